import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const HOUSE = path.join(import.meta.dirname, '../../..');
const RULES = [
  'package.json',
  'tsconfig.json',
  'eslint.config.js',
  'eslint-rules',
  '.dependency-cruiser.cjs',
];

/** The house's rules around a tree of our choice, in a folder of its own. */
export function plot(files: Readonly<Record<string, string>>): { root: string; clear: () => void } {
  const root = mkdtempSync(path.join(tmpdir(), 'saferepro-fences-'));
  for (const rule of RULES) cpSync(path.join(HOUSE, rule), path.join(root, rule), { recursive: true });
  symlinkSync(path.join(HOUSE, 'node_modules'), path.join(root, 'node_modules'), 'junction');
  // What `wxt prepare` would write, as far as the rules need it: they must not depend on a build.
  write(root, '.wxt/wxt.d.ts', '');
  write(
    root,
    '.wxt/tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'ESNext',
        lib: ['ESNext', 'DOM', 'DOM.Iterable'],
        module: 'Preserve',
        moduleResolution: 'Bundler',
        moduleDetection: 'force',
        skipLibCheck: true,
        paths: { '@/*': ['../*'] },
      },
    }),
  );
  for (const [file, code] of Object.entries(files)) write(root, file, code);
  return { root, clear: () => rmSync(root, { recursive: true, force: true }) };
}

function write(root: string, file: string, code: string): void {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, code);
}
