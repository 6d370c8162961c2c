import type { SealedText } from '../../domain/sealed';
import type { Sentence } from '../../domain/sentence';
import { choiceOf } from '../choice';
import { originOf } from '../controls';
import type { DescribedTarget } from '../describe-target';
import { sentenceOn, sentenceOnFiles } from '../sentence-on';
import type { StepSource } from '.';

/** An entry of a list, or a file, was chosen. Which one is said only where it is a word of the interface. */
export const select: StepSource = ({ world, hear, tell }) => {
  function told(
    list: HTMLSelectElement,
    described: DescribedTarget,
  ): { choice?: SealedText; sentence: Sentence } {
    const choice = choiceOf(world, list);
    if (!choice) return { sentence: sentenceOn('chose-entry', described) };
    return { choice, sentence: sentenceOn('chose', { ...described, role: 'list' }, { choice }) };
  }

  hear('change', (event, startedAt) => {
    const control = originOf(event);
    const isList = control instanceof HTMLSelectElement;
    if (!isList && !(control instanceof HTMLInputElement && control.type === 'file')) return;
    tell({
      kind: 'select',
      how: isList ? undefined : 'file',
      control,
      event,
      startedAt,
      make: (parts, described) => ({
        ...parts,
        kind: 'select',
        target: described.target,
        ...(isList
          ? told(control, described)
          : { sentence: sentenceOnFiles(world, 'chose', control.files ?? [], described) }),
      }),
    });
  });
};
