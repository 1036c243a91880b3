/** What the bytes of a file say about their encoding, without a library's guess. */

/** The first bytes are enough to tell text from data. */
const SAMPLE = 1 << 16;

/**
 * UTF-16 without a byte order mark: the upper halves of its units are nearly all the same two bytes, U+0000 to
 * U+00FF's among them, and it has no control characters.
 */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const units = Math.min(bytes.length, SAMPLE) >> 1;
  if (units < 4 || bytes.subarray(0, units * 2).indexOf(0) < 0) return undefined;
  if (isUpperHalf(bytes, 1, units)) return 'utf-16le';
  if (isUpperHalf(bytes, 0, units)) return 'utf-16be';
  return undefined;
}

/** In Latin texts nearly every upper half is 0; in others, 0 (spaces, digits, stops) and the script's own. */
const COMMONEST_TWO = 0.8;
const LEAST_ZEROS = 0.05;

function isUpperHalf(bytes: Uint8Array, parity: 0 | 1, units: number): boolean {
  const counts = new Uint32Array(256);
  let controls = 0;
  for (let at = 0; at < units * 2; at += 2) {
    const upper = bytes[at + parity]!;
    counts[upper]!++;
    if (upper === 0 && isControl(bytes[at + 1 - parity]!)) controls++;
  }
  const zeros = counts[0]!;
  counts[0] = 0;
  return (
    zeros / units >= LEAST_ZEROS && (zeros + Math.max(...counts)) / units >= COMMONEST_TWO && controls === 0
  );
}

/** A few stray control characters in valid UTF-8 are damage; bytes that are not UTF-8 get less credit. */
const MOST_CONTROLS = { valid: 0.1, invalid: 0.01 };

/** Are there too many control characters for a text? Compressed data has more than a tenth, programs a third. */
export function looksBinary(bytes: Uint8Array, validUtf8: boolean): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let controls = 0;
  for (let at = 0; at < sample.length; at++) if (isControl(sample[at]!)) controls++;
  return controls > sample.length * (validUtf8 ? MOST_CONTROLS.valid : MOST_CONTROLS.invalid);
}

/** Tabs, line and page breaks, and the escape of terminal colours stand in texts. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? byte < 0x08 || (byte > 0x0d && byte !== 0x1b) : byte === 0x7f;
}

/**
 * UTF-8 that is damaged here and there: far more sequences that are right than bytes that are wrong. In legacy
 * encodings a right sequence is a rare accident.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let right = 0;
  let wrong = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) right++;
    else if (length === 0) wrong++;
    at += Math.max(1, length);
  }
  return right > 3 * wrong;
}

/** Bytes of the UTF-8 sequence that starts here, 0 when none does. Overlong forms and surrogates pass. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf5 ? 0 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let next = at + 1; next < at + length; next++) {
    const byte = bytes[next];
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}
