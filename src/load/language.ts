/** Is a text English? By its commonest function words: enough to count the documents that are not. */
import { Character, characterAt, isWordCharacter } from '../text/characters.ts';

/** Words that no language below shares: `in`, `a`, `no`, `me`, `come` say nothing. */
const ENGLISH =
  'the of and to that for it with is by from this which were been have has not his their they who but would ' +
  'said or at be are its after when there what about than more into other could can she we you our my if up ' +
  'out these those between while where because before under against through did does should';

const SPANISH =
  'de la que el los del se las por un para con una su al lo como más pero sus le ya o este sí porque esta ' +
  'entre cuando muy sin sobre también hasta hay donde quien desde nos durante y en es fue ha según';

const PORTUGUESE =
  'que da em um com uma os na mais dos mas foi ao ele das tem à seu sua ou quando muito nos já também só ' +
  'pelo pela até isso ela é não são está segundo';

const FRENCH =
  'le les des et du est dans qui pour pas une sur au par avec ce il sont ont été cette aux mais ou leur ses ' +
  'elle nous dont un en la que qu était selon';

const GERMAN =
  'der die und den von zu mit sich des auf für ist im dem nicht ein eine als auch es werden aus hat dass sie ' +
  'nach wird bei einer um sind noch wie einem über einen zum haben nur oder aber vor zur bis mehr durch';

const ITALIAN =
  'di che il una con si da sono della dei nel alla più anche gli ha ma dal delle nella degli fra questo è ' +
  'essere stato era loro dalla';

const FUNCTION_WORDS: ReadonlyMap<string, 'english' | 'foreign'> = new Map([
  ...[SPANISH, PORTUGUESE, FRENCH, GERMAN, ITALIAN]
    .join(' ')
    .split(' ')
    .map((word) => [word, 'foreign'] as const),
  ...ENGLISH.split(' ').map((word) => [word, 'english'] as const),
]);
const LONGEST = Math.max(...[...FUNCTION_WORDS.keys()].map((word) => word.length));

const SAMPLE = { words: 2_000, characters: 16_000 };
/** So far ahead, no further word is read: the rest of the sample hardly ever turns it round. */
const LEAD = 100;
/** Fewer function words than this tell nothing. */
const TELLING = 5;
/** English prose has 30 % of these words; languages that no list covers have next to none, as have lists of names. */
const LEAST_SHARE = 0.03;
const PROSE = 50;

/** Texts too short to tell count as English, texts in other scripts than Latin never do. */
export function isEnglish(text: string): boolean {
  const { words, english, foreign, latinLetters, otherLetters } = count(text);
  if (otherLetters > latinLetters) return false;
  if (words >= PROSE && english < words * LEAST_SHARE) return false;
  return english + foreign < TELLING || english >= foreign;
}

interface WordCount {
  words: number;
  english: number;
  foreign: number;
  latinLetters: number;
  otherLetters: number;
}

function count(text: string): Readonly<WordCount> {
  const sample = text.slice(0, SAMPLE.characters).toLowerCase();
  const found: WordCount = { words: 0, english: 0, foreign: 0, latinLetters: 0, otherLetters: 0 };
  for (let at = 0; at < sample.length && found.words < SAMPLE.words; ) {
    const start = at;
    while (isWordCharacter(characterAt(sample, at))) at++;
    if (at === start) at++;
    else if (characterAt(sample, start) !== Character.digit) countWord(sample, start, at, found);
    if (Math.abs(found.english - found.foreign) >= LEAD) break;
  }
  return found;
}

function countWord(sample: string, start: number, end: number, found: WordCount): void {
  const length = end - start;
  found.words++;
  if (isLatin(sample.charCodeAt(start))) found.latinLetters += length;
  else found.otherLetters += length;
  if (length > LONGEST) return;
  const language = FUNCTION_WORDS.get(sample.slice(start, end));
  if (language !== undefined) found[language]++;
}

function isLatin(code: number): boolean {
  return code < 0x0250 || (code >= 0x1e00 && code < 0x1f00);
}
