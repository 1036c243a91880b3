import type { Cue, CueKind } from '../../src/gazetteer/index.ts';
import { segmentCues } from '../../src/segment/index.ts';

/** Enough cues for the pages of these tests. */
export const CUES = segmentCues(
  new Map<CueKind, readonly Cue[]>([
    [
      'furniture',
      [
        ...cues(
          '',
          'share on facebook',
          'donate',
          'support our work',
          'sign up for',
          'this work is licensed',
          'see also:',
        ),
        ...cues('', 'photo:', 'image credit', 'read more', 'was this content helpful', 'subscribe to'),
        ...cues('whole', 'home', 'comments', 'advertisement', 'next page'),
      ],
    ],
    ['furniture-sections', cues('', 'related', 'related content', 'most read', 'you may also like')],
    ['agencies', cues('', 'reuters', 'agence france-presse', 'efe', 'reporting by')],
    ['titles', cues('', 'Gen.', 'Lic.', 'president')],
  ]),
);

function cues(mark: string, ...phrases: readonly string[]): readonly Cue[] {
  return phrases.map((phrase) => ({ phrase, mark }));
}
