// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showAt } from '../../support/page';
import { record, type Run } from '../../support/recording';
import { shown } from '../../support/sealing';

let run: Run;
afterEach(() => run.stop());

const CRITICAL = `<div class="wp-die-message"><p>There has been a critical error on this website.</p>
  <p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Learn more</a></p></div>`;

async function seenOn(
  path: string,
  body: string,
  { status = 0, bodyClass = '', id = '' } = {},
): Promise<string[]> {
  vi.spyOn(performance, 'getEntriesByType').mockImplementation((type) =>
    type === 'navigation' ? ([{ responseStatus: status, type: 'navigate' }] as never) : [],
  );
  showAt(path, body, bodyClass);
  document.body.id = id;
  run = await record();
  document.body.id = '';
  return run.signals.flatMap((signal) =>
    signal.kind === 'dead-page' ? `${signal.phase} ${signal.how}: ${shown(signal.text).trim()}` : [],
  );
}

describe('a page that died', () => {
  it('is told with its own words', async () => {
    expect(await seenOn('/wp-admin/admin.php', CRITICAL, { status: 500, id: 'error-page' })).toEqual([
      'load critical: There has been a critical error on this website.',
    ]);
  });

  it('that breaks off says what WordPress said at the break, not its heading', async () => {
    const body = `<div id="wpbody"><h1>Refunds</h1><table><tr><td>Jane Doe</td><td>${CRITICAL}</td></tr></table></div>`;
    expect(await seenOn('/wp-admin/admin.php', body, { bodyClass: 'wp-admin' })).toEqual([
      'load cut-off: There has been a critical error on this website.',
    ]);
  });

  it('of the server’s own says its heading', async () => {
    expect(
      await seenOn('/wp-admin/admin.php', '<h1>502 Bad Gateway</h1><p>Jane</p>', { status: 502 }),
    ).toEqual(['load server: 502 Bad Gateway']);
  });

  it('is not a screen that is whole', async () => {
    const body = '<div id="wpbody"><h1>Orders</h1></div><div id="wpfooter"></div>';
    expect(await seenOn('/wp-admin/admin.php', body, { status: 200, bodyClass: 'wp-admin' })).toEqual([]);
  });
});
