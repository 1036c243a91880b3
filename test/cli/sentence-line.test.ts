import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coloursFor } from '../../src/cli/colours.ts';
import { sentenceLine } from '../../src/cli/sentence-line.ts';
import type { Span } from '../../src/model.ts';
import { MemoryStream } from './terminal.ts';

const plain = coloursFor(new MemoryStream(), {}, false);
const place = { path: 'a.txt', line: 3, column: 9 };

/** With the names in square brackets marked. */
function lineOf(bracketed: string): string {
  const names: Span[] = [];
  let text = '';
  for (const [i, part] of bracketed.split(/\[|\]/u).entries()) {
    if (i % 2 === 1) names.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return sentenceLine(place, text, names, plain);
}

describe('a sentence with its place', () => {
  it('is whole, on one line, with the names marked', () => {
    const far = 'and so on '.repeat(40);
    expect(lineOf(`[Ana]  met\nthe [Guild], ${far}.`)).toBe(`a.txt:3:9: «Ana» met the «Guild», ${far}.`);
    expect(lineOf('Nobody.')).toBe('a.txt:3:9: Nobody.');
  });

  it('marks names that overlap as one', () => {
    const names = [
      { start: 4, end: 8 },
      { start: 0, end: 6 },
    ];
    expect(sentenceLine(place, 'Ana Ruiz left.', names, plain)).toBe('a.txt:3:9: «Ana Ruiz» left.');
  });

  it('obeys nothing that the text says', () => {
    expect(lineOf('\u001b[2J[A\u202eb]')).not.toMatch(/[\u001b\u202e]/);
    const { path } = { path: 'a\u001b.txt' };
    expect(sentenceLine({ ...place, path }, '', [], plain)).toBe('a\\x1b.txt:3:9: ');
  });

  it('has colours where they are wanted', () => {
    const colours = coloursFor(new MemoryStream(), {}, true);
    const line = sentenceLine(place, 'Ana left.', [{ start: 0, end: 3 }], colours);
    expect(line).toBe('\u001b[2ma.txt:3:9:\u001b[22m \u001b[1m«Ana»\u001b[22m left.');
  });

  it('is cut around the names where it is very long', () => {
    const far = 'far '.repeat(100_000);
    const line = lineOf(`${far}[Ana] met ${far}the [Guild] ${far}`);
    expect(line.length).toBeLessThan(1200);
    expect(line).toMatch(/^a\.txt:3:9: …(far )+«Ana» met (far )+(far)?… …(far )+the «Guild» (far )+(far)?…$/);
    expect(lineOf(far).length).toBeLessThan(300);
  });

  it('never loses a name', () => {
    const part = fc.string({ maxLength: 400 }).map((text) => text.replace(/[[\]«»]/gu, ''));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 7 }), (parts) => {
        const bracketed = parts.map((text, i) => (i % 2 === 1 ? `[${text}]` : text)).join('');
        const named = parts.filter((text, i) => i % 2 === 1 && text !== '').length;
        const marks = lineOf(bracketed).match(/«/gu)?.length ?? 0;
        expect(marks).toBeGreaterThanOrEqual(named);
      }),
    );
  });
});
