import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { HOUSE } from './plants/plot';
import { read } from './walk';

const notices = read('public/third-party-notices.txt');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };

it.each(Object.keys(dependencies))('the licence of %s ships with the extension', (name) => {
  const folder = path.join('node_modules', name);
  const [licence = ''] = readdirSync(path.join(HOUSE, folder)).filter((file) => /^licen[cs]e/i.test(file));
  expect(notices).toContain(read(path.join(folder, licence)).replaceAll('\r', '').trim());
});
