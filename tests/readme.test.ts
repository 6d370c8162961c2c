import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOUSE } from './tree/plants/plot';
import { has, read, stem } from './tree/walk';

const papers = ['README.md', 'CONTRIBUTING.md'];

describe.each(papers)('%s', (paper) => {
  const text = read(paper);
  const all = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

  it('names commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = all(/\bnpm (?:run (?:--silent )?)?((?<=run |--silent )[a-z]+|start\b|test\b)/g);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const files = readdirSync(path.join(HOUSE, 'scripts/commands')).map(stem);
    expect(all(/scripts\/run\.mjs ([a-z]+)/g).filter((name) => !files.includes(name))).toEqual([]);
  });

  it('leads only to files that there are', () => {
    const targets = [...all(/\]\((?!https?:)([^)#]+)/g), ...all(/(?:src|srcset)="([^"]+)"/g)];
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((target) => !has(target))).toEqual([]);
  });

  it('promises no more than a report holds', () => {
    expect(text).not.toMatch(/anonym(?!ise)/i);
  });
});

describe('README.md', () => {
  it('names every command', () => {
    const text = read('README.md');
    const commands = readdirSync(path.join(HOUSE, 'scripts/commands')).map(stem);
    const unnamed = commands.filter((name) => !new RegExp(`(npm (run )?|run\\.mjs )${name}\\b`).test(text));
    expect(unnamed).toEqual([]);
  });
});
