import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { buildGazetteer, compileGazetteer, type Lexicon, readGazetteer } from '../../src/gazetteer/index.ts';
import type { Candidate, Mention, Tagged } from '../../src/model.ts';
import type { Resolved } from '../../src/resolve/index.ts';
import { segment } from '../../src/segment/index.ts';
import { documentOf, unmarked } from '../documents.ts';
import { CUES } from '../segment/tiny-cues.ts';

/** A document whose names are those that are marked in its text, so that no tagger has a say. */
export function taggedOf(id: string, markedText: string): Tagged {
  const { text, names } = unmarked(markedText);
  const mentions: Mention[] = [];
  const candidates: Candidate[] = [];
  for (const { start, end, type } of names) {
    const name = { start, end, text: text.slice(start, end) };
    if (type === undefined) candidates.push({ ...name, votes: [] });
    else mentions.push({ ...name, type, rule: 'marked', score: 1 });
  }
  return { ...segment(documentOf(text, { id, path: id }), CUES), mentions, candidates };
}

/** The lexicon of a folder of gazetteers; without a folder, an empty one. */
export function lexiconOf(folder?: string): Lexicon {
  return compileGazetteer(buildGazetteer(readGazetteer(folder === undefined ? [] : [folder])));
}

export const EMPTY = lexiconOf();

/** The texts of a fixture's folder, marked, and its gazetteers. */
export function corpusIn(folder: string): { readonly tagged: readonly Tagged[]; readonly lexicon: Lexicon } {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt') && file !== 'expected.txt');
  const gazetteer = `${folder}/gazetteer`;
  return {
    tagged: files.sort().map((file) => taggedOf(file, readFileSync(`${folder}/${file}`, 'utf8').trimEnd())),
    lexicon: existsSync(gazetteer) ? lexiconOf(gazetteer) : EMPTY,
  };
}

/** Each entity with its names, where they stand and why they are its own; then the names that are left open. */
export function printed({ documents, entities }: Resolved): string {
  const lines: string[] = [];
  const list = (of: string | null): void => {
    for (const { document, mentions, resolutions } of documents) {
      for (const [i, { entity, because, candidates }] of resolutions.entries()) {
        if (entity !== of) continue;
        const where = `  ${document.id.padEnd(16)}  ${mentions[i]!.text.replace(/\s+/gu, ' ').padEnd(36)}`;
        lines.push(`${where}  ${[because, ...candidates].join(' | ')}`);
      }
    }
  };
  for (const { id, name } of entities) {
    lines.push(`${id} = ${name}`);
    list(id);
  }
  const isOpen = documents.some(({ resolutions }) => resolutions.some(({ entity }) => entity === null));
  if (isOpen) lines.push('left open');
  list(null);
  return `${lines.join('\n')}\n`;
}
