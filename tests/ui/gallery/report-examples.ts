import type { ReportModel, ReportPicture, ReportStep, ReportView } from '../../../src/ui/report/report-view';
import type { SentencePart } from '../../../src/ui/sentence';
import { screenPicture } from './screen-picture';

const marks = {
  menu: { x: 0, y: 318, w: 160, h: 34 },
  tab: { x: 302, y: 96, w: 112, h: 36 },
  mode: { x: 400, y: 216, w: 120, h: 34 },
  secret: { x: 400, y: 324, w: 360, h: 34 },
  save: { x: 184, y: 516, w: 124, h: 34 },
  test: { x: 320, y: 516, w: 136, h: 34 },
};

function picture(mark: keyof typeof marks, error = false): ReportPicture {
  const alt = 'SophMate settings, tab Connection; the marked control is outlined; keys and names are covered';
  return { url: screenPicture(error), width: 1280, height: 760, mark: marks[mark], alt, covered: 8 };
}

function step(n: number, verb: string, control: string, more: Partial<ReportStep> = {}): ReportStep {
  const sentence: SentencePart[] = [{ text: `${verb} ` }, { text: control, strong: true }];
  return {
    id: `step${String(n)}`,
    n,
    sentence,
    time: `14:0${2 + Math.floor(n / 5)}:${String((n * 9) % 60).padStart(2, '0')}.118`,
    screenId: 'toplevel_page_sophmate',
    url: '/wp-admin/admin.php?page=sophmate&tab=connection',
    locators: [
      { kind: 'role', text: `button "${control}"` },
      { kind: 'css', text: `#sophmate-form input[name="${control.toLowerCase()}"]` },
    ],
    ...more,
  };
}

const steps: ReportStep[] = [
  step(1, 'Opened', 'SophMate › Settings', { picture: picture('menu') }),
  step(2, 'Opened the tab', 'Connection', { picture: picture('tab') }),
  step(3, 'Chose', 'Live', { picture: picture('mode') }),
  step(4, 'Typed', 'a value', {
    picture: picture('secret'),
    sentence: [
      { text: 'Typed ' },
      { text: 'secret key', cover: true },
      { text: ' in ' },
      { text: 'Secret key', strong: true },
    ],
  }),
  step(5, 'Clicked', 'Save changes', { picture: picture('save'), frame: '/wp-admin/admin.php?page=framed' }),
  step(6, 'Clicked', 'Test connection', { picture: picture('test', true) }),
  step(7, 'Clicked', 'Test connection', { withheld: 'picture withheld: the page kept changing' }),
  step(8, 'Pressed', 'Enter'),
];

const nothing = { text: '', covered: [] };
const own = {
  headline: { text: '“Test connection” fails after 10 s with cURL error 28', covered: [] },
  expected: { text: 'The test answers “Connected” within a second.', covered: [] },
  actual: { text: 'After 10 s an error notice; <email-1> waits.', covered: ['e-mail address'] },
  told: nothing,
  since: nothing,
};

const { mark: _mark, ...pictureWithError } = picture('test', true);

/** The story of the design: Test connection, cURL error 28 after ten seconds. */
export const fullReport: ReportView = {
  id: 'SR-7F3K',
  mode: 'steps',
  headline: '“Test connection” fails after 10 s with cURL error 28',
  facts: {
    where: 'SophMate › Settings › Connection',
    when: '20 Nov 2026, 14:03:27 +01:00',
    attempts: '3 of 3 failed',
  },
  error: {
    text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
    meta: 'Notice on the page, 14:03:27.412, 10.1 s after step 6',
  },
  standing: '6 standing errors, there before the step',
  bugStep: 6,
  lead: { shows: 'error', step: { ...steps[5]!, picture: pictureWithError } },
  own,
  revision: 0,
  canUndo: true,
  canRedo: false,
  dropped: 0,
  steps,
  errors: [
    {
      text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
      meta: 'Notice on the page, 14:03:27.412, 10.1 s after step 6',
      detail: 'error notice',
    },
    {
      text: 'A request failed.',
      meta: 'Failed request, 14:03:27.398, 10.1 s after step 6',
      detail: 'POST /wp-admin/admin-ajax.php?action=sophmate_test_connection → no answer, 10.1 s',
    },
  ],
  standingErrors: [
    {
      text: 'WooCommerce database update required',
      meta: 'Notice on the page, 14:02:41.130, 0.0 s after step 1',
    },
    { text: 'Uncaught TypeError: e.matches is not a function', meta: 'Script error, 14:02:41.204' },
  ],
  environment: [
    {
      label: 'WordPress',
      value: '6.5.5',
      source: 'page footer',
      others: ['elsewhere 6.9 (footer of the page, Dashboard)'],
    },
    { label: 'PHP', value: '8.2.20', source: 'Site Health', others: [] },
    { label: 'SophMate', value: '2.4.1', source: 'page footer, Plugins screen', others: [] },
    { label: 'Browser', value: 'Chromium 142', source: 'the browser itself', others: [] },
  ],
  missing: ['The database: no page showed it.', 'Since when it fails.'],
  unseen: [
    'One frame of another origin on SophMate › Settings: covered whole in pictures',
    'Console lines before recording started, on the first page',
  ],
  removed: [
    { kind: 'secret key', count: 3 },
    { kind: 'api key', count: 5 },
    { kind: 'e-mail', count: 5 },
    { kind: 'customer name', count: 10 },
  ],
};

const { error: _error, bugStep: _bugStep, standing: _standing, lead: _lead, ...marked } = fullReport;
const atLast: ReportView['lead'] = { shows: 'last', step: { ...steps[5]!, picture: picture('test') } };
const withoutError: ReportView = { ...marked, lead: atLast, errors: [], standingErrors: [] };
const onlyStep = { ...step(1, 'Opened', 'SophMate › Settings'), picture: picture('menu', true) };

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
    report: { ...fullReport, dropped: 2, canRedo: true, status: { as: 'dropped', n: 4 } },
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
