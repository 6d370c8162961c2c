import type { Sentence } from '../domain/sentence';
import type { RecorderWorld } from './world';
import type { DescribedTarget } from './describe-target';

/** What can be done to a control; each has a sentence for one with a name, one without, and one in a row of data. */
type Verb =
  'clicked' | 'typed' | 'set' | 'cleared' | 'chose-entry' | 'chose-file' | 'checked' | 'unchecked' | 'picked';

/** The sentence that says what was done to a control, named as well as it may be. */
export function sentenceOn(
  { sealer }: Pick<RecorderWorld, 'sealer'>,
  verb: Verb,
  { name, role, row }: DescribedTarget,
): Sentence {
  if (name.length > 0) return { id: `step.${verb}`, args: { target: name } };
  if (row === undefined) return { id: `step.${verb}-unnamed`, args: { role: { term: role } } };
  return { id: `step.${verb}-in-row`, args: { role: { term: role }, row: sealer.text(String(row)) } };
}
