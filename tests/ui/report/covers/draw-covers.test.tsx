// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ReportPage } from '../../../../src/ui/report/report-page';
import type { CoverResult, ReportCallbacks, ReportView } from '../../../../src/ui/report/report-view';
import { fullReport } from '../../gallery/full-report';
import { silentReport } from '../../gallery/silent';
import { translator } from '../../gallery/texts';
import { control, has, mount, press } from '../../mount';

const t = translator('en');
let root: HTMLElement;

function draw(on: Partial<ReportCallbacks> = {}, report: ReportView = fullReport): void {
  root = mount(<ReportPage model={{ kind: 'ready', report }} on={{ ...silentReport, ...on }} t={t} />);
  press(root, 'draw');
}

function key(name: string, more: KeyboardEventInit = {}): void {
  const target = document.activeElement ?? document.body;
  void act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }),
    );
  });
}

/** The browser's own way of asking a dialog to close, as Escape does. */
function escape(): Event {
  const asked = new Event('cancel', { cancelable: true });
  void act(() => {
    root.querySelector('dialog')?.dispatchEvent(asked);
  });
  return asked;
}

const covers = (): string[] =>
  [...root.querySelectorAll('[data-cover]')].map((cover) => cover.getAttribute('aria-label') ?? '');
const said = (): string | null => control(root, 'cover-said').textContent;
const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute('data-test') ?? document.activeElement?.getAttribute('data-cover');

afterEach(() => {
  document.body.replaceChildren();
});

describe('covers, drawn by keyboard', () => {
  it('come by a button into the middle, with the focus', () => {
    draw();
    expect(focused()).toBe('add-cover');
    press(root, 'add-cover');
    expect(covers()).toEqual(['Cover 1 of 1: 480 from the left, 349 from the top, 320 wide, 63 high']);
    expect(focused()).toBe('1');
    expect(said()).toContain('Cover 1 added');
    expect(root.querySelector('.covers')?.getAttribute('role')).toBe('application');
    expect(control(root, 'cover-said').getAttribute('role')).toBe('status');
  });

  it('move by arrows, a pixel with Ctrl, and are sized with Shift', () => {
    draw();
    press(root, 'add-cover');
    key('ArrowRight');
    key('ArrowUp', { ctrlKey: true });
    expect(covers()[0]).toContain('488 from the left, 348 from the top, 320 wide, 63 high');
    expect(said()).toContain('Cover 1 moved');
    key('ArrowDown', { shiftKey: true });
    key('ArrowLeft', { altKey: true });
    expect(covers()[0]).toContain('488 from the left, 348 from the top, 312 wide, 71 high');
    expect(said()).toContain('Cover 1 sized');
  });

  it('are taken off by Delete; the focus goes to the next, then to the button', () => {
    draw();
    press(root, 'add-cover');
    press(root, 'add-cover');
    key('Delete');
    expect(covers()).toHaveLength(1);
    expect(focused()).toBe('1');
    expect(said()).toBe('Cover 2 taken off.');
    press(root, 'remove-cover');
    expect(covers()).toEqual([]);
    expect(focused()).toBe('add-cover');
  });

  it('are undone and done again by buttons and keys, and nothing else of the report is', () => {
    const onUndo = vi.fn();
    draw({ onUndo });
    press(root, 'add-cover');
    key('z', { ctrlKey: true });
    expect(covers()).toEqual([]);
    expect(said()).toBe('Undone. Covers now: 0.');
    key('Z', { ctrlKey: true, shiftKey: true });
    expect(covers()).toHaveLength(1);
    press(root, 'cover-undo');
    press(root, 'cover-redo');
    key('z', { metaKey: true });
    key('y', { ctrlKey: true });
    expect(covers()).toHaveLength(1);
    expect(onUndo).not.toHaveBeenCalled();
  });
});

describe('leaving', () => {
  it('keeps nothing where nothing was drawn, and asks where something was', () => {
    const onCover = vi.fn();
    draw({ onCover });
    expect(escape().defaultPrevented).toBe(true);
    expect(has(root, 'cover-layer')).toBe(false);

    press(root.querySelector('dialog')!, 'draw');
    press(root, 'add-cover');
    escape();
    expect(control(root, 'ask').textContent).toContain('1 cover is not saved.');
    expect(focused()).toBe('ask-safe');
    escape();
    expect(covers()).toHaveLength(1);
    press(root, 'cover-cancel');
    press(root, 'ask-safe');
    expect(covers()).toHaveLength(1);
    press(root, 'close');
    press(root, 'ask-sure');
    expect(has(root, 'cover-layer')).toBe(false);
    expect(root.querySelector('dialog')?.open).toBe(true);
    expect(onCover).not.toHaveBeenCalled();
  });
});

