import type { Report } from '../../domain/report';
import { fill } from '../../words/fill';
import { kindName } from '../../words/kinds';
import { circumstancesOf, type EnvironmentRow, environmentRows, lookOf, openedOf, wordsOf } from '../facts';
import { type Markup, markup } from './markup';

/** Errors in their order, word for word, each with when it came and what stands beneath it. */
export function errorsMarkup(report: Report, standing: boolean): Markup {
  const { headings } = wordsOf(report);
  const errors = report.signals.filter((signal) => signal.standing === standing);
  if (errors.length === 0) return markup``;
  const items = errors.map((error) => {
    const meta = [circumstancesOf(error, report), ...(error.detail === null ? [] : [error.detail])].join(
      ' · ',
    );
    return markup`<li><code class="said">${error.text}</code><br><span class="meta">${meta}</span></li>
`;
  });
  const title = standing ? headings.standingErrors : headings.newErrors;
  return markup`<section class="card"><h2>${title} (${errors.length})</h2><ul class="list">
${items}</ul></section>
`;
}

/** Versions, each with where it was read, and what other pages said against it. */
export function environmentMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const access = report.access === 'site' ? headings.accessSite : headings.accessTab;
  const recorded = markup`<tr><th scope="row">${headings.access}</th><td>${access}</td><td></td></tr>`;
  const rows = [...environmentRows(report).values()].map((row) => rowMarkup(row, report));
  const head = markup`<thead><tr><td></td><th scope="col">${headings.value}</th><th scope="col">${headings.readFrom}</th></tr></thead>`;
  return markup`<section class="card"><h2>${headings.environment}</h2><table>${head}<tbody>
${rows}${recorded}</tbody></table></section>
`;
}

function rowMarkup({ label, value, source, others }: EnvironmentRow, report: Report): Markup {
  const { headings } = wordsOf(report);
  const against = others.map((other) => {
    const said = fill(headings.othersSaid, { value: other.value });
    return markup`<br><span class="soft">${said} (${other.source})</span>`;
  });
  return markup`<tr><th scope="row">${label}</th><td>${value}${against}</td><td class="soft">${source}</td></tr>
`;
}

/** Lines under a heading; *nothing* where there are none, so that nothing is silently absent. */
export function listMarkup(title: string, lines: readonly string[], none: string): Markup {
  const items = lines.map((line) => markup`<li>${line}</li>`);
  const list = lines.length === 0 ? quiet(none) : markup`<ul class="list">${items}</ul>`;
  return markup`<section class="card"><h2>${title}</h2>${list}</section>
`;
}

/** What was removed, by kind; the values are nowhere. */
export function removedMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const rows = Object.entries(report.removed).map(
    ([kind, count]) =>
      markup`<tr><th scope="row">${kindName(kind, wordsOf(report))}</th><td>${count}</td></tr>`,
  );
  const list = rows.length === 0 ? quiet(headings.none) : markup`<table><tbody>${rows}</tbody></table>`;
  return markup`<section class="card"><h2>${headings.removed}</h2>${list}${openedMarkup(report)}<p class="small soft">${lookOf(report)} ${headings.pseudonymous}</p></section>
`;
}

/** What the pictures show all the same. */
function openedMarkup(report: Report): Markup {
  const opened = openedOf(report);
  return opened === undefined ? markup`` : markup`<p>${opened}</p>`;
}

function quiet(text: string): Markup {
  return markup`<p class="soft">${text}</p>`;
}
