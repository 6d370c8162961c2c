import { describe, expect, it } from 'vitest';
import { numberKey } from '../../src/domain/numbers';
import { renderSealed } from '../../src/report/render-sealed';
import { text } from '../support/build';
import { sealer } from '../support/sealing';

describe('sealed text in a report', () => {
  it('has a kind and a number where a value was, gone or covered', () => {
    const sealed = sealer.join(text('Mail a@example.com '), sealer.whole('1042', 'order'));
    const numbers = new Map(
      sealed.flatMap((part) => (part.as === 'plain' ? [] : [[numberKey(part), 7] as const])),
    );
    expect(renderSealed(sealed, numbers)).toBe('Mail <email-7> <order-7>');
  });

  it('says nothing of a value that has no number', () => {
    expect(renderSealed(text('a@example.com'), new Map())).toBe('<email-0>');
  });
});
