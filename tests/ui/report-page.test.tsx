// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../src/ui/report/report-page';
import type { ReportCallbacks, ReportModel } from '../../src/ui/report/report-view';
import { fullReport } from './gallery/full-report';
import { reportExamples } from './gallery/report-examples';
import { silentReport } from './gallery/silent';
import { translator } from './gallery/texts';
import { control, has, mount, press } from './mount';

const t = translator('en');

function show(model: ReportModel, on: Partial<ReportCallbacks> = {}): HTMLElement {
  return mount(<ReportPage model={model} on={{ ...silentReport, ...on }} t={t} />);
}

const full: ReportModel = { kind: 'ready', report: fullReport };

afterEach(() => {
  document.body.replaceChildren();
});

describe('every state', () => {
  it.each(Object.entries(reportExamples))('%s renders with one heading and no style', async (_, model) => {
    const root = show(model);
    const steps = model.kind === 'ready' ? model.report.steps.length : 0;
    const name = model.kind === 'ready' && steps === 0 ? 'empty' : model.kind;
    expect(root.querySelector('.report')?.getAttribute('data-state')).toBe(name);
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    expect(root.querySelectorAll('[style], style')).toHaveLength(0);
    // A long list grows.
    await vi.waitFor(() => expect(root.querySelectorAll('.step')).toHaveLength(steps), { timeout: 15_000 });
    expect(has(root, 'copy-markdown')).toBe(steps > 0);
  });
});

describe('the report', () => {
  it.each([
    ['copy-markdown', 'onCopyMarkdown', full],
    ['copy-text', 'onCopyText', full],
    ['save-html', 'onSaveHtml', full],
    ['save-json', 'onSaveJson', full],
    ['undo', 'onUndo', full],
    ['redo', 'onRedo', reportExamples['dropped']!],
    ['undo-drop', 'onUndo', reportExamples['dropped']!],
    ['put-back', 'onPutBack', reportExamples['dropped']!],
    ['retry', 'onRetry', { kind: 'storage-error' }],
  ] as const)('%s calls %s once', (test, callback, model) => {
    const called = vi.fn();
    press(show(model, { [callback]: called }), test);
    expect(called).toHaveBeenCalledTimes(1);
  });

  it('shows the error word for word, and leads with its picture', () => {
    const root = show(full);
    expect(root.querySelector('.err .text')?.textContent).toBe(fullReport.error?.text);
    expect(root.querySelector('.cap strong')?.textContent).toBe('Picture of the error, after step 6');
    expect(root.querySelector('.step.bug .n')?.textContent).toBe('6');
  });

  it.each([
    ['bug', 'Picture at the bug, step 6'],
    ['last', 'Last picture, step 6'],
  ] as const)('names the picture of the %s that leads', (shows, name) => {
    const lead = { shows, step: fullReport.lead!.step };
    const root = show({ kind: 'ready', report: { ...fullReport, lead } });
    expect(root.querySelector('.cap strong')?.textContent).toBe(name);
  });

  it('counts what was covered and says that covering can miss things', () => {
    const text = show(full).querySelector('.send')?.textContent;
    expect(text).toContain('23 values covered.');
    expect(text).toContain('Covering can miss things: look at the pictures before you send.');
  });

  it('says which look was taken last', () => {
    const looked = (report: typeof fullReport): string =>
      show({ kind: 'ready', report }).querySelector('[data-test="looked"]')?.textContent ?? '';
    expect(looked(fullReport)).toContain('When the recording ended (20 Nov 2026, 14:04:31 +01:00)');
    const { lookedThrough: _never, ...closed } = fullReport;
    expect(looked(closed)).toContain('by general rules alone');
    expect(looked(closed)).not.toContain('When the recording ended');
  });

  it('says why a picture is missing', () => {
    expect(show(full).textContent).toContain('picture withheld: the page kept changing');
  });

  it.each([
    [{ as: 'copied' }, 'Copied.'],
    [{ as: 'saved' }, 'Saved.'],
    [{ as: 'copy-failed' }, 'Nothing was copied.'],
    [{ as: 'save-failed' }, 'The recording is safe.'],
    [{ as: 'edit-failed' }, 'could not be stored'],
    [{ as: 'dropped', n: 4 }, 'Step 4 dropped.'],
    [{ as: 'picture-left-out', n: 4 }, 'The picture of step 4 is left out.'],
    [{ as: 'held', kind: 'e-mail address', place: { step: 3 } }, 'looks like: e-mail address (step 3)'],
    [{ as: 'held', kind: 'token', place: { part: 'headline' } }, 'looks like: token (part: headline)'],
  ] as const)('announces %j in a status line that stood there before', (status, words) => {
    const root = show(full);
    const line = control(root, 'status');
    expect(line.getAttribute('role')).toBe('status');
    expect(line.textContent).toBe('');
    const told = show({ kind: 'ready', report: { ...fullReport, status } });
    expect(control(told, 'status').textContent).toContain(words);
  });

  it('opens a picture and closes it again, with the mark drawn over it', () => {
    const root = show(full);
    const thumb = root.querySelector<HTMLElement>('.thumb');
    void act(() => thumb?.click());
    const dialog = root.querySelector('dialog');
    expect(dialog?.open).toBe(true);
    expect(dialog?.querySelector('.pointer')?.getAttribute('viewBox')).toBe('0 0 1280 760');
    void act(() => control(root, 'close').click());
    expect(root.querySelector('dialog')).toBeNull();
  });
});
