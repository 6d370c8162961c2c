import type { PanelState, PanelStep, RunningPanel, StandingError } from '../../../src/ui/panel/panel-state';
import type { SentencePart } from '../../../src/ui/sentence';
import { marks, screenPicture } from './screen-picture';

const startedAt = Date.now() - 106_000;
const longWord = 'Zahlungsdienstleisterverbindungseinstellungen'.repeat(3);
const cUrl: SentencePart[] = [
  { text: 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds' },
];

function picture(mark: keyof typeof marks, error = false): NonNullable<PanelStep['picture']> {
  return {
    id: `picture-${mark}`,
    url: screenPicture(error),
    width: 1280,
    height: 760,
    mark: marks[mark],
    alt: 'site name, e-mail',
    covered: 2,
  };
}

function step(n: number, verb: string, control: string, more: Partial<PanelStep> = {}): PanelStep {
  return {
    id: `step-${n}`,
    n,
    sentence: [{ text: `${verb} ` }, { text: control, strong: true }],
    time: `14:0${2 + Math.floor(n / 5)}:${String((n * 9) % 60).padStart(2, '0')}.118`,
    notices: [],
    bug: false,
    after: false,
    ...more,
  };
}

const steps: PanelStep[] = [
  step(1, 'Opened', 'SophMate › Settings', { picture: picture('menu') }),
  step(2, 'Opened the tab', 'Connection', { picture: picture('tab') }),
  step(3, 'Chose Live in', 'Mode', { picture: picture('mode') }),
  step(4, 'Typed a value in', 'Secret key', { picture: picture('secret') }),
  step(5, 'Clicked', 'Save changes', {
    picture: picture('save'),
    notices: [[{ text: 'Settings saved.', strong: true }]],
  }),
];
const failed = step(6, 'Clicked', 'Test connection', {
  picture: picture('test', true),
  error: { parts: cUrl, seconds: 10.1, more: 0 },
  bug: true,
});
const again = [
  step(7, 'Clicked', 'Test connection', {
    picture: picture('test', true),
    same: true,
    attempt: 2,
    after: true,
  }),
  step(8, 'Clicked', 'Test connection', {
    withheld: 'picture withheld: the page kept changing',
    attempt: 3,
    after: true,
  }),
];

const standing: StandingError[] = [
  { kind: 'notice', parts: [{ text: 'Your licence ends in 12 days.' }] },
  { kind: 'notice', parts: [{ text: 'WordPress 6.8 is available.' }] },
  {
    kind: 'notice',
    parts: [{ text: 'A cron event of ' }, { text: 'product', cover: true }, { text: ' is late.' }],
  },
  { kind: 'notice', parts: [{ text: 'The REST API answers slowly.' }] },
  { kind: 'script-error', parts: [{ text: 'Uncaught TypeError: tour is undefined' }] },
  { kind: 'missing-file', parts: [{ text: 'A file did not load.' }] },
];

const running: RunningPanel = {
  kind: 'running',
  steps,
  startedAt,
  pausedMs: 0,
  access: 'site',
  elsewhere: false,
  marked: false,
  standing,
  needs: {
    error: false,
    attempts: 0,
    pictures: 5,
    versions: ['WordPress', 'SophMate'],
    unseen: ['PHP', 'WooCommerce'],
  },
  own: { expected: { text: 'The test says that it is connected.', covered: [] } },
  revision: 0,
};
const withError: RunningPanel = {
  ...running,
  steps: [...steps, failed],
  marked: true,
  needs: { ...running.needs, error: true, attempts: 1, pictures: 6 },
};
const paused = { kind: 'paused', steps: 5, startedAt, pausedMs: 0, pausedAt: startedAt + 67_000 } as const;

/** The side panel in every state it can be in, by name. */
export const panelExamples: Record<string, PanelState> = {
  loading: { kind: 'loading' },
  idle: { kind: 'idle', hasReport: true },
  'idle-first': { kind: 'idle', hasReport: false },
  saving: { kind: 'saving' },
  failed: { kind: 'failed' },
  'first-seconds': { ...running, steps: [] },
  'first-seconds-clean': { ...running, steps: [], standing: [] },
  running,
  error: withError,
  tries: {
    ...withError,
    steps: [...withError.steps, ...again],
    needs: { ...withError.needs, attempts: 3 },
  },
  marked: {
    ...running,
    steps: steps.map((one) => ({ ...one, bug: one.n === 4, after: one.n > 4 })),
    marked: true,
    elsewhere: true,
  },
  'paused-person': { ...running, paused: { ...paused, reason: 'person' } },
  'paused-left-site': { ...running, paused: { ...paused, reason: 'left-site', awaySeconds: 41 } },
  'paused-press': {
    ...running,
    access: 'tab',
    paused: { ...paused, reason: 'left-site', awaySeconds: 41 },
  },
  'paused-restart': { ...running, paused: { kind: 'paused', reason: 'restart', steps: 5, startedAt } },
  'steps-200': {
    ...running,
    steps: Array.from({ length: 200 }, (_, at) => ({
      ...steps[at % steps.length]!,
      id: `step-${at}`,
      n: at + 1,
    })),
  },
  'long-words': {
    ...withError,
    steps: withError.steps.map((one) => ({
      ...one,
      sentence: [
        { text: 'Clicked ' },
        { text: longWord, strong: true },
        { text: 'customer name', cover: true },
      ],
      notices: [[{ text: longWord }]],
      ...(one.error ? { error: { parts: [{ text: longWord.repeat(3) }], seconds: 0.2, more: 3 } } : {}),
    })),
    standing: [{ kind: 'notice', parts: [{ text: longWord.repeat(2) }] }],
    needs: { ...withError.needs, versions: [longWord], unseen: [longWord] },
  },
};
