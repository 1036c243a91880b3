import { describe, expect, it } from 'vitest';
import { isColoured } from '../../src/cli/colours.ts';
import { MemoryStream } from './terminal.ts';

const TERMINAL = new MemoryStream({ isTTY: true });
const PIPE = new MemoryStream();

describe('isColoured', () => {
  it.each([
    ['a terminal', TERMINAL, {}, undefined, true],
    ['a pipe', PIPE, {}, undefined, false],
    ['a terminal without colours', TERMINAL, { TERM: 'dumb' }, undefined, false],
    ['NO_COLOR on a terminal', TERMINAL, { NO_COLOR: '1' }, undefined, false],
    ['an empty NO_COLOR', TERMINAL, { NO_COLOR: '' }, undefined, true],
    ['FORCE_COLOR on a pipe', PIPE, { FORCE_COLOR: '1' }, undefined, true],
    ['FORCE_COLOR=0 on a terminal', TERMINAL, { FORCE_COLOR: '0' }, undefined, false],
    ['NO_COLOR with FORCE_COLOR', TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    ['--color with NO_COLOR', PIPE, { NO_COLOR: '1' }, true, true],
    ['--no-color with FORCE_COLOR', TERMINAL, { FORCE_COLOR: '1' }, false, false],
  ])('%s', (_, stream, env, choice, coloured) => {
    expect(isColoured(stream, env, choice)).toBe(coloured);
  });
});
