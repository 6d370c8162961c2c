import type { Sentence, SentenceId } from '../domain/sentence';
import type { DescribedTarget } from './describe-target';
import { filesSaid } from './files-said';
import type { RecorderWorld } from './world';

/** What can be done to a control; each has a sentence for one with a name and for one without. */
type Verb = Extract<SentenceId, `step.${string}-unnamed`> extends `step.${infer V}-unnamed` ? V : never;

/** The sentence that says what was done to a control, named as well as it may be, and where that stands. */
export function sentenceOn(
  verb: Verb,
  { name, role, place }: DescribedTarget,
  more: Sentence['args'] = {},
): Sentence {
  return name.length > 0
    ? { id: `step.${verb}`, args: { ...more, target: name, ...place } }
    : { id: `step.${verb}-unnamed`, args: { ...more, role: { term: role }, ...place } };
}

/** The same of files, of which nothing is said but how many, of what sort and how large */

export function sentenceOnFiles(
  { sealer }: Pick<RecorderWorld, 'sealer'>,
  verb: 'chose' | 'dropped',
  files: Iterable<File>,
  described: DescribedTarget,
): Sentence {
  const said = filesSaid(files);
  if (!said) return sentenceOn('cleared', described);
  const { count, sort, size } = said;
  const args = { sort: { term: sort }, size: { term: size } };
  return count === 1
    ? sentenceOn(`${verb}-file`, described, args)
    : sentenceOn(`${verb}-files`, described, { ...args, count: sealer.text(String(count)) });
}
