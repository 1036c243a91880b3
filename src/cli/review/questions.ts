/** What a review asks: entities that may be one, and names of one entity that may be two. */
import type { Entity, EntityCount, EntityType } from '../../model.ts';
import type { Decision, LikelyMerge, LikelySplit, Pair, Question, Rules } from '../../resolve/index.ts';
import type { Store } from '../../store/index.ts';
import { NothingFound } from '../ending.ts';
import { type Bearers, bearersOf, linesForEntities, linesForNames, type NamesIn } from './decision-lines.ts';

interface Asked extends Question {
  readonly because: string;
  /** 0 to 1; not a probability. */
  readonly score: number;
}

/** Are these entities one? */
export interface MergeQuestion extends Asked {
  readonly question: 'merge';
  readonly a: EntityCount;
  readonly b: EntityCount;
}

/** Are these names of an entity two? */
export interface SplitQuestion extends Asked, Pick<LikelySplit, 'one' | 'other' | 'written'> {
  readonly question: 'split';
  readonly entity: EntityCount;
}

export type ReviewQuestion = MergeQuestion | SplitQuestion;

export interface Questions {
  /** The likeliest first. */
  readonly questions: readonly ReviewQuestion[];
  /** Which of them decisions settle. */
  readonly settles: Rules<ReviewQuestion>['settles'];
}

/** All that a store gives reason to ask; what no decision could be written of is left out. */
export async function questionsOf(
  store: Store,
  types: readonly EntityType[] | undefined,
): Promise<Questions> {
  const { likelyMerges, likelySplits, settledPairs } = await import('../../resolve/index.ts');
  const all = store.readNetwork().entities;
  const entities = all.filter(({ type }) => types === undefined || types.includes(type));
  const [documents, keptApart] = [[...store.readDocuments()], store.readKeptApart()];
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const writing = { bearers: bearersOf(all), namesIn: await decisionReader() };
  const questions = [
    ...likelyMerges({ documents, entities, keptApart }).flatMap((likely) =>
      mergeQuestion(likely, byId, writing),
    ),
    ...likelySplits({ documents, entities }).flatMap((likely) => splitQuestion(likely, byId, writing)),
  ].sort((one, other) => other.score - one.score);
  const settled = settledPairs(all, keptApart);
  const settles: Questions['settles'] = (decisions) => {
    const isSettled = settled(decisions);
    return (question) => isSettled(pairOf(question));
  };
  return { questions, settles };
}

/**
 * Those that these decisions leave open.
 * @throws {NothingFound} when there is none
 */
export function openQuestions(
  { questions, settles }: Questions,
  decisions: readonly Decision[],
  db: string,
): readonly ReviewQuestion[] {
  const isSettled = settles(decisions);
  const open = questions.filter((question) => !isSettled(question));
  if (open.length > 0) return open;
  throw new NothingFound(
    `There is nothing to ask of ${db}: no two names are left that may be one, and no joined ones that may be two.`,
  );
}

function pairOf(asked: ReviewQuestion): Pair {
  return asked.question === 'merge'
    ? { question: 'merge', a: asked.a.id, b: asked.b.id }
    : { question: 'split', type: asked.entity.type, one: asked.one, other: asked.other };
}

type ById = ReadonlyMap<Entity['id'], EntityCount>;

interface Writing {
  readonly bearers: Bearers;
  readonly namesIn: NamesIn;
}

function mergeQuestion(
  { a: one, b: other, because, score }: LikelyMerge,
  byId: ById,
  { bearers, namesIn }: Writing,
): readonly MergeQuestion[] {
  const [a, b] = [byId.get(one)!, byId.get(other)!];
  const lines = linesForEntities(a, b, bearers, namesIn);
  if (lines === undefined) return [];
  return [{ question: 'merge', a, b, because, score, yes: lines.merge, no: lines.apart }];
}

function splitQuestion(
  { entity: id, one, other, written, because, score }: LikelySplit,
  byId: ById,
  { bearers, namesIn }: Writing,
): readonly SplitQuestion[] {
  const entity = byId.get(id)!;
  const lines = linesForNames(entity, one, other, bearers, namesIn);
  if (lines === undefined) return [];
  const answers = { yes: lines.apart, no: lines.merge };
  return [{ question: 'split', entity, one, other, written, because, score, ...answers }];
}

async function decisionReader(): Promise<NamesIn> {
  const { checkDecisions, parseDecisions } = await import('../../resolve/index.ts');
  return (line) => {
    const { decisions, problems } = parseDecisions(line, '');
    const errors = [...problems, ...checkDecisions(decisions)].filter(({ severity }) => severity === 'error');
    return errors.length === 0 ? (decisions[0]?.names ?? []) : [];
  };
}
