import { describe, expect, it } from 'vitest';
import type { PictureUrls } from '../../../src/ui/picture-urls';
import { type Running, runningPanel } from '../../../entrypoints/sidepanel/running-panel';
import type { Material } from '../../../src/domain/material';
import { judge } from '../../../src/triage/judge';
import type { RunningPanel } from '../../../src/ui/panel/panel-state';
import { en } from '../../../src/words/en';
import {
  BEGIN,
  buildClick,
  buildNavigate,
  buildNotice,
  buildRecording,
  buildSighting,
  idOf,
  recordingId,
  text,
} from '../../support/build';
import { buildPicture } from '../../support/picture';

const status: Running = {
  as: 'recording',
  recordingId,
  origin: 'https://shop.example.test',
  steps: 3,
  startedAt: BEGIN,
  pausedMs: 0,
  access: 'tab',
  elsewhere: false,
};
const urls: PictureUrls = { of: ({ id }) => `blob:${id}`, keepOnly: () => undefined };
const rect = { x: 10, y: 20, width: 30, height: 40 };
const target = { locators: [], rect };
const opened = buildNavigate({ after: 0 });
const tries = [1_000, 20_000, 40_000].map((after) => buildClick({ after, target }));
const notice = (
  after: number,
  more: Parameters<typeof buildNotice>[0] = {},
): ReturnType<typeof buildNotice> => buildNotice({ after, id: idOf(BEGIN + after, 'nnnnnnnnnn'), ...more });

function shown(material: Partial<Material> = {}, of: Running = status): RunningPanel {
  const whole: Material = {
    recording: buildRecording(),
    steps: [opened, ...tries],
    signals: [],
    sightings: [],
    gaps: [],
    shots: new Map(),
    pictures: [],
    numbers: new Map(),
    edits: undefined,
    ...material,
  };
  return runningPanel(of, whole, judge(whole), { urls, words: en, plugin: 'plug-in', revision: 3 });
}

describe('the steps', () => {
  it('say their time to the millisecond, in the zone of the recorded browser', () => {
    expect(shown().steps[0]).toMatchObject({ n: 1, time: '14:03:17.306', bug: false });
  });

  it('bear the error at its first coming, and the attempt where it came again', () => {
    const signals = [notice(11_100), notice(20_500), notice(40_500)];
    const { steps, marked } = shown({ signals });
    expect(marked).toBe(true);
    expect(steps[1]).toMatchObject({
      bug: true,
      error: { parts: [{ text: 'Connection test failed.' }], seconds: 10.1, more: 0 },
    });
    expect(steps.slice(2)).toMatchObject([
      { attempt: 2, after: true, bug: false },
      { attempt: 3, after: true },
    ]);
    expect(steps.filter(({ error }) => error)).toHaveLength(1);
  });

  it('say how many more new errors came at once', () => {
    const signals = [notice(1_500), notice(1_600, { family: 'b'.repeat(16) })];
    expect(shown({ signals }).steps[1]?.error?.more).toBe(1);
  });

  it('bear notices of success as quiet words', () => {
    const saved = notice(1_500, { level: 'success', text: text('Settings saved.') });
    expect(shown({ signals: [saved] }).steps[1]).toMatchObject({
      notices: [[{ text: 'Settings saved.' }]],
      bug: false,
    });
  });
});

describe('the pictures', () => {
  const picture = buildPicture();
  const [first, second, third] = tries;
  const shotOf = (stepId: string): [string, NonNullable<ReturnType<Material['shots']['get']>>] => [
    stepId,
    { stepId, recordingId, outcome: { as: 'taken', pictureId: picture.id } },
  ];

  it('show the control where it stood, in pixels of the picture', () => {
    const shots = new Map([shotOf(first!.id)]);
    expect(shown({ shots, pictures: [picture] }).steps[1]?.picture).toMatchObject({
      url: `blob:${picture.id}`,
      mark: { x: 20, y: 40, w: 60, h: 80 },
    });
  });

  it('are told apart: equal to the one before, withheld with its reason, still to come', () => {
    const withheld = { as: 'withheld', reason: 'page-kept-changing' } as const;
    const shots = new Map([
      shotOf(first!.id),
      shotOf(second!.id),
      [third!.id, { stepId: third!.id, recordingId, outcome: withheld }] as const,
    ]);
    const { steps } = shown({ shots, pictures: [picture] });
    expect(steps.map(({ same }) => same)).toEqual([undefined, false, true, undefined]);
    expect(steps[3]?.withheld).toBe('picture withheld: the page kept changing');
    expect(steps[0]).not.toHaveProperty('withheld');
  });
});

describe('what is set apart', () => {
  it('is each family of standing errors, once', () => {
    const load = { phase: 'load' } as const;
    const signals = [notice(10, load), notice(12, load), notice(14, { ...load, family: 'c'.repeat(16) })];
    const { standing, marked } = shown({ signals });
    expect(standing.map(({ kind }) => kind)).toEqual(['notice', 'notice']);
    expect(marked).toBe(false);
  });

  it('is what support needs, by the names that pages show', () => {
    const sightings = [
      buildSighting(),
      buildSighting({ key: 'product', name: text('Acme Sync'), id: idOf(2) }),
    ];
    expect(shown({ sightings, signals: [notice(1_500)] }).needs).toEqual({
      error: true,
      attempts: 3,
      pictures: 0,
      versions: ['WordPress', 'Acme Sync'],
      unseen: ['PHP', 'WooCommerce'],
    });
    expect(shown().needs).toMatchObject({ error: false, unseen: expect.arrayContaining(['plug-in']) });
  });
});

it('a pause is told as in the popup', () => {
  const paused = shown({}, { ...status, as: 'paused', reason: 'one-page-only', awayMs: 5_000 }).paused;
  expect(paused).toMatchObject({ reason: 'other-page', steps: 3 });
  expect(paused).not.toHaveProperty('awaySeconds');
});

describe('the person’s own words', () => {
  it('are shown as they leave, with the kinds of what was covered in them', () => {
    const told = text('Mailed jane@example.com');
    const [, part] = told;
    const numbers = new Map(part?.as === 'placeholder' ? [[`${part.kind}:${part.ref}`, 1]] : []);
    const { own, revision } = shown({
      numbers,
      edits: { recordingId: buildRecording().id, dropped: [], told },
    });
    expect(own).toEqual({ told: { text: 'Mailed <email-1>', covered: [en.kinds.email] } });
    expect(revision).toBe(3);
  });
});
