import type { SightingSourceOf } from '.';
import { versionIn } from './version';

const NAMES = { WordPress: 'wordpress', WooCommerce: 'woocommerce' } as const;

/** `<meta name="generator" content="WordPress 6.8.3">` of the front end (core, `the_generator`); WooCommerce's too. */
export const generator: SightingSourceOf = (document) =>
  [...document.querySelectorAll('head > meta[name="generator"]')].slice(0, 20).flatMap((meta) => {
    const [, name, rest] =
      /^(WordPress|WooCommerce) (\S{1,60})$/.exec(meta.getAttribute('content') ?? '') ?? [];
    const value = versionIn(rest ?? '');
    return value === undefined || (name !== 'WordPress' && name !== 'WooCommerce')
      ? []
      : [{ key: NAMES[name], value }];
  });
