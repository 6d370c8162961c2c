import type { Report } from '../../domain/report';
import { attemptsOf, circumstancesOf, errorDetailOf, standingOf, whenOf, whereOf, wordsOf } from '../facts';
import { html, type Markup } from '../html/markup';
import { pictureMarkup } from '../html/picture';
import { stepsMarkup } from '../html/steps';
import { style, styleHash } from '../html/style';
import { environmentMarkup, errorsMarkup, listMarkup, removedMarkup } from '../html/tables';
import type { ReportPicture } from '../report-pictures';

/** What the page may do: show its own pictures and wear its one style. No script, no address. */
const POLICY = `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one page that needs nothing: any browser, no script, no network. `urlOf` gives the data URL of a
 * picture; each stands in the page once, so that base64 costs its third only once.
 */
export function toHtml(
  report: Report,
  pictures: readonly ReportPicture[],
  urlOf: (picture: ReportPicture) => string,
): string {
  const { headings } = wordsOf(report);
  const lead = leadOf(report, pictures);
  const shown = { pictures, lead, urlOf };
  const page = html`<!doctype html>
    <html lang="${report.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${report.id}: ${report.headline}</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <main>
          <header>
            <p class="id">SafeRepro · ${report.id}</p>
            <h1>${report.headline}</h1>
          </header>
          ${factsMarkup(report)} ${errorMarkup(report)}
          ${lead ? pictureMarkup(lead, urlOf, report) : undefined}
          <section class="card">
            <h2>${headings.steps}</h2>
            ${report.mode === 'now' ? toldMarkup(report) : undefined}${stepsMarkup(report, shown)}
          </section>
          ${errorsMarkup(report, false)} ${errorsMarkup(report, true)} ${environmentMarkup(report)}
          ${listMarkup(headings.missing, report.missing, headings.none)} ${removedMarkup(report)}
          ${listMarkup(headings.unseen, report.unseen, headings.none)}
          <footer><p>${headings.asked}</p></footer>
        </main>
      </body>
    </html> `;
  return page.markup;
}

/** The picture at the bug, else the last one. */
function leadOf({ bug }: Report, pictures: readonly ReportPicture[]): ReportPicture | undefined {
  return pictures.find(({ n }) => n === bug?.step) ?? pictures.at(-1);
}

function factsMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [headings.where, whereOf(report)],
    [headings.when, `${whenOf(report)} (${report.timeZone})`],
    [headings.attempts, attemptsOf(report)],
    [headings.since, report.since.told],
    [headings.expected, report.expected],
    [headings.actual, report.actual],
    [headings.note, report.mode === 'now' ? null : report.told],
  ];
  const rows = facts.flatMap(([label, text]) =>
    text === null || text === undefined
      ? []
      : [
          html`<dt>${label}</dt>
            <dd>${text}</dd>`,
        ],
  );
  return html`<dl class="facts card">${rows}</dl>`;
}

function errorMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const { error } = report;
  const standing = standingOf(report);
  const quiet = standing === undefined ? html`` : html`<p class="small soft">${standing}</p>`;
  if (!error)
    return html`<section class="card">
      <p>${headings.noError}</p>
      ${quiet}
    </section>`;
  const detail = errorDetailOf(report);
  return html`<section class="card error">
    <h2>${headings.error}</h2>
    <pre>${error.text}</pre>
    <p class="small">
      ${circumstancesOf(error, report)}${detail === undefined ? undefined : html`<br /><code>${detail}</code>`}
    </p>
    ${quiet}
  </section>`;
}

function toldMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  return html`<p><strong>${headings.notRecorded}</strong></p>
    ${report.told === null ? undefined : html`<p>${report.told}</p>`}`;
}
