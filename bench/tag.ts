/**
 * How fast `tag` reads, as a ratio to compromise's `people() + organizations() + places()` on the same texts in the
 * same run, one thread: `npm run bench -- FILE.jsonl` (default: the demo corpus, repeated). Each side is measured several
 * times, in turn, after a warm-up, each round with an empty memory of what compromise answered; medians are printed.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { loadDocuments } from '../dist/load/index.js';
import type { Document } from '../dist/model.js';
import { openReader, tagDocument } from '../dist/pipeline.js';
import { createJudge } from '../dist/tag/index.js';

/** compromise is slow: it reads a sample of about this many characters. */
const SAMPLE = 150_000;
const ROUNDS = 7;
/** Rounds before those, in which the engine compiles what it finds to be hot. */
const WARM_UP = 3;

function main(path: string | undefined): void {
  const documents = path?.endsWith('.jsonl') ? recordsOf(path) : loadDocuments([path ?? 'seeds']).documents;
  const reader = openReader();
  const sample = sampleOf(documents);
  const megabytes = sizeOf(sample);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const fresh = { ...reader, judge: createJudge() };
    const tagSeconds = seconds(() => {
      for (const document of documents) tagDocument(document, fresh);
    });
    const compromiseSeconds = seconds(() => {
      for (const document of sample) readWithCompromise(document.text);
    });
    if (round < WARM_UP) continue;
    ours.push(sizeOf(documents) / tagSeconds);
    theirs.push(megabytes / compromiseSeconds);
  }
  const ratio = ours.map((speed, i) => speed / theirs[i]!);
  console.log(`corpus-graph tag   ${median(ours).toFixed(2)} MB/s`);
  console.log(`compromise         ${median(theirs).toFixed(3)} MB/s`);
  console.log(
    `ratio              ${median(ratio).toFixed(1)} (${Math.min(...ratio).toFixed(1)} to ${Math.max(...ratio).toFixed(1)})`,
  );
}

function readWithCompromise(text: string): number {
  const view = nlp(text);
  return view.people().length + view.organizations().length + view.places().length;
}

function recordsOf(path: string): readonly Document[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return { id, path, hash: '', text };
  });
}

function sampleOf(documents: readonly Document[]): readonly Document[] {
  let characters = 0;
  return documents.filter((document) => {
    characters += document.text.length;
    return characters <= SAMPLE;
  });
}

/** Megabytes of UTF-8. */
function sizeOf(documents: readonly Document[]): number {
  return documents.reduce((sum, document) => sum + Buffer.byteLength(document.text), 0) / 1e6;
}

function seconds(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

main(process.argv[2]);
