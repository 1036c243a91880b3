import { describe, expect, test } from 'vitest';
import { type CueKind, parseCues } from '../../src/gazetteer/index.ts';

const cues = (text: string, kind: CueKind) =>
  parseCues(text, 'cues/a.txt', kind).cues.map(({ phrase, mark }) => [phrase, mark]);
const codes = (text: string, kind: CueKind) =>
  parseCues(text, 'cues/a.txt', kind).problems.map(({ code, place }) => [code, place?.line]);

describe('plain kinds', () => {
  test('a line is a phrase', () => {
    expect(cues('# Church\n  archbishop \n\nMr.\n', 'titles')).toEqual([
      ['archbishop', ''],
      ['Mr.', ''],
    ]);
  });

  test('a colon is part of it', () => {
    expect(cues('words by: someone\n', 'agencies')).toEqual([['words by: someone', '']]);
  });

  test('lines are counted with comments and blanks', () => {
    expect(parseCues('# Church\n\nbishop\n', 'cues/a.txt', 'titles').lines).toEqual([3]);
  });
});

describe('marked kinds', () => {
  test('the mark is taken off', () => {
    expect(cues('before: Gulf of\nafter:River\n', 'place-heads')).toEqual([
      ['Gulf of', 'before'],
      ['River', 'after'],
    ]);
  });

  test('a line without its mark is no cue', () => {
    expect(cues('Lake\nnear: Lake\nbefore:\n', 'place-heads')).toEqual([]);
    expect(codes('Lake\nnear: Lake\nbefore:\n', 'place-heads')).toEqual([
      ['bad-cue-mark', 1],
      ['bad-cue-mark', 2],
      ['bad-cue-mark', 3],
    ]);
  });

  test('where the mark is optional, a phrase may have a colon, but not look like a mark', () => {
    expect(cues('whole: donate\nshare this:\nPhoto: agency\n', 'furniture')).toEqual([
      ['donate', 'whole'],
      ['share this:', ''],
      ['Photo: agency', ''],
    ]);
    expect(codes('hole: donate\n', 'furniture')).toEqual([['bad-cue-mark', 1]]);
  });
});

describe('listed kinds', () => {
  test('each short form is a cue of its own', () => {
    expect(cues('José: Pepe, Chepe\n', 'nicknames')).toEqual([
      ['José', 'Pepe'],
      ['José', 'Chepe'],
    ]);
  });

  test.each(['José', 'José:', ': Pepe', 'José: Pepe,, Chepe'])('"%s" is no cue', (line) => {
    expect(cues(line, 'nicknames')).toEqual([]);
    expect(codes(line, 'nicknames')).toEqual([['bad-cue-mark', 1]]);
  });
});
