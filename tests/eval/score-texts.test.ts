import { describe, expect, it } from 'vitest';
import { groupsOfSecret } from '../../scripts/eval/groups.ts';
import { redact } from '../../scripts/eval/ours.ts';
import { scoreTexts } from '../../scripts/eval/score-texts.ts';
import { row } from './row';

const secret = 'Ux7pQ2mZ9rLw4TbK';
const rows = [
  row({ text: `api_key=${secret}`, secret, tier: 'B' }),
  row({ text: `the token is ${secret} today`, secret, tier: 'B' }),
  row({ text: 'Tokens are counted' }),
  row({ text: 'Keys are kept' }),
  row({ text: 'Keys of somebody else', contested: true }),
];
const without = (value: string) => (text: string) => text.replaceAll(value, '<gone>');

describe('a redactor', () => {
  it('that leaves nothing and touches nothing else scores full', async () => {
    const { found, changed, misses } = await scoreTexts(rows, without(secret), groupsOfSecret);
    expect(found).toMatchObject({ all: { hits: 2, of: 2 }, 'tier B': { hits: 2, of: 2 } });
    expect(changed).toMatchObject({ clean: { hits: 0, of: 2 }, contested: { hits: 0, of: 1 } });
    expect(misses).toEqual([]);
  });

  it('that leaves half of one value scores less, and the value is told', async () => {
    const half = secret.slice(8);
    const leaky = (text: string): string => without(secret)(text).replace('=<gone>', `=<gone>${half}`);
    const { found, misses } = await scoreTexts(rows, leaky, groupsOfSecret);
    expect(found['tier B']).toEqual({ hits: 1, of: 2 });
    expect(misses).toMatchObject([{ row: rows[0], survived: half }]);
  });

  it('that changes a clean line is told of, even by a sign; a contested one is not counted among them', async () => {
    const { changed, misses } = await scoreTexts(
      rows,
      (text) => without(secret)(text).replace('Keys', 'keys'),
      groupsOfSecret,
    );
    expect(changed).toMatchObject({ clean: { hits: 1, of: 2 }, contested: { hits: 1, of: 1 } });
    expect(misses.map(({ output }) => output)).toEqual(['keys are kept', 'keys of somebody else']);
  });

  it('that does nothing finds nothing', async () => {
    const { found } = await scoreTexts(rows, (text) => Promise.resolve(text), groupsOfSecret);
    expect(found['all']).toEqual({ hits: 0, of: 2 });
  });
});

it('lowers our own figure by a value that no rule can know', async () => {
  const known = await scoreTexts(rows, redact, groupsOfSecret);
  const planted = row({ text: `they call it ${secret}`, secret });
  const { found } = await scoreTexts([...rows, planted], redact, groupsOfSecret);
  expect(known.found['all']).toEqual({ hits: 2, of: 2 });
  expect(found['all']).toEqual({ hits: 2, of: 3 });
});
