import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecision } from '../../../src/resolve/decisions/decision.ts';
import { decidedName, parseDecisions } from '../../../src/resolve/decisions/parse.ts';

const parse = (text: string) => parseDecisions(text, 'notes/decisions.txt');
const codes = (text: string) => parse(text).problems.map(({ code, place }) => `${place?.line} ${code}`);

describe('lines', () => {
  test.each([
    ['merge: Gustavo Petro = Petro Urrego', { kind: 'merge', names: ['Gustavo Petro', 'Petro Urrego'] }],
    ['merge: A=B = C', { kind: 'merge', names: ['A', 'B', 'C'] }],
    ['apart: Ana Ruiz | Ana Ruiz Paz', { kind: 'apart', names: ['Ana Ruiz', 'Ana Ruiz Paz'] }],
    ['ignore: Print', { kind: 'ignore', names: ['Print'] }],
    ['rename: Front -> Harbor -> Front', { kind: 'rename', names: ['Front -> Harbor'], to: 'Front' }],
    ['retype: Racing = organization', { kind: 'retype', names: ['Racing'], type: 'organization' }],
  ])('%s', (line, expected) => {
    const { decisions, problems } = parse(`# by hand\n\n  ${line}\n`);
    const place = { path: 'notes/decisions.txt', line: 3, column: 3 };
    expect(problems).toEqual([]);
    expect(decisions).toMatchObject([
      { ...expected, names: expected.names.map((text) => ({ text })), place, documents: [] },
    ]);
  });

  test('"in:" lines narrow the decision right above them', () => {
    const { decisions } = parse(
      'ignore: Print\nin: news/a.txt\n# and\nin: news/b  c.txt\nin: news/a.txt\nignore: Share',
    );
    expect(decisions.map(({ documents }) => documents)).toEqual([['news/a.txt', 'news/b c.txt'], []]);
  });

  test('after a line that can’t be read the others are read all the same, and its "in:" is not reported', () => {
    const text = 'join: A = B\nin: a.txt\n\nignore: Print\nmerge: A\nignore: Share';
    expect(codes(text)).toEqual(['1 unknown-decision', '5 missing-part']);
    expect(parse(text).decisions.map(({ place }) => place.line)).toEqual([4, 6]);
  });

  test('a name alone is kept apart in the documents below it', () => {
    expect(parse('apart: Juan Pérez\nin: a.txt').decisions).toMatchObject([
      { kind: 'apart', names: [{ text: 'Juan Pérez' }], documents: ['a.txt'] },
    ]);
    expect(codes('apart: Juan Pérez\n\nin: a.txt')).toEqual(['1 missing-part', '3 scope-without-decision']);
  });
});

describe('names', () => {
  test.each([
    ['Juan Pérez', { name: 'Juan Pérez' }],
    ['Mission: Impossible', { name: 'Mission: Impossible' }],
    ['person: Juan Pérez', { name: 'Juan Pérez', type: 'person' }],
    ['organization:gulf-clan', { name: 'gulf-clan', type: 'organization' }],
    ['person:juan-perez@news/a b.txt', { name: 'juan-perez', type: 'person', document: 'news/a b.txt' }],
    ['person: Juan@Pérez', { name: 'Juan@Pérez', type: 'person' }],
    ['Casa @Sur', { name: 'Casa @Sur' }],
    ['person:', { name: 'person:' }],
  ])('%s', (text, expected) => {
    expect(decidedName(text)).toEqual({ text, ...expected });
  });
});

describe('reading what was written', () => {
  const name = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((text) => `Ñ${text.replace(/[=|>\p{C}\p{Z}\s\u00ad]/gu, '')}`.normalize('NFC'));
  const names = fc.array(name, { minLength: 2, maxLength: 4 });
  const line = fc.oneof(
    names.map((all) => `merge: ${all.join(' = ')}`),
    names.map((all) => `apart: ${all.join(' | ')}`),
    name.map((one) => `ignore: ${one}`),
    fc.tuple(name, name).map(([one, to]) => `rename: ${one} -> ${to}`),
    fc.tuple(name, fc.constantFrom('person', 'location')).map(([one, type]) => `retype: ${one} = ${type}`),
  );

  test('gives the same decisions again', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const { decisions } = parse(text);
        expect(decisions.map(formatDecision).join('\n')).toBe(text);
        expect(parse(decisions.map(formatDecision).join('\n')).decisions).toEqual(decisions);
      }),
    );
  });

  test('with its documents', () => {
    const text = 'ignore: Print\nin: a.txt\nin: b.txt';
    expect(parse(text).decisions.map(formatDecision)).toEqual([text]);
  });

  test('never throws', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'merge:',
        'apart:',
        'in:',
        'rename:',
        'retype:',
        '=',
        '|',
        '->',
        '\n',
        '__proto__',
        'person:',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join(' ');
        const { decisions, problems } = parse(text);
        const said = text.split(/\r\n|\r|\n/u).filter((one) => one.trim() !== '').length;
        expect(decisions.length).toBeLessThanOrEqual(said);
        for (const { place } of problems) expect(place?.line).toBeGreaterThan(0);
      }),
    );
  });
});
