import { controlAt, originOf } from '../controls';
import { sentenceOnFiles } from '../sentence-on';
import type { StepSource } from '.';

/** Files that were dropped on the page: what they are called is looked at by nobody. */
export const drop: StepSource = ({ world, hear, tell }) => {
  hear('drop', (event, startedAt) => {
    const origin = originOf(event);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!origin || files.length === 0) return;
    tell({
      kind: 'select',
      control: controlAt(origin),
      event,
      startedAt,
      make: (parts, described) => ({
        ...parts,
        kind: 'select',
        target: described.target,
        sentence: sentenceOnFiles(world, 'dropped', files, described),
      }),
    });
  });
};
