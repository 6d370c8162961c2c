/** A sealer that seals nothing: everything is plain. */
import type { SealedText } from '../../../src/domain/sealed';
import { MAX_PARTS, MAX_PLAIN } from '../../../src/domain/sealed-limits';
import { withoutValues } from '../../../src/redact/without-values';
import { asHashKey, newHashKey, siphash } from '../../../src/redact/siphash';
import type { Sealer } from '../../../src/redact/seal';

export * from '../../../src/redact/seal';

/** One for all pages of a recording would have to come from the worker; the control asks what leaks, not what is new. */
const KEY = asHashKey('0'.repeat(32)) ?? newHashKey();

export function createSealer(): Sealer {
  const text = (raw: string): SealedText => {
    const parts = [];
    const whole = raw.toWellFormed();
    for (let at = 0; at < whole.length; at += MAX_PLAIN) {
      parts.push({ as: 'plain', text: whole.slice(at, at + MAX_PLAIN).toWellFormed() });
    }
    return parts.slice(0, MAX_PARTS) as unknown as SealedText;
  };
  const join: Sealer['join'] = (...pieces) => pieces.flat() as unknown as SealedText;
  // A family is a hash in the product, too; equal words are told together, as they are there.
  const family: Sealer['family'] = (...words) => siphash(KEY, words.map(withoutValues).join('\n'));
  const again: Sealer['again'] = (before) => before;
  return { text, whole: text, over: text, again, join, family };
}
