import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/domain/site-pattern';

describe('the match pattern of a site', () => {
  it.each([
    ['https://shop.example.test', 'https://shop.example.test/*'],
    ['http://localhost:8080', 'http://localhost/*'],
    ['https://xn--mller-kva.example', 'https://xn--mller-kva.example/*'],
    ['http://[::1]:8080', 'http://[::1]/*'],
  ])('of %s is %s: one scheme, one host, no port', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });
});
