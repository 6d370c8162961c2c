import { describe, expect, it } from 'vitest';
import type { SealedText } from '../../src/domain/sealed';
import type { Sealer } from '../../src/redact/seal';
import { leaving, restsOf, sealer } from './sealing';
import { SECRETS, textAround } from './secrets';

/** A sealer that seals nothing. Whatever check calls this one clean proves nothing of the other. */
const open = {
  text: (raw) => [{ as: 'plain', text: raw }] as unknown as SealedText,
  whole: (raw) => [{ as: 'plain', text: raw }] as unknown as SealedText,
  over: (raw) => [{ as: 'plain', text: raw }] as unknown as SealedText,
  again: (before) => before,
  join: (...pieces) => pieces.flat() as unknown as SealedText,
  family: () => '0'.repeat(16),
} satisfies Sealer;

const leaksOf = (by: Sealer): string[] =>
  SECRETS.filter((secret) => {
    const sealed = by.join(by.text(textAround(secret, 'before ', ' after')), by.whole(secret.value, 'token'));
    return restsOf(secret.value, leaving(sealed)).length > 0;
  }).map(({ name }) => name);

describe('the check for leaks', () => {
  it('is red for every secret where nothing is redacted', () => {
    expect(leaksOf(open)).toEqual(SECRETS.map(({ name }) => name));
  });

  it('is red where only the last few characters of a value are left', () => {
    const careless: Sealer = {
      ...sealer,
      text: (raw) => [{ as: 'plain', text: raw.slice(-18) }] as unknown as SealedText,
    };
    expect(leaksOf(careless).length).toBeGreaterThan(0);
  });

  it('is green for the sealer that is used', () => {
    expect(leaksOf(sealer)).toEqual([]);
  });
});
