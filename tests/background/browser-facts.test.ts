import { describe, expect, it } from 'vitest';
import { browserFacts } from '../../src/background/browser-facts';

describe('what is said of the browser', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', 'Firefox 145.0 Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      'Chrome 142 Windows',
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.1',
      'Edge 142.0.1 Windows',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/140.0.0.0 Safari/537.36 OPR/124.0',
      'Opera 124.0 macOS',
    ],
    ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/142.0.0.0 Safari/537.36', 'Chrome 142 ChromeOS'],
    ['Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0', 'Firefox 145.0 Android'],
    ['something else', 'Browser  another system'],
  ])('of %s', (userAgent, facts) => {
    const { name, version, os } = browserFacts(userAgent);
    expect(`${name} ${version} ${os}`).toBe(facts);
  });
});
