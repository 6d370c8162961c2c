import type { OwnText } from '../../src/domain/edits';
import type { Report } from '../../src/domain/report';
import {
  attemptsOf,
  environmentRows,
  errorDetailOf,
  standingOf,
  whenOf,
  whereOf,
} from '../../src/report/facts';
import { leadPicture } from '../../src/report/lead-picture';
import { reportPictures } from '../../src/report/report-pictures';
import type { ReportError, ReportView } from '../../src/ui/report/report-view';
import type { OwnWords } from '../../src/ui/own-field';
import { en } from '../../src/words/en';
import { fill } from '../../src/words/fill';
import { kindName } from '../../src/words/kinds';
import { tellWhen } from '../../src/words/tell-moment';
import type { OnDesk } from './desk';
import { errorView } from './error-view';
import { leadView } from './lead-view';
import { stepViews } from './step-views';

/** What the page shows of a report; the pictures and the covers in the sentences come from its material. */
export function viewOf({ report, judgement, material, history, revision }: OnDesk): ReportView {
  const { error, bug } = report;
  const attempts = attemptsOf(report);
  const standing = standingOf(report);
  const pictures = reportPictures(material, report);
  const steps = stepViews(report, material, judgement.signals, pictures);
  const lead = leadView(report, leadPicture(material, report, pictures), steps);
  const errorsWhere = (old: boolean): ReportError[] =>
    report.signals.filter((signal) => signal.standing === old).map((signal) => errorView(signal, report));
  return {
    id: report.id,
    mode: report.mode,
    headline: report.headline,
    facts: {
      where: whereOf(report),
      when: tellWhen(whenOf(report), 'en'),
      ...(attempts ? { attempts } : {}),
    },
    ...(error ? { error: errorView({ ...error, detail: errorDetailOf(report) ?? null }, report) } : {}),
    ...(standing === undefined ? {} : { standing }),
    ...(typeof bug?.step === 'number' ? { bugStep: bug.step } : {}),
    own: ownFields(report, history.now),
    revision,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    dropped: history.now.dropped.length,
    picturesLeftOut: history.now.picturesLeftOut?.length ?? 0,
    steps,
    ...(lead ? { lead } : {}),
    errors: errorsWhere(false),
    standingErrors: errorsWhere(true),
    environment: [...environmentRows(report).values()].map(({ label, value, source, others }) => ({
      label,
      value,
      source,
      others: others.map((other) => `${fill(en.headings.othersSaid, other)} (${other.source})`),
    })),
    missing: report.missing,
    unseen: report.unseen,
    removed: Object.entries(report.removed).map(([kind, count]) => ({ kind: kindName(kind, en), count })),
    opened: report.openedInPictures.map((kind) => kindName(kind, en)),
    ...(report.lookedThrough === null ? {} : { lookedThrough: tellWhen(report.lookedThrough, 'en') }),
  };
}

/** The headline's field begins with the one that was made. */
function ownFields(report: Report, edits: OnDesk['history']['now']): Record<OwnText, OwnWords> {
  const texts = { ...report, since: report.since.told };
  const field = (name: OwnText): OwnWords => {
    const kinds = (edits[name] ?? []).flatMap((part) => (part.as === 'plain' ? [] : [en.kinds[part.kind]]));
    return { text: texts[name] ?? '', covered: [...new Set(kinds)] };
  };
  return {
    headline: field('headline'),
    expected: field('expected'),
    actual: field('actual'),
    told: field('told'),
    since: field('since'),
  };
}
