/** Encodings from before Unicode: chardet guesses, within what the bytes' pattern allows; iconv-lite decodes. */
import { createRequire } from 'node:module';

// Loaded when first needed: most runs meet UTF-8 alone.
const require = createRequire(import.meta.url);
const loadChardet = (): typeof import('chardet') => require('chardet') as typeof import('chardet');
const loadIconv = (): typeof import('iconv-lite') => require('iconv-lite') as typeof import('iconv-lite');

/**
 * chardet's names, and what is decoded instead: Windows' encodings have ISO's letters and curly quotes besides.
 * The Latin ones are told apart by single letters, so that windows-1252 is left only for good evidence.
 */
const LATIN: ReadonlyMap<string, string> = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-9', 'windows-1254'],
  ['windows-1254', 'windows-1254'],
]);

const OTHER: ReadonlyMap<string, string> = new Map([
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
  ['ISO-8859-5', 'iso-8859-5'],
  ['ISO-8859-7', 'iso-8859-7'],
  ['windows-1253', 'windows-1253'],
  ['ISO-8859-8', 'windows-1255'],
  ['windows-1255', 'windows-1255'],
  ['ISO-8859-6', 'iso-8859-6'],
  ['windows-1256', 'windows-1256'],
  ['windows-874', 'windows-874'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['EUC-KR', 'euc-kr'],
  ['Big5', 'big5'],
  ['GB18030', 'gb18030'],
]);

const FALLBACK = 'windows-1252';

/** chardet's confidence, 0 to 100, from which a Latin encoding may replace the fallback, and by what factor. */
const LATIN_CONFIDENCE = 15;
const LATIN_FACTOR = 1.3;
/** Double-byte encodings get 10 for bytes that merely fit, more for characters that are frequent in them. */
const OTHER_CONFIDENCE = 50;

const SAMPLE = 1 << 16;
const CONTEXT = 1 << 10;

interface Guess {
  readonly encoding: string;
  readonly confidence: number;
}

/** The likeliest encoding of bytes that are not UTF-8. */
export function legacyEncodingOf(bytes: Uint8Array): string {
  const sample = sampleOf(bytes);
  const matches = loadChardet().analyse(sample);
  const guesses = (names: ReadonlyMap<string, string>): readonly Guess[] =>
    matches.flatMap(({ name, confidence }) => {
      const encoding = names.get(name);
      return encoding === undefined ? [] : [{ encoding, confidence }];
    });
  const [other] = guesses(OTHER);
  if (other !== undefined && (isInRuns(sample) || other.confidence >= OTHER_CONFIDENCE))
    return other.encoding;
  const [latin, ...rest] = guesses(LATIN);
  if (latin === undefined || latin.confidence < LATIN_CONFIDENCE) return FALLBACK;
  const fallback = rest.find(({ encoding }) => encoding === FALLBACK)?.confidence ?? 0;
  return latin.confidence >= fallback * LATIN_FACTOR ? latin.encoding : FALLBACK;
}

/** For every encoding that Node does not decode itself, UTF-32 among them. */
export function decodeOther(buffer: Buffer, encoding: string): string {
  const iconv = loadIconv();
  if (!iconv.encodingExists(encoding)) throw new Error(`iconv-lite does not know ${encoding}`);
  return iconv.decode(buffer, encoding, { stripBOM: false });
}

/** From shortly before the first byte that is not ASCII: until there, nothing tells encodings apart. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const high = bytes.findIndex((byte) => byte > 0x7f);
  const start = Math.max(0, high - CONTEXT);
  return bytes.subarray(start, start + SAMPLE);
}

/** Accented letters stand singly among ASCII letters; the letters of other scripts stand in rows. */
function isInRuns(bytes: Uint8Array): boolean {
  let inRuns = 0;
  let total = 0;
  let run = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at]! > 0x7f) {
      run++;
      continue;
    }
    total += run;
    if (run >= 3) inRuns += run;
    run = 0;
  }
  return inRuns * 2 > total;
}
