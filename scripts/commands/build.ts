/** `npm run build`: the extension for both browsers, in `.output/`. */
import { parseArguments } from '../lib/arguments.ts';
import { build, buildFolder } from '../lib/build.ts';
import { runCommand } from '../lib/command.ts';
import { runStep } from '../lib/run-step.ts';

parseArguments({}, 'npm run build');
await runCommand(async (signal) => {
  const prepared = await runStep('wxt prepare', ['wxt', 'prepare'], { signal });
  if (!prepared.passed) return 1;
  await build(signal);
  console.log(`Built: ${Object.values(buildFolder).join(', ')}`);
  return 0;
});
