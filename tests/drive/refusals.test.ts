import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDriveArguments } from '../../scripts/drive/drive-arguments.ts';
import { readFlow } from '../../scripts/drive/flow.ts';
import { firstImpossible } from '../../scripts/drive/impossible.ts';
import { moveToSite } from '../../scripts/drive/move-to-site.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'refusals-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const opening = { type: 'navigate', url: 'https://shop.example/wp-admin/admin.php?page=sophmate' };
const site = 'https://my-shop.example';
const usable = { site, user: 'u', password: 'p', flow: 'f', out: 'o', browser: 'chromium', access: 'tab' };

async function read(steps: readonly object[]): Promise<ReturnType<typeof moveToSite>> {
  const file = join(folder, 'flow.json');
  await writeFile(file, JSON.stringify({ title: 'A flow', steps }));
  return moveToSite(await readFlow(file), site);
}

describe('what cannot be driven', () => {
  it.each([
    ['an unknown browser', { browser: 'lynx' }, /--browser takes chromium or firefox/],
    ['an unknown way of access', { access: 'all' }, /--access takes tab or site/],
    ['no address', { site: 'shop' }, /--site takes the address/],
    ['no password', { password: '' }, /--password is empty/],
    ['a file for a folder', { out: import.meta.filename }, /--out takes a folder/],
  ])('among the arguments is named: %s', (_what, given, sentence) => {
    expect(() => readDriveArguments({ ...usable, ...given })).toThrow(sentence);
    expect(readDriveArguments(usable)).toMatchObject({ browser: 'chromium' });
  });

  it.each([
    ['opens no page', [{ type: 'keyDown', key: 'a' }], /begin with a “navigate” step/],
    ['has a step of no known type', [opening, { type: 'fly' }], /at steps\[1\]\.type/],
  ])('is a flow that %s', async (_what, steps, sentence) => {
    await expect(read(steps)).rejects.toThrow(sentence);
  });

  it('is a file that is not there', async () => {
    await expect(readFlow(join(folder, 'no-such-file.json'))).rejects.toThrow(/no flow to read/);
  });

  it.each([
    [{ type: 'customStep', name: 'preserve', parameters: {} }, /preserve\) is not possible in this version/],
    [{ type: 'customStep', name: 'sing', parameters: {} }, /sing\) is not known/],
    [{ type: 'click', target: 'popup', selectors: ['a'] }, /step 2 \(click “a”\) is not possible/],
    [{ type: 'waitForExpression', expression: '1' }, /step 2 \(waitForExpression\) is not possible/],
  ])('is found before anything starts: %j', async (step, sentence) => {
    expect(firstImpossible(await read([opening, step]))).toMatch(sentence);
    expect(firstImpossible(await read([opening]))).toBeUndefined();
  });
});
