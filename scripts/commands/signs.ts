/** `npm run signs`: reads out of each rule's expressions what their matches need, for the sieve. */
import { writeFile } from 'node:fs/promises';
import { runCommand } from '../lib/command.ts';
import { readSources } from '../lib/read-sources.ts';

await runCommand(async () => {
  readSources();
  const { rules } = await import('../../src/redact/rules/index.ts');
  const { signsOf } = await import('../signs/signs-of.ts');
  const file = 'src/redact/sieve/signs.json';
  const table = signsOf(rules);
  await writeFile(file, `${JSON.stringify(table, null, 2)}\n`);
  console.log(`${Object.keys(table).length} expressions read, written to ${file}`);
  return 0;
});
