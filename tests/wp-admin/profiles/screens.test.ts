import { expect, it } from 'vitest';
import { profileScreens } from '../../../src/wp-admin/profiles';

it('of a product have data of which nothing else is known', () => {
  expect(profileScreens.length).toBeGreaterThan(0);
  for (const { data } of profileScreens) for (const { kind } of data) expect(kind).toBe('data');
});
