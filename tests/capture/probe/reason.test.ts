import { describe, expect, it } from 'vitest';
import { reasonOf } from '../../../src/capture/probe/reason';

class AcmeError extends Error {
  override readonly name = 'AcmeError';
}

describe('a reason', () => {
  it.each([
    ['a text', 'a text'],
    [7, '7'],
    [undefined, 'undefined'],
    [new TypeError('x is undefined'), 'TypeError: x is undefined'],
    [new AcmeError('no licence'), 'AcmeError: no licence'],
    [{ code: 'rest_forbidden', message: 'Not allowed' }, 'Not allowed'],
    [{ anything: 1 }, ''],
    [new DOMException('Not now', 'NotAllowedError'), 'NotAllowedError: Not now'],
    [new DOMException('Gone', 'AbortError'), undefined],
  ])('%s', (reason, said) => {
    expect(reasonOf(reason)).toBe(said);
  });

  it('is read without calling anything of the page’s', () => {
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('called');
        },
      },
    );
    const getter = Object.defineProperty({}, 'message', {
      get: () => {
        throw new Error('called');
      },
    });
    expect([reasonOf(hostile), reasonOf(getter)]).toEqual(['', '']);
  });
});
