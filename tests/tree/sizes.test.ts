import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MOST_REDACTION, redactionSize } from '../../scripts/check/redaction-size.ts';
import { BUDGETS, measure } from '../../scripts/check/sizes.ts';

const popup = { what: 'popup', entry: ['popup.html'], maxGzip: 1000 };
let output = '';
beforeEach(() => {
  output = mkdtempSync(path.join(tmpdir(), 'saferepro-sizes-'));
});
afterEach(() => rmSync(output, { recursive: true }));

function build(files: Record<string, string>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(output, file)), { recursive: true });
    writeFileSync(path.join(output, file), text);
  }
}

it('counts what a page loads at once: tags and static imports, each once, and nothing that comes later', () => {
  build({
    'popup.html':
      '<script type="module" crossorigin src="/chunks/popup.js"></script>' +
      '<link rel="modulepreload" crossorigin href="/chunks/shared.js">' +
      '<link rel="stylesheet" crossorigin href="/assets/popup.css"><link rel="icon" href="/icon.png">',
    'chunks/popup.js': 'import{a}from"./shared.js";import"./side.js";const later=()=>import("./late.js");',
    'chunks/shared.js': 'export const a=1;',
    'chunks/side.js': 'console.log(1);',
    'chunks/late.js': 'export const late=1;',
    'assets/popup.css': 'p{color:red}',
    'icon.png': '',
  });
  const size = measure(output, popup);
  expect(size?.files).toEqual(['chunks/popup.js', 'chunks/shared.js', 'chunks/side.js', 'assets/popup.css']);
  expect(size?.gzip).toBeGreaterThan(gzipSync('p{color:red}').length);
});

it('says nothing about what was not built', () => {
  expect(measure(output, popup)).toBeUndefined();
});

it('keeps the promised budgets', () => {
  expect(BUDGETS.map(({ what, maxGzip }) => [what, maxGzip])).toEqual([
    ['recorder', 110_000],
    ['clone', 100_000],
    ['popup', 30_000],
  ]);
});

it('measures the redaction by itself, with its tables', async () => {
  const size = await redactionSize(process.cwd());
  expect(size).toBeGreaterThan(40_000);
  expect(size).toBeLessThanOrEqual(MOST_REDACTION);
});
