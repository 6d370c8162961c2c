import type { SightingKey } from '../domain/sighting';

type Labels = readonly (readonly [key: SightingKey, labels: readonly string[]])[];

/**
 * What stands before a version in tables about a site: WooCommerce's export labels, which it never translates
 * (html-admin-page-status-report.php), and the labels of Site Health, WooCommerce and plug-ins' own tables in English,
 * German, French, Spanish, Italian and Dutch. A label has to be one of these and nothing more.
 */
const LABELS: Labels = [
  [
    'php',
    [
      'php',
      'php version',
      'php-version',
      'version de php',
      'version php',
      'versión de php',
      'versione php',
      'php-versie',
    ],
  ],
  [
    'wordpress',
    [
      'wp version',
      'wordpress',
      'wordpress version',
      'wordpress-version',
      'version de wordpress',
      'version wordpress',
      'versión de wordpress',
      'versione wordpress',
      'versione di wordpress',
      'wordpress-versie',
      'wordpress versie',
    ],
  ],
  [
    'woocommerce',
    [
      'wc version',
      'woocommerce',
      'woocommerce version',
      'woocommerce-version',
      'version de woocommerce',
      'versión de woocommerce',
      'versione woocommerce',
      'versione di woocommerce',
      'woocommerce-versie',
      'woocommerce versie',
    ],
  ],
  [
    'database',
    [
      'mysql version',
      'mysql-version',
      'mariadb version',
      'database version',
      'database server version',
      'datenbankversion',
      'version de mysql',
      'versión de mysql',
      'versione mysql',
      'mysql-versie',
    ],
  ],
  [
    'server',
    [
      'server',
      'server info',
      'server version',
      'web server',
      'webserver',
      'server-info',
      'serverinformationen',
      'serveur web',
      'infos serveur',
      'servidor web',
      'información del servidor',
      'informazioni sul server',
      'serverinfo',
    ],
  ],
];

/** What Site Health's sections are about, by their ids, which are the same in every language (site-health-info.php). */
export const SITE_HEALTH: readonly (readonly [section: string, key: SightingKey])[] = [
  ['#health-check-accordion-block-wp-core', 'wordpress'],
  ['#health-check-accordion-block-wp-database', 'database'],
];

const KEYS: ReadonlyMap<string, SightingKey> = new Map(
  LABELS.flatMap(([key, labels]) => labels.map((label) => [label, key] as const)),
);

/** Whose version stands behind this label, if it is one that says so. */
export function keyOfLabel(label: string): SightingKey | undefined {
  return KEYS.get(label.replace(/\s+/g, ' ').trim().replace(/ ?:$/, '').toLowerCase());
}
