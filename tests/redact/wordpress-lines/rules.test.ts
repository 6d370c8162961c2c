import { describe, expect, it } from 'vitest';
import { leakGate } from '../../../src/redact/leak-gate';
import { survivor } from '../../../scripts/eval/survivor';
import { sealer, shown } from '../../support/sealing';
import { readEntries } from './entries';

const entries = readEntries();

describe.each(entries)('$source: $text', ({ text, goes, stays }) => {
  const output = shown(sealer.text(text));

  it.each(goes)('loses %j', (value) => {
    expect(text).toContain(value);
    expect([output, survivor(output, value)]).toEqual([output, undefined]);
  });

  it.each(stays)('keeps %j', (words) => {
    expect(output).toContain(words);
  });

  it('leaves nothing that the leak gate stops', () => {
    expect([output, leakGate(output)]).toEqual([output, { as: 'clean' }]);
  });
});

describe('the lines as they leave', () => {
  it('are those that a person has reviewed', async () => {
    const sources = Map.groupBy(entries, ({ source }) => source);
    const golden = [...sources].map(
      ([source, own]) => `## ${source}\n\n${own.map(({ text }) => shown(sealer.text(text))).join('\n\n')}\n`,
    );
    await expect(golden.join('\n')).toMatchFileSnapshot('golden.txt');
  });

  it('are more than a hundred', () => {
    expect(entries.length).toBeGreaterThanOrEqual(120);
  });
});
