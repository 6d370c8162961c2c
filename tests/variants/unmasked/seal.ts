/** A sealer that seals nothing: everything is plain. */
import { MAX_PARTS, MAX_PLAIN, type SealedText } from '../../../src/domain/sealed';
import type { Sealer } from '../../../src/redact/seal';

export * from '../../../src/redact/seal';

export function createSealer(): Sealer {
  const text = (raw: string): SealedText => {
    const parts = [];
    const whole = raw.toWellFormed();
    for (let at = 0; at < whole.length; at += MAX_PLAIN) {
      parts.push({ as: 'plain', text: whole.slice(at, at + MAX_PLAIN).toWellFormed() });
    }
    return parts.slice(0, MAX_PARTS) as unknown as SealedText;
  };
  return { text, whole: text, over: text, join: (...pieces) => pieces.flat() as unknown as SealedText };
}
