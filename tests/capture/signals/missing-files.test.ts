// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Signal } from '../../../src/domain/signal';
import { one, show } from '../../support/page';
import { dispatch, record, type Run } from '../../support/recording';
import { leaving, shown } from '../../support/sealing';

const SITE = 'https://shop.example.test';
let run: Run;
afterEach(() => run.stop());

const lines = (): string[] =>
  run.signals.map((signal) => (signal.kind === 'missing-file' ? `${signal.phase} ${shown(signal.url)}` : ''));

/** As a browser says it (CSP 3, 5.1). */
function violate(parts: Partial<SecurityPolicyViolationEvent>): void {
  const event = Object.assign(new Event('securitypolicyviolation', { bubbles: true }), {
    disposition: 'enforce',
    sourceFile: '',
    ...parts,
  });
  dispatch(document, event);
}

/** As a browser says it of a picture that did not come. */
function breakImage(image: Element): void {
  const src = image.getAttribute('src') ?? '';
  for (const [name, value] of Object.entries({
    complete: true,
    naturalWidth: 0,
    currentSrc: new URL(src, SITE).href,
  })) {
    Object.defineProperty(image, name, { value });
  }
}

describe('a file that did not come', () => {
  it('is told once, whether it was broken already or breaks now', async () => {
    vi.stubGlobal('origin', SITE);
    show(
      '<img id="a" src="/wp-content/plugins/acme/a.png"><img id="b" src="/wp-content/plugins/acme/b.svg">',
    );
    breakImage(one('#a'));
    breakImage(one('#b'));
    const script = {
      name: `${SITE}/wp-includes/js/x.js?ver=1`,
      responseStatus: 404,
      initiatorType: 'script',
      startTime: 0,
      responseEnd: 9,
    };
    vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) =>
      type === 'resource' ? [script as never] : [],
    );
    run = await record();
    dispatch(one('#a'), new Event('error'));
    expect(lines()).toEqual([
      'load <site-address>/wp-content/plugins/acme/a.png',
      'load <site-address>/wp-includes/js/x.js?ver=1',
    ]);
  });

  it('is told as it fails, and never by an event that the page made', async () => {
    vi.stubGlobal('origin', SITE);
    show('<h1>Settings</h1>');
    run = await record();
    const script = document.createElement('script');
    Object.defineProperty(script, 'src', { value: `${SITE}/wp-content/plugins/acme/app.js` });
    document.body.append(script);
    dispatch(script, new Event('error'), false);
    expect(lines()).toEqual([]);
    dispatch(window, new Event('pointerdown'));
    dispatch(script, new Event('error'));
    dispatch(window, new Event('pagehide'));
    expect(lines()).toEqual(['later <site-address>/wp-content/plugins/acme/app.js']);
    expect(run.signals).toMatchObject([{ sort: 'script' }]);
  });

  it('and was forbidden by the site’s own policy says by what, once', async () => {
    vi.stubGlobal('origin', SITE);
    show('<h1>Settings</h1>');
    run = await record();
    const script = document.createElement('script');
    Object.defineProperty(script, 'src', { value: `${SITE}/wp-content/plugins/acme/app.js` });
    document.body.append(script);
    dispatch(script, new Event('error'));
    violate({ blockedURI: script.src, effectiveDirective: 'script-src-elem' });
    violate({ blockedURI: 'inline', effectiveDirective: 'script-src-attr' });
    violate({ blockedURI: `${SITE}/a`, effectiveDirective: 'img-src', disposition: 'report' });
    violate({ blockedURI: `${SITE}/b`, effectiveDirective: 'img-src', sourceFile: 'moz-extension://x/y.js' });
    violate({ blockedURI: `${SITE}/c`, effectiveDirective: 'connect-src' });
    dispatch(window, new Event('pagehide'));
    expect(run.signals).toMatchObject([
      { sort: 'script', policy: 'script-src-elem' },
      { sort: 'script', policy: 'script-src-attr', url: [] },
    ]);
    expect(run.signals.map((signal) => Signal.safeParse(signal).error)).toEqual([undefined, undefined]);
  });

  it('says nothing of whose picture it was', async () => {
    vi.stubGlobal('origin', SITE);
    show('<img src="https://avatars.example/avatar/205e460b479e2e5b48aec07710c08d50?d=mm">');
    breakImage(one('img'));
    run = await record();
    expect(run.signals).toHaveLength(1);
    expect(leaving(run.signals)).not.toMatch(/205e|avatars/);
  });
});
