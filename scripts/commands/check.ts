/** `npm run check`: format, types, lint, fences, dead code, sizes. */
import { parseArguments } from '../lib/arguments.ts';
import { runCheckParts } from '../lib/check-parts.ts';
import { runCommand } from '../lib/command.ts';

parseArguments({}, 'npm run check');
await runCommand(async (signal) => {
  const failed = (await runCheckParts(signal)).filter(({ passed }) => !passed);
  if (failed.length === 0) console.log('All is well.');
  else console.log(`Not well: ${failed.map(({ name }) => name).join(', ')}.`);
  return failed.length === 0 ? 0 : 1;
});
