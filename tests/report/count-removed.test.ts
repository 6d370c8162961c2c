import { describe, expect, it } from 'vitest';
import { countRemoved } from '../../src/report/count-removed';
import { buildClick, text } from '../support/build';

describe('what was removed', () => {
  it('is counted by kind, equal values once, wherever they stood', () => {
    const sentence = {
      id: 'step.clicked',
      args: { target: text('a@example.com b@example.com nonce=ab12cd34ef') },
    } as const;
    const target = { locators: [{ by: 'css', selector: text('#a@example.com') } as const] };
    expect(countRemoved([buildClick({ sentence, target }), buildClick({ sentence })])).toEqual({
      email: 2,
      nonce: 1,
      'site-address': 1,
    });
  });

  it('is nothing of no steps', () => {
    expect(countRemoved([])).toEqual({});
  });
});
