// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { one } from '../support/page';
import { happen, input, press, type Run } from '../support/recording';
import { recordFields } from './fields';

let run: Run;
beforeEach(async () => {
  run = await recordFields();
});
afterEach(() => {
  run.stop();
});

describe('what is no typing of a person', () => {
  it.each([
    ['an event that the page made', () => input(one('#key'), 'x', 'insertText', { trusted: false })],
    ['text that the page put in where no hand was', () => input(one('#key'), 'x')],
    [
      'text that the page put in after a click elsewhere',
      () => {
        happen(one('#save'), 'pointerdown');
        input(one('#key'), 'x');
      },
    ],
    [
      'text that the page put in after a click on the very field',
      () => {
        happen(one('#key'), 'pointerdown');
        input(one('#key'), 'x');
      },
    ],
    [
      'text that the page put in long after the last key',
      () => {
        press(one('#key'), 'a', { at: 1_000 });
        input(one('#key'), 'x', 'insertText', { at: 4_000 });
      },
    ],
    [
      'a hand that the page invented',
      () => {
        press(one('#key'), 'a', { trusted: false });
        input(one('#key'), 'x');
      },
    ],
  ])('%s', (_name, act) => {
    act();
    expect(run.steps).toEqual([]);
  });
});
