import { readLines } from './corpora.ts';
import { evaluate, OURS } from './evaluate.ts';
import { chooseFiles, sharedFile, tellAbsent } from './files.ts';
import { measureSpeed } from './speed/measure-speed.ts';
import { tellSpeed } from './speed/tell-speed.ts';
import { startPeers } from './start-peers.ts';
import { tellBars, tellEvaluation } from './tell-evaluation.ts';
import { tellJson } from './tell-json.ts';
import { tellMisses } from './tell-misses.ts';

type Wanted = {
  readonly secrets?: string | undefined;
  readonly pii?: string | undefined;
  readonly fields?: string | undefined;
  /** The saved pages. */
  readonly pages?: boolean | undefined;
  /** Fetch them; or leave them out although they are there. */
  readonly peers?: boolean | undefined;
  readonly misses: boolean;
  readonly speed: boolean;
  readonly json: boolean;
};

/** Scores what there is and tells it. @returns the exit code: 1 where there was nothing to score. @throws UnusableCorpus */
export async function runEvaluation(wanted: Wanted, signal: AbortSignal): Promise<number> {
  const { secrets, pii, fields, misses, json } = wanted;
  const named = { secrets, pii, fields, pages: wanted.pages === true ? sharedFile('pages') : undefined };
  const files = chooseFiles(named);
  const isNamed = Object.values(named).some((name) => name !== undefined);
  const absent = isNamed ? undefined : tellAbsent(files);
  // A program reads standard output; what is said to a person beside it goes the other way.
  if (absent !== undefined) console.error(absent);
  if (Object.keys(files).length === 0) return 1;

  const { redactors, missing } = await startPeers(wanted.peers, signal);
  if (missing !== undefined) console.error(missing);
  const evaluations = await evaluate(files, redactors, signal);
  const rows = wanted.speed ? await readLines(files) : [];
  if (wanted.speed && rows.length === 0) console.error('Fields alone make no log, so no speed is told.');
  const speed = rows.length === 0 ? undefined : await measureSpeed(rows, OURS, redactors, signal);
  if (json) {
    console.log(tellJson(evaluations, { misses, peers: missing, speed }));
    return 0;
  }
  if (misses) for (const evaluation of evaluations) console.log(`${tellMisses(evaluation)}\n`);
  for (const evaluation of evaluations) console.log(`${tellEvaluation(evaluation)}\n`);
  if (speed !== undefined) console.log(`${tellSpeed(speed)}\n`);
  console.log(tellBars(evaluations));
  return 0;
}
