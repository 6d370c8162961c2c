import type { Report } from '../../domain/report';
import { fill } from '../../words/fill';
import { kindName } from '../../words/kinds';
import { circumstancesOf, environmentRows, languageOf, wordsOf } from '../facts';
import { html, type Markup } from './markup';

/** Errors in their order, word for word, each with when it came and what stands beneath it. */
export function errorsMarkup(report: Report, standing: boolean): Markup {
  const { headings } = wordsOf(report);
  const errors = report.signals.filter((signal) => signal.standing === standing);
  if (errors.length === 0) return html``;
  const items = errors.map(
    (error) =>
      html`<li>
        <code>${error.text}</code><br /><span class="meta"
          >${circumstancesOf(error, report)}${error.detail === null ? undefined : ` · ${error.detail}`}</span
        >
      </li>`,
  );
  const title = standing ? headings.standingErrors : headings.newErrors;
  return html`<section class="card">
    <h2>${title} (${errors.length})</h2>
    <ul class="list">
      ${items}
    </ul>
  </section>`;
}

/** Versions, each with where it was read, and what other pages said against it. */
export function environmentMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const rows = [...environmentRows(report).values()].map(({ label, value, source, others }) => {
    const against = others.map(
      (other) =>
        html`<br /><span class="soft"
            >${fill(headings.othersSaid, { value: other.value })} (${other.source})</span
          >`,
    );
    return html`<tr>
      <th scope="row">${label}</th>
      <td>${value}${against}</td>
      <td class="soft">${source}</td>
    </tr>`;
  });
  const access = report.access === 'site' ? headings.accessSite : headings.accessTab;
  return html`<section class="card">
    <h2>${headings.environment}</h2>
    <table>
      <tbody>
        ${rows}
        <tr>
          <th scope="row">${headings.access}</th>
          <td>${access}</td>
          <td></td>
        </tr>
      </tbody>
    </table>
  </section>`;
}

/** Lines under a heading; *nothing* where there are none, so that nothing is silently absent. */
export function listMarkup(title: string, lines: readonly string[], none: string): Markup {
  const list =
    lines.length === 0
      ? html`<p class="soft">${none}</p>`
      : html`<ul class="list">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
  return html`<section class="card">
    <h2>${title}</h2>
    ${list}
  </section>`;
}

/** What was removed, by kind; the values are nowhere. */
export function removedMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const rows = Object.entries(report.removed).map(
    ([kind, count]) =>
      html`<tr>
        <th scope="row">${kindName(kind, languageOf(report))}</th>
        <td>${count}</td>
      </tr>`,
  );
  const list =
    rows.length === 0
      ? html`<p class="soft">${headings.none}</p>`
      : html`<table>
          <tbody>
            ${rows}
          </tbody>
        </table>`;
  return html`<section class="card">
    <h2>${headings.removed}</h2>
    ${list}
    <p class="small soft">${headings.pseudonymous}</p>
  </section>`;
}
