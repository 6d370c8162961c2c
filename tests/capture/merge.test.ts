import { describe, expect, it } from 'vitest';
import { type Act, type Fate, fateOf } from '../../src/capture/merge';

const control = {};
const other = {};
const form = {};
const act = (kind: Act['kind'], more: Partial<Act> = {}): Act => ({
  kind,
  control,
  form,
  at: 1_000,
  hand: 1,
  ...more,
});

describe('what a step becomes after another', () => {
  it('is one of its own where there is none before', () => {
    expect(fateOf(undefined, act('type'))).toBe('new');
  });

  it.each<[string, Act, Act, Fate]>([
    ['a click, then typing', act('click'), act('type', { how: 'typed', at: 90_000 }), 'again'],
    ['typing goes on', act('type', { how: 'typed' }), act('type', { how: 'typed' }), 'nothing'],
    ['typing ends in nothing', act('type', { how: 'typed' }), act('type', { how: 'cleared' }), 'again'],
    ['a click where one types', act('type'), act('click', { isField: true }), 'nothing'],
    ['a second click into a field', act('click'), act('click', { isField: true }), 'nothing'],
    ['a second click on a button', act('click'), act('click', { at: 1_001 }), 'new'],
    ['the echo of a label', act('click', { how: 'label' }), act('click', { at: 1_010 }), 'nothing'],
    ['its echo in a busy page', act('click', { how: 'label' }), act('click', { at: 9_000 }), 'nothing'],
    ['a click after a label’s', act('click', { how: 'label' }), act('click', { hand: 2 }), 'new'],
    ['a label’s click, then the mark', act('click', { how: 'label' }), act('check', { at: 1_010 }), 'again'],
    ['the same in a busy page', act('click', { how: 'label' }), act('check', { at: 9_000 }), 'again'],
    ['a mark, then another', act('check'), act('check'), 'new'],
    ['a mark that is taken back', act('check'), act('click', { how: 'reverted' }), 'again'],
    ['a mark, then a click', act('check'), act('click'), 'new'],
    ['a click, then a choice', act('click'), act('select', { at: 60_000 }), 'again'],
    [
      'a button that asks for files, then the files',
      act('click', { control: other }),
      act('select', { how: 'file', at: 60_000 }),
      'again',
    ],
    [
      'files after another movement',
      act('click', { control: other }),
      act('select', { how: 'file', hand: 2 }),
      'new',
    ],
    ['a button, then a list', act('click', { control: other }), act('select'), 'new'],
    ['a choice, then another', act('select'), act('select'), 'again'],
    ['the click that closes a list', act('select'), act('click', { at: 1_010 }), 'nothing'],
    ['a click on a list after a choice', act('select'), act('click', { hand: 2, isField: true }), 'new'],
    [
      'the click that Enter makes on the form’s button',
      act('key', { how: 'Enter' }),
      act('click', { control: other, how: 'unpointed' }),
      'nothing',
    ],
    [
      'a click by a pointer after Enter',
      act('key', { how: 'Enter' }),
      act('click', { control: other }),
      'new',
    ],
    [
      'a click without a pointer after Escape',
      act('key', { how: 'Escape' }),
      act('click', { control: other, how: 'unpointed' }),
      'new',
    ],
    [
      'a click in another form after Enter',
      act('key', { how: 'Enter' }),
      act('click', { control: other, form: {}, how: 'unpointed' }),
      'new',
    ],
    [
      'a click without a form after Enter without one',
      act('key', { how: 'Enter', form: undefined }),
      act('click', { control: other, form: undefined, how: 'unpointed' }),
      'new',
    ],
    ['a form sent by a click', act('click', { control: other }), act('submit'), 'nothing'],
    ['a form sent by a key', act('key', { control: other }), act('submit'), 'nothing'],
    ['a form sent long after', act('click'), act('submit', { at: 5_000 }), 'new'],
    ['typing, then Enter', act('type'), act('key', { how: 'Enter' }), 'new'],
  ])('%s: %s', (_name, before, after, fate) => {
    expect(fateOf(before, after)).toBe(fate);
  });

  it.each(['click', 'type', 'select', 'check', 'key'] as const)(
    'is one of its own on another control: %s',
    (kind) => {
      for (const before of ['click', 'type', 'select', 'check'] as const)
        expect(fateOf(act(before), act(kind, { control: other, isField: true }))).toBe('new');
    },
  );
});
