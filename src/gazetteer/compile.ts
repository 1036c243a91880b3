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
  readonly trie: WordTrie;
  /** `Start` bits by word number: may a name or a cue of several words begin with it? */
  readonly starts: Uint8Array;
  /** `Flag` bits by trie node, of cues of several words. */
  readonly phraseFlags: Uint32Array;
  /** Folded first names by their folded short forms: pepe → jose. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** Aliases that end at a trie node. */
  readonly aliases: ReadonlyMap<number, readonly CompiledAlias[]>;
}

/** What begins with a word; most words begin nothing, so that one look spares the walk. */
export const Start = {
  name: 1,
  phrase: 2,
  /** A name that is written small there, like `al-Shabaab`. */ smallName: 4,
} as const;

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
  const trie = new GrowingWordTrie();
  const aliases = new Map<number, CompiledAlias[]>();
  const starts: [word: number, bits: number][] = [];
  for (const entry of gazetteer.entries) {
    const rule = `gazetteer:${entry.id}`;
    for (const alias of entry.aliases) {
      const { numbers, shapes, article } = wordsOf(alias.text, words);
      if (numbers.length === 0) continue;
      const node = trie.insert(numbers);
      starts.push([numbers[0]!, shapes[0] === Shape.lower ? Start.name | Start.smallName : Start.name]);
      const here = aliases.get(node);
      const compiled = { entry, strength: alias.strength, rule, shapes, article };
      if (here === undefined) aliases.set(node, [compiled]);
      else here.push(compiled);
    }
  }
  const cues = compileCues(gazetteer.cues, words, trie, starts);
  const flags = new Uint32Array(words.size);
  for (const [word, bits] of cues.words) flags[word] = bits;
  const phraseFlags = new Uint32Array(trie.size);
  for (const [node, bits] of cues.phrases) phraseFlags[node] = bits;
  const startBits = new Uint8Array(words.size);
  for (const [word, bits] of starts) startBits[word] = startBits[word]! | bits;
  const nicknames = compileNicknames(gazetteer.cues.get('nicknames') ?? []);
  return {
    entries: gazetteer.entries,
    words,
    flags,
    starts: startBits,
    trie,
    phraseFlags,
    nicknames,
    aliases,
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

function compileCues(
  cues: ReadonlyMap<CueKind, readonly Cue[]>,
  words: Words,
  trie: GrowingWordTrie,
  starts: [word: number, bits: number][],
) {
  const byWord = new Map<number, number>();
  const byPhrase = new Map<number, number>();
  for (const [kind, flagOf] of CUE_FLAGS) {
    for (const cue of cues.get(kind) ?? []) {
      const { numbers } = wordsOf(cue.phrase, words);
      const flag = flagOf(cue.mark, cue.phrase);
      if (numbers.length === 1) byWord.set(numbers[0]!, (byWord.get(numbers[0]!) ?? 0) | flag);
      else if (numbers.length > 1) {
        const node = trie.insert(numbers);
        starts.push([numbers[0]!, Start.phrase]);
        byPhrase.set(node, (byPhrase.get(node) ?? 0) | flag);
      }
    }
  }
  return { words: byWord, phrases: byPhrase };
}

interface CompiledWords {
  readonly numbers: readonly number[];
  readonly shapes: readonly number[];
  readonly article: boolean;
}

/** Plain words and single spaces, as most names are: cut at the spaces, which is much faster than tokenizing. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/u;

/** A name's words as the matcher compares them: without a leading article, hyphens and abbreviating stops. */
function wordsOf(name: string, words: Words): CompiledWords {
  const surfaces = PLAIN.test(name) ? name.split(' ') : tokensOf(name);
  const article = surfaces.length > 1 && /^the$/iu.test(surfaces[0]!);
  const kept = article ? surfaces.slice(1) : surfaces;
  return {
    numbers: kept.map((surface) => words.add(surface)),
    shapes: kept.map(requiredShape),
    article: article && surfaces[0] === 'The',
  };
}

function tokensOf(name: string): readonly string[] {
  const { count, start, end } = tokenize(name);
  const surfaces: string[] = [];
  for (let i = 0; i < count; i++) surfaces.push(name.slice(start[i], end[i]));
  return surfaces.filter((surface) => surface !== '-' && surface !== '.');
}

/** The shape a text must give the word: capitals throughout for an acronym, a capital where the name has one. */
function requiredShape(surface: string): number {
  if (surface === surface.toLowerCase()) return Shape.lower;
  return /^(?:[\p{Lu}\d]{2,}|(?:\p{Lu}\.)+)$/u.test(surface) && surface.length > 1
    ? Shape.upper
    : Shape.title;
}
