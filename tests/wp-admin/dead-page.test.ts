// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { deadPageOf, type LoadedPage } from '../../src/wp-admin/dead-page';

type Given = Partial<Omit<LoadedPage, 'document'>> & {
  readonly body: string;
  readonly id?: string;
  readonly classes?: string;
  readonly head?: string;
};

function died({ body, id = '', classes = '', head = '', ...rest }: Given): string | undefined {
  const page = document.implementation.createHTMLDocument('');
  page.head.innerHTML = head;
  page.body.id = id;
  page.body.className = classes;
  page.body.innerHTML = body;
  Object.defineProperty(page, 'contentType', { value: 'text/html' });
  return deadPageOf({ document: page, status: 0, isAdmin: true, isTop: true, ...rest });
}

const dying = (words: string): string => `<div class="wp-die-message">${words}</div>`;
const screen = (inner: string, footer = '<div id="wpfooter"></div>'): string =>
  `<div id="wpwrap"><div id="wpbody">${inner}</div>${footer}</div>`;

describe('a page that died', () => {
  it.each([
    [
      'the critical-error screen in any language',
      {
        id: 'error-page',
        status: 500,
        body: dying('<p>Kritiek.</p><a href="https://nl.wordpress.org/faq-troubleshooting/">x</a>'),
      },
      'critical',
    ],
    ['one without a status', { id: 'error-page', body: dying('<p>Something broke.</p>') }, 'critical'],
    [
      'an expired link',
      { id: 'error-page', status: 403, body: dying('The link you followed has expired.') },
      'refused',
    ],
    [
      'a screen that is not allowed',
      { id: 'error-page', body: dying('Sorry, you are not allowed to access this page.') },
      'refused',
    ],
    [
      'the same in German',
      { id: 'error-page', body: dying('Du bist leider nicht berechtigt, auf diese Seite zuzugreifen.') },
      'refused',
    ],
    [
      'a database that does not answer',
      { id: 'error-page', status: 500, body: dying('<h1>Error establishing a database connection</h1>') },
      'database',
    ],
    [
      'maintenance',
      { id: 'error-page', status: 503, body: dying('Briefly unavailable for scheduled maintenance.') },
      'maintenance',
    ],
    [
      'a screen that breaks off with words',
      { classes: 'wp-admin', body: screen(`<h1>Report</h1>${dying('critical')}`, '') },
      'cut-off',
    ],
    [
      'a screen that breaks off without',
      { classes: 'wp-admin', body: screen('<h1>Report</h1>', '') },
      'cut-off',
    ],
    [
      'a page of Cloudflare’s',
      {
        status: 403,
        head: '<title>Just a moment...</title>',
        body: '<div id="challenge-error-text">x</div>',
      },
      'challenge',
    ],
    [
      'a page of Wordfence’s',
      {
        status: 503,
        body: '<h1>Your access to this site has been limited</h1><a href="https://www.wordfence.com/help/?query=locked-out">x</a>',
      },
      'challenge',
    ],
    ['a blank document', { status: 200, body: '' }, 'blank'],
    ['a blank document on the front end', { isAdmin: false, body: '' }, 'blank'],
    ['a bare -1', { body: '-1' }, 'refused'],
    ['a bare 0', { body: '<pre>0</pre>' }, 'blank'],
    [
      'an error page of nginx',
      { isAdmin: false, head: '<title>502 Bad Gateway</title>', body: '<h1>502 Bad Gateway</h1>' },
      'server',
    ],
    ['a gateway that gave up', { status: 504, body: '<h1>Oh no</h1>' }, 'server'],
    ['a firewall', { status: 403, body: '<h1>Forbidden</h1>' }, 'refused'],
  ] satisfies [string, Given, string][])('%s', (_what, given, how) => {
    expect(died(given)).toBe(how);
  });

  it.each([
    ['a screen of wp-admin', { classes: 'wp-admin', status: 200, body: screen('<h1>Orders</h1>') }],
    [
      'a dialog of wp-admin in a frame',
      { classes: 'wp-admin iframe', isTop: false, body: '<div id="wpbody"></div>' },
    ],
    ['a page of the shop that is not there', { isAdmin: false, status: 404, body: '<h1>Not found</h1>' }],
    ['an empty frame', { isAdmin: false, isTop: false, body: '' }],
    [
      'a page that a script is about to fill',
      { isAdmin: false, head: '<script src="app.js"></script>', body: '' },
    ],
    ['the answer of an upload', { body: '<p>10</p>' }],
  ] satisfies [string, Given][])('is not %s', (_what, given) => {
    expect(died(given)).toBeUndefined();
  });
});
