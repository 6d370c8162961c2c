import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { foldersIn, has, houseFiles, read, stem } from './walk';

const files = houseFiles();
const under = (folder: string): string[] => files.filter((file) => file.startsWith(folder));
const sources = under('src/').filter((file) => /\.tsx?$/.test(file));
const inFolder = (folder: string): string[] =>
  sources.filter((file) => file.startsWith(`${folder}/`) && !file.slice(folder.length + 1).includes('/'));

/** Folders in which a list names every file beside it, so that adding a thing is a file and a line. */
const LISTED = [
  'src/redact/rules',
  'src/redact/pipeline/readings',
  'src/capture/steps',
  'src/capture/signals',
  'src/capture/locators',
];
/** Folders whose every file is proven by a test, or by a folder of cases, of its own. */
const PROVEN = ['src/redact/rules', 'src/redact/pipeline/readings', 'src/wp-admin'];

describe('src/', () => {
  it('has no file of more than 200 lines: split it by what it knows', () => {
    const long = sources.filter((file) => read(file).trimEnd().split('\n').length > 200);
    expect(long).toEqual([]);
  });

  it.each(LISTED)('%s/index.ts names every file beside it', (folder) => {
    if (!has(folder)) return;
    const list = read(`${folder}/index.ts`);
    const unlisted = inFolder(folder).filter(
      (file) => stem(file) !== 'index' && !list.includes(`'./${stem(file)}'`),
    );
    expect(unlisted).toEqual([]);
  });

  it.each(PROVEN)('%s has a test or a folder of cases for every file', (folder) => {
    const unproven = inFolder(folder)
      .filter((file) => stem(file) !== 'index')
      .map((file) => `${folder.replace('src/', 'tests/')}/${stem(file)}`)
      .filter((place) => !['/', '.'].some((end) => files.some((file) => file.startsWith(place + end))));
    expect(unproven, 'write one of these tests').toEqual([]);
  });
});

describe('tests/', () => {
  it('mirrors src/: a test bears the name of what it proves, in the same room', () => {
    const rooms = new Set(foldersIn('src'));
    const strays = under('tests/')
      .filter((file) => /\.test\.tsx?$/.test(file) && rooms.has(file.split('/')[1] ?? ''))
      .filter((file) => {
        const room = `src/${file.split('/')[1] ?? ''}/`;
        return !under(room).some((twin) => twin.slice(room.length).split('/').map(stem).includes(stem(file)));
      });
    expect(strays, 'name it after a file or folder of its room').toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  type Rule = { name: string; to: { pathNot?: string[] } };
  const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
    forbidden: Rule[];
  };
  const roomOf = (pattern: string): string => pattern.replace(/^\^src\/|\/$/g, '');
  const rows = read('docs/architecture.md').matchAll(/^\| `([a-z-]+)\/`\s+\| ([^|]+)\|/gm);
  const table = new Map(
    [...rows].map(([, room = '', doors = '']) => [room, doors.match(/[a-z][a-z-]+/g) ?? []]),
  );

  it('has a row for every room', () => {
    expect(foldersIn('src').filter((room) => !table.has(room))).toEqual([]);
  });

  it('opens the doors that the fences open, and no other', () => {
    const fences = forbidden
      .filter(({ name }) => name.endsWith('-opens-only-its-doors'))
      .map(({ to }) => (to.pathNot ?? []).map(roomOf));
    expect(fences.length).toBeGreaterThan(10);
    for (const [room = '', ...doors] of fences) expect(table.get(room), room).toEqual(doors);
  });
});

describe('what is said', () => {
  it('has the same sentences in every language', async () => {
    if (!has('src/words/languages.ts')) return;
    const { languages } = await import('../../src/words/languages');
    const [english, ...others] = Object.values(languages).map(shapeOf);
    for (const other of others) expect(other).toEqual(english);
  });

  it('has the same interface texts, with the same places to fill, in every language', () => {
    const locales = foldersIn('public/_locales').map((locale) => `public/_locales/${locale}/messages.json`);
    const [first, ...others] = locales.map((file) => {
      const messages = JSON.parse(read(file)) as Record<string, { message: string; placeholders?: object }>;
      return Object.fromEntries(
        Object.entries(messages).map(([key, { message, placeholders = {} }]) => [
          key,
          [placesIn(message, /\$\w+\$?/g), Object.keys(placeholders).sort()],
        ]),
      );
    });
    for (const other of others) expect(other).toEqual(first);
  });
});

/** Keys of a catalogue, and the places to fill in each of its texts. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return placesIn(value, /\{\w+\}/g);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}

function placesIn(text: string, pattern: RegExp): string[] {
  return [...new Set(text.match(pattern))].sort();
}
