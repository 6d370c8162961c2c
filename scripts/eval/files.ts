import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusName } from './bars.ts';
import { UnusableCorpus } from './corpora.ts';

export type CorpusFiles = Partial<Readonly<Record<CorpusName, string>>>;

const NAMES: readonly CorpusName[] = ['secrets', 'pii', 'fields', 'pages'];
/** Beside the project, not in it: they are for measuring, and a rule must not be fitted to them line by line. */
const SHARED = join('..', 'shared');

/** Where a corpus lies that nobody named: a file of rows, or the folder of saved pages. */
export function sharedFile(name: CorpusName): string {
  return name === 'pages' ? join(SHARED, 'pages') : join(SHARED, 'corpora', `${name}.jsonl`);
}

/** The files that were named, or, where none was, those in the shared folder as far as they are there. */
export function chooseFiles(given: Partial<Record<CorpusName, string | undefined>>): CorpusFiles {
  const named = NAMES.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]] as const]));
  for (const [name, file] of named)
    if (!existsSync(file)) throw new UnusableCorpus(`--${name} takes a file, and there is none at ${file}.`);
  const shared = NAMES.map((name) => [name, sharedFile(name)] as const);
  return Object.fromEntries(named.length > 0 ? named : shared.filter(([, file]) => existsSync(file)));
}

/** One line on what was looked for and is not there; nothing where all of it is. */
export function tellAbsent(files: CorpusFiles): string | undefined {
  const absent = NAMES.filter((name) => files[name] === undefined);
  if (absent.length === 0) return undefined;
  const options = absent.map((name) => (name === 'pages' ? '--pages' : `--${name} FILE`)).join(' ');
  return `No corpus for ${absent.join(', ')}: none in ${SHARED}. Name one with ${options}.`;
}
