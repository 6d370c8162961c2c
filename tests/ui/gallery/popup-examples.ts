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

/** The popup in every state it can be in, by name. */
export const popupExamples: Record<string, PopupState> = {
  loading: { kind: 'loading' },
  ready: {
    kind: 'ready',
    where,
    siteGranted: false,
    browser: 'chromium',
    lastReport: { title: 'Orders screen stays blank', date: '18 Nov' },
  },
  'ready-granted': { kind: 'ready', where, siteGranted: true, browser: 'chromium' },
  'ready-firefox': { kind: 'ready', where, siteGranted: false, browser: 'firefox' },
  'ready-long': {
    kind: 'ready',
    where: longWhere,
    siteGranted: false,
    browser: 'chromium',
    lastReport: { title: 'The orders screen stays blank after the update to 9.1.2', date: '18 Nov' },
  },
  'firefox-ask': { kind: 'firefoxAsk', where },
  recording: { kind: 'recording', steps: 5, startedAt, lastStep, access: 'tab' },
  'recording-site': { kind: 'recording', steps: 1, startedAt, lastStep: coveredStep, access: 'site' },
  'recording-empty': { kind: 'recording', steps: 0, startedAt, access: 'tab' },
  'recording-elsewhere': { kind: 'recording', steps: 5, startedAt, elsewhere: true, access: 'site' },
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
  'failed-start-refused': { kind: 'failed', what: 'start-refused' },
  'failed-storage': { kind: 'failed', what: 'storage' },
  'failed-page-went-away': { kind: 'failed', what: 'page-went-away' },
  'failed-unknown': { kind: 'failed', what: 'unknown' },
  'ended-max-length': { kind: 'ended', why: 'max-length' },
};
