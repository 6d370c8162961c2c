import type { PopupState } from '../../../src/ui/popup/popup-state';
import type { SentencePart } from '../../../src/ui/sentence';

const where = 'SophMate › Settings';
const longWhere = `SophMate › ${'Verbindungseinstellungen'.repeat(4)} › Settings`;
const startedAt = Date.now() - 67_000;
const pausedAt = startedAt + 151_000;
const lastStep: SentencePart[] = [{ text: 'Clicked ' }, { text: 'Save changes', strong: true }];
const coveredStep: SentencePart[] = [
  { text: 'Clicked ' },
  { text: 'Edit', strong: true },
  { text: ' in the row of ' },
  { text: 'customer name', cover: true },
];

const testStep: SentencePart[] = [{ text: 'Clicked ' }, { text: 'Test connection', strong: true }];
const errorWords: SentencePart[] = [
  { text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds' },
];
const longError: SentencePart[] = [
  { text: `Fatal: ${'Verbindungseinstellungen'.repeat(6)} of ` },
  { text: 'customer name', cover: true },
];
const saving = {
  kind: 'saving',
  where,
  page: false,
  errors: 0,
  standing: 0,
  picture: 'awaited',
  covered: 0,
  versions: 0,
} as const;

const withError: PopupState = {
  kind: 'recording',
  steps: 6,
  startedAt,
  lastStep: testStep,
  bug: { by: 'itself', step: 6, error: errorWords },
  access: 'tab',
};

/** The popup in every state it can be in, by name. */
export const popupExamples: Record<string, PopupState> = {
  loading: { kind: 'loading' },
  ready: {
    kind: 'ready',
    where,
    siteGranted: false,
    lookBack: { on: false },
    browser: 'chromium',
    lastReport: { title: 'Orders screen stays blank', date: '18 Nov' },
  },
  'ready-granted': { kind: 'ready', where, siteGranted: true, lookBack: { on: false }, browser: 'chromium' },
  'ready-firefox': { kind: 'ready', where, siteGranted: false, lookBack: { on: false }, browser: 'firefox' },
  'ready-long': {
    kind: 'ready',
    where: longWhere,
    siteGranted: false,
    lookBack: { on: false },
    browser: 'chromium',
    lastReport: { title: 'The orders screen stays blank after the update to 9.1.2', date: '18 Nov' },
  },
  'look-back-on': {
    kind: 'ready',
    where,
    siteGranted: true,
    lookBack: { on: true, steps: 6 },
    browser: 'chromium',
    lastReport: { title: 'Orders screen stays blank', date: '18 Nov' },
  },
  'look-back-error': {
    kind: 'ready',
    where,
    siteGranted: true,
    lookBack: {
      on: true,
      steps: 6,
      found: { parts: errorWords, at: Date.now() - 12_000, goesAt: Date.now() + 288_000 },
    },
    browser: 'chromium',
  },
  'look-back-long': {
    kind: 'ready',
    where: longWhere,
    siteGranted: true,
    lookBack: {
      on: true,
      steps: 1,
      found: { parts: longError, at: Date.now() - 250_000, goesAt: Date.now() + 50_000 },
    },
    browser: 'firefox',
  },
  'firefox-ask': { kind: 'firefoxAsk', where },
  'elsewhere-joinable': {
    kind: 'recording',
    steps: 5,
    startedAt,
    lastStep,
    access: 'tab',
    elsewhere: true,
    joinable: true,
  },
  recording: { kind: 'recording', steps: 5, startedAt, lastStep, access: 'tab' },
  'recording-site': { kind: 'recording', steps: 1, startedAt, lastStep: coveredStep, access: 'site' },
  'recording-full': { kind: 'recording', steps: 12, startedAt, lastStep, isFull: true, access: 'site' },
  'recording-empty': { kind: 'recording', steps: 0, startedAt, access: 'tab' },
  'recording-elsewhere': { kind: 'recording', steps: 5, startedAt, elsewhere: true, access: 'site' },
  'recording-error': withError,
  'recording-back': { ...withError, backAfterSeconds: 41 },
  'recording-marked': {
    kind: 'recording',
    steps: 4,
    startedAt,
    lastStep,
    bug: { by: 'person', step: 3 },
    access: 'site',
  },
  'recording-long-error': {
    kind: 'recording',
    steps: 200,
    startedAt,
    lastStep: [{ text: 'Clicked ' }, { text: longWhere, strong: true }],
    bug: { by: 'person', step: 199, error: [{ text: longWhere }, { text: 'customer name', cover: true }] },
    access: 'site',
  },
  saving: { ...saving, page: true, errors: 1, standing: 6 },
  'saving-begun': saving,
  'saving-done': {
    ...saving,
    page: true,
    errors: 0,
    standing: 0,
    picture: 'taken',
    covered: 14,
    versions: 3,
  },
  'saving-withheld': { ...saving, page: true, errors: 2, standing: 1, picture: 'withheld', versions: 1 },
  'paused-person': { kind: 'paused', reason: 'person', steps: 4, startedAt, pausedAt },
  'paused-idle': { kind: 'paused', reason: 'idle', steps: 4, startedAt, pausedAt },
  'paused-left-site': { kind: 'paused', reason: 'left-site', steps: 4, startedAt, pausedAt, awaySeconds: 41 },
  'paused-restart': { kind: 'paused', reason: 'restart', steps: 6, startedAt },
  'paused-other-page': { kind: 'paused', reason: 'other-page', steps: 1, startedAt, pausedAt },
  'closed-browser-page': { kind: 'closedPage', why: 'browser-page' },
  'closed-store': { kind: 'closedPage', why: 'store' },
  'closed-pdf': { kind: 'closedPage', why: 'pdf' },
  'closed-file': { kind: 'closedPage', why: 'file' },
  'closed-no-access': { kind: 'closedPage', why: 'no-access' },
  'failed-storage': { kind: 'failed', what: 'storage' },
  'failed-page-went-away': { kind: 'failed', what: 'page-went-away' },
  'failed-unknown': { kind: 'failed', what: 'unknown' },
};
