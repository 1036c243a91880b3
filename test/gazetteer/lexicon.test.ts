import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Words } from '../../src/gazetteer/lexicon.ts';
import { GrowingWordTrie } from '../../src/gazetteer/trie.ts';

describe('words as numbers', () => {
  const words = new Words();
  const [quito, sanaa, us, long] = ['Quito', 'Sana’a', 'U.S.', 'Constantinople'].map((word) =>
    words.add(word),
  );

  test.each([
    ['itself', 'Quito', quito],
    ['in capitals', 'QUITO', quito],
    ['with an accent', 'Quíto', quito],
    ['with another apostrophe', "sana'a", sanaa],
    ['without its stops', 'US', us],
    ['of more than twelve letters', 'constantinople', long],
    ['a beginning', 'Quit', -1],
    ['a longer word', 'Quitos', -1],
    ['letters in another order', 'Qutio', -1],
    ['another word of more than twelve letters', 'Constantinopla', -1],
    ['nothing', '', -1],
  ])('%s: %s', (_what, surface, number) => {
    expect(words.find(surface)).toBe(number);
  });

  test('a word that was not found is, once it is added', () => {
    const growing = new Words();
    expect([growing.find('Guayaquil'), growing.find('Sana’a')]).toEqual([-1, -1]);
    expect([growing.add('Guayaquil'), growing.add('Sana’a')]).toEqual([0, 1]);
    expect([growing.find('Guayaquil'), growing.find('Sana’a'), growing.size]).toEqual([0, 1, 2]);
  });

  test('each of many has its own number, in a text as by itself', () => {
    const word = fc.stringMatching(/^[A-Za-zéñ'.-]{1,15}$/u);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), word, (all, other) => {
        const many = new Words();
        const numbers = all.map((one) => many.add(one));
        expect(new Set(numbers).size).toBe(many.size);
        for (const [i, one] of all.entries()) {
          expect(many.find(one)).toBe(numbers[i]);
          expect(many.find(`${other} ${one} ${other}`, other.length + 1, other.length + 1 + one.length)).toBe(
            numbers[i],
          );
        }
      }),
    );
  });

  test('thousands outgrow the first table', () => {
    const many = new Words();
    const all = Array.from({ length: 5000 }, (_, i) =>
      [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join(''),
    );
    for (const [i, word] of all.entries()) expect(many.add(word)).toBe(i);
    for (const [i, word] of all.entries()) expect(many.find(word)).toBe(i);
  });
});

describe('a trie over word numbers', () => {
  const paths = fc.array(fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }), { maxLength: 400 });

  test('walks to the node of each path, and nowhere else', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const trie = new GrowingWordTrie();
        const nodes = new Map(all.map((path) => [path.join(' '), trie.insert(path)]));
        const walk = (path: readonly number[]): number =>
          path.reduce((node, word) => (node < 0 ? node : trie.step(node, word)), 0);
        for (const path of all) expect(walk(path)).toBe(nodes.get(path.join(' ')));
        expect(new Set(nodes.values()).size).toBe(nodes.size);
        expect(walk([31])).toBe(-1);
        const known = new Set(all.flatMap((path) => path.map((_, i) => path.slice(0, i + 1).join(' '))));
        expect(trie.size).toBe(known.size + 1);
      }),
    );
  });
});
