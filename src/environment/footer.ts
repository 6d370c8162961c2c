import type { SightingSourceOf } from '.';
import { late } from '../redact/late';

/** `Name 1.2.3 | …`: how plug-ins sign the foot of their own screens. */
const SIGNED = late(
  'u',
)`^(?<name>[\p{L}][\p{L}\d .&+-]{1,38}?) v?(?<version>\d{1,4}(?:\.\d{1,6}){1,3}(?:-[\w.]{1,20})?) ?[|·•–—]`;
/** Core's own line, in whatever language: `Version 6.8.3`. */
const CORES = /^\D{1,30} (\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)$/;

/**
 * The two ends of the footer, `#footer-left` and `#footer-upgrade` (core, admin-footer.php), which plug-ins may
 * rewrite. Where an update is pending, or core is a development version, core's line names what could be had, and
 * links there: then it says nothing of what is.
 */
export const footer: SightingSourceOf = (document) => {
  const [left, right] = ['#footer-left', '#footer-upgrade'].map((id) => document.querySelector(id));
  const signed = [left, right].flatMap((place) => {
    const { name, version } = SIGNED().exec(textOf(place))?.groups ?? {};
    return name === undefined || version === undefined
      ? []
      : [{ key: 'product' as const, name, value: version }];
  });
  const core = right?.querySelector('a') ? undefined : CORES.exec(textOf(right))?.[1];
  return [...signed.slice(0, 1), ...(core === undefined ? [] : [{ key: 'wordpress' as const, value: core }])];
};

function textOf(place: Element | null | undefined): string {
  return (place?.textContent ?? '').slice(0, 400).replace(/\s+/g, ' ').trim();
}
