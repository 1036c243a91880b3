/** Single keys from a terminal. */
import { emitKeypressEvents, type Key } from 'node:readline';
import type { ReadStream } from 'node:tty';

export interface Keys {
  /** `y`, `?`, `ctrl-c`, `up`; undefined when none will come any more. Keys that are pressed before wait their turn. */
  readonly next: () => Promise<string | undefined>;
  /** Gives the terminal back as it was. */
  readonly close: () => void;
}

/** Where the terminal has no raw mode, a key counts after Enter. When the signal aborts, no key will come any more. */
export function terminalKeys(input: ReadStream, interrupted: AbortSignal): Keys {
  const pressed: string[] = [];
  let waiting: ((key: string | undefined) => void) | undefined;
  let ended = false;
  const give = (key: string | undefined): void => {
    const take = waiting;
    waiting = undefined;
    if (take !== undefined) take(key);
    else if (key !== undefined) pressed.push(key);
  };
  const press = (text: string | undefined, key: Key): void => give(keyName(text, key));
  const end = (): void => {
    ended = true;
    give(undefined);
  };
  const wasRaw = input.isRaw === true;
  emitKeypressEvents(input);
  input.on('keypress', press).once('end', end).once('error', end);
  interrupted.addEventListener('abort', end);
  setRaw(input, true);
  input.resume();
  return {
    next: () => {
      if (interrupted.aborted) return Promise.resolve(undefined);
      if (pressed.length > 0 || ended) return Promise.resolve(pressed.shift());
      return new Promise((resolve) => {
        waiting = resolve;
      });
    },
    close: () => {
      setRaw(input, wasRaw);
      input.off('keypress', press).off('end', end).off('error', end);
      interrupted.removeEventListener('abort', end);
      input.pause();
    },
  };
}

function keyName(text: string | undefined, { name, ctrl = false }: Key): string {
  if (ctrl) return `ctrl-${name}`;
  return (text ?? name ?? '').toLowerCase();
}

function setRaw(input: ReadStream, raw: boolean): void {
  try {
    input.setRawMode?.(raw);
  } catch {
    // A terminal that is gone, or has no such mode: whole lines do as well.
  }
}
