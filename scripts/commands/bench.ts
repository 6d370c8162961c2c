/** `npm run bench`: what pictures, redaction and sizes cost, beside the peers that do the same, in one run. */
import { parseArguments } from '../lib/arguments.ts';
import { runCommand } from '../lib/command.ts';
import { readSources } from '../lib/read-sources.ts';

const usage = 'npm run bench [-- --json]   (--no-peers: us alone)';
const { values } = parseArguments(
  {
    allowNegative: true,
    options: { json: { type: 'boolean', default: false }, peers: { type: 'boolean', default: true } },
  },
  usage,
);

await runCommand(async (signal) => {
  readSources();
  const { runBench } = await import('../bench/run-bench.ts');
  return runBench(values, signal);
});
