import type { AliasStrength, GazetteerEntry } from '../model.ts';
import { fold } from '../text/fold.ts';
import { Shape, tokenize } from '../text/tokens.ts';
import type { CueKind } from './cue-kinds.ts';
import { Flag, Words } from './lexicon.ts';
import type { Cue, Gazetteer } from './source.ts';
import { GrowingWordTrie, type WordTrie } from './trie.ts';

/** One way to write one entry's name, as the matcher wants it. */
export interface CompiledAlias {
  readonly entry: GazetteerEntry;
  readonly strength: AliasStrength;
  /** `gazetteer:` and the entry's id: what a mention found by it says. */
  readonly rule: string;
  /** The shape each word must have: a capital where the alias has one. */
  readonly shapes: readonly number[];
  /** Begins with a capital "The" that belongs to the name (The Hague). */
  readonly article: boolean;
}

/** Gazetteer and cues made ready for one pass over a text. */
export interface Lexicon {
  readonly entries: readonly GazetteerEntry[];
  readonly words: Words;
  /** `Flag` bits by word number. */
  readonly flags: Uint32Array;
  readonly names: WordTrie;
  /** Aliases that end at a node of the names. */
  readonly aliases: ReadonlyMap<number, readonly CompiledAlias[]>;
  /** Cues of several words: a small trie of their own, for nearly every sentence has words that begin one. */
  readonly phrases: WordTrie;
  /** `Flag` bits by node of the phrases. */
  readonly phraseFlags: Uint32Array;
  /** Folded first names by their folded short forms: pepe → jose. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
}

/** `Flag` bits of a word or of a trie node. */
type Bits = readonly [number: number, bits: number];

const CUE_FLAGS = new Map<CueKind, (mark: string, phrase: string) => number>([
  ['common-words', () => Flag.common],
  [
    'first-names',
    (mark) => (mark === 'ambiguous' ? Flag.firstName | Flag.ambiguousFirstName : Flag.firstName),
  ],
  ['surnames', (mark) => (mark === 'ambiguous' ? Flag.surname | Flag.ambiguousSurname : Flag.surname)],
  ['titles', () => Flag.title],
  ['roles', () => Flag.role],
  ['organization-heads', () => Flag.organizationHead],
  ['organization-suffixes', () => Flag.organizationSuffix],
  ['organization-nouns', () => Flag.organizationNoun],
  ['place-heads', (mark) => (mark === 'before' ? Flag.beforePlace : Flag.afterPlace)],
  ['place-nouns', () => Flag.placeNoun],
  ['demonyms', () => Flag.demonym],
  ['calendar', () => Flag.calendar],
  ['say-verbs', () => Flag.saying],
  ['not-names', notNameFlag],
]);

function notNameFlag(mark: string, phrase: string): number {
  const flag = /^[\p{Lu}\d.]{2,6}s?$/u.test(phrase) ? Flag.notAcronym : Flag.notName;
  return mark === 'event' ? flag | Flag.event : flag;
}

export function compileGazetteer(gazetteer: Gazetteer): Lexicon {
  const words = new Words();
  const names = new GrowingWordTrie();
  const aliases = new Map<number, CompiledAlias[]>();
  const beginnings: Bits[] = [];
  for (const entry of gazetteer.entries) {
    const rule = `gazetteer:${entry.id}`;
    for (const alias of entry.aliases) {
      const { numbers, shapes, article } = wordsOf(alias.text, words);
      if (numbers.length === 0) continue;
      const node = names.insert(numbers);
      const isSmall = shapes[0] === Shape.lower;
      beginnings.push([numbers[0]!, isSmall ? Flag.beginsName | Flag.beginsSmallName : Flag.beginsName]);
      const here = aliases.get(node);
      const compiled = { entry, strength: alias.strength, rule, shapes, article };
      if (here === undefined) aliases.set(node, [compiled]);
      else here.push(compiled);
    }
  }
  const cues = compileCues(gazetteer.cues, words);
  const flags = new Uint32Array(words.size);
  for (const [word, bits] of [...cues.byWord, ...beginnings]) flags[word] = flags[word]! | bits;
  const phraseFlags = new Uint32Array(cues.phrases.size);
  for (const [node, bits] of cues.byPhrase) phraseFlags[node] = phraseFlags[node]! | bits;
  const nicknames = compileNicknames(gazetteer.cues.get('nicknames') ?? []);
  return {
    entries: gazetteer.entries,
    words,
    flags,
    names,
    aliases,
    phrases: cues.phrases,
    phraseFlags,
    nicknames,
  };
}

function compileNicknames(cues: readonly Cue[]): ReadonlyMap<string, readonly string[]> {
  const full = new Map<string, string[]>();
  for (const { phrase, mark } of cues) {
    const short = fold(mark);
    const names = full.get(short);
    if (names === undefined) full.set(short, [fold(phrase)]);
    else names.push(fold(phrase));
  }
  return full;
}

function compileCues(cues: ReadonlyMap<CueKind, readonly Cue[]>, words: Words) {
  const phrases = new GrowingWordTrie();
  const byWord: Bits[] = [];
  const byPhrase: Bits[] = [];
  for (const [kind, flagOf] of CUE_FLAGS) {
    for (const cue of cues.get(kind) ?? []) {
      const { numbers, shapes } = wordsOf(cue.phrase, words);
      const flag = flagOf(cue.mark, cue.phrase);
      if (numbers.length === 1) byWord.push([numbers[0]!, flag]);
      else if (numbers.length > 1) {
        const isThing = (flag & Flag.notName) !== 0;
        const isCapital = isThing && shapes[0] !== Shape.lower;
        byWord.push([numbers[0]!, isCapital ? Flag.beginsCapitalPhrase : Flag.beginsPhrase]);
        byWord.push([numbers[1]!, Flag.continuesPhrase]);
        byPhrase.push([phrases.insert(numbers), isThing ? flag | Flag.thing : flag]);
      }
    }
  }
  return { phrases, byWord, byPhrase };
}

interface CompiledWords {
  readonly numbers: readonly number[];
  readonly shapes: readonly number[];
  readonly article: boolean;
}

/** Plain words and single spaces, as most names are: cut at the spaces, which is much faster than tokenizing. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;
/** The shape of most words of names. */
const TITLE = /^[A-Z][a-z]/u;

/** A name's words as the matcher compares them: without a leading article, hyphens and abbreviating stops. */
function wordsOf(name: string, words: Words): CompiledWords {
  const surfaces = PLAIN.test(name) ? name.split(' ') : tokensOf(name);
  const article = surfaces.length > 1 && /^the$/iu.test(surfaces[0]!);
  const kept = article ? surfaces.slice(1) : surfaces;
  return {
    numbers: kept.map((surface) => words.add(surface)),
    shapes: shared(kept.map(requiredShape)),
    article: article && surfaces[0] === 'The',
  };
}

const TITLES = Array.from({ length: 8 }, (_, length) => new Array<number>(length).fill(Shape.title));

/** Most names are words with a capital each: they share their shapes, which the matcher then finds near at hand. */
function shared(shapes: readonly number[]): readonly number[] {
  return shapes.every((shape) => shape === Shape.title) ? (TITLES[shapes.length] ?? shapes) : shapes;
}

function tokensOf(name: string): readonly string[] {
  const { count, start, end } = tokenize(name);
  const surfaces: string[] = [];
  for (let i = 0; i < count; i++) surfaces.push(name.slice(start[i], end[i]));
  return surfaces.filter((surface) => surface !== '-' && surface !== '.');
}

/** The shape a text must give the word: capitals throughout for an acronym, a capital where the name has one. */
function requiredShape(surface: string): number {
  if (TITLE.test(surface)) return Shape.title;
  if (surface === surface.toLowerCase()) return Shape.lower;
  return /^(?:[\p{Lu}\d]{2,}|(?:\p{Lu}\.)+)$/u.test(surface) && surface.length > 1
    ? Shape.upper
    : Shape.title;
}
