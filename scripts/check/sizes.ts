/** Sizes of what a visitor's page and the popup must load. Budgets are data; `npm run check` fails above them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { MOST_REDACTION, redactionSize } from './redaction-size.ts';

const OUTPUTS = ['chrome-mv3', 'firefox-mv3'];

/** `entry` may be one of several places: WXT puts a content script in a folder and an unlisted script beside the manifest. */
type Budget = { what: string; entry: readonly string[]; maxGzip: number };
type Size = Budget & { files: readonly string[]; gzip: number };

export const BUDGETS: readonly Budget[] = [
  { what: 'recorder', entry: ['content-scripts/recorder.js', 'recorder.js'], maxGzip: 110_000 },
  { what: 'clone', entry: ['clone-picture.js'], maxGzip: 100_000 },
  { what: 'popup', entry: ['popup.html'], maxGzip: 30_000 },
];

/** One budget against one built extension; `undefined` when the entry was not built. */
export function measure(output: string, budget: Budget): Size | undefined {
  const entry = budget.entry.find((file) => existsSync(path.join(output, file)));
  if (entry === undefined) return undefined;
  const files = [...loadedWith(output, entry)].filter((file) => !file.endsWith('.html'));
  const contents = files.map((file) => readFileSync(path.join(output, file)));
  return {
    ...budget,
    files,
    gzip: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** The entry and everything that it loads before the person has done anything: tags of a page, static imports of a chunk. */
function loadedWith(output: string, file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(output, file), 'utf8');
  for (const address of addressesIn(file, text)) {
    const next = address.startsWith('/')
      ? address.slice(1)
      : path.posix.join(path.posix.dirname(file), address);
    if (existsSync(path.join(output, next))) loadedWith(output, next, seen);
  }
  return seen;
}

function addressesIn(file: string, text: string): string[] {
  const patterns: Record<string, RegExp[]> = {
    '.html': [
      /<script[^>]*\ssrc="([^"]+)"/g,
      /<link(?=[^>]*\srel="(?:stylesheet|modulepreload)")[^>]*\shref="([^"]+)"/g,
    ],
    '.js': [/\b(?:import|from)\s*["']([^"']+)["']/g],
    '.css': [/@import\s*(?:url\()?["']([^"']+)["']/g],
  };
  const matches = (patterns[path.extname(file)] ?? []).flatMap((pattern) => [...text.matchAll(pattern)]);
  return matches.flatMap((match) => match[1] ?? []).filter((address) => /^\.{0,2}\//.test(address));
}

async function main(): Promise<void> {
  const redaction = await redactionSize(process.cwd());
  let failed = redaction > MOST_REDACTION;
  console.log(
    `redaction    ${kilobytes(redaction)} kB gzip of ${kilobytes(MOST_REDACTION)} kB, ${failed ? 'OVER BUDGET' : 'fine'}`,
  );
  for (const name of OUTPUTS) {
    const output = path.join(process.cwd(), '.output', name);
    for (const budget of BUDGETS) {
      const size = measure(output, budget);
      if (!size) {
        console.error(
          `${name} has no ${budget.what} (${budget.entry.join(' or ')}): run \`npm run build\` first.`,
        );
        failed = true;
        continue;
      }
      const isOver = size.gzip > size.maxGzip;
      failed ||= isOver;
      console.log(
        [
          name.padEnd(12),
          size.what.padEnd(10),
          `${kilobytes(size.gzip)} kB gzip`.padStart(14),
          `of ${kilobytes(size.maxGzip)} kB`.padStart(12),
          `${size.files.length} files`.padStart(9),
          isOver ? 'OVER BUDGET' : 'fine',
        ].join('  '),
      );
    }
  }
  if (failed) process.exitCode = 1;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

if (import.meta.main) await main();
