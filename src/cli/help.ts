import type { HelpConfiguration } from 'commander';
import picocolors from 'picocolors';

const colours = picocolors.createColors(true);

/** Commander strips the colours where they are not wanted. */
export const helpStyle: HelpConfiguration = {
  showGlobalOptions: true,
  styleTitle: (title) => colours.bold(title),
  styleCommandText: (text) => colours.cyan(text),
  styleSubcommandText: (text) => colours.cyan(text),
  styleOptionText: (text) => colours.cyan(text),
  styleArgumentText: (text) => colours.cyan(text),
};

/** A command's examples, as its help ends with them. */
export function examples(lines: readonly (readonly [command: string, meaning: string])[]): string {
  return `\nExamples:\n${lines.map(([command, meaning]) => `  ${command}\n      ${meaning}`).join('\n')}`;
}
