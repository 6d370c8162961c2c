import { describe, expect, it } from 'vitest';
import { begun, changed, redone, undone } from '../../src/domain/history';

const three = changed(changed(begun('a'), 'b'), 'c');

describe('what a person changed', () => {
  it('is undone step by step, and done again', () => {
    expect(undone(three).now).toBe('b');
    expect(undone(undone(three)).now).toBe('a');
    expect(redone(undone(undone(three))).now).toBe('b');
    expect(redone(redone(undone(undone(three)))).now).toBe('c');
  });

  it('stays, where nothing is left to undo or to do again', () => {
    expect(undone(begun('a'))).toEqual(begun('a'));
    expect(redone(three)).toBe(three);
  });

  it('forgets what was undone at the next change', () => {
    expect(redone(changed(undone(three), 'd')).now).toBe('d');
  });

  it('is one change while the same text is written, and another once it was left', () => {
    const written = changed(changed(changed(begun(''), 'J', 'note'), 'Ja', 'note'), 'Jan');
    expect(undone(written).now).toBe('Ja');
    expect(undone(undone(written)).now).toBe('');
    expect(undone(changed(changed(begun(''), 'a', 'note'), 'b', 'actual')).now).toBe('a');
  });

  it('keeps so many changes and no more', () => {
    let history = begun(0);
    for (let at = 1; at <= 500; at += 1) history = changed(history, at);
    expect(history.past).toHaveLength(200);
    expect(undone(history).now).toBe(499);
  });
});
