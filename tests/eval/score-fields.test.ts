import { describe, expect, it } from 'vitest';
import type { FieldRow } from '../../scripts/eval/corpora.ts';
import { masksField } from '../../scripts/eval/ours.ts';
import { scoreFields } from '../../scripts/eval/score-fields.ts';

function field(id: string, attrs: Record<string, string>, group: string, label = ''): FieldRow {
  const sensitive = group !== 'none';
  return { id, source: 'ours', tag: 'input', attrs, label, near: '', expected: id, group, sensitive };
}

const rows = [
  field('password', { type: 'password' }, 'credentials'),
  field('given', { name: 'x7' }, 'identity', 'First name'),
  field('quantity', { name: 'quantity' }, 'none'),
];

it('counts what is masked, by group, and what need not be as unknown', () => {
  const { found, changed, misses } = scoreFields(rows, masksField);
  expect(found).toEqual({
    all: { hits: 2, of: 2 },
    credentials: { hits: 1, of: 1 },
    identity: { hits: 1, of: 1 },
  });
  expect(changed).toEqual({ unknown: { hits: 0, of: 1 } });
  expect(misses).toEqual([]);
});

describe('a planted miss lowers the figure', () => {
  it('of a field of which nothing is said, whatever a browser noted of it', () => {
    const dumb = {
      ...field('city', { name: 'x8', 'autofill-information': 'city' }, 'identity'),
    };
    const { found, misses } = scoreFields([...rows, dumb], masksField);
    expect(found['identity']).toEqual({ hits: 1, of: 2 });
    expect(misses).toEqual([dumb]);
  });

  it('of one that is masked and need not be', () => {
    const { changed } = scoreFields(rows, () => true);
    expect(changed).toEqual({ unknown: { hits: 1, of: 1 } });
  });
});
