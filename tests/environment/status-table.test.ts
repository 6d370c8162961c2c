// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { seenBy } from './sources';

const rows = (...cells: readonly (readonly [string, string])[]): string =>
  `<table>${cells.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;

/** As core 7.1 draws them, in German. */
const SITE_HEALTH = `
  <div id="health-check-accordion-block-wp-core">${rows(['Version', '7.1'], ['Sprache', 'de_DE'])}</div>
  <div id="health-check-accordion-block-wp-server">${rows(
    ['Server-Architektur', 'Linux 6.18.44 x86_64'],
    ['Webserver', 'nginx/1.22.1'],
    ['PHP-Version', '8.2.36 (Unterstützt 64-Bit-Werte)'],
    ['cURL-Version', '8.5.0'],
  )}</div>
  <div id="health-check-accordion-block-wp-database">${rows(
    ['Datenbank-Erweiterung', 'mysqli'],
    ['Server-Version', '10.11.19-MariaDB-0+deb12u1'],
    ['Client-Version', 'mysqlnd 8.2.36'],
    ['Datenbank-Benutzer', 'shop_live'],
  )}</div>`;

/** As WooCommerce 11 draws them: a label for people, one for the copied report, a tip, the value. */
const woo = (exported: string, label: string, value: string): string =>
  `<tr><td data-export-label="${exported}">${label}:</td><td class="help"></td><td>${value}</td></tr>`;

describe('a table about the site', () => {
  it('in Site Health, in any language', () => {
    expect(seenBy('status-table', SITE_HEALTH).sort()).toEqual([
      'database 10.11.19-MariaDB-0+deb12u1',
      'php 8.2.36',
      'server nginx/1.22.1',
      'wordpress 7.1',
    ]);
  });

  it('in WooCommerce’s status, by the labels that are never translated', () => {
    const table = `<table>${[
      woo('WC Version', 'Wersja WooCommerce', '11.0.1'),
      woo('WC Database Version', 'Wersja bazy danych', '11.0.1'),
      woo('WP Version', 'Wersja WordPressa', '6.8.3'),
      woo('PHP Version', 'Wersja PHP', '<mark class="yes">8.2.36</mark>'),
      woo('MySQL Version', 'Wersja MySQL', '<mark class="yes">8.0.38</mark>'),
      woo('Server Info', 'Serwer', 'Apache/2.4.58 (Ubuntu)'),
    ].join('')}</table>`;
    expect(seenBy('status-table', table)).toEqual([
      'woocommerce 11.0.1',
      'wordpress 6.8.3',
      'php 8.2.36',
      'database 8.0.38',
      'server Apache/2.4.58 (Ubuntu)',
    ]);
  });

  it.each([
    ['a value that is more than a version', ['PHP version', '8.2.36 at db.jane.example']],
    ['a label that says more', ['PHP version of Jane', '8.2.36']],
    ['a number', ['PHP version', '8']],
    ['a server that is a person’s', ['Server', 'janes-server.example']],
    ['an order', ['Order', '10.41']],
  ] as const)('does not tell %s', (_what, row) => {
    expect(seenBy('status-table', rows(row))).toEqual([]);
  });
});
