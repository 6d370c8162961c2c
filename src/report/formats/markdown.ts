import type { Report } from '../../domain/report';
import { type Language, languages } from '../../words/languages';

/**
 * The report as Markdown (CommonMark and GitHub's). Every text that came from a page stands in code or is
 * escaped, so that no name of a button can become a heading, a link or HTML.
 */
export function toMarkdown(report: Report): string {
  const { headings } = languages[report.language === 'de' ? 'de' : ('en' satisfies Language)];
  const last = report.steps.at(-1);
  const lines = [
    `# ${report.id}: ${escape(report.headline)}`,
    '',
    `- **${headings.where}:** ${last ? escape(last.screen.path.join(' › ') || last.screen.url) : headings.none}`,
    `- **${headings.when}:** ${report.createdAt} (${escape(report.timeZone)})`,
    '',
    `## ${headings.steps}`,
    '',
    ...(report.steps.length === 0 ? [headings.noStep] : report.steps.flatMap(stepLines)),
    '',
    `## ${headings.environment}`,
    '',
    `- ${headings.browser}: ${escape(report.environment.browser.value)}`,
    `- ${headings.access}: ${report.access === 'site' ? headings.accessSite : headings.accessTab}`,
    '',
    `## ${headings.missing}`,
    '',
    ...listOr(headings.none, report.missing.map(escape)),
    '',
    `## ${headings.removed}`,
    '',
    ...listOr(
      headings.none,
      Object.entries(report.removed).map(([kind, count]) => `${kind}: ${String(count)}`),
    ),
    '',
    `## ${headings.unseen}`,
    '',
    ...listOr(headings.none, report.unseen.map(escape)),
    '',
  ];
  return lines.join('\n');

  function stepLines(step: Report['steps'][number]): string[] {
    const facts = [
      step.at,
      step.screen.id === null ? undefined : code(step.screen.id),
      code(step.screen.url),
    ];
    if (step.frame.length > 0) facts.push(headings.inFrame);
    if ('withheld' in step.shot) facts.push(escape(step.shot.withheld));
    return [
      `${String(step.n)}. ${escape(step.text)}`,
      `   ${facts.filter((fact) => fact !== undefined).join(' · ')}`,
    ];
  }
}

function listOr(none: string, items: readonly string[]): string[] {
  return items.length === 0 ? [none] : items.map((item) => `- ${item}`);
}

/**
 * CommonMark: a backslash makes any ASCII punctuation literal; line ends would begin something new, and so would
 * what leads a list. GitHub makes links of bare addresses and of e-mail addresses, and formulas of
 * what stands between dollars.
 */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /[\\`*_{}[\]<>#+!|~&$@]|:(?=\/\/)|(?<=www)\.|(?<=^ ?)[-=]|(?<=^ ?\d{1,9})[.)]/gi,
      String.raw`\$&`,
    );
}

/** Code, fenced by more backticks than the text holds in a row. */
function code(text: string): string {
  const runs = [...text.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(0, ...runs) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${text.replace(/\s+/g, ' ')}${pad}${fence}`;
}
