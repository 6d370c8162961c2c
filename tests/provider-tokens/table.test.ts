import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { RULE_DATA, TABLE } from '../../scripts/provider-tokens/places.ts';
import type { RuleData } from '../../scripts/provider-tokens/rule-data.ts';
import { tellTable } from '../../scripts/provider-tokens/tell-table.ts';
import { read } from '../tree/walk';

const data = JSON.parse(read(RULE_DATA)) as RuleData;

it('is what the script makes of the rules that are kept beside it', async () => {
  const table = await format(tellTable(data), { ...(await resolveConfig(TABLE)), filepath: TABLE });
  expect(read(TABLE)).toBe(table);
});

it('bears the notice of its licence, in the source and beside what ships', () => {
  for (const line of data.notice) {
    expect(read(TABLE)).toContain(line);
    expect(read('public/third-party-notices.txt')).toContain(line);
  }
});
