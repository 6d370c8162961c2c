import { describe, expect, it } from 'vitest';
import { momentOf } from '../../src/domain/moment';
import { clicked, error, judged, logged, opened, said, wordsOf } from './recorded';

const test = clicked(2, 'Test');
const save = clicked(5, 'Save');
const steps = [opened(0), test, save];

describe('where the bug appears', () => {
  it('is the last step that led to a new error, at its first coming', () => {
    const { bug } = judged({ steps, signals: [error(3, 'Timed out'), error(6, 'Not saved')] });
    expect([bug?.by, bug?.stepId, wordsOf(bug?.error)]).toEqual(['itself', save.id, 'Not saved']);
    const again = judged({ steps, signals: [error(3, 'Timed out'), error(6, 'Timed out')] });
    expect(again.bug?.stepId).toBe(test.id);
  });

  it('is nowhere where nothing new went wrong', () => {
    const warning = said(3, 'Careful', { kind: 'notice', level: 'warning' });
    expect(judged({ steps, signals: [error(0.5, 'Nag', { phase: 'load' }), warning] }).bug).toBeUndefined();
  });

  it('is where the person says, with the error of that step or with none', () => {
    const signals = [error(3, 'Timed out')];
    const at = momentOf(0);
    const marked = judged({ steps, signals, recording: { bug: { at, stepId: test.id } } });
    expect([marked.bug?.by, marked.bug?.stepId, wordsOf(marked.bug?.error)]).toEqual([
      'person',
      test.id,
      'Timed out',
    ]);
    const other = judged({ steps, signals, recording: { bug: { at, stepId: save.id } } });
    expect([other.bug?.stepId, other.bug?.error]).toEqual([save.id, undefined]);
  });

  it('of a page that was opened is the step that led there', () => {
    const page = opened(6, 'orders');
    const recording = { bug: { at: momentOf(0), stepId: page.id } };
    expect(judged({ steps: [...steps, page], signals: [], recording }).bug?.stepId).toBe(save.id);
  });

  it('leaves with the step that the person left out, and so do its signals', () => {
    const story = { steps, signals: [error(3, 'Timed out'), error(6, 'Not saved')], dropped: [save.id] };
    const { bug, signals } = judged(story);
    expect(wordsOf(bug?.error)).toBe('Timed out');
    expect(signals.map(({ signal }) => wordsOf(signal))).toEqual(['Timed out']);
  });
});

describe('a page that was saved as it stands', () => {
  it('has one error that leads; the others stand beside it', () => {
    const signals = [error(0.1, 'Connection failed'), logged(0.2, 'noise')];
    const { bug, signals: all } = judged({ steps: [opened(0)], signals, recording: { mode: 'now' } });
    expect(wordsOf(bug?.error)).toBe('Connection failed');
    expect(all.map(({ standing }) => standing)).toEqual([false, true]);
  });
});
