export { type Explanation, explain, tag } from './tag.ts';
export { createJudge, type Judge } from './undecided.ts';
