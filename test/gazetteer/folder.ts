import { parseFile } from '../../src/gazetteer/layout.ts';
import type { GazetteerFolder } from '../../src/gazetteer/source.ts';

/** A gazetteer folder made of texts, by their paths in it; read as `readGazetteer` reads one. */
export function folderOf(
  files: Readonly<Record<string, string>>,
  { path = 'own', builtIn = false }: { readonly path?: string; readonly builtIn?: boolean } = {},
): GazetteerFolder {
  const contents = Object.entries(files).map(([file, text]) =>
    parseFile(file, text, { path: `${path}/${file}`, builtIn }),
  );
  return {
    path,
    builtIn,
    entries: contents.flatMap((content) => content.entries),
    entryFiles: contents.flatMap((content) => content.entryFiles),
    cues: contents.flatMap((content) => content.cues),
    problems: contents.flatMap((content) => content.problems),
  };
}

/** The built-in folder, made of texts. */
export function builtInOf(files: Readonly<Record<string, string>>): GazetteerFolder {
  return folderOf(files, { path: 'gazetteers', builtIn: true });
}
