import { describe, expect, it } from 'vitest';
import type { Evaluation } from '../../scripts/eval/evaluate.ts';
import { OURS } from '../../scripts/eval/evaluate.ts';
import { tellBars, tellEvaluation } from '../../scripts/eval/tell-evaluation.ts';
import { tellJson } from '../../scripts/eval/tell-json.ts';
import { tellMisses } from '../../scripts/eval/tell-misses.ts';
import { row } from './row';

const ours = {
  found: { 'tier B': { hits: 9, of: 10 }, 'tier A': { hits: 100, of: 100 } },
  changed: { clean: { hits: 0, of: 50 } },
};
const theirs = {
  found: { 'tier B': { hits: 1, of: 10 }, 'tier A': { hits: 50, of: 100 } },
  changed: { clean: { hits: 25, of: 50 } },
};
const missed = {
  row: row({ text: 'pin 471100', secret: '471100', id: 'm1' }),
  output: 'pin 471100',
  survived: '471100',
};
const evaluation: Evaluation = {
  corpus: 'secrets',
  file: 'some.jsonl',
  rows: 160,
  scores: new Map([
    [OURS, ours],
    ['a peer', theirs],
  ]),
  misses: [missed],
};

it('is a table: a line a group, a column for each of us, and whether the bar is met', () => {
  expect(tellEvaluation(evaluation).split('\n')).toEqual([
    'secrets: 160 rows of some.jsonl',
    '           SafeRepro                bar  a peer',
    'found, of what must go',
    '  tier A  100 of 100  100.0 %  ≥ 99 % ✓  50.0 %',
    '  tier B     9 of 10   90.0 %  ≥ 95 % ✗  10.0 %',
    'changed, of what may stay',
    '  clean      0 of 50    0.0 %   ≤ 1 % ✓  50.0 %',
  ]);
});

describe('the bars', () => {
  it('are counted, the missed ones named, and those without a row, too', () => {
    expect(tellBars([evaluation])).toBe(
      '2 of 3 bars are met, not: secrets, tier B. No row for: secrets, outside gitleaks.',
    );
  });
});

it('is one object for programs, with counts, and misses only for who asks', () => {
  const told = JSON.parse(tellJson([evaluation], { misses: false, peers: undefined, speed: undefined })) as {
    secrets: { scores: object; bars: readonly object[]; misses?: unknown };
  };
  expect(told.secrets.scores).toEqual({ [OURS]: ours, 'a peer': theirs });
  expect(told.secrets.bars).toContainEqual({
    side: 'found',
    group: 'tier B',
    least: 0.95,
    hits: 9,
    of: 10,
    met: false,
  });
  expect(told.secrets.bars).toContainEqual({
    side: 'found',
    group: 'outside gitleaks',
    least: 0.9,
    met: null,
  });
  expect(told.secrets.misses).toBeUndefined();
  expect(tellJson([evaluation], { misses: true, peers: undefined, speed: undefined })).toContain(
    '"survived"',
  );
});

it('tells a miss with what survived, what was read and what came out', () => {
  expect(tellMisses(evaluation)).toContain(
    'm1, ours, key: survived: "471100" of "471100"\n  "pin 471100"\n  "pin 471100"',
  );
});
