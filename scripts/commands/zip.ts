/** `npm run zip`: the archives for the stores, in `.output/`. */
import { readdir } from 'node:fs/promises';
import { parseArguments } from '../lib/arguments.ts';
import { runCommand } from '../lib/command.ts';
import { runStep } from '../lib/run-step.ts';

parseArguments({}, 'npm run zip');
await runCommand(async (signal) => {
  for (const browser of ['chrome', 'firefox']) {
    const step = await runStep(`zip for ${browser}`, ['wxt', 'zip', '-b', browser], { signal });
    if (!step.passed) return 1;
  }
  const archives = (await readdir('.output')).filter((name) => name.endsWith('.zip'));
  console.log(`In .output: ${archives.join(', ')}`);
  return 0;
});
