// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { control, press } from '../mount';
import { example, seeEverything, show } from './show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
});

describe('the steps', () => {
  const rowsOf = (root: ParentNode): string[] =>
    [...root.querySelectorAll('.step')].map(({ textContent }) => textContent);

  it('say number, sentence, time, and what came of them', () => {
    const rows = rowsOf(show(example('tries')));
    expect(rows[0]).toBe('1Opened SophMate › Settings14:02:09.118Enlarge the picture of step 1');
    expect(rows[4]).toContain('notice: Settings saved.');
    expect(rows[5]).toContain('New error, 10.1 s laterConnection test failed. cURL error 28');
    expect(rows[5]).toContain('Bug appears here');
    expect(rows[6]).toContain('same error, attempt 2');
    expect(rows[7]).toContain('same error, attempt 3picture withheld: the page kept changing');
  });

  it('the first seconds say what to do, and what was there before', () => {
    const root = show(example('first-seconds'));
    expect(root.textContent).toContain('Now do what fails');
    expect(root.textContent).toContain('Before the first step the page already showed 6 errors.');
    expect(show(example('first-seconds-clean')).textContent).not.toContain('Before the first step');
  });

  it('open their picture, and give the focus back', () => {
    const root = show(example('running'));
    control(root, 'enlarge').focus();
    press(root, 'enlarge');
    expect(root.querySelector('dialog')?.textContent).toContain('Picture of step 1');
    void act(() => root.querySelector('dialog')?.close());
    expect(root.querySelector('dialog')).toBeNull();
    expect(document.activeElement).toBe(control(root, 'enlarge'));
  });
});
