/**
 * Import fences: runs dependency-cruiser over the tree and prints each violation with the reason of its rule.
 * Alone it is not enough: with a TypeScript that it cannot load it cruises 0 modules, reports no violation and
 * exits with 0. So whoever asks is also told which of our files it never saw.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

type Violation = { rule: string; from: string; to: string; comment: string };
export type Fences = { modules: number; unseen: readonly string[]; violations: readonly Violation[] };

type Cruise = {
  modules: readonly { source: string }[];
  summary: {
    violations: readonly { from: string; to: string; rule: { name: string } }[];
    ruleSetUsed: { forbidden: readonly { name: string; comment?: string }[] };
  };
};

const BIN = path.join(
  import.meta.dirname,
  '../../node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
);
const FOLDERS = ['src', 'entrypoints', 'tests', 'scripts'];

/** `root` holds the tree, its tsconfig.json and its .dependency-cruiser.cjs. */
export function cruiseTree(root: string): Fences {
  const folders = FOLDERS.filter((folder) => existsSync(path.join(root, folder)));
  const run = spawnSync(process.execPath, [BIN, '--output-type', 'json', ...folders], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!run.stdout.startsWith('{')) throw new Error(`dependency-cruiser said: ${run.stderr || run.stdout}`);
  const { modules, summary } = JSON.parse(run.stdout) as Cruise;
  const seen = new Set(modules.map((module) => module.source));
  const reasons = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment ?? '']));
  return {
    modules: seen.size,
    unseen: folders.flatMap((folder) => sources(root, folder)).filter((file) => !seen.has(file)),
    violations: summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      from,
      to,
      comment: reasons.get(rule.name) ?? '',
    })),
  };
}

function sources(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('node_modules'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')));
}

function main(): void {
  const { modules, unseen, violations } = cruiseTree(process.cwd());
  for (const { rule, from, to, comment } of violations) {
    console.error(`${rule}\n  ${from} → ${to}\n  ${comment}\n`);
  }
  if (unseen.length > 0) {
    console.error(`Fences: ${unseen.length} files were not looked at, ${String(unseen[0])} among them.`);
  }
  if (modules === 0) console.error('Fences: 0 modules cruised. Is TypeScript the pinned version?');
  console.log(`Fences: ${modules} modules, ${violations.length} violations.`);
  if (modules === 0 || unseen.length > 0 || violations.length > 0) process.exitCode = 1;
}

if (import.meta.main) main();
