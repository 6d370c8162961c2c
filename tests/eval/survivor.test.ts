import { describe, expect, it } from 'vitest';
import { survivor } from '../../scripts/eval/survivor.ts';

const secret = 'k3yOfTwentyLetters99';

describe('a secret survives', () => {
  it.each([
    ['whole', `key: ${secret}`, secret],
    ['by half of it', `key: <gone>${secret.slice(10)}`, secret.slice(10)],
    ['by more than half, told in full', `${secret.slice(3, 17)}<gone>`, secret.slice(3, 17)],
  ])('%s', (_what, output, piece) => {
    expect(survivor(output, secret)).toBe(piece);
  });

  it('by six characters of a short one, not by five', () => {
    expect(survivor('<gone>eight8', 'ateight8')).toBe('eight8');
    expect(survivor('<gone>ight8', 'ateight8')).toBeUndefined();
  });

  it('by all of one that is shorter than that', () => {
    expect(survivor('pin 4711', '4711')).toBe('4711');
    expect(survivor('pin <gone>1', '4711')).toBeUndefined();
  });
});

it('is gone when less than half of it is left', () => {
  expect(survivor(`${secret.slice(0, 9)}<gone>${secret.slice(-9)}`, secret)).toBeUndefined();
});
