// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../src/ui/report/report-page';
import type { ReportCallbacks, ReportView } from '../../src/ui/report/report-view';
import { fullReport } from './gallery/full-report';
import { silentReport } from './gallery/silent';
import { translator } from './gallery/texts';
import { control, mount, press } from './mount';

function show(onWrite: ReportCallbacks['onWrite'], report: ReportView = fullReport): HTMLElement {
  const on = { ...silentReport, onWrite };
  return mount(<ReportPage model={{ kind: 'ready', report }} on={on} t={translator('en')} />);
}

function write(field: HTMLTextAreaElement, text: string): void {
  void act(() => {
    field.focus();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('a text of the person’s own', () => {
  it('is kept while they write, once they rest, and when they leave', () => {
    const onWrite = vi.fn();
    const field = control(show(onWrite), 'told') as HTMLTextAreaElement;
    write(field, 'I pressed');
    expect(onWrite).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(onWrite).toHaveBeenLastCalledWith('told', 'I pressed', false);
    write(field, 'I pressed Save');
    void act(() => field.blur());
    vi.advanceTimersByTime(500);
    expect(onWrite.mock.calls).toEqual([
      ['told', 'I pressed', false],
      ['told', 'I pressed Save', true],
    ]);
  });

  it('says beneath it what was covered', () => {
    expect(control(show(vi.fn()), 'actual-hint').textContent).toBe(
      'Covered in your text: e-mail address. Please write no names either.',
    );
  });

  it('is the headline once the pencil is pressed, until Enter', () => {
    const onWrite = vi.fn();
    const root = show(onWrite);
    press(root, 'edit-headline');
    const field = control(root, 'headline') as HTMLTextAreaElement;
    write(field, 'No connection');
    void act(() => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(onWrite).toHaveBeenCalledWith('headline', 'No connection', true);
    expect(root.querySelector('[data-test="headline"]')).toBeNull();
    expect(root.querySelectorAll('h1')).toHaveLength(1);
  });
});
