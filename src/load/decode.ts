/** Bytes → text: which encoding a file is in, and its text in it. */
import { isUtf8 } from 'node:buffer';
import { isMostlyUtf8, looksBinary, utf16WithoutMark } from './evidence.ts';
import { decodeOther, legacyEncodingOf } from './legacy.ts';

export interface Encoding {
  /** `utf-8`, `utf-16le`, `windows-1252`, … */
  readonly name: string;
  /** Length of the byte order mark, which is not part of the text. */
  readonly mark: number;
  /** There may be bytes that mean nothing in it; they become U+FFFD. */
  readonly lossy: boolean;
}

export interface Decoded {
  readonly text: string;
  /** How many U+FFFD stand for bytes that mean nothing. */
  readonly replaced: number;
}

/** Longest first: UTF-32's mark begins with UTF-16's. */
const MARKS: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The encoding of a text, undefined when the bytes are no text. A byte order mark decides; then UTF-16 by its
 * pattern; then UTF-8, wherever the bytes allow it; what is left is legacy, by its letters.
 */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  const mark = marked?.[1].length ?? 0;
  const name = marked?.[0] ?? utf16WithoutMark(bytes);
  if (name !== undefined && name !== 'utf-8') return { name, mark, lossy: name.startsWith('utf-32') };
  const valid = isUtf8(bytes);
  if (looksBinary(bytes, valid)) return undefined;
  if (valid) return { name: 'utf-8', mark, lossy: false };
  if (name === 'utf-8' || isMostlyUtf8(bytes)) return { name: 'utf-8', mark, lossy: true };
  return { name: legacyEncodingOf(bytes), mark, lossy: true };
}

export function isLegacy(encoding: Encoding): boolean {
  return !encoding.name.startsWith('utf-');
}

/** Units of two or four bytes: no single byte ends a line. */
export function isWide(encoding: Encoding): boolean {
  return encoding.name.startsWith('utf-16') || encoding.name.startsWith('utf-32');
}

/** The text of some bytes of a file, whole lines of it, without its byte order mark. */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { name } = encoding;
  if (name === 'utf-16le' || name === 'utf-16be') return decodeUtf16(buffer, name);
  const text = name === 'utf-8' ? buffer.toString('utf8') : decodeOther(buffer, name);
  if (!encoding.lossy) return { text, replaced: 0 };
  const own = name === 'utf-8' ? occurrences(buffer.toString('latin1'), '\xef\xbf\xbd') : 0;
  return { text, replaced: occurrences(text, '\ufffd') - own };
}

/** Lone surrogates stay as they are: they are replaced and counted with the other unstorable characters. */
function decodeUtf16(buffer: Buffer, name: 'utf-16le' | 'utf-16be'): Decoded {
  const whole = buffer.subarray(0, buffer.length & ~1);
  const text = (name === 'utf-16le' ? whole : Buffer.from(whole).swap16()).toString('utf16le');
  return whole.length === buffer.length ? { text, replaced: 0 } : { text: `${text}\ufffd`, replaced: 1 };
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++;
  return count;
}
