/** `npm run redact`: standard input to standard output, redacted. Whatever is said beside it goes to standard error. */
import { parseArguments, refuse } from '../lib/arguments.ts';
import { runCommand } from '../lib/command.ts';
import { readSources } from '../lib/read-sources.ts';

readSources();
const { modes } = await import('../redact/modes/index.ts');
const { runRedaction } = await import('../redact/run-redaction.ts');

const named = modes.flatMap((mode) => (mode.option === undefined ? [] : [[mode.option, mode] as const]));
const usage = `npm run --silent redact [-- ${named.map(([option]) => `--${option}`).join(' | ')}] < FILE`;
const { values } = parseArguments(
  { options: Object.fromEntries(named.map(([option]) => [option, { type: 'boolean' } as const])) },
  usage,
);
const [wanted = modes.find(({ option }) => option === undefined), ...others] = named.flatMap(
  ([option, mode]) => (values[option] === true ? [mode] : []),
);
if (wanted === undefined || others.length > 0) refuse('Only one way of reading at a time.', usage);

await runCommand((signal) => runRedaction(wanted, signal));
