import { pattern } from '../finding';

/** Where everybody goes: services and documentation that a message points to. */
const PUBLIC =
  /(?:^|\/\/|\.)(?:wordpress\.(?:org|com)|woocommerce\.com|wp\.org|gravatar\.com|github\.com|php\.net|w3\.org|schema\.org|react\.dev|localhost)$/i;
const LETTER = String.raw`A-Za-z\u00a1-\uffdc`;
const HOST = String.raw`(?:[${LETTER}\d-]{1,63}\.){1,8}[${LETTER}][${LETTER}\d-]{1,62}(?::\d{1,5})?`;
const SCHEME = String.raw`https?:(?:\/\/|\\\/\\\/)`;
const ORIGIN = SCHEME + HOST;
/** Its host alone, where somebody's name and password stand before it. */
const ANY_ORIGIN = String.raw`(?:(${ORIGIN})|${SCHEME}[^\s/\\@"'<>?#]{1,200}@(${HOST}))`;

/**
 * The address of a WordPress site: before a path of WordPress or WooCommerce, behind the words by which their reports
 * and settings call it, and where a server's log names the host that was asked (nginx, Apache, ModSecurity, SMTP).
 */
export const siteAddress = pattern(
  'site-address',
  'site-address',
  new RegExp(
    [
      String.raw`${ANY_ORIGIN}(?=(?:\\?\/[\w.-]{1,60}){0,3}?\\?\/(?:wp-(?:admin|json|content|includes|login|cron|signup|activate|comments)|xmlrpc\.php|wc-api|my-account|checkout|order-received|\?(?:wc-ajax|wc-api|rest_route|download_file|page_id|p)=))`,
      String.raw`(?<![A-Za-z0-9])(?:home_?url|site_?url|home|siteurl|WP_HOME|WP_SITEURL|(?:WordPress|[Ss]ite|[Hh]ome) (?:address )?\(?URL\)?|Website-Adresse(?: \(URL\))?|[Rr]efer(?:r?er)?|[Oo]rigin|X-WC-Webhook-Source|helper auth for|search-replace|adminUrl)(?:\\?["'])?\]?\s{0,3}(?:=>|[:=,]|\s)\s{0,3}(?:\\?["'])?${ANY_ORIGIN}`,
      String.raw`(?<=["'] ["'])(${ORIGIN})(?<=search-replace ["'][^\s"']{1,200}["'] ["'][^\s"']{1,300})`,
      String.raw`(?:(?<![\w.-])(?:[Hh]ost|server): |\b(?:EHLO|HELO|Received: from) |\[hostname )["']?(${HOST})(?=["',\s\]]|$)`,
      String.raw`[?&](?:url|site|domain|site_url|home_url)=(?:https?:\/\/)?(${HOST})(?=[&\s"'/]|$)`,
    ].join('|'),
    'dg',
  ),
  ({ value }) => !PUBLIC.test(value),
);
