/** Where the demo site's parts lie. */
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..');
export const MODULES = join(ROOT, 'node_modules');
export const CACHE = join(ROOT, '.cache');
export const BUILDS = join(MODULES, '@wp-playground', 'wordpress-builds');
