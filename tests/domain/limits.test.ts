import { describe, expect, it } from 'vitest';
import { agedBy, IDLE_MS, MAX_MS } from '../../src/domain/limits';
import { recordingId } from '../support/build';

const NOW = 100_000_000_000;

describe('what time has done to a recording', () => {
  it.each([
    ['a step just now', 0, 0, false, 'in-time'],
    ['no step for as long as may be', IDLE_MS, IDLE_MS, false, 'in-time'],
    ['no step for longer', IDLE_MS + 1, IDLE_MS + 1, false, 'idle'],
    ['no step for longer, but paused', IDLE_MS + 1, IDLE_MS + 1, true, 'in-time'],
    ['as long as may be, and busy', MAX_MS, 0, false, 'in-time'],
    ['longer, and busy', MAX_MS + 1, 0, false, 'too-long'],
    ['longer, and paused: it waits, however long', MAX_MS + 1, MAX_MS + 1, true, 'in-time'],
    ['longer, and idle', MAX_MS + 1, IDLE_MS + 1, false, 'too-long'],
    ['a clock that was set back', -5_000, -5_000, false, 'in-time'],
  ] as const)(
    '%s: running %i ms, last step %i ms ago, paused %s',
    (_name, running, sinceStep, paused, aged) => {
      const active = {
        recordingId,
        origin: 'https://shop.example.test',
        access: 'tab',
        mode: 'steps',
        opened: [],
        paused,
        startedAt: NOW - running,
        pausedMs: 0,
        lastStepAt: NOW - sinceStep,
      } as const;
      expect(agedBy(active, NOW)).toBe(aged);
    },
  );

  it('counts no pause: one that was paused overnight goes on in the morning', () => {
    const night = 10 * 60 * 60_000;
    const active = {
      recordingId,
      origin: 'https://shop.example.test',
      access: 'tab',
      mode: 'steps',
      opened: [],
      paused: false,
      startedAt: NOW - night - 60_000,
      pausedMs: night,
      lastStepAt: NOW,
    } as const;
    expect(agedBy(active, NOW)).toBe('in-time');
  });
});
