import type { Report } from '../../domain/report';
import type { Writer } from '../brief/writer';
import { withinBudget } from '../brief/within-budget';

/** The report as plain text, for help desks and e-mail: the same as the Markdown, with no markup. */
export function toText(report: Report): string {
  return withinBudget(report, writer);
}

const writer: Writer = {
  title: (id, headline) => [`${id}: ${inLine(headline)}`, ''],
  heading: (own) => ['', own.toUpperCase()],
  fact: (label, value) => `${label}: ${inLine(value)}`,
  exact: (text) => text.split('\n').map((line) => `  ${inLine(line)}`),
  step: ({ n, text, time, screen, bug }) =>
    `${String(n)}. ${bug === undefined ? '' : `[${bug}] `}${inLine(text)} (${[time, ...(screen === undefined ? [] : [inLine(screen)])].join(', ')})`,
  line: (own) => own,
  between: (own) => [`… ${own}`],
  item: (text) => `- ${inLine(text)}`,
};

/** No text of a page begins a line of its own. */
function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
