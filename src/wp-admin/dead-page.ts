import type { DeadPage } from '../domain/trouble';

/** What can be told of a document that has loaded. */
export type LoadedPage = {
  readonly document: Document;
  /** HTTP status of the document itself, where the browser tells it; else 0. */
  readonly status: number;
  readonly isAdmin: boolean;
  readonly isTop: boolean;
};

const SAYS: readonly (readonly [how: DeadPage, words: RegExp])[] = [
  ['database', /\bdatabase\b|datenbank|base de donn|base de datos|\bdatabank\b/i],
  ['maintenance', /\bmaintenance\b|wartung|mantenimiento|manutenzione|onderhoud/i],
  [
    'refused',
    /not allowed|permission|link (?:you followed )?has expired|are you sure|cheat|nicht (?:berechtigt|erlaubt)|abgelaufen|berechtigung|pas autoris|expiré|no tienes permiso|caducado|non hai i permessi|scaduto|geen toestemming|verlopen/i,
  ],
];

/**
 * How this page died, if it did. By what WordPress's own screens have in every language first: `body#error-page` and
 * `.wp-die-message` (core, `_default_wp_die_handler`), the link of the critical-error screen (core,
 * `class-wp-fatal-error-handler.php`), the status; words only where these leave it open.
 */
export function deadPageOf(page: LoadedPage): DeadPage | undefined {
  const { document } = page;
  const body = document.body as HTMLElement | null;
  const isAdminScreen = body?.classList.contains('wp-admin') === true;
  const message = document.querySelector('.wp-die-message');
  if (message && isAdminScreen && body.id !== 'error-page') return 'cut-off';
  if (message || body?.id === 'error-page') return howOfDying(message ?? body, page.status);
  const bare = page.isTop ? bareAnswer(page, body) : undefined;
  if (bare) return bare;
  const before = beforeSite(page);
  if (before) return before;
  if (isAdminScreen) return isCutOff(document, body) ? 'cut-off' : undefined;
  return refusedByServer(page);
}

/** A document of nothing, or of what WordPress answers scripts with. */
function bareAnswer(
  { document, status, isAdmin }: LoadedPage,
  body: HTMLElement | null,
): DeadPage | undefined {
  if (isBlank(document)) return isAdmin && status === 403 ? 'refused' : 'blank';
  const isText = body?.childElementCount === 0 || body?.firstElementChild?.localName === 'pre';
  switch (isText ? body.textContent.trim() : '') {
    case '-1':
      return 'refused';
    case '0':
      return 'blank';
    default:
      return undefined;
  }
}

/** What stands before WordPress answered in its place. nginx and Apache head their own pages with the status. */
function refusedByServer({ document, status, isAdmin }: LoadedPage): DeadPage | undefined {
  if (isAdmin && status >= 400) return status === 401 || status === 403 ? 'refused' : 'server';
  return /^(?:4\d\d|5\d\d) [A-Z][A-Za-z -]{2,40}$/.test(document.title.trim()) ? 'server' : undefined;
}

function howOfDying(message: Element | null, status: number): DeadPage {
  if (message?.querySelector('a[href*="faq-troubleshooting"], a[href*="debugging-in-wordpress"]'))
    return 'critical';
  const said = SAYS.find(([, words]) => words.test(message?.textContent ?? ''))?.[0];
  if (said) return said;
  if (status === 503) return 'maintenance';
  return status === 401 || status === 403 ? 'refused' : 'critical';
}

/** Nothing came: no element, no text, and no script that could still make something. */
function isBlank(document: Document): boolean {
  const body = document.body as HTMLElement | null;
  if (document.contentType !== 'text/html' || document.querySelector('script, frameset, link, style'))
    return false;
  return body === null || (body.childElementCount === 0 && body.textContent.trim() === '');
}

/** The frame of a screen without its end: every screen of core closes with `#wpfooter` (admin-footer.php). */
function isCutOff(document: Document, body: HTMLElement): boolean {
  if (body.classList.contains('iframe')) return false;
  return document.querySelector('#wpbody') !== null && document.querySelector('#wpfooter') === null;
}

/** What answered before WordPress could. */
function beforeSite({ document, status }: LoadedPage): DeadPage | undefined {
  if (isChallenge(document)) return 'challenge';
  if (status < 500) return undefined;
  return status === 503 ? 'maintenance' : 'server';
}

/**
 * A firewall's page in the place of the site's: Cloudflare's (its form and the settings of its script), Sucuri's,
 * Wordfence's and Imunify360's, by what each writes into it. A page that merely loads such a script is none.
 */
function isChallenge(document: Document): boolean {
  if (document.querySelector('#challenge-form, #challenge-error-text, .cf-error-details')) return true;
  if (/^(?:Just a moment|Attention Required!|Sucuri WebSite Firewall)/i.test(document.title.trim()))
    return true;
  const link = document.querySelector('a[href*="wordfence.com/help/"], a[href*="sucuri.net"]');
  return (
    link !== null &&
    /\b(?:blocked|limited|denied)\b/i.test(document.querySelector('h1')?.textContent ?? document.title)
  );
}
