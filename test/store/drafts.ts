import { createHash } from 'node:crypto';
import type {
  Block,
  BlockKind,
  Candidate,
  Document,
  Entity,
  EntityType,
  Mention,
  Resolution,
  ResolvedDocument,
  Sentence,
  Span,
  Vote,
} from '../../src/model.ts';

/** Some whose ids sort differently by code unit and by code point, or are words that a plain object knows. */
export const ENTITIES: readonly Entity[] = [
  entity('organization', '__proto__', ['PROTO', 'The Proto']),
  entity('organization', 'Gremio del Río', ['GDR', 'Gremio del Rio']),
  entity('person', 'Ana Belén Ortúzar', ['Ortúzar']),
  entity('person', '\ufb01nn', []),
  entity('person', '\u{1d538}da', ['Ada']),
  entity('location', 'Ciudad <b>Azul</b>', ['Azul', 'a"b\'c']),
].sort((a, b) => (a.id < b.id ? -1 : 1));

function entity(type: EntityType, name: string, aliases: readonly string[]): Entity {
  return { id: `${type}:${name}`, type, name, aliases };
}

/** What stands in a sentence: a plain word, a settled name, one that several entities fit, or a candidate. */
export type Piece =
  | { readonly word: string }
  | { readonly name: string; readonly entity: Entity }
  | { readonly name: string; readonly fits: readonly string[] }
  | { readonly name: string; readonly votes: readonly Vote[] };

/** A block; the names of a byline or of furniture are words. */
export interface Part {
  readonly kind: BlockKind;
  readonly sentences: readonly (readonly Piece[])[];
}

export type Metadata = Pick<Document, 'title' | 'date' | 'author' | 'url'>;

/** A document that is resolved as its pieces say. */
export function documentOf(id: string, parts: readonly Part[], metadata: Metadata = {}): ResolvedDocument {
  const draft = new Draft();
  for (const part of parts) draft.addPart(part);
  const { text, blocks, sentences, mentions, resolutions, candidates } = draft;
  const hash = createHash('sha256').update(text).digest('hex');
  const document = { id, path: `folder/${id}`, hash, text, ...metadata };
  return { document, blocks, sentences, mentions, resolutions, candidates };
}

/** A document with one block of sentences, in which each name of an entity is that entity. */
export function bodyOf(id: string, sentences: readonly string[], metadata: Metadata = {}): ResolvedDocument {
  return documentOf(id, [{ kind: 'body', sentences: sentences.map(piecesOf) }], metadata);
}

/** Words and, in square brackets, names of entities. */
export function piecesOf(sentence: string): readonly Piece[] {
  return sentence.split(/\[|\]/u).map((text, i): Piece => (i % 2 === 0 ? { word: text } : named(text)));
}

function named(name: string): Piece {
  const entity = ENTITIES.find((each) => each.name === name || each.aliases.includes(name));
  if (entity === undefined) throw new Error(`no entity is called ${name}`);
  return { name, entity };
}

class Draft {
  text = '';
  readonly blocks: Block[] = [];
  readonly sentences: Sentence[] = [];
  readonly mentions: Mention[] = [];
  readonly resolutions: Resolution[] = [];
  readonly candidates: Candidate[] = [];

  addPart({ kind, sentences }: Part): void {
    const start = this.text.length;
    const isRead = kind !== 'byline' && kind !== 'furniture';
    for (const pieces of sentences) {
      const begin = this.text.length;
      for (const piece of pieces) this.addPiece(piece, isRead);
      if (isRead) this.sentences.push({ start: begin, end: this.text.length, block: this.blocks.length });
      this.write(' ');
    }
    this.blocks.push({ start, end: this.text.length - 1, kind });
    this.write('\n');
  }

  addPiece(piece: Piece, isRead: boolean): void {
    const span = this.write('word' in piece ? piece.word : piece.name);
    if ('word' in piece || !isRead) return;
    const named = { ...span, text: piece.name };
    if ('votes' in piece) this.candidates.push({ ...named, votes: piece.votes });
    else if ('fits' in piece) {
      this.mentions.push({ ...named, type: 'person', rule: 'open', score: 0.1 });
      this.resolutions.push({ entity: null, candidates: piece.fits, because: 'several fit' });
    } else {
      const { id, type } = piece.entity;
      this.mentions.push({ ...named, type, rule: `gazetteer:${id}`, score: 1 / 3 });
      this.resolutions.push({ entity: id, candidates: [], because: 'same name' });
    }
  }

  write(written: string): Span {
    const start = this.text.length;
    this.text += written;
    return { start, end: this.text.length };
  }
}
