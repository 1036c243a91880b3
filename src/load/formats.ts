/** What kind of file this is: by its ending, and by its first bytes. */
import { extname } from 'node:path';
import type { Problem } from '../model.ts';
import { warning } from './problems.ts';

export type TextFormat = 'text' | 'jsonl';

const READ: ReadonlyMap<string, TextFormat> = new Map([
  ['txt', 'text'],
  ['md', 'text'],
  ['jsonl', 'jsonl'],
]);

interface UnreadFormat {
  /** Plural, as a sentence begins. */
  readonly name: string;
  readonly step: string;
  readonly endings: string;
}

const UNREAD: readonly UnreadFormat[] = [
  { name: 'PDF files', step: 'convert them to .txt, for example with pdftotext', endings: 'pdf' },
  {
    name: 'Word processor files',
    step: 'save them as plain text (.txt)',
    endings: 'doc docx docm dot dotx odt ott rtf pages wpd',
  },
  { name: 'Web pages', step: 'save their text as .txt', endings: 'html htm xhtml mhtml mht' },
  { name: 'E-mails', step: 'save their text as .txt', endings: 'eml emlx msg mbox pst' },
  { name: 'E-books', step: 'convert them to .txt', endings: 'epub mobi azw azw3 fb2' },
  {
    name: 'Tables',
    step: 'turn their rows into .jsonl, one {"id": …, "text": …} a line',
    endings: 'csv tsv xls xlsx xlsm ods',
  },
  {
    name: 'JSON and XML files',
    step: 'turn them into .jsonl, one {"id": …, "text": …} a line',
    endings: 'json ndjson xml',
  },
  { name: 'Slides', step: 'save them as plain text (.txt)', endings: 'ppt pptx odp key' },
  {
    name: 'Images',
    step: 'run text recognition on them and give its .txt',
    endings: 'jpg jpeg png gif tif tiff bmp webp heic svg djvu',
  },
  {
    name: 'Sound and video files',
    step: 'give a transcript as .txt',
    endings: 'mp3 m4a wav ogg flac mp4 m4v mov avi mkv webm',
  },
  { name: 'Archives', step: 'unpack them and give the folder', endings: 'zip tar gz tgz bz2 xz 7z rar zst' },
  { name: 'Databases', step: 'export their texts as .jsonl', endings: 'db sqlite sqlite3 mdb accdb' },
];

const UNREAD_BY_ENDING: ReadonlyMap<string, UnreadFormat> = new Map(
  UNREAD.flatMap((format) => format.endings.split(' ').map((ending) => [ending, format] as const)),
);

/** What the file's ending says it is, or the problem that keeps it from being read. */
export function formatOf(path: string): TextFormat | Problem {
  const ending = extname(path).slice(1).toLowerCase();
  const format = READ.get(ending);
  if (format !== undefined) return format;
  const unread = UNREAD_BY_ENDING.get(ending);
  if (unread !== undefined)
    return warning(
      'unread-format',
      { path },
      `${unread.name} are not read yet, so this one was skipped; ${unread.step}.`,
    );
  const what = ending === '' ? 'A file without an ending' : `The ending .${ending}`;
  return warning(
    'unknown-format',
    { path },
    `${what} says nothing of its format, so it was skipped; name it .txt if it is plain text.`,
  );
}

/** First bytes of formats that are not text, as Latin-1 strings. `?` stands for any byte. */
const SIGNATURES: readonly (readonly [name: string, bytes: string])[] = [
  ['a PDF file', '%PDF-'],
  ['an RTF file', '{\\rtf'],
  ['a ZIP archive or an office file', 'PK\x03\x04'],
  ['an empty ZIP archive', 'PK\x05\x06'],
  ['an old office file', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['a GZIP archive', '\x1f\x8b\x08'],
  ['a BZIP2 archive', 'BZh?1AY&SY'],
  ['an XZ archive', '\xfd7zXZ\x00'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a\x07'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a PNG image', '\x89PNG\r\n\x1a\n'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8?a'],
  ['a TIFF image', 'II*\x00'],
  ['a TIFF image', 'MM\x00*'],
  ['a WebP image', 'RIFF????WEBP'],
  ['a WAV sound file', 'RIFF????WAVE'],
  ['an MP3 sound file', 'ID3\x03\x00'],
  ['an MP3 sound file', 'ID3\x04\x00'],
  ['an MP4 file', '\x00\x00\x00?ftyp'],
  ['an Ogg file', 'OggS\x00'],
  ['an SQLite database', 'SQLite format 3\x00'],
  ['a program', '\x7fELF'],
];

/** What the first bytes give the file away as, whatever it is called. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => beginsWith(bytes, signature))?.[0];
}

function beginsWith(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false;
  for (let at = 0; at < signature.length; at++)
    if (signature[at] !== '?' && bytes[at] !== signature.charCodeAt(at)) return false;
  return true;
}

export function binaryFile(path: string, what = 'binary data'): Problem {
  return warning(
    'binary-file',
    { path },
    `This is ${what}, whatever its name says, and was skipped; give its text as .txt.`,
  );
}
