import { errorSaid } from '../../src/domain/error-said';
import type { Judgement } from '../../src/domain/judgement';
import type { Material } from '../../src/domain/material';
import { toIso } from '../../src/domain/moment';
import type { RecordingStatus } from '../../src/domain/status';
import type { PanelStep, RunningPanel, StandingError } from '../../src/ui/panel/panel-state';
import type { Catalogue } from '../../src/words/catalogue';
import { errorParts } from '../../src/words/error-parts';
import { stepParts } from '../../src/words/step-parts';
import { needsOf } from './needs-of';
import { ownWords } from './own-words';
import { pausedState } from './paused-state';
import type { PictureUrls } from '../../src/ui/picture-urls';
import { stepErrors } from './step-errors';
import { pageSaid, stepPicture } from './step-picture';

export type Running = Exclude<RecordingStatus, { as: 'none' | 'saving' }>;
export type Told = {
  readonly urls: PictureUrls;
  readonly words: Catalogue;
  readonly plugin: string;
  readonly revision: number;
};

/** What the panel shows of a recording, out of its material and what was judged of it. */
export function runningPanel(
  status: Running,
  material: Material,
  judgement: Judgement,
  told: Told,
): RunningPanel {
  const { words } = told;
  const { steps } = material;
  const came = stepErrors(steps, judgement, words);
  const bugAt = steps.findIndex(({ id }) => id === judgement.bug?.stepId);
  const shown = steps.map((step, at): PanelStep => {
    const page = pageSaid(material, step, at + 1, words);
    return {
      id: step.id,
      n: at + 1,
      sentence: stepParts(words, step, judgement.signals),
      time: toIso(step.at).slice(11, 23),
      ...stepPicture(material, step, steps[at - 1], told),
      ...(came.get(step.id) ?? { notices: [] }),
      bug: at === bugAt,
      after: bugAt !== -1 && at > bugAt,
      ...(page === undefined ? {} : { page }),
    };
  });
  return {
    kind: 'running',
    steps: shown,
    startedAt: status.startedAt,
    pausedMs: status.pausedMs,
    access: status.access,
    elsewhere: status.elsewhere,
    marked: judgement.bug !== undefined,
    standing: standingOf(judgement, words),
    own: ownWords(material, words),
    revision: told.revision,
    needs: needsOf(material, judgement, shown, words, told.plugin),
    ...(status.as === 'paused' ? { paused: pausedState(status) } : {}),
  };
}

/** Each family of standing errors once, in the words of its first coming. */
function standingOf({ signals }: Judgement, words: Catalogue): StandingError[] {
  const families = new Map<string, StandingError>();
  for (const { signal, standing, isError } of signals) {
    const { kind, family } = signal;
    if (!standing || !isError || kind === 'dialog' || families.has(family)) continue;
    families.set(family, { kind, parts: errorParts(words, errorSaid(signal)) });
  }
  return [...families.values()];
}
