/** One line that says how far a long run is, while a terminal reads standard error. */
import { type Host, widthOf } from './host.ts';
import { grouped } from './messages.ts';

export interface Progress {
  /** Shows a step that gives no numbers: `linking names`. */
  readonly step: (name: string) => void;
  /** Shows how far a step is. Called for every document, it writes ten times a second at most. */
  readonly advance: (name: string, state: Advance) => void;
  /** Takes the line away. */
  readonly clear: () => void;
}

export interface Advance {
  /** Documents or files that are done, and all of them when that is known. */
  readonly done: number;
  readonly total?: number;
  /** Characters of text, done and in all. */
  readonly size: number;
  readonly totalSize?: number;
}

const SILENT: Progress = { step: () => {}, advance: () => {}, clear: () => {} };
/** Between two writings, in milliseconds. */
const PAUSE = 100;
const ERASE = '\r\u001b[K';

export function progressOf({ stderr, env }: Host, quiet: boolean): Progress {
  if (quiet || stderr.isTTY !== true || env.TERM === 'dumb') return SILENT;
  let stepName = '';
  let started = 0;
  let written = 0;
  const show = (line: string): void => {
    stderr.write(`${ERASE}${line.slice(0, widthOf(stderr, env) - 1)}`);
    written = performance.now();
  };
  return {
    step: (name) => show(`${name} …`),
    advance: (name, state) => {
      const now = performance.now();
      if (name !== stepName) [stepName, started, written] = [name, now, 0];
      if (now - written >= PAUSE) show(progressLine(name, state, (now - started) / 1000));
    },
    clear: () => {
      if (written > 0) stderr.write(ERASE);
      written = 0;
    },
  };
}

/** `reading names: 120 of 400 documents, 8.1 MB/s, 3 s left`. */
export function progressLine(
  name: string,
  { done, total, size, totalSize }: Advance,
  seconds: number,
): string {
  const documents = total === undefined ? grouped(done) : `${grouped(done)} of ${grouped(total)}`;
  const parts = [`${name}: ${documents} documents`];
  const speed = seconds > 0 ? size / seconds : 0;
  if (speed > 0) parts.push(`${(speed / 1e6).toFixed(1)} MB/s`);
  if (speed > 0 && totalSize !== undefined) parts.push(`${duration((totalSize - size) / speed)} left`);
  return parts.join(', ');
}

/** `9 s`, `1 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
