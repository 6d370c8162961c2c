import type { SightingKey } from '../domain/sighting';
import type { Seen, SightingSourceOf } from '.';
import { keyOfLabel, SITE_HEALTH } from './status-labels';
import { serverIn, versionIn } from './version';

/** Rows that are looked at; a status screen has a few hundred, a list of orders is no status screen. */
const MAX_ROWS = 1_500;

/**
 * Rows of tables that say in one cell whose version, and in another nothing but a version: Site Health, WooCommerce's
 * status, a plug-in's diagnostics.
 */
export const statusTable: SightingSourceOf = (document) => {
  const seen = new Map<SightingKey, Seen>();
  const add = (key: SightingKey | undefined, value: string | undefined): void => {
    if (key !== undefined && value !== undefined && !seen.has(key)) seen.set(key, { key, value });
  };
  for (const [section, key] of SITE_HEALTH) {
    // Its first version is the one of what the section is about: WordPress's own, the server's before the client's.
    for (const row of document.querySelectorAll(`${section} tr`))
      add(key, versionIn(textOf(row.lastElementChild)));
  }
  for (const row of [...document.querySelectorAll('tr')].slice(0, MAX_ROWS)) {
    const label = row.firstElementChild;
    const cell = row.lastElementChild;
    if (!label || !cell || label === cell || cell.localName !== 'td') continue;
    const key = keyOfLabel(label.getAttribute('data-export-label') ?? textOf(label));
    if (key !== undefined) add(key, key === 'server' ? serverIn(textOf(cell)) : versionIn(textOf(cell)));
  }
  return [...seen.values()];
};

function textOf(element: Element | null): string {
  return (element?.textContent ?? '').slice(0, 300);
}
