import type { Report } from '../../domain/report';
import { attemptsOf, circumstancesOf, errorDetailOf, standingOf, whenOf, whereOf, wordsOf } from '../facts';
import { type Markup, markup } from './markup';

/** Where, when, how often, and what the person says of it. */
export function factsMarkup(report: Report): Markup {
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
    text === null || text === undefined ? [] : [markup`<dt>${label}</dt><dd>${text}</dd>`],
  );
  return markup`<dl class="facts card">${rows}</dl>
`;
}

/** The error, word for word; and in one quiet line what had been there before. */
export function errorMarkup(report: Report): Markup {
  const { headings } = wordsOf(report);
  const { error } = report;
  const standing = standingOf(report);
  const quiet = standing === undefined ? markup`` : markup`<p class="small soft">${standing}</p>`;
  if (!error) return markup`<section class="card"><p>${headings.noError}</p>${quiet}</section>`;
  const detail = errorDetailOf(report);
  const beneath = detail === undefined ? markup`` : markup`<br><code>${detail}</code>`;
  return markup`<section class="card error"><h2>${headings.error}</h2><pre>${error.text}</pre><p class="small">${circumstancesOf(error, report)}${beneath}</p>${quiet}</section>
`;
}

/** What was told of the steps, where they were not recorded. */
export function toldMarkup({ told, ...report }: Report): Markup {
  const { headings } = wordsOf(report);
  const said = told === null ? markup`` : markup`<p class="said">${told}</p>`;
  return markup`<p><strong>${headings.notRecorded}</strong></p>${said}`;
}
