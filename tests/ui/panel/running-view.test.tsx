// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { control } from '../mount';
import { example, seeEverything, show } from './show-panel';

beforeEach(seeEverything);
afterEach(() => {
  document.body.replaceChildren();
});

describe('what is set apart', () => {
  it('standing errors are counted by kind, each in its words', () => {
    const fold = control(show(example('running')), 'standing');
    expect(fold.textContent).toContain('6, there before the first step');
    expect(fold.textContent).toContain('4 notices · 1 script error · 1 file that does not load.');
    expect(fold.textContent).toContain('Your licence ends in 12 days.');
    expect(fold.hasAttribute('open')).toBe(false);
  });

  it('the checklist counts what there is of what support needs', () => {
    const before = control(show(example('running')), 'needs');
    expect(before.textContent).toContain('6 of 11');
    expect(before.textContent).toContain('Version not seen yet: PHP, WooCommerce');
    const after = control(show(example('tries')), 'needs');
    expect(after.textContent).toContain('7 of 11');
    expect(after.textContent).toContain('8 steps, 3 attempts, 6 pictures');
  });
});
