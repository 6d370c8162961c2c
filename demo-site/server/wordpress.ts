/**
 * Lays the two halves of WordPress 6.5 over each other.
 *
 * `@wp-playground/wordpress-builds` ships the PHP in a zip and the styles, scripts and pictures
 * in a folder beside it (its README, "WordPress builds"): neither is a WordPress without the other.
 */
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { avatarHash, avatarHashes } from '../data.ts';
import { BUILDS, CACHE } from './folders.ts';
import { unzip } from './unzip.ts';

export const WORDPRESS = '6.5';

/** The folder of a whole WordPress; made once, then shared by every start and never written to. */
export async function wordpressFolder(log: (line: string) => void): Promise<string> {
  const packageFile = await readFile(join(BUILDS, 'package.json'), 'utf8');
  const folder = join(
    CACHE,
    `wordpress-${WORDPRESS}-${avatarHash(packageFile + avatarHashes().join()).slice(0, 8)}`,
  );
  if (existsSync(folder)) return folder;
  log(`Putting WordPress ${WORDPRESS} together (once) …`);
  // Made aside and moved into place, so two starts at once cannot see half a WordPress.
  const draft = `${folder}.${String(process.pid)}.${String(Date.now())}`;
  await mkdir(draft, { recursive: true });
  await unzip(join(BUILDS, 'src', 'wordpress', `wp-${WORDPRESS}.zip`), draft);
  await cp(join(BUILDS, 'public', `wp-${WORDPRESS}`), draft, { recursive: true });
  // A database comes with every start; the one in the zip must not be found instead.
  await rm(join(draft, 'wp-content', 'database', '.ht.sqlite'), { force: true });
  await writeAvatars(join(draft, 'avatar'));
  await moveIntoPlace(draft, folder);
  return folder;
}

async function moveIntoPlace(draft: string, folder: string): Promise<void> {
  try {
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** A grey pixel for each e-mail hash, so avatars have the addresses they have on a real site, yet stay on this one. */
async function writeAvatars(folder: string): Promise<void> {
  const pixel = Buffer.from('R0lGODlhAQABAPAAAMPEx////yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
  await mkdir(folder);
  await Promise.all(avatarHashes().map((hash) => writeFile(join(folder, `${hash}.gif`), pixel)));
}
