import { expect, it } from 'vitest';
import { redact } from '../../scripts/eval/ours.ts';

it('puts the kind in the place of what is gone and of what is covered, and leaves the rest', () => {
  expect(redact('Order #1041 of vilma@example.org: 12,50 € too much')).toBe(
    'Order #<order> of <email>: <amount> too much',
  );
  expect(redact('Nothing to hide')).toBe('Nothing to hide');
});
