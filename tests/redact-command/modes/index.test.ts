import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { modes } from '../../../scripts/redact/modes/index.ts';
import { HOUSE } from '../../tree/plants/plot';

it('lists every mode, each under an option of its own, and one that needs none', () => {
  const files = readdirSync(join(HOUSE, 'scripts/redact/modes')).map((file) => file.replace('.ts', ''));
  const named = modes.map(({ option }) => option ?? 'text').sort();
  expect(named).toEqual(files.filter((file) => !['index', 'mode'].includes(file)).sort());
});
