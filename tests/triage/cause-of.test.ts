import { describe, expect, it } from 'vitest';
import type { Signal } from '../../src/domain/signal';
import { causeOf } from '../../src/triage/cause-of';
import { clicked, error, failed, opened } from './recorded';

const steps = [opened(0), clicked(2, 'Test'), clicked(4, 'Save')];
const causeIn = (signal: Signal, signals: readonly Signal[] = [signal]): number =>
  steps.findIndex((step) => step === causeOf(signal, steps, signals)) + 1;

describe('what a signal came of', () => {
  it.each([
    ['the page that was opened', error(1, 'Nag'), 1],
    ['the last click before it', error(3, 'Failed'), 2],
    ['the last click, of two', error(5, 'Failed'), 3],
    ['what was done before a request was sent', failed(5, 'Timed out', 2500), 2],
    ['what was done before a request that was answered at once', failed(4.2, 'Refused', 100), 3],
  ])('%s', (_what, signal, step) => {
    expect(causeIn(signal)).toBe(step);
  });

  it('is nothing where nothing was done', () => {
    expect(causeOf(error(1, 'Nag'), [], [])).toBeUndefined();
  });

  it('of a notice that tells the answer of a slow request is what sent the request', () => {
    const answer = failed(5, 'Connection timed out.', 2500);
    const told = error(5.05, 'Test failed. Connection timed out.');
    expect(causeIn(told, [answer, told])).toBe(2);
    expect(causeIn(error(5.05, 'Settings were not saved.'), [answer, told])).toBe(3);
    expect(causeIn(error(6, 'Test failed. Connection timed out.'), [answer])).toBe(3);
  });

  it('is not found in a bare answer, which is part of any number', () => {
    const told = error(5.05, 'Request failed with status 403');
    expect(causeIn(told, [failed(5, '0', 2500), told])).toBe(3);
  });
});
