/** What is laid into the WordPress folder for one start. */
import { join } from 'node:path';

import { ROOT } from './folders.ts';
import type { Mount } from './protocol.ts';

const CONTENT = '/wordpress/wp-content';

/** The plug-ins of the site, as `folder/main-file.php`. */
export const PLUGINS = [
  'sophmate-demo/sophmate-demo.php',
  'woocommerce/woocommerce.php',
  'shop-noise/tidy-cache.php',
  'shop-noise/ledgerly-seo.php',
  'shop-noise/harbour-backup.php',
  'shop-noise/pixelpress-forms.php',
];

/** `folder` holds what a start writes: its database and its uploads. */
export function siteMounts(folder: string): Mount[] {
  const plugins = new Set(PLUGINS.map((plugin) => plugin.split('/')[0] ?? plugin));
  return [
    { hostPath: join(folder, 'database'), vfsPath: `${CONTENT}/database` },
    { hostPath: join(folder, 'uploads'), vfsPath: `${CONTENT}/uploads` },
    { hostPath: join(ROOT, 'php', 'mu-plugins'), vfsPath: `${CONTENT}/mu-plugins` },
    { hostPath: join(ROOT, 'data.json'), vfsPath: '/demo-data.json' },
    ...[...plugins].map((name) => ({
      hostPath: join(ROOT, 'plugin', name),
      vfsPath: `${CONTENT}/plugins/${name}`,
    })),
  ];
}
