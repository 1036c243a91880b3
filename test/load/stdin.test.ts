import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPipe } from '../../src/load/stdin.ts';
import { scratchFolder } from './scratch.ts';

test.each([0, 10, 65_536, 200_000])('%i bytes are read to the end', (length) => {
  const bytes = Buffer.alloc(length, 'port');
  const descriptor = openSync(join(scratchFolder({ 'in.jsonl': bytes }), 'in.jsonl'), 'r');
  try {
    expect(bytes.equals(readPipe(descriptor))).toBe(true);
  } finally {
    closeSync(descriptor);
  }
});
