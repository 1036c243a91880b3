/** The commands and the modules that hold them, in the order of the help. */
import type { Command } from 'commander';
import type { Host } from './host.ts';

const BUILD = 'Build a network:';
const ASK = 'Ask the store:';
const OTHER = 'Other:';

type Load = () => Promise<(host: Host) => Command>;

/** Each with its heading in the help; without one, it is for scripts and stands in none. */
const COMMANDS: readonly (readonly [heading: string | undefined, name: string, load: Load])[] = [
  [BUILD, 'extract', async () => (await import('./commands/extract.ts')).extractCommand],
  [BUILD, 'export', async () => (await import('./commands/export.ts')).exportCommand],
  [ASK, 'stats', async () => (await import('./commands/stats.ts')).statsCommand],
  [ASK, 'top', async () => (await import('./commands/top.ts')).topCommand],
  [ASK, 'neighbours', async () => (await import('./commands/neighbours.ts')).neighboursCommand],
  [ASK, 'evidence', async () => (await import('./commands/evidence.ts')).evidenceCommand],
  [ASK, 'path', async () => (await import('./commands/path.ts')).pathCommand],
  [ASK, 'common', async () => (await import('./commands/common.ts')).commonCommand],
  [ASK, 'mentions', async () => (await import('./commands/mentions.ts')).mentionsCommand],
  [ASK, 'documents', async () => (await import('./commands/documents.ts')).documentsCommand],
  [ASK, 'timeline', async () => (await import('./commands/timeline.ts')).timelineCommand],
  [ASK, 'why', async () => (await import('./commands/why.ts')).whyCommand],
  [ASK, 'search', async () => (await import('./commands/search.ts')).searchCommand],
  [OTHER, 'tag', async () => (await import('./commands/tag.ts')).tagCommand],
  [OTHER, 'check', async () => (await import('./commands/check.ts')).checkCommand],
  [OTHER, 'evaluate', async () => (await import('./commands/evaluate.ts')).evaluateCommand],
  [OTHER, 'suggest', async () => (await import('./commands/suggest.ts')).suggestCommand],
  [OTHER, 'review', async () => (await import('./commands/review.ts')).reviewCommand],
  [OTHER, 'completion', async () => (await import('./commands/completion.ts')).completionCommand],
  [undefined, '__complete', async () => (await import('./commands/complete.ts')).completeCommand],
];

/** What may stand before a command without being about which commands there are. */
const BEFORE: readonly string[] = ['-q', '--quiet', '--color', '--no-color'];

/**
 * Adds the command that the words begin with; all of them where they begin with none: with a call for help, an alias, or
 * a mistake that is nearly one. To load all takes longer than to answer a question.
 */
export async function addCommands(program: Command, host: Host, words: readonly string[]): Promise<void> {
  const first = words.find((word) => !BEFORE.includes(word));
  const asked = COMMANDS.filter(([, name]) => name === first);
  for (const [heading, , load] of asked.length > 0 ? asked : COMMANDS)
    program
      .commandsGroup(heading ?? OTHER)
      .addCommand((await load())(host), { hidden: heading === undefined });
}
