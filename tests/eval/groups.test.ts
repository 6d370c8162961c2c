import { describe, expect, it } from 'vitest';
import { groupsOfClean, groupsOfPerson, groupsOfSecret, sortGroups } from '../../scripts/eval/groups.ts';
import { row } from './row';

describe('a secret is counted', () => {
  it('by its tier, its source, and whether it is of the samples that a peer was written with', () => {
    const given = { text: 'key', secret: 'key', tier: 'A' } as const;
    expect(groupsOfSecret(row({ ...given, source: 'gitleaks' }))).toEqual(['all', 'tier A', 'from gitleaks']);
    expect(groupsOfSecret(row({ ...given, source: 'others' }))).toEqual([
      'all',
      'tier A',
      'outside gitleaks',
      'from others',
    ]);
  });
});

describe('a person’s data is counted', () => {
  const called = (kind: string, text: string, secret: string): boolean =>
    groupsOfPerson(row({ kind, text, secret })).includes(`${kind}, called so`);

  it('apart where it is hard, and where nobody promised it', () => {
    const given = { kind: 'id', text: 'x1', secret: 'x1' };
    expect(groupsOfPerson(row(given))).toEqual(['core', 'id']);
    expect(groupsOfPerson(row({ ...given, hard: true }))).toEqual(['hard', 'id (hard)']);
    expect(groupsOfPerson(row({ ...given, extra: true }))).toEqual(['extra', 'id (extra)']);
  });

  it.each([
    ['ssn', 'my ssn: 000-12-3456', '000-12-3456'],
    ['ssn', 'Social Security Number is 000-12-3456', '000-12-3456'],
    ['name', '{"first_name":"Vilma"}', 'Vilma'],
    ['name', 'Recipient: Vilma Oster', 'Vilma Oster'],
    ['address', '"address_1": "Am Rain 3"', 'Am Rain 3'],
  ])('as a %s that is called so: %s', (kind, text, secret) => {
    expect(called(kind, text, secret)).toBe(true);
  });

  it.each([
    ['ssn', 'Values 000-12-3456', '000-12-3456'],
    ['name', 'Hi Vilma', 'Vilma'],
    ['address', 'Ship to Am Rain 3', 'Am Rain 3'],
    ['email', 'email: v@example.org', 'v@example.org'],
  ])('as a %s that is not: %s', (kind, text, secret) => {
    expect(called(kind, text, secret)).toBe(false);
  });
});

it('keeps contested lines from the clean ones', () => {
  expect(groupsOfClean(row({ text: 'a line' }))).toEqual(['clean', 'clean from ours']);
  expect(groupsOfClean(row({ text: 'a line', contested: true }))).toEqual(['contested']);
});

it('tells sums before their parts and what is promised first', () => {
  const groups = ['extra', 'id (extra)', 'email (hard)', 'phone', 'hard', 'core', 'card', 'contested'];
  expect(sortGroups(groups)).toEqual([
    'core',
    'card',
    'phone',
    'hard',
    'email (hard)',
    'extra',
    'id (extra)',
    'contested',
  ]);
  expect(sortGroups(['from x', 'tier B', 'outside x', 'all', 'tier A'])).toEqual([
    'all',
    'tier A',
    'tier B',
    'outside x',
    'from x',
  ]);
});
