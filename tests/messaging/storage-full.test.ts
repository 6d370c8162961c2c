import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearStorageFull, noteStorageFull, readStorageFull } from '../../src/messaging/storage-full';
import { idOf } from '../support/build';

beforeEach(() => {
  fakeBrowser.reset();
});

it('is noted once, as of when it began, and what was lost stays lost', async () => {
  expect(await readStorageFull(idOf(1))).toBeUndefined();
  await noteStorageFull(idOf(1), 1);
  await noteStorageFull(idOf(1), 2, true);
  await noteStorageFull(idOf(1), 3);
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: true });
});

it('of one recording says nothing of another one, and is cleared for itself', async () => {
  await noteStorageFull(idOf(1), 1, true);
  await noteStorageFull(idOf(2), 2);
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: true });
  await clearStorageFull(idOf(2));
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: true });
  await clearStorageFull(idOf(1));
  expect(await readStorageFull(idOf(1))).toBeUndefined();
});
