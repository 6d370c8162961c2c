import { describe, expect, it } from 'vitest';
import { watchConsole } from '../../../src/capture/probe/console';
import type { ProbeWindow } from '../../../src/capture/probe/tell';

function logged(...args: unknown[]): { told: string[]; passed: unknown[] } {
  const told: string[] = [];
  const passed: unknown[] = [];
  const keep = (...all: unknown[]): void => void passed.push(...all);
  const page = { console: { error: keep, warn: keep } };
  watchConsole(
    page as unknown as ProbeWindow,
    (report) => told.push(report.text),
    new AbortController().signal,
  );
  page.console.error(...args);
  return { told, passed };
}

describe('an error in the console', () => {
  it.each([
    [['Acme: could not load'], 'Acme: could not load'],
    [['Failed:', new TypeError('x is undefined'), 3], 'Failed: TypeError: x is undefined 3'],
    [
      ['Warning: %s is not a %s%c', 'foo', 'prop', 'color: red', 'at App'],
      'Warning: foo is not a prop at App',
    ],
    [['State:', { secret: 'x' }], 'State:'],
  ])('%j', (args, text) => {
    expect(logged(...args)).toEqual({ told: [text], passed: args });
  });

  it('is told apart from a warning', () => {
    const told: string[] = [];
    const page = { console: { error: () => undefined, warn: (..._all: unknown[]) => undefined } };
    watchConsole(
      page as unknown as ProbeWindow,
      (report) => told.push(report.kind === 'script' ? `${report.how}: ${report.text}` : ''),
      new AbortController().signal,
    );
    page.console.warn('Acme is old');
    expect(told).toEqual(['warning: Acme is old']);
  });

  it('of an object alone says nothing', () => {
    expect(logged({ secret: 'x' }).told).toEqual([]);
  });

  it('is as long as is told', () => {
    expect(logged('x'.repeat(50_000)).told[0]).toHaveLength(2_000);
  });
});
