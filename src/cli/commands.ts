/** The commands and the modules that hold them, in the order of the help. */
import type { Command } from 'commander';
import type { Host } from './host.ts';

interface Listed {
  /** Its heading in the help. */
  readonly group: string;
  readonly name: string;
  readonly load: () => Promise<(host: Host) => Command>;
}

const BUILD = 'Build a network:';
const ASK = 'Ask the store:';
const OTHER = 'Other:';

const COMMANDS: readonly Listed[] = [
  { group: BUILD, name: 'extract', load: async () => (await import('./commands/extract.ts')).extractCommand },
  { group: BUILD, name: 'export', load: async () => (await import('./commands/export.ts')).exportCommand },
  { group: ASK, name: 'stats', load: async () => (await import('./commands/stats.ts')).statsCommand },
  { group: ASK, name: 'top', load: async () => (await import('./commands/top.ts')).topCommand },
  {
    group: ASK,
    name: 'neighbours',
    load: async () => (await import('./commands/neighbours.ts')).neighboursCommand,
  },
  {
    group: ASK,
    name: 'evidence',
    load: async () => (await import('./commands/evidence.ts')).evidenceCommand,
  },
  { group: ASK, name: 'path', load: async () => (await import('./commands/path.ts')).pathCommand },
  { group: ASK, name: 'common', load: async () => (await import('./commands/common.ts')).commonCommand },
  {
    group: ASK,
    name: 'mentions',
    load: async () => (await import('./commands/mentions.ts')).mentionsCommand,
  },
  {
    group: ASK,
    name: 'documents',
    load: async () => (await import('./commands/documents.ts')).documentsCommand,
  },
  {
    group: ASK,
    name: 'timeline',
    load: async () => (await import('./commands/timeline.ts')).timelineCommand,
  },
  { group: ASK, name: 'why', load: async () => (await import('./commands/why.ts')).whyCommand },
  { group: ASK, name: 'search', load: async () => (await import('./commands/search.ts')).searchCommand },
  { group: OTHER, name: 'tag', load: async () => (await import('./commands/tag.ts')).tagCommand },
  { group: OTHER, name: 'check', load: async () => (await import('./commands/check.ts')).checkCommand },
  {
    group: OTHER,
    name: 'evaluate',
    load: async () => (await import('./commands/evaluate.ts')).evaluateCommand,
  },
  { group: OTHER, name: 'suggest', load: async () => (await import('./commands/suggest.ts')).suggestCommand },
  { group: OTHER, name: 'review', load: async () => (await import('./commands/review.ts')).reviewCommand },
];

/** What may stand before a command without being about which commands there are. */
const BEFORE: readonly string[] = ['-q', '--quiet', '--color', '--no-color'];

/**
 * Adds the command that the words begin with; all of them where they begin with none: with a call for help, an alias, or
 * a mistake that is nearly one. To load all takes longer than to answer a question.
 */
export async function addCommands(program: Command, host: Host, words: readonly string[]): Promise<void> {
  const first = words.find((word) => !BEFORE.includes(word));
  const asked = COMMANDS.filter(({ name }) => name === first);
  for (const { group, load } of asked.length > 0 ? asked : COMMANDS)
    program.commandsGroup(group).addCommand((await load())(host));
}
