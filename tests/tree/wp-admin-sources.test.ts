import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const folder = path.join(import.meta.dirname, '../../src/wp-admin');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

/** In comments, because the tables are loaded into each frame and nobody reads them there. */
it('each selector of wp-admin has a comment that says which file of WordPress it is taken from', () => {
  const missing = files.flatMap((file) => {
    const [, ...places] = readFileSync(path.join(folder, file), 'utf8').split(/(?<=\bselector:)(?=\s*['"`])/);
    return places.filter((place) => !/ \/\/ \S/.test(place)).map((place) => `${file}: ${place.slice(0, 60)}`);
  });
  expect(missing).toEqual([]);
});
