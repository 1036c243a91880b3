export { findEntities } from './entities.ts';
export { type MentionInContext, mentionsOf } from './mentions.ts';
export { nearestNames } from './nearest.ts';
export { DEFAULTS, type Neighbour, type NeighbourOptions, neighbours } from './neighbours.ts';
export { type PathEnd, type PathOptions, type PathStep, path } from './path.ts';
export { type FoundSentence, search } from './search.ts';
export { exampleOf, type Suggestion, type SuggestionOptions, suggestions } from './suggestions.ts';
export { type Score, type TopOptions, top } from './top.ts';
export { type Naming, openUnder, why } from './why.ts';
