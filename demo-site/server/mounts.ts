/** What is laid into the WordPress folder for one start. */
import { cp } from 'node:fs/promises';
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

const OWN_MU_PLUGINS = join(ROOT, 'php', 'mu-plugins');

/** The folder of must-use plug-ins: the site's own or, where a test brings some along, a copy of both. */
export async function layMuPlugins(folder: string, more: string | undefined): Promise<string> {
  if (more === undefined) return OWN_MU_PLUGINS;
  const both = join(folder, 'mu-plugins');
  await cp(OWN_MU_PLUGINS, both, { recursive: true });
  await cp(more, both, { recursive: true });
  return both;
}

/** `folder` holds what belongs to one start: its data, and what it writes, its database and its uploads. */
export function siteMounts(folder: string, muPlugins: string): Mount[] {
  const plugins = new Set(PLUGINS.map((plugin) => plugin.split('/')[0] ?? plugin));
  return [
    { hostPath: join(folder, 'database'), vfsPath: `${CONTENT}/database` },
    { hostPath: join(folder, 'uploads'), vfsPath: `${CONTENT}/uploads` },
    { hostPath: muPlugins, vfsPath: `${CONTENT}/mu-plugins` },
    { hostPath: join(folder, 'data.json'), vfsPath: '/demo-data.json' },
    ...[...plugins].map((name) => ({
      hostPath: join(ROOT, 'plugin', name),
      vfsPath: `${CONTENT}/plugins/${name}`,
    })),
  ];
}
