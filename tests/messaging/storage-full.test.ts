import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  clearStorageFull,
  noteKept,
  noteStorageFull,
  noteUnkept,
  readStorageFull,
} from '../../src/messaging/storage-full';
import { idOf } from '../support/build';

beforeEach(() => {
  fakeBrowser.reset();
});

it('is noted once, as of when it began', async () => {
  expect(await readStorageFull(idOf(1))).toBeUndefined();
  await noteStorageFull(idOf(1), 1);
  await noteStorageFull(idOf(1), 2);
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: false });
});

it('lost is what is not kept, until the last of it is', async () => {
  await noteUnkept(idOf(1), 1, idOf(11));
  await noteUnkept(idOf(1), 2, idOf(12));
  await noteStorageFull(idOf(1), 3);
  await noteKept(idOf(1), new Set([idOf(11)]));
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: true });
  await noteKept(idOf(1), new Set([idOf(12)]));
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: false });
});

it('of one recording says nothing of another one, and is cleared for itself', async () => {
  await noteUnkept(idOf(1), 1, idOf(11));
  await noteStorageFull(idOf(2), 2);
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: true });
  await clearStorageFull(idOf(2));
  expect(await readStorageFull(idOf(1))).toEqual({ since: 1, isLost: true });
  await clearStorageFull(idOf(1));
  expect(await readStorageFull(idOf(1))).toBeUndefined();
});
