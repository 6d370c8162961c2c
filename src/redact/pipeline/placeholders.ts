import { CoverKind, GoneKind } from '../../domain/kind';
import type { Finding } from '../finding';

const KINDS = [...GoneKind, ...CoverKind].map((kind) => kind.replaceAll('-', String.raw`\\?-`)).join('|');
/** `<email>` and `<email-12>`, also as Markdown and HTML escape them. */
const PLACEHOLDER = new RegExp(String.raw`(?:\\?<|&lt;)(?:${KINDS})(?:\\?-\d{1,6})?(?:\\?>|&gt;)`, 'g');

/**
 * Findings less those that hold nothing but our own placeholders: what stands behind a word is one by then, in a
 * report that is looked at once more, and says no value. Signs and quotes around it are none either.
 */
export function withoutPlaceholders(text: string, findings: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0) return findings;
  const spans = [...text.matchAll(PLACEHOLDER)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  if (spans.length === 0) return findings;
  let next = 0;
  return [...findings]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while ((spans[next]?.[1] ?? Infinity) <= start) next += 1;
      if ((spans[next]?.[0] ?? Infinity) >= end) return true;
      let rest = '';
      let at = start;
      for (let place = next; at < end; place += 1) {
        const [from, to] = spans[place] ?? [end, end];
        rest += text.slice(at, Math.min(from, end));
        at = Math.max(at, to);
      }
      return /[\p{L}\p{N}]/u.test(rest.replace(/&(?:quot|#39|amp);/g, ''));
    });
}
