import { describe, expect, it } from 'vitest';
import * as api from '../src/index.ts';

describe('the public API', () => {
  it('is these names', () => {
    expect(Object.keys(api).sort()).toEqual([
      'FORMATS',
      'FORMAT_NAMES',
      'FatalProblem',
      'batches',
      'buildGraph',
      'builtInGazetteer',
      'checkGazetteer',
      'checkStoreTarget',
      'checkTarget',
      'common',
      'findEntities',
      'foldCorpus',
      'formatOf',
      'formatProblem',
      'formatScope',
      'isOurs',
      'loadDocuments',
      'mentionsOf',
      'mentionsRecord',
      'nearestNames',
      'neighbours',
      'openReader',
      'openStore',
      'openUnder',
      'parseScope',
      'path',
      'readDocuments',
      'readGazetteer',
      'search',
      'stats',
      'tagDocument',
      'tagRecord',
      'targetsOf',
      'timeline',
      'top',
      'why',
      'writeAtomically',
      'writeStore',
    ]);
  });
});
