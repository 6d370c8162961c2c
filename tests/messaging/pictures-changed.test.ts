import { expect, it, vi } from 'vitest';
import { tellPicturesChanged, watchPictures } from '../../src/messaging/pictures-changed';

it('every page that watches hears of a picture that changed, until it ends', async () => {
  const [ending, other] = [new AbortController(), new AbortController()];
  const [first, second] = [vi.fn(), vi.fn()];
  watchPictures(first, ending.signal);
  watchPictures(second, other.signal);
  tellPicturesChanged();
  await vi.waitFor(() => expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]));
  ending.abort();
  tellPicturesChanged();
  await vi.waitFor(() => expect(second).toHaveBeenCalledTimes(2));
  expect(first).toHaveBeenCalledTimes(1);
  other.abort();
});
