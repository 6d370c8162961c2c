import { expect, it } from 'vitest';
import { sealSelector } from '../../src/redact/seal-selector';
import { sealer, shown } from '../support/sealing';

it.each([
  ['#order-1041 > td:nth-of-type(2) > a', '#order-<record-id> > td:nth-of-type(2) > a'],
  ['#user_3', '#user_<record-id>'],
  ['input[name="post[12]"]', 'input[name="post[<record-id>]"]'],
  ['#submit', '#submit'],
  ['#gravatar-0bc83cb571cd1c50ba6f3e8a78ef1346', '#gravatar-<parameter>'],
  ['#mail-jane@example.com > #order-1041', '#<email> > #order-<record-id>'],
  ['h2:nth-of-type(1) > #row_Zk3Lq8TtRw29XbVmN4pQ', 'h2:nth-of-type(1) > #row_<parameter>'],
  ['#mail-jane@example.com', '#<email>'],
])('of %s is told %s', (selector, told) => {
  expect(shown(sealSelector(sealer, selector))).toBe(told);
});
