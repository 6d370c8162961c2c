import { describe, expect, it, vi } from 'vitest';
import { watchDialogs } from '../../../src/capture/probe/dialogs';
import type { ProbeWindow } from '../../../src/capture/probe/tell';
import type { ProbeReport } from '../../../src/domain/probe-report';

type Name = 'alert' | 'confirm' | 'prompt';

function answered(name: Name, answer: unknown, ...args: unknown[]): { told: ProbeReport[]; answer: unknown } {
  const told: ProbeReport[] = [];
  const native = vi.fn(() => answer);
  const page = { alert: native, confirm: native, prompt: native };
  watchDialogs(page as unknown as ProbeWindow, (report) => told.push(report), new AbortController().signal);
  const given = (page[name] as (...all: unknown[]) => unknown)(...args);
  expect(native).toHaveBeenCalledWith(...args);
  return { told, answer: given };
}

describe('a dialog of the browser’s', () => {
  it.each<[Name, unknown, string]>([
    ['alert', undefined, 'said'],
    ['confirm', true, 'asked-accepted'],
    ['confirm', false, 'asked-dismissed'],
    ['prompt', 'Jane Doe', 'wanted-accepted'],
    ['prompt', '', 'wanted-accepted'],
    ['prompt', null, 'wanted-dismissed'],
  ])('%s that returns %j is told with its answer, which the page gets', (name, answer, how) => {
    const { told, answer: given } = answered(name, answer, 'Delete it?');
    expect(told).toEqual([{ kind: 'dialog', how, text: 'Delete it?' }]);
    expect(given).toBe(answer);
    expect(JSON.stringify(told)).not.toContain('Jane');
  });

  it('is not told where it says nothing, and an object is not asked what it says', () => {
    const hostile = { toString: vi.fn(() => 'x') };
    expect(answered('alert', undefined).told).toEqual([]);
    expect(answered('confirm', true, hostile).told).toEqual([]);
    expect(hostile.toString).not.toHaveBeenCalled();
  });
});
