import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFields, readTexts } from '../../scripts/eval/corpora.ts';
import { chooseFiles, tellAbsent } from '../../scripts/eval/files.ts';
import { row } from './row';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saferepro-corpora-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(...lines: readonly string[]): Promise<string> {
  const path = join(folder, 'corpus.jsonl');
  await writeFile(path, lines.join('\n'));
  return path;
}
const good = row({ text: 'key: 4711', secret: '4711' });

it('reads a row a line and takes empty lines for none', async () => {
  expect(await readTexts(await file(JSON.stringify(good), '', JSON.stringify(good)))).toEqual([good, good]);
});

describe('a corpus that cannot be used says where', () => {
  it.each([
    ['no JSON', ['{"id"'], /line 1/],
    ['no row', ['', ''], /holds no row/],
    ['a label that nobody knows', [{ ...good, label: 'maybe' }], /line 1 at label/],
    ['a secret that is not in its text', [good, { ...good, secret: '4712' }], /line 2.*does not hold/],
    ['a positive without a secret', [{ ...good, secret: '' }], /does not hold/],
  ])('%s', async (_what, lines, sentence) => {
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    await expect(readTexts(await file(...texts))).rejects.toThrow(sentence);
  });

  it('a row of lines where fields are asked for', async () => {
    await expect(readFields(await file(JSON.stringify(good)))).rejects.toThrow(/line 1 at tag/);
  });

  it('no file', async () => {
    await expect(readTexts(join(folder, 'none.jsonl'))).rejects.toThrow(/no corpus to read/);
  });
});

describe('files', () => {
  it('are those that were named, and no other', async () => {
    const path = await file(JSON.stringify(good));
    expect(chooseFiles({ pii: path })).toEqual({ pii: path });
  });

  it('must be there when named', () => {
    expect(() => chooseFiles({ secrets: 'none.jsonl' })).toThrow(/--secrets takes a file/);
  });

  it('that are not there are told in one line', () => {
    expect(tellAbsent({ secrets: 'a', pii: 'b', fields: 'c', pages: 'd' })).toBeUndefined();
    expect(tellAbsent({ pii: 'b' })).toMatch(
      /^No corpus for secrets, fields, pages: .* --secrets FILE --fields FILE --pages\.$/,
    );
  });
});
