/** `npm run eval`: the redaction, scored on labelled corpora, beside the peers that it is measured against. */
import { parseArguments, refuse } from '../lib/arguments.ts';
import { runCommand } from '../lib/command.ts';
import { readSources } from '../lib/read-sources.ts';

const usage =
  'npm run eval [-- --secrets FILE --pii FILE --fields FILE --pages --peers --misses --speed --json]   (--no-peers: us alone)';
const file = { type: 'string' } as const;
const no = { type: 'boolean', default: false } as const;
const { values } = parseArguments(
  {
    allowNegative: true,
    options: {
      secrets: file,
      pii: file,
      fields: file,
      pages: no,
      peers: { type: 'boolean' },
      misses: no,
      speed: no,
      json: no,
    },
  },
  usage,
);

await runCommand(async (signal) => {
  readSources();
  const { UnusableCorpus } = await import('../eval/corpora.ts');
  const { runEvaluation } = await import('../eval/run-evaluation.ts');
  try {
    return await runEvaluation(values, signal);
  } catch (error) {
    if (!(error instanceof UnusableCorpus)) throw error;
    return refuse(error.message, usage);
  }
});
