// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { watchErrors } from '../../../src/capture/probe/errors';
import type { ProbeReport } from '../../../src/domain/probe-report';
import { dispatch } from '../../support/recording';

function toldOf(event: Event, trusted = true): ProbeReport[] {
  const told: ProbeReport[] = [];
  const ending = new AbortController();
  watchErrors(window, (report) => told.push(report), ending.signal);
  dispatch(window, event, trusted);
  ending.abort();
  dispatch(window, event, trusted);
  return told;
}

const uncaught = (): Event =>
  new ErrorEvent('error', {
    message: 'Uncaught TypeError: x',
    filename: 'https://shop.example.test/a.js',
    lineno: 12,
  });
const rejected = (reason: unknown): Event => Object.assign(new Event('unhandledrejection'), { reason });

describe('errors of the page', () => {
  it('that nobody caught are told with their place', () => {
    expect(toldOf(uncaught())).toEqual([
      {
        kind: 'script',
        how: 'uncaught',
        text: 'Uncaught TypeError: x',
        source: 'https://shop.example.test/a.js',
        line: 12,
      },
    ]);
  });

  it('that nobody handled are told as the console shows them', () => {
    expect(toldOf(rejected(new Error('SM-1')))).toEqual([
      { kind: 'script', how: 'rejection', text: 'Uncaught (in promise) Error: SM-1' },
    ]);
  });

  it('that the page made up itself, and what was broken off, are none', () => {
    expect(toldOf(uncaught(), false)).toEqual([]);
    expect(toldOf(rejected('x'), false)).toEqual([]);
    expect(toldOf(rejected(new DOMException('gone', 'AbortError')))).toEqual([]);
    expect(toldOf(new Event('error'))).toEqual([]);
  });
});
