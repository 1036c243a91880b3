/** By this name in a file we know it again as one of ours. */
export const CREATOR = 'corpus-graph';
