import { expect, it } from 'vitest';
import { PACKAGES } from '../../../scripts/eval/peers/packages.ts';
import { read } from '../../tree/walk';

it('are pinned, so that figures can be had again', () => {
  expect(Object.values(PACKAGES).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('are none of the project’s own: nothing of them is installed with it or can ship', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, unknown> };
  // A tool of ours brings this one, too; it reads configurations and judges no text.
  const names = Object.keys(PACKAGES).filter((name) => name !== 'smol-toml');
  expect(names.filter((name) => `node_modules/${name}` in packages)).toEqual([]);
});
