import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const room = join(import.meta.dirname, '../../src/ui');
const files = readdirSync(room, { recursive: true, encoding: 'utf8' });
const read = (path: string): string => readFileSync(join(room, path), 'utf8');

describe('the page policy refuses inline styles', () => {
  it.each(files.filter((path) => path.endsWith('.tsx')))('%s sets none', (path) => {
    expect(read(path)).not.toMatch(/\sstyle=|\.style\b|<style/);
  });
});

describe('styles work in both directions', () => {
  it.each(files.filter((path) => path.endsWith('.css')))('%s knows no left and right', (path) => {
    expect(read(path)).not.toMatch(/(margin|padding|border|inset)-(left|right)|(^|\s)(left|right)\s*:/m);
    expect(read(path)).not.toMatch(/url\(|@import/);
  });
});
