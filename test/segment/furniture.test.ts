import { describe, expect, test } from 'vitest';
import { furnitureLines } from '../../src/segment/furniture.ts';
import { linesOf } from '../../src/segment/lines.ts';
import { CUES } from './tiny-cues.ts';

const BODY = 'Two men were arrested in the harbor on Monday night, the police said.';
const MORE = 'Nobody knew where the boat had come from, or whose it was.';
const LONG = 'The harbor has been closed since Monday, and nobody knows when it will open again. '
  .repeat(3)
  .trim();
const LONGER = `${LONG} ${LONG}`;

/** The lines that are read, `+`, and those that are furniture, `-`. */
function signs(...lines: readonly string[]): string {
  const furniture = furnitureLines(linesOf(lines.join('\n')), CUES);
  return furniture.map((isFurniture) => (isFurniture ? '-' : '+')).join('');
}

describe('single lines', () => {
  test.each([
    ['a cue at its beginning', 'Donate to our newsroom today'],
    ['a cue before a colon', 'Photo: Ana Ruiz'],
    ['a cue whatever its case', 'SEE ALSO: The Harbor of Thieves'],
    ['a cue with curly quotes after it', 'Read more “Harbor of Thieves”'],
    ['a whole line', 'Advertisement'],
    ['a whole line with a mark behind', 'Comments:'],
    ['a share bar', 'Share Tweet Email Print'],
    ['a share bar that is glued together', 'ShareTweetLinkedInWhatsAppEmail'],
    ['a share bar in a sentence', 'Share this on Facebook, Twitter or WhatsApp'],
    ['a label in capitals', 'LATEST NEWS'],
    ['a plea for money', 'To go on with the database of ports, we need your help.'],
    ['a licence', 'You may copy this text under a Creative Commons licence.'],
    ['a call for comments', 'Click here and send the desk your comments.'],
    ['a rule of marks', '* * *'],
    ['a page number line without letters', '— —'],
  ])('%s', (_what, line) => {
    expect(signs(BODY, line, MORE)).toBe('+-+');
  });

  test.each([
    ['a cue inside a sentence', 'They asked readers to donate and to read more.'],
    ['a word that only begins like a cue', 'Donated goods were found in the harbor.'],
    ['a whole-line cue with more behind it', 'Comments were made by both sides.'],
    [
      'a sentence about networks',
      'Facebook and Twitter removed the accounts of both groups on Monday night.',
    ],
    ['a sentence about a donation', 'The mayor said the donation came from the port.'],
    ['a headline of four words in capitals', 'TWO MEN ARRESTED MONDAY'],
    ['an acronym of two letters', 'UN'],
  ])('read: %s', (_what, line) => {
    expect(signs(BODY, line, MORE)).toBe('+++');
  });
});

describe('the top of a page', () => {
  const HEADLINE = 'Two Men Arrested in the Harbor';

  test.each([
    ['a breadcrumb with marks', `News > Americas > Harbor`],
    ['a breadcrumb that is glued to the headline', `HomeNewsBrief${HEADLINE}`],
  ])('%s', (_what, line) => {
    expect(signs(line, HEADLINE, BODY)).toBe('-++');
  });

  test('a headline that comes again is read once', () => {
    expect(signs(HEADLINE, HEADLINE, BODY)).toBe('+-+');
  });

  test('a line that merely holds the headline is read', () => {
    expect(signs(`${HEADLINE}, Again`, HEADLINE, BODY)).toBe('+++');
  });

  test('far from the top a repeated line is read', () => {
    const lines = Array.from({ length: 14 }, (_, i) => `${BODY} ${i}`);
    expect(signs(...lines, `${BODY} 3`)).toBe('+'.repeat(15));
  });
});

describe('lists of other pages', () => {
  test('what follows the heading is furniture to the end', () => {
    expect(signs(BODY, 'Related Content', 'The Harbor of Thieves', 'Why Ports Matter')).toBe('+---');
  });

  test('two long paragraphs are the body again', () => {
    expect(signs(BODY, 'Most Read', 'Why Ports Matter', LONG, LONGER, MORE)).toBe('+--+++');
  });

  test('one long paragraph is a teaser', () => {
    expect(signs(BODY, 'Most Read', LONG, 'Why Ports Matter', MORE)).toBe('+----');
  });

  test('long paragraphs that begin with a date are teasers', () => {
    const teaser = `22 SEP 2015 ${LONG}`;
    expect(signs(BODY, 'Related', teaser, teaser)).toBe('+---');
  });

  test.each([
    ['a sentence that begins like a heading', 'Related crimes were not counted, it said.'],
    ['a long line', 'Related Content That Our Readers Of The Last Seven Days Have Liked'],
  ])('%s opens no list', (_what, line) => {
    expect(signs(BODY, line, MORE)).toBe('+++');
  });

  test('a page that begins with such a heading is read', () => {
    expect(signs('Related', BODY, MORE)).toBe('+++');
  });
});
