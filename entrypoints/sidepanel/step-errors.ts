import { errorSaid } from '../../src/domain/error-said';
import type { Judgement } from '../../src/domain/judgement';
import type { Step } from '../../src/domain/step';
import { leading } from '../../src/triage/rank';
import type { PanelStep } from '../../src/ui/panel/panel-state';
import type { Catalogue } from '../../src/words/catalogue';
import { errorParts } from '../../src/words/error-parts';
import { sentenceParts } from '../../src/words/sentence-parts';

type CameOf = Pick<PanelStep, 'error' | 'attempt' | 'notices'>;

/**
 * What came of each step, by its id: the error at its first coming, the number of the attempt where it came again, and
 * notices of success.
 */
export function stepErrors(
  steps: readonly Step[],
  { signals }: Judgement,
  words: Catalogue,
): Map<string, CameOf> {
  const seen = new Map<string, number>();
  const came = new Map<string, CameOf>();
  for (const step of steps) {
    const own = signals.filter(({ stepId, standing }) => stepId === step.id && !standing);
    const notices = own.flatMap(({ signal }) =>
      signal.kind === 'notice' && signal.level === 'success' ? [sentenceParts(words, signal.text)] : [],
    );
    const errors = own.filter(({ isError }) => isError).map(({ signal }) => signal);
    const lead = leading(errors);
    const attempt = lead && (seen.get(lead.family) ?? 0) + 1;
    if (lead && attempt !== undefined) seen.set(lead.family, attempt);
    const error = lead && {
      parts: errorParts(words, errorSaid(lead)),
      seconds: Math.max(0, lead.at.epochMs - step.at.epochMs) / 1000,
      more: new Set(errors.map(({ family }) => family)).size - 1,
    };
    came.set(step.id, {
      notices,
      ...(error && attempt === 1 ? { error } : {}),
      ...(attempt !== undefined && attempt > 1 ? { attempt } : {}),
    });
  }
  return came;
}
