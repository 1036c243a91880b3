import picocolors from 'picocolors';
import type { Host, TextStream } from './host.ts';

export type Colours = ReturnType<typeof picocolors.createColors>;

/** `--color` and `--no-color`, or neither. */
export type ColourChoice = boolean | undefined;

export function coloursFor(stream: TextStream, env: Host['env'], choice: ColourChoice): Colours {
  return picocolors.createColors(isColoured(stream, env, choice));
}

/** The option decides, then NO_COLOR (https://no-color.org), then FORCE_COLOR, then whether a terminal reads it. */
export function isColoured(stream: TextStream, env: Host['env'], choice: ColourChoice): boolean {
  if (choice !== undefined) return choice;
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env.TERM !== 'dumb';
}
