import type { Report } from '../../domain/report';
import type { Writer } from '../brief/writer';
import { withinBudget } from '../brief/within-budget';

/**
 * The report as Markdown (CommonMark and GitHub's). Every text that came from a page stands in code or is
 * escaped, so that no name of a button can become a heading, a link, a mention or HTML.
 */
export function toMarkdown(report: Report): string {
  return withinBudget(report, writer);
}

const writer: Writer = {
  title: (id, headline) => [`# ${id}: ${escape(headline)}`, ''],
  heading: (own) => ['', `## ${own}`],
  fact: (label, value) => `- **${label}:** ${escape(value)}`,
  exact: (text) => [...fenced(text), ''],
  step: ({ n, text, time, screen, bug }) => {
    const place = screen === undefined ? time : `${time} · ${code(screen)}`;
    return `${String(n)}. ${bug === undefined ? '' : `**${bug}:** `}${escape(text)} · ${place}`;
  },
  line: (own) => escape(own),
  // A list that goes on after a gap would be numbered anew: a paragraph of its own ends it.
  between: (own) => ['', escape(own), ''],
  item: (text) => `- ${escape(text)}`,
};

/**
 * What GitHub makes a link of although it is escaped, since it looks at the finished text: e-mail addresses and
 * mentions, bare addresses, numbers of issues. It looks at none of these in code.
 */
const LINKED = /@|:\/\/|www\.|#\d|\bGH-\d|\b(?:mailto|xmpp):/i;

/**
 * CommonMark: a backslash makes any ASCII punctuation literal; line ends would begin something new, and so would
 * what leads a list. GitHub makes formulas of what stands between dollars.
 */
function escape(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word, at) => {
      if (LINKED.test(word)) return code(word);
      // Within a word a low line marks nothing, and a name such as `req_…` stays one that the rules know.
      const inner = word.replace(
        /[\\`*{}[\]<>#|~&$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu,
        String.raw`\$&`,
      );
      return at === 0 ? inner.replace(/^[-=+]|(?<=^\d{1,9})[.)]/, String.raw`\$&`) : inner;
    })
    .join(' ');
}

/** Code, fenced by more backticks than the text holds in a row. */
function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}

/** Lines of code, word for word. */
function fenced(text: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [`${fence}text`, ...text.split('\n'), fence];
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
