/**
 * The shipped configuration with some modules replaced: what a trial's positive control runs. Nothing of this reaches
 * what ships: the product knows no such switch, and the result lies in `out/variants/`.
 */
import { join, resolve } from 'node:path';
import { defineConfig } from 'wxt';
import shipped from '../../wxt.config.ts';
import { replacementsOf, variantNamed } from './variants.ts';

const variant = variantNamed(process.env['SAFEREPRO_VARIANT']);
const root = resolve(import.meta.dirname, '../..');
const replacements = replacementsOf(variant, root);

export default defineConfig({
  ...shipped,
  outDir: join('out', 'variants', variant),
  vite: () => ({
    build: { modulePreload: false as const },
    plugins: [
      {
        name: 'replace-modules',
        enforce: 'pre' as const,
        async resolveId(source, importer, options) {
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          const replacement = found === null ? undefined : replacements.get(found.id);
          // The replacement itself may ask for what it replaces.
          return replacement === undefined || importer === replacement ? found : replacement;
        },
      },
    ],
  }),
});
