import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isAnswer, type PageCall } from '../../src/messaging/answers';
import { backgroundPort } from '../../src/messaging/background-port';
import { sealer } from '../support/sealing';
import { buildClick, buildScreen, idOf, text } from '../support/build';

const site = sealer.whole('https://shop.example.test', 'site-address');
const running = {
  recordingId: idOf(1),
  origin: 'https://shop.example.test',
  steps: 2,
  startedAt: 1,
  pausedMs: 0,
  lastStep: buildClick().sentence,
  bug: {
    by: 'itself',
    step: 2,
    error: { kind: 'notice', text: sealer.join(text('No answer to jane@example.com from '), site) },
  },
  access: 'tab',
  elsewhere: false,
} as const;
const { lastStep: _step, bug: _bug, ...bare } = running;

/** Answers of every shape there is, whole and with nothing that may be left out. */
const answers: Readonly<Record<PageCall, readonly unknown[]>> = {
  status: [
    { as: 'none' },
    { as: 'saving', page: true, errors: 1, standing: 6, picture: 'taken', covered: 14, versions: 2 },
    { as: 'recording', ...running },
    { as: 'recording', ...bare },
    { as: 'paused', ...running, reason: 'left-site', awayMs: 5 },
    {
      as: 'paused',
      ...bare,
      lastStep: { id: 'step.clicked', args: { role: { term: 'button' } } },
      bug: { by: 'person', step: 0 },
      reason: 'person',
    },
  ],
  look: [
    {
      as: 'open',
      screen: buildScreen(),
      origin: 'https://shop.example.test',
      granted: true,
      lookBack: { as: 'off' },
    },
    {
      as: 'open',
      screen: { kind: 'front', path: [], url: site },
      origin: '',
      granted: false,
      lookBack: { as: 'on', steps: 0 },
    },
    {
      as: 'open',
      screen: buildScreen(),
      origin: '',
      granted: true,
      lookBack: { as: 'on', steps: 3, error: { said: running.bug.error, at: 1, goesAt: 2 } },
    },
    { as: 'closed-page', why: 'pdf' },
    { as: 'page-went-away' },
  ],
  start: [
    { as: 'started', recordingId: idOf(1) },
    { as: 'refused', why: 'storage' },
  ],
  saveNow: [{ as: 'saved' }, { as: 'cancelled' }, { as: 'refused', why: 'storage' }],
  cancelSave: [undefined],
  markBug: [undefined],
  pause: [undefined],
  resume: [true, false],
  wholePage: [undefined],
  undoLast: [undefined],
  lookBack: [true, false],
  preserve: [{ as: 'started', recordingId: idOf(1) }],
  letGo: [undefined],
  stop: [true, false],
  coverPicture: ['covered', 'gone', 'unreadable', 'storage-full'],
  latest: [
    undefined,
    { startedAt: 1, path: [text('WooCommerce')] },
    {
      startedAt: 1,
      headline: text('Blank'),
      error: { kind: 'dead-page', text: text(''), how: 'blank' },
      path: [],
    },
  ],
  openLatest: [undefined],
  goToTab: [undefined],
};

const all = Object.entries(answers).flatMap(([call, each]) =>
  each.map((answer) => ({ call: call as PageCall, answer })),
);
const schemaTakes = (call: PageCall, answer: unknown): boolean =>
  z.safeParse(backgroundPort.calls[call].output, answer).success;

/** `value` once for each place in it, with something of another sort there, or nothing. */
function spoilt(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [{ of: 'another sort' }, undefined];
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, at) => spoilt(item).map((other) => value.with(at, other)));
    return [...inner, 'no list', 7];
  }
  const inner = Object.entries(value).flatMap(([name, item]) =>
    spoilt(item).map((other) => ({ ...value, [name]: other })),
  );
  return [...inner, 'no shape', []];
}

describe('the outline of an answer', () => {
  it.each(all)('$call: takes what the schema takes', ({ call, answer }) => {
    expect(schemaTakes(call, answer)).toBe(true);
    expect(isAnswer[call](answer)).toBe(true);
  });

  it.each(all)('$call: takes nothing of another sort in any place of $answer', ({ call, answer }) => {
    const refused = spoilt(answer).filter((other) => !schemaTakes(call, other));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((other) => isAnswer[call](other))).toEqual([]);
  });

  it('is there for every call of a page, and for no other', () => {
    expect(Object.keys(isAnswer).sort()).toEqual(Object.keys(backgroundPort.calls).sort());
  });
});
