import type { Report } from '../../domain/report';
import { wordsOf } from '../facts';
import { errorMarkup, factsMarkup, toldMarkup } from '../html/head';
import { markup } from '../html/markup';
import { pictureMarkup } from '../html/picture';
import { type Shown, stepsMarkup } from '../html/steps';
import { style, styleHash } from '../html/style';
import { environmentMarkup, errorsMarkup, listMarkup, removedMarkup } from '../html/tables';
import type { ReportPicture } from '../report-pictures';

/** What the page may do: show its own pictures and wear its one style. No script, no address. */
const POLICY = `default-src 'none'; img-src data:; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The report as one page that needs nothing: any browser, no script, no network. `urlOf` gives the data URL of a
 * picture; each stands in the page once, so that it pays the third that base64 costs only once.
 */
export function toHtml(
  report: Report,
  shown: Omit<Shown, 'urlOf'>,
  urlOf: (picture: ReportPicture) => string,
): string {
  const { headings } = wordsOf(report);
  return markup`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${report.id}: ${report.headline}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header><p class="id">SafeRepro · ${report.id}</p><h1>${report.headline}</h1></header>
${factsMarkup(report)}
${errorMarkup(report)}
${shown.lead && pictureMarkup(shown.lead, urlOf, report)}
<section class="card"><h2>${headings.steps}</h2>
${report.mode === 'now' ? toldMarkup(report) : undefined}
${stepsMarkup(report, { ...shown, urlOf })}</section>
${errorsMarkup(report, false)}
${errorsMarkup(report, true)}
${environmentMarkup(report)}
${listMarkup(headings.missing, report.missing, headings.none)}
${removedMarkup(report)}
${listMarkup(headings.unseen, report.unseen, headings.none)}
<footer><p>${headings.asked}</p></footer>
</main>
</body>
</html>
`.markup;
}
