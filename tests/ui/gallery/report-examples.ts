import type { ReportModel, ReportView } from '../../../src/ui/report/report-view';
import { fullReport } from './full-report';
import { picture, step, steps } from './report-steps';

const { error: _error, bugStep: _bugStep, standing: _standing, lead: _lead, ...marked } = fullReport;
const atLast: ReportView['lead'] = { shows: 'last', step: { ...steps[5]!, picture: picture('test') } };
const withoutError: ReportView = { ...marked, lead: atLast, errors: [], standingErrors: [] };
const onlyStep = { ...step(1, 'Opened', 'SophMate › Settings'), picture: picture('menu', true) };

const { own } = fullReport;
const nothing = { text: '', covered: [] };
const longWord = 'Zahlungsdienstleisterverbindungseinstellungen'.repeat(4);

const longWords: ReportView = {
  ...fullReport,
  headline: `“${longWord}” fails`,
  facts: { where: `SophMate › ${longWord}`, when: fullReport.facts.when },
  error: { text: longWord + longWord, meta: longWord },
  steps: steps.map((one) => ({
    ...one,
    sentence: [{ text: 'Clicked ' }, { text: longWord, strong: true }],
    screenId: longWord,
    url: `/wp-admin/${longWord}`,
    locators: [{ kind: longWord, text: longWord }],
  })),
  own: { ...own, expected: { text: longWord, covered: [longWord] } },
  errors: [{ text: longWord, meta: longWord, detail: longWord }],
  standingErrors: [{ text: longWord, meta: longWord, detail: longWord }],
  environment: [{ label: longWord, value: longWord, source: longWord, others: [longWord] }],
  missing: [longWord],
  unseen: [longWord],
  opened: [longWord],
  removed: [{ kind: longWord, count: 1 }],
};

const many: ReportView = {
  ...fullReport,
  steps: Array.from({ length: 200 }, (_, index) => ({
    ...steps[index % steps.length]!,
    id: `step${String(index)}`,
    n: index + 1,
  })),
};

/** The report page in every state it can be in, by name. */
export const reportExamples: Record<string, ReportModel> = {
  loading: { kind: 'loading' },
  missing: { kind: 'missing' },
  'storage-error': { kind: 'storage-error' },
  empty: { kind: 'ready', report: { ...withoutError, steps: [] } },
  full: { kind: 'ready', report: fullReport },
  'no-error': {
    kind: 'ready',
    report: { ...withoutError, headline: 'Last recorded: Clicked Test connection' },
  },
  bare: {
    kind: 'ready',
    report: {
      ...withoutError,
      steps: [step(1, 'Clicked', 'Save')],
      own: { ...own, expected: nothing, actual: nothing },
      environment: [],
      missing: [],
      unseen: [],
      opened: [],
      removed: [],
    },
  },
  copied: { kind: 'ready', report: { ...fullReport, status: { as: 'copied' } } },
  'copy-failed': { kind: 'ready', report: { ...fullReport, status: { as: 'copy-failed' } } },
  held: {
    kind: 'ready',
    report: { ...fullReport, status: { as: 'held', kind: 'e-mail address', place: { step: 3 } } },
  },
  dropped: {
    kind: 'ready',
    report: { ...fullReport, dropped: 2, picturesLeftOut: 1, canRedo: true, status: { as: 'dropped', n: 4 } },
  },
  now: {
    kind: 'ready',
    report: {
      ...fullReport,
      mode: 'now',
      bugStep: 1,
      own: { ...own, expected: nothing, actual: nothing },
      lead: { shows: 'bug', step: onlyStep },
      steps: [onlyStep],
    },
  },
  'now-no-error': {
    kind: 'ready',
    report: {
      ...marked,
      errors: [],
      standingErrors: [],
      mode: 'now',
      steps: [step(1, 'Opened', 'Dashboard')],
    },
  },
  'steps-200': { kind: 'ready', report: many },
  'long-words': { kind: 'ready', report: longWords },
};
