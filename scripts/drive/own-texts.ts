import * as z from 'zod';
import type { Surface } from '../../tests/harness/harness.ts';
import { type Flow, UnusableError } from './flow.ts';
import { stepName } from './step-name.ts';

/** Custom steps whose text goes into a field of the report page, and that field. */
const FIELDS: Readonly<Record<string, string>> = { expected: 'expected', actual: 'actual', note: 'told' };
export const ownTextSteps = Object.keys(FIELDS);

const Parameters = z.object({ text: z.string().min(1).max(2_000) });

/** The texts of a flow, by the field they belong in. @throws UnusableError that names a step without one */
export function ownTexts({ steps }: Flow): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [index, step] of steps.entries()) {
    const field = step.type === 'customStep' ? FIELDS[step.name] : undefined;
    if (field === undefined || step.type !== 'customStep') continue;
    const { data } = Parameters.safeParse(step.parameters);
    if (data === undefined)
      throw new UnusableError(`The flow's ${stepName(step, index)} has no parameters.text.`);
    texts.set(field, data.text);
  }
  return texts;
}

/** Types each text into its field, as a person does, and leaves the field. */
export async function writeOwnTexts(report: Surface, texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [field, text] of texts) {
    await report.type(`[data-test="${field}"]`, text);
    await report.click('h1');
    await report.waitFor(`[data-test="undo"]:enabled`);
  }
}
