import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSavedPages } from '../../../scripts/eval/pages/read-saved-pages';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saferepro-pages-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const index = (text: string): Promise<void> => writeFile(join(folder, 'index.json'), text);

it('reads the pages that the index names, with their values', async () => {
  await index('{"users": {"url": "/x", "sensitive": [{"value": "Vilma", "kind": "name"}]}}');
  await writeFile(join(folder, 'users.html'), '<p>Vilma</p>');
  expect(await readSavedPages(folder)).toEqual([
    { name: 'users', html: '<p>Vilma</p>', sensitive: [{ value: 'Vilma', kind: 'name' }] },
  ]);
});

it.each([
  ['an index that is none', '{', /names no pages/],
  [
    'an empty value, which would survive everywhere',
    '{"a": {"sensitive": [{"value": "", "kind": "x"}]}}',
    /names no pages/,
  ],
  ['a page that is not there', '{"gone": {"sensitive": []}}', /no page to read at .*gone\.html/],
])('refuses %s with a sentence', async (_what, text, sentence) => {
  await index(text);
  await expect(readSavedPages(folder)).rejects.toThrow(sentence);
});
