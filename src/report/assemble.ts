import { shortId } from '../domain/id';
import type { Judgement } from '../domain/judgement';
import type { Material } from '../domain/material';
import { toIso } from '../domain/moment';
import type { Report } from '../domain/report';
import type { SealedText } from '../domain/sealed';
import type { Catalogue } from '../words/catalogue';
import { type Language, languages } from '../words/languages';
import { countByHand } from './count-by-hand';
import { countRemoved } from './count-removed';
import { headlineOf } from './headline';
import { missingOf } from './missing';
import { type Renderer, rendererOf } from './renderer';
import { reportEnvironment } from './report-environment';
import { reportSignals, textOf } from './report-signals';
import { reportSteps } from './report-steps';
import { keptSteps } from './kept-steps';

/**
 * Makes the report of a recording, in `language`, with what was judged of its signals and what the person made of it.
 * Pure: the same material gives the same report.
 */
export function assemble(material: Material, judgement: Judgement, language: Language): Report {
  const { recording, edits } = material;
  const words = languages[language];
  const renderer = rendererOf(material, language);
  const steps = keptSteps(material);
  const numberOf = (stepId: string | undefined): number | null => {
    const at = steps.findIndex(({ id }) => id === stepId);
    return at === -1 ? null : at + 1;
  };
  const own = (text: SealedText | undefined): string | null =>
    text && text.length > 0 ? renderer.render(text) : null;
  const { bug } = judgement;
  const environment = reportEnvironment(material, renderer);
  const reported = reportSteps(material, steps, judgement.signals, renderer);
  const expected = own(edits?.expected);
  const actual = own(edits?.actual);
  const told = own(edits?.told);
  const mode = recording.mode === 'now' ? 'now' : 'steps';
  const error = bug?.error
    ? {
        text: textOf(bug.error, renderer),
        kind: bug.error.kind,
        at: toIso(bug.error.at),
        step: numberOf(bug.stepId),
      }
    : null;

  return {
    schemaVersion: 1,
    id: shortId(recording.id),
    createdAt: toIso(recording.startedAt),
    timeZone: recording.timeZone,
    language,
    mode,
    headline: headlineOf(material, steps, judgement, renderer),
    site: renderer.render(recording.site),
    access: recording.access,
    error,
    bug: bug ? { by: bug.by, step: numberOf(bug.stepId) } : null,
    attempts: bug?.attempts ?? { failed: 0, of: 0 },
    expected,
    actual,
    told,
    since: { told: own(edits?.since) },
    environment,
    steps: reported,
    signals: reportSignals(judgement.signals, numberOf, renderer),
    missing: missingOf({ bug, environment, expected, actual, told, mode }, words),
    unseen: unseenOf(material, words, renderer),
    removed: {
      ...countRemoved([steps, judgement.signals.map(({ signal }) => signal), material.sightings, edits]),
      ...countByHand(material, error),
    },
    openedInPictures: reported.some(hasPicture) ? [...recording.opened] : [],
    lookedThrough: recording.lastLook ? toIso(recording.lastLook.at) : null,
  };
}

function hasPicture({ shot, page }: Report['steps'][number]): boolean {
  return 'file' in shot || (page !== undefined && 'file' in page);
}

/** What could not be seen, each in a sentence. */
function unseenOf({ recording, gaps }: Material, words: Catalogue, { tell }: Renderer): string[] {
  return [
    ...gaps.map((gap) => `${toIso(gap.at)}: ${tell(gap.sentence)}`),
    ...(recording.preserved ? [words.sentences['gap.look-back']] : []),
    ...(endedByItself(recording) ? [words.sentences['gap.max-length']] : []),
    ...(recording.access === 'tab' ? [words.sentences['gap.before-first-script']] : []),
  ];
}

function endedByItself({ state }: Material['recording']): boolean {
  return state.as === 'ended' && state.reason === 'max-length';
}
