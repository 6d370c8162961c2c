import { describe, expect, it } from 'vitest';
import { isError, leading } from '../../src/triage/rank';
import { died, error, failed, logged, said, wordsOf } from './recorded';

const uncaught = said(1, 'uncaught', { kind: 'script-error', how: 'uncaught' });
const missing = said(1, 'missing', { kind: 'missing-file', url: [] as never });
const warning = said(1, 'warning', { kind: 'notice', level: 'warning' });
const success = said(1, 'saved', { kind: 'notice', level: 'success' });
const hint = said(1, 'hint', { kind: 'notice', level: 'info' });

describe('what leads', () => {
  it('is what a person saw before what only the browser did', () => {
    const worstFirst = [
      logged(1, 'console'),
      failed(1, 'request', 10),
      uncaught,
      error(1, 'notice'),
      died(1),
    ];
    const order = worstFirst.map((_, left) =>
      wordsOf(leading(worstFirst.slice(0, worstFirst.length - left))),
    );
    expect(order).toEqual(['critical', 'notice', 'uncaught', 'request', 'console']);
  });

  it('is the first of equals', () => {
    expect(wordsOf(leading([error(2, 'second'), error(1, 'first')]))).toBe('first');
  });

  it('is never a warning, a picture or good news', () => {
    expect(leading([warning, missing, success, hint])).toBeUndefined();
  });
});

describe('trouble', () => {
  it('is everything but notices that only inform', () => {
    expect([uncaught, missing, warning, error(1, 'x'), died(1)].every(isError)).toBe(true);
    expect([success, hint].some(isError)).toBe(false);
  });
});
