/** `npm run tokens [-- --fetch]`: the table of provider tokens out of gitleaks' rules, as `src/` reads it. */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { fetchRules } from '../provider-tokens/fetch-rules.ts';
import { RULE_DATA, TABLE } from '../provider-tokens/places.ts';
import type { RuleData } from '../provider-tokens/rule-data.ts';
import { tellTable } from '../provider-tokens/tell-table.ts';
import { parseArguments } from '../lib/arguments.ts';
import { runCommand } from '../lib/command.ts';

const { values } = parseArguments(
  { options: { fetch: { type: 'boolean', default: false } } },
  'npm run tokens [-- --fetch]   (--fetch: read the rules anew out of the package that holds them)',
);
const write = async (file: string, text: string): Promise<void> =>
  writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));

await runCommand(async (signal) => {
  const kept = JSON.parse(await readFile(RULE_DATA, 'utf8')) as RuleData;
  const data = values.fetch ? { ...kept, rules: await fetchRules(signal) } : kept;
  if (values.fetch) await write(RULE_DATA, JSON.stringify(data));
  await write(TABLE, tellTable(data));
  console.log(
    `${data.rules.length} rules of gitleaks ${data.version} are in ${TABLE}, or left out with a reason.`,
  );
  return 0;
});
