import { describe, expect, inject, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { faultsOf } from '../trials/flows/check.ts';
import { driveAndCheck, namesOf } from '../trials/flows/drive.ts';

const { signal } = new AbortController();

describe('a sample of the trial "flows"', () => {
  // A failing one is the demo's.
  it.each([['healthy', 'ping', 'chromium', 'tab']] as const)(
    '%s: %s in %s',
    async (sort, name, browser, access) => {
      expect(await driveAndCheck(sort, name, { site: inject('site'), browser, access, signal })).toEqual([]);
    },
  );
});

describe('the trial "flows"', () => {
  const report = {
    headline: 'Clicked Save: It broke',
    error: { text: 'It broke', kind: 'notice', at: '', step: 2 },
    steps: [{ text: 'Opened A' }, { text: 'Clicked Save' }],
    signals: [{ kind: 'notice', detail: 'error notice', text: 'It broke', step: 2, standing: false }],
  } as unknown as Report;
  const golden = { steps: ['Opened A', 'Clicked Save'], error: { text: 'It broke', step: 2 } };

  it('takes a right report', () => {
    expect(faultsOf(report, golden)).toEqual([]);
  });

  it.each([
    ['a step that is missing', { ...golden, steps: ['Opened A'] }],
    ['steps that change places', { ...golden, steps: ['Clicked Save', 'Opened A'] }],
    ['another error', { ...golden, error: { text: 'It burnt', step: 2 } }],
    ['an error at another step', { ...golden, error: { text: 'It broke', step: 1 } }],
    ['an error where there is none', { steps: golden.steps }],
    ['an error that is to stand beside it and does not', { ...golden, beside: ['It smoked'] }],
  ])('notices %s', (_what, wanted) => {
    expect(faultsOf(report, wanted)).not.toEqual([]);
  });

  const [broke] = report.signals;
  it.each([
    ['an error that is told twice', [broke, broke]],
    ['another error beside it', [broke, { ...broke, text: 'It smoked' }]],
    ['a request of another step', [broke, { ...broke, kind: 'failed-request', step: 1 }]],
  ])('notices %s', (_what, signals) => {
    expect(faultsOf({ ...report, signals } as Report, golden)).not.toEqual([]);
  });

  it('has twenty failing flows and thirty healthy ones at least', () => {
    expect(namesOf('failing').length).toBeGreaterThanOrEqual(20);
    expect(namesOf('healthy').length).toBeGreaterThanOrEqual(30);
  });
});
