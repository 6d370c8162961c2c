import { expect, it } from 'vitest';
import { sealSelector } from '../../src/redact/seal-selector';
import { sealer, shown } from '../support/sealing';

it.each([
  ['#order-1041 > td:nth-of-type(2) > a', '#order-<record-id> > td:nth-of-type(2) > a'],
  ['#user_3', '#user_<record-id>'],
  ['input[name="post[12]"]', 'input[name="post[<record-id>]"]'],
  ['#submit', '#submit'],
  ['#mail-jane@example.com', '#<email>'],
])('of %s is told %s', (selector, told) => {
  expect(shown(sealSelector(sealer, selector))).toBe(told);
});
