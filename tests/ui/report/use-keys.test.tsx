// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../../src/ui/report/report-page';
import type { ReportCallbacks } from '../../../src/ui/report/report-view';
import { fullReport } from '../gallery/full-report';
import { silentReport } from '../gallery/silent';
import { translator } from '../gallery/texts';
import { control, mount } from '../mount';

function show(on: Partial<ReportCallbacks> = {}): HTMLElement {
  const callbacks = { ...silentReport, ...on };
  return mount(
    <ReportPage model={{ kind: 'ready', report: fullReport }} on={callbacks} t={translator('en')} />,
  );
}

function key(name: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): void {
  void act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, ...more }));
  });
}

const focused = (): string | undefined => (document.activeElement as HTMLElement | null)?.dataset['step'];

afterEach(() => {
  document.body.replaceChildren();
});

describe('the keys of the report page', () => {
  it('go through the steps and stay at the ends', () => {
    show();
    key('j');
    expect(focused()).toBe('step1');
    key('j');
    key('j');
    key('k');
    expect(focused()).toBe('step2');
    for (let times = 0; times < 12; times += 1) key('j');
    expect(focused()).toBe('step8');
  });

  it('drop the step in focus and go on to the next, enlarge its picture', () => {
    const onDrop = vi.fn();
    const root = show({ onDrop });
    key('Delete');
    expect(onDrop).not.toHaveBeenCalled();
    key('j');
    key('Enter', {}, document.activeElement!);
    expect(root.querySelector('dialog')?.open).toBe(true);
    void act(() => control(root, 'close').click());
    root.querySelector<HTMLElement>('[data-step="step1"]')?.focus();
    key('Delete', {}, document.activeElement!);
    expect(onDrop).toHaveBeenCalledWith('step1');
    expect(focused()).toBe('step2');
  });

  it('undo, do again and copy', () => {
    const on = { onUndo: vi.fn(), onRedo: vi.fn(), onCopyMarkdown: vi.fn() };
    show(on);
    key('z', { ctrlKey: true });
    key('Z', { metaKey: true, shiftKey: true });
    key('Enter', { ctrlKey: true });
    for (const called of Object.values(on)) expect(called).toHaveBeenCalledTimes(1);
  });

  it('are letters in a field, where undoing is the field’s own', () => {
    const onUndo = vi.fn();
    const field = control(show({ onUndo }), 'expected');
    field.focus();
    key('j', {}, field);
    key('z', { ctrlKey: true }, field);
    expect(document.activeElement).toBe(field);
    expect(onUndo).not.toHaveBeenCalled();
  });
});
