import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { type Decoded, decode, encodingOf } from '../../src/load/decode.ts';
import { fixture } from './scratch.ts';

const expected = JSON.parse(readFileSync(fixture('encodings/expected.json'), 'utf8')) as Record<
  string,
  string
>;

function read(bytes: Uint8Array): Decoded & { readonly name: string } {
  const encoding = encodingOf(bytes)!;
  return { ...decode(bytes.subarray(encoding.mark), encoding), name: encoding.name };
}

describe('whole files', () => {
  test.each(Object.entries(expected))('%s', (file, text) => {
    const bytes = readFileSync(fixture(`encodings/${file}`));
    const decoded = read(bytes);
    expect(decoded.text).toBe(text);
    expect(decoded.replaced).toBe(0);
    expect(decoded.name).toBe(file.replace(/(?:-mark|-russian)?\.txt$/u, ''));
  });
});

describe('UTF-8', () => {
  test('a byte order mark is no part of the text, carriage returns are', () => {
    expect(read(Buffer.from('\ufeffa\r\nb'))).toEqual({ text: 'a\r\nb', replaced: 0, name: 'utf-8' });
  });

  test('a second byte order mark is text', () => {
    expect(read(Buffer.from('\ufeff\ufeffa')).text).toBe('\ufeffa');
  });

  test('damaged here and there stays UTF-8, and the damage is counted', () => {
    const text = 'José Peña llegó a Bogotá el miércoles.';
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xc3]), Buffer.from(' \ufffd Fin.')]);
    expect(read(bytes)).toEqual({ text: `${text}\ufffd \ufffd Fin.`, replaced: 1, name: 'utf-8' });
  });

  test('any text in UTF-8 is read as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        fc.pre(!text.startsWith('\ufeff') && !/[\0-\x1f\x7f]/u.test(text));
        expect(read(Buffer.from(text)).text).toBe(text);
      }),
    );
  });
});

describe('UTF-16', () => {
  test('without a byte order mark is seen by its zeros', () => {
    for (const encoding of ['utf-16le', 'utf-16be'])
      expect(read(iconv.encode('Fito was seen in Manta.', encoding, { addBOM: false }))).toEqual({
        text: 'Fito was seen in Manta.',
        replaced: 0,
        name: encoding,
      });
  });

  test('a byte too many becomes one U+FFFD', () => {
    expect(read(Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]))).toMatchObject({ text: 'a\ufffd', replaced: 1 });
  });

  test('is not seen in a text with a stray zero', () => {
    expect(read(Buffer.from('Pablo\0 Escobar was seen.')).name).toBe('utf-8');
    expect(read(Buffer.from('A\0 man was seen there.')).name).toBe('utf-8');
  });

  test('halves of pairs are kept for the count of unstorable characters', () => {
    expect(read(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00])).text).toBe('\ud800a');
  });
});

describe('legacy encodings', () => {
  test.each([
    ['Detuvieron a José Peña.', 'windows-1252'],
    ['Él', 'windows-1252'],
    ['“¿Qué?”', 'windows-1252'],
    ['The defendant’s brother said “no deal” – twice.', 'windows-1252'],
    ['Задержан Иван Петров.', 'windows-1251'],
    ['Rund 300 € für die Brüder Müller', 'windows-1252'],
  ])('a short text is not guessed wrong: %s', (text, encoding) => {
    expect(read(iconv.encode(text, encoding)).text).toBe(text);
  });

  test('a long English head does not hide the letters behind it', () => {
    const text = `${'The port was closed. '.repeat(10_000)}Задержан гражданин Иван Петров, сообщила прокуратура.`;
    expect(read(iconv.encode(text, 'windows-1251')).text).toBe(text);
  });

  test('bytes without a meaning are counted', () => {
    const bytes = Buffer.concat([
      iconv.encode('José Peña llegó a Bogotá', 'windows-1252'),
      Buffer.from([0x81]),
    ]);
    expect(read(bytes)).toMatchObject({ name: 'windows-1252', replaced: 1 });
  });
});

describe('binary data', () => {
  test.each([
    ['zeros', Buffer.alloc(100)],
    ['small numbers', Buffer.from([1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8, 0])],
    ['control characters among high bytes', Buffer.from([0xe9, 0x01, 0x02, 0x90, 0xff, 0x00])],
    ['numbers of four bytes', Buffer.from(new Uint32Array([1, 500, 70_000, 3, 9, 12]).buffer)],
  ])('%s are no text', (_, bytes) => {
    expect(encodingOf(bytes)).toBeUndefined();
  });

  test('no bytes at all stop the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (bytes) => {
        const encoding = encodingOf(bytes);
        if (encoding === undefined) return;
        const { text, replaced } = decode(bytes.subarray(encoding.mark), encoding);
        expect(typeof text).toBe('string');
        expect(replaced).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