describe('saving', () => {
  it('says before that there is no way back, with the focus on the safe answer', () => {
    const onCover = vi.fn();
    draw({ onCover });
    expect(root.querySelector('.draw')?.textContent).toContain('the pixels below are replaced for good');
    expect(control(root, 'cover-save').hasAttribute('disabled')).toBe(true);
    press(root, 'add-cover');
    key('Enter');
    expect(control(root, 'ask').textContent).toContain('There is no way back');
    expect(focused()).toBe('ask-safe');
    press(root, 'ask-safe');
    expect(onCover).not.toHaveBeenCalled();
    expect(covers()).toHaveLength(1);
  });

  async function save(result: CoverResult): Promise<ReturnType<typeof vi.fn>> {
    const onCover = vi.fn(() => Promise.resolve(result));
    draw({ onCover });
    press(root, 'add-cover');
    press(root, 'cover-save');
    await act(() => {
      control(root, 'ask-sure').click();
    });
    return onCover;
  }

  it('burns the covers into that picture, once, and shows it', async () => {
    const onCover = await save('covered');
    expect(onCover.mock.calls).toEqual([
      [fullReport.lead?.step.picture.id, [{ x: 480, y: 349, width: 320, height: 63 }]],
    ]);
    expect(control(root, 'covered').textContent).toContain('1 place is covered for good.');
    expect(has(root, 'cover-layer')).toBe(false);
  });

  it.each([
    ['gone', 'no longer stored'],
    ['unreadable', 'Nothing was changed'],
    ['storage-full', 'The picture stands as it was'],
    ['failed', 'Save again'],
  ] as const)(
    'that failed (%s) says what stands and what to do, and keeps the covers',
    async (why, words) => {
      await save(why);
      expect(control(root, 'cover-failed').textContent).toContain(words);
      expect(control(root, 'cover-failed').getAttribute('role')).toBe('alert');
      expect(covers()).toHaveLength(1);
    },
  );

  it('lets nothing be changed while it lasts', async () => {
    draw({ onCover: () => new Promise(() => undefined) });
    press(root, 'add-cover');
    press(root, 'cover-save');
    await act(() => {
      control(root, 'ask-sure').click();
    });
    expect(said()).toBe('Covering …');
    for (const button of ['add-cover', 'remove-cover', 'cover-undo', 'cover-cancel', 'cover-save']) {
      expect(control(root, button).hasAttribute('disabled'), button).toBe(true);
    }
    key('z', { ctrlKey: true });
    escape();
    press(root, 'close');
    expect(covers()).toHaveLength(1);
  });
});

describe('a picture', () => {
  it('is left out from beneath it or from its view, and put back', () => {
    const [onLeaveOutPicture, onPutBackPictures] = [vi.fn(), vi.fn()];
    draw({ onLeaveOutPicture, onPutBackPictures }, { ...fullReport, picturesLeftOut: 2 });
    escape();
    const dialog = root.querySelector('dialog')!;
    press(dialog, 'leave-out');
    expect(root.querySelector('dialog')).toBeNull();
    press(root, 'leave-out');
    const { id } = fullReport.lead!.step.picture;
    expect(onLeaveOutPicture.mock.calls).toEqual([
      [id, 6],
      [id, 6],
    ]);
    expect(control(root, 'pictures').textContent).toContain('2 pictures are left out.');
    press(root, 'put-back-pictures');
    expect(onPutBackPictures).toHaveBeenCalledOnce();
  });

  it('that is covered meanwhile is shown as it is stored now, and what is drawn on it stays', () => {
    draw();
    press(root, 'add-cover');
    const lead = fullReport.lead!;
    const picture = { ...lead.step.picture, url: 'blob:new' };
    const report = { ...fullReport, lead: { ...lead, step: { ...lead.step, picture } }, steps: [] };
    void act(() =>
      render(
        <ReportPage model={{ kind: 'ready', report: { ...report, dropped: 1 } }} on={silentReport} t={t} />,
        root,
      ),
    );
    expect(root.querySelector('.draw img')?.getAttribute('src')).toBe('blob:new');
    expect(covers()).toHaveLength(1);
  });
});
