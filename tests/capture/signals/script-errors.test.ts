// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProbeReport } from '../../../src/domain/probe-report';
import { show } from '../../support/page';
import { record, type Run } from '../../support/recording';
import { shown } from '../../support/sealing';

const SITE = 'https://shop.example.test';
let run: Run;

beforeEach(async () => {
  vi.stubGlobal('origin', SITE);
  show('<h1>Settings</h1>');
  run = await record();
});
afterEach(() => run.stop());

const script = (parts: Partial<Extract<ProbeReport, { kind: 'script' }>> = {}): ProbeReport => ({
  kind: 'script',
  how: 'uncaught',
  text: 'Uncaught TypeError: x is undefined',
  ...parts,
});
const lines = (): string[] =>
  run.signals.map((signal) =>
    signal.kind === 'script-error'
      ? `${signal.how} ${shown(signal.text)} | ${signal.source ? shown(signal.source) : ''}`
      : '',
  );

describe('an error of a script', () => {
  it('is told with script and line, without the site', () => {
    run.probed(script({ source: `${SITE}/wp-content/plugins/acme/admin.js?ver=2.4.1`, line: 39 }));
    expect(lines()).toEqual([
      'uncaught Uncaught TypeError: x is undefined | /wp-content/plugins/acme/admin.js:39',
    ]);
  });

  it.each([
    ['another site', 'https://cdn.example/jane.js'],
    ['an extension', 'chrome-extension://abc/content.js'],
    ['nowhere', 'not an address'],
  ])('of %s is told without a place', (_what, source) => {
    run.probed(script({ source, line: 1 }));
    expect(lines()).toEqual(['uncaught Uncaught TypeError: x is undefined | ']);
  });

  it('is told once, though the console repeats it', () => {
    run.probed(script());
    run.probed(script({ how: 'console' }));
    expect(lines()).toHaveLength(1);
  });

  it('holds no secret', () => {
    run.probed(script({ how: 'console', text: 'Rejected for jane.doe@example.test' }));
    expect(lines()).toEqual(['console Rejected for <email> | ']);
  });

  it('is none of what breaks nothing', () => {
    run.probed(script({ text: 'ResizeObserver loop completed with undelivered notifications.' }));
    expect(lines()).toEqual([]);
  });
});
