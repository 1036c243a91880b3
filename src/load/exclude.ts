import { createRequire } from 'node:module';

type Matches = (path: string) => boolean;
type Picomatch = (glob: string, options: { readonly dot: boolean }) => Matches;

/** Does any of the globs match the path? A glob without a slash matches at any depth, as in a .gitignore. */
export function matcherOf(globs: readonly string[]): Matches {
  const patterns = globs.map(anchored).filter((glob) => glob !== '');
  if (patterns.length === 0) return () => false;
  // Loaded when first needed: most runs exclude nothing.
  const picomatch = createRequire(import.meta.url)('picomatch') as Picomatch;
  const matchers = patterns.map((glob) => picomatch(glob, { dot: true }));
  return (path) => matchers.some((matches) => matches(path));
}

function anchored(glob: string): string {
  const plain = glob.replace(/^(?:\.?\/)+/u, '').replace(/\/+$/u, '');
  return plain === '' || plain.includes('/') ? plain : `**/${plain}`;
}
