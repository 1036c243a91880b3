import { buildGazetteer, compileGazetteer, type Lexicon } from '../../../src/gazetteer/index.ts';
import type { Tagged } from '../../../src/model.ts';
import { checkDecisions, parseDecisions, type Resolved, resolve } from '../../../src/resolve/index.ts';
import { builtInOf } from '../../gazetteer/folder.ts';
import { EMPTY, taggedOf } from '../corpora.ts';

/** Marked texts by their documents' ids. */
export type Texts = Readonly<Record<string, string>>;

export function corpusOf(texts: Texts): readonly Tagged[] {
  return Object.entries(texts).map(([id, text]) => taggedOf(id, text));
}

export function gazetteerOf(files: Readonly<Record<string, string>>): Lexicon {
  return compileGazetteer(buildGazetteer({ folders: [builtInOf(files)] }));
}

/** The corpus resolved with the decisions of this text, which must be without errors. */
export function decided(texts: Texts, text: string, lexicon: Lexicon = EMPTY): Resolved {
  const { decisions, problems } = parseDecisions(text, 'notes/decisions.txt');
  const errors = [...problems, ...checkDecisions(decisions)];
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return resolve(corpusOf(texts), lexicon, decisions);
}

/** Where each mention went: `a.txt Petro = person:gustavo-petro`, or `?` and the candidates. */
export function settled({ documents }: Resolved): readonly string[] {
  return documents.flatMap(({ document, mentions, resolutions }) =>
    resolutions.map(
      ({ entity, candidates }, i) =>
        `${document.id} ${mentions[i]!.text} = ${entity ?? `? ${candidates.join(' ')}`.trimEnd()}`,
    ),
  );
}

/** The distinct reasons of the mentions that are written so. */
export function reasons({ documents }: Resolved, name: string): readonly string[] {
  const found = documents.flatMap(({ mentions, resolutions }) =>
    resolutions.filter((_, i) => mentions[i]!.text === name).map(({ because }) => because),
  );
  return [...new Set(found)];
}
