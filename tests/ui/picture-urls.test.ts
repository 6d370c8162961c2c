import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureUrls } from '../../src/ui/picture-urls';

const image = new Blob(['pixels']);
const revoked: string[] = [];
let made = 0;

beforeEach(() => {
  revoked.length = made = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${String((made += 1))}`);
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => {
    revoked.push(url);
  });
});

describe('the address of a picture', () => {
  it('stays the same as long as no more of it is covered; then the old one is given back', () => {
    const urls = pictureUrls();
    expect(urls.of({ id: 'a', image, covered: 2 })).toBe('blob:1');
    expect(urls.of({ id: 'b', image, covered: 2 })).toBe('blob:2');
    expect(urls.of({ id: 'a', image: new Blob(['read again']), covered: 2 })).toBe('blob:1');
    expect(revoked).toEqual([]);
    expect(urls.of({ id: 'a', image, covered: 3 })).toBe('blob:3');
    expect(revoked).toEqual(['blob:1']);
  });

  it('is given back once nobody needs it', () => {
    const urls = pictureUrls();
    urls.of({ id: 'a', image, covered: 0 });
    urls.of({ id: 'b', image, covered: 0 });
    urls.keepOnly([{ id: 'b' }]);
    expect(revoked).toEqual(['blob:1']);
    expect(urls.of({ id: 'b', image, covered: 0 })).toBe('blob:2');
  });
});
