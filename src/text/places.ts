/** Line and column count from 1, the column in code points, as editors do. */
export interface LinePlace {
  readonly line: number;
  readonly column: number;
}

const NEWLINE = 0x0a;

/**
 * A function from offsets of the text to places. It goes on from where it was asked last, so that rising offsets
 * read a text once, however long its lines are.
 */
export function placesIn(text: string): (offset: number) => LinePlace {
  let at = 0;
  let line = 1;
  let column = 1;
  return (offset) => {
    if (offset < at) {
      at = 0;
      line = 1;
      column = 1;
    }
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) {
        line++;
        column = 1;
      } else if (!endsPair(text, at)) column++;
    }
    return { line, column };
  };
}

/** Whether the unit at `at` is the second half of a character. */
function endsPair(text: string, at: number): boolean {
  return isLow(text.charCodeAt(at)) && at > 0 && isHigh(text.charCodeAt(at - 1));
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}
