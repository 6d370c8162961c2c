import { CoverKind, GoneKind } from '../../domain/kind';
import type { Finder, Finding } from '../finding';
import { hasWords } from '../late';

const KINDS = [...GoneKind, ...CoverKind].map((kind) => kind.replaceAll('-', String.raw`\\?-`)).join('|');
/** `<email>` and `<email-12>`, also as Markdown and HTML escape them. */
const PLACEHOLDER = new RegExp(String.raw`(\\?<|&lt;)(${KINDS})(?:\\?-\d{1,6})?(?:\\?>|&gt;)`, 'g');

/** From one place to another, half open. */
type Span = readonly [start: number, end: number];

/**
 * `finder`, where our own placeholders stand in a text: the words in them are no words of the text, and a finding that
 * holds nothing but them says no value. What stands behind a word is one by then, in a report that is looked at once
 * more. Signs and quotes around it are none either.
 */
export function besidePlaceholders(finder: Finder): Finder {
  return (text) => {
    const spans: Span[] = [];
    const wordless = text.replace(PLACEHOLDER, (placeholder, open: string, kind: string, at: number) => {
      spans.push([at, at + placeholder.length]);
      return open + kind.replace(/[a-z]/g, 'o') + placeholder.slice(open.length + kind.length);
    });
    const findings = finder(wordless);
    return spans.length === 0 ? findings : withoutOnly(spans, text, findings);
  };
}

/** Findings less those that hold nothing but `spans`, which are in order and apart. */
function withoutOnly(spans: readonly Span[], text: string, findings: readonly Finding[]): Finding[] {
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
      return hasWords(rest.replace(/&(?:quot|#39|amp);/g, ''));
    });
}
