import { describe, expect, test } from 'vitest';
import { formatOf, signatureOf } from '../../src/load/formats.ts';

describe('formatOf', () => {
  test.each([
    ['a.txt', 'text'],
    ['news/A.TXT', 'text'],
    ['x.tar.md', 'text'],
    ['wires.jsonl', 'jsonl'],
  ])('%s is read as %s', (path, format) => {
    expect(formatOf(path)).toBe(format);
  });

  test.each([
    'html',
    'htm',
    'pdf',
    'docx',
    'doc',
    'odt',
    'rtf',
    'eml',
    'msg',
    'mbox',
    'epub',
    'csv',
    'xlsx',
    'zip',
    'JPG',
  ])('.%s is not read yet', (ending) => {
    const path = `news/a.${ending}`;
    expect(formatOf(path)).toMatchObject({ code: 'unread-format', severity: 'warning', place: { path } });
  });

  test.each(['README', 'a.xyz', 'txt', 'a.txt~', 'a.__proto__', 'a.constructor'])(
    '%s is of no known format',
    (path) => {
      expect(formatOf(path)).toMatchObject({ code: 'unknown-format', place: { path } });
    },
  );

  test('the sentence names the next step', () => {
    expect(formatOf('a.pdf')).toMatchObject({
      message:
        'PDF files are not read yet, so this one was skipped; convert them to .txt, for example with pdftotext.',
    });
    expect(formatOf('README')).toMatchObject({
      message:
        'A file without an ending says nothing of its format, so it was skipped; name it .txt if it is plain text.',
    });
  });
});

describe('signatureOf', () => {
  const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

  test.each([
    ['%PDF-1.7\n', 'a PDF file'],
    ['PK\x03\x04\x14\x00', 'a ZIP archive or an office file'],
    ['\x89PNG\r\n\x1a\n\x00', 'a PNG image'],
    ['\xff\xd8\xff\xe0', 'a JPEG image'],
    ['\x1f\x8b\x08\x00', 'a GZIP archive'],
    ['SQLite format 3\x00', 'an SQLite database'],
    ['RIFF\x01\x02\x03\x04WAVEfmt', 'a WAV sound file'],
    ['{\\rtf1\\ansi', 'an RTF file'],
  ])('%j is %s', (bytes, name) => {
    expect(signatureOf(latin1(bytes))).toBe(name);
  });

  test.each([
    '',
    'PK',
    'PDF files are',
    'GIF files and',
    'RIFF is a format',
    'BZh is not',
    'ID3 tags',
    '7z',
    'SQLite format 3 is',
  ])('%j begins like text', (bytes) => {
    expect(signatureOf(latin1(bytes))).toBeUndefined();
  });
});
