/** The reasons for which a rule takes names of different documents for one: how they are written, and read back. */

/** A rule across documents that can err. */
export interface CorpusJoin {
  readonly rule: 'shorter form' | 'nickname';
  /** The name of which the joined one was taken for a form. */
  readonly full: string;
}

export function shorterFormOf(full: string): string {
  return `shorter form of ${full}`;
}

export function nicknameOf(first: string, full: string): string {
  return `${first} is short for the first name of ${full}`;
}

const SHORTER_FORM = /^shorter form of (.+)$/su;
const NICKNAME = /^\S+ is short for the first name of (.+)$/su;

/** Undefined for any other reason. */
export function corpusJoin(because: string): CorpusJoin | undefined {
  const shorter = SHORTER_FORM.exec(because)?.[1];
  if (shorter !== undefined) return { rule: 'shorter form', full: shorter };
  const full = NICKNAME.exec(because)?.[1];
  return full === undefined ? undefined : { rule: 'nickname', full };
}
