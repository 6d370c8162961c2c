/** `npm run signs`: writes the lists of words as rules load them, and reads out of their expressions what the sieve needs. */
import { writeFile } from 'node:fs/promises';
import { runCommand } from '../lib/command.ts';
import { readSources } from '../lib/read-sources.ts';
import { wordLists } from '../word-lists/word-lists.ts';

const write = async (file: string, content: unknown): Promise<void> =>
  writeFile(file, `${JSON.stringify(content, null, 2)}\n`);

await runCommand(async () => {
  // The rules read these, so they come first.
  await write('src/redact/word-lists.json', wordLists());
  readSources();
  const { rules } = await import('../../src/redact/rules/index.ts');
  const { signsOf } = await import('../signs/signs-of.ts');
  const file = 'src/redact/sieve/signs.json';
  const table = signsOf(rules);
  await write(file, table);
  console.log(`${Object.keys(table.scans).length} expressions read, written to ${file}`);
  return 0;
});
