/** Corpora in which texts repeat each other: whole, in part, with more, or in quotes. */
import fc from 'fast-check';
import type { ResolvedDocument } from '../../src/model.ts';
import { resolvedOf } from './marked.ts';

const SENTENCES = [
  '[P Ada Kell] met [P Bo Marsh] at the harbour, where the [O Tin Guild] keeps its books and two old boats.',
  '[P Bo Marsh] met the [O Tin Guild].',
  'The [O Tin Guild] has paid for the repair of the old bridge near [L Sandry] four times since last May.',
  'Nobody in [L Sandry] remembers who asked [P Ada Kell] to sign the letter that the judge has now read.',
  '[P Cy Ott] denies it.',
  'The letter of [P Cy Ott] says that [P Bo Marsh] was in [L Sandry] when the boats were sold, and that he was alone.',
  'After the fire the guards found a box of coins, three keys and a map of the northern part of the harbour.',
  'It rained.',
];
const date = fc.constantFrom('2019', '2019-05', '2019-05-02', undefined);
const ending = fc.constantFrom(' ', '\n', '\n\n');
const spoken = fc.tuple(fc.constantFrom(...SENTENCES), ending).map(([sentence, end]) => `${sentence}${end}`);
const quoted = fc.constantFrom(...SENTENCES).map((sentence) => `\n> ${sentence}\n`);

/** Parts of one story, each with more before or after it. */
const told = fc.array(spoken, { minLength: 3, maxLength: 7 }).chain((story) => {
  const more = fc.array(fc.oneof(spoken, quoted), { maxLength: 2 });
  const text = fc.tuple(more, fc.subarray(story, { minLength: 2 }), more).map(textOf);
  return fc.array(fc.record({ text, date }), { minLength: 1, maxLength: 5 });
});
const untold = fc.array(
  fc.record({ text: fc.array(spoken, { maxLength: 5 }).map((sentences) => textOf([sentences])), date }),
  { maxLength: 5 },
);

function textOf(parts: readonly (readonly string[])[]): string {
  return parts.flat().join('');
}

type Draft = { readonly text: string; readonly date: string | undefined };

function corpusOf(drafts: readonly Draft[]): readonly ResolvedDocument[] {
  return drafts.map(({ text, date }, i) => resolvedOf(`${i}.txt`, text, date === undefined ? {} : { date }));
}

export const retold = told.map(corpusOf);

/** Each document has words of its own, but for the names. */
export const unlike = untold.map((drafts) =>
  corpusOf(drafts.map(({ text, date }, i) => ({ text: text.replace(/\b(?=[a-z])/gu, 'vwxyz'[i]!), date }))),
);
