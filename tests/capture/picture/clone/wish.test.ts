import { expect, it } from 'vitest';
import { WISH, wishIn } from '../../../../src/capture/picture/clone/wish';

it('takes a wish that was left, once', () => {
  const wish = { extent: 'whole', opened: ['amount'], until: 5 } as const;
  const host = { [Symbol.for(WISH)]: wish };
  expect(wishIn(host)).toEqual(wish);
  expect(() => wishIn(host)).toThrow('nobody asked');
});

it.each([
  undefined,
  null,
  'amount',
  { length: 1, 0: 'amount' },
  ['amount', 'email'],
  ['amounts'],
  [['amount']],
])('opens nothing by %j', (opened) => {
  const host = { [Symbol.for(WISH)]: { extent: 'view', until: 5, opened } };
  expect(wishIn(host).opened).toEqual([]);
});

it.each([undefined, null, 'whole', { extent: 'all', until: 5 }, { extent: 'view' }])(
  'takes no %j',
  (left) => {
    expect(() => wishIn({ [Symbol.for(WISH)]: left })).toThrow('nobody asked');
  },
);
