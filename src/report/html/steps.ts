import type { Report } from '../../domain/report';
import { fill } from '../../words/fill';
import { timeOf, wordsOf } from '../facts';
import type { ReportPicture } from '../report-pictures';
import { type Markup, markup } from './markup';
import { pictureMarkup, pictureName } from './picture';

export type Shown = {
  readonly pictures: readonly ReportPicture[];
  /** The picture that leads and so stands above the steps. */
  readonly lead: ReportPicture | undefined;
  /** Those of whole pages. */
  readonly pages?: readonly ReportPicture[];
  readonly urlOf: (picture: ReportPicture) => string;
};

type Step = Report['steps'][number];

/** Every step with its time, place, ways to find the control again, and picture; a picture stands once. */
export function stepsMarkup(report: Report, shown: Shown): Markup {
  const { headings } = wordsOf(report);
  if (report.steps.length === 0) return markup`<p>${headings.noStep}</p>`;
  return markup`<ol class="steps">
${report.steps.map((step) => stepMarkup(step, report, shown))}</ol>`;
}

function stepMarkup(step: Step, report: Report, shown: Shown): Markup {
  const { n, at, text, screen, frame } = step;
  const { headings } = wordsOf(report);
  const number = markup`<span class="n">${n}</span>`;
  const said =
    n === report.bug?.step
      ? markup`<p class="bug">${number}${text} <strong>⚑ ${headings.bugHere}</strong></p>`
      : markup`<p>${number}${text}</p>`;
  const id = screen.id === null ? markup`` : markup` · <code>${screen.id}</code>`;
  const where = [screen.path.join(' › '), ...(frame.length > 0 ? [headings.inFrame] : [])];
  const place = where.filter((part) => part !== '').join(' · ');
  return markup`<li id="step-${n}">${said}
<p class="meta"><time datetime="${at}">${timeOf(at)}</time> · ${place}${id}</p>
${detailsMarkup(step, report)}
${shotMarkup(step, report, shown)}${pageMarkup(step, report, shown)}</li>
`;
}

function detailsMarkup({ screen, target = [], value }: Step, report: Report): Markup {
  const { headings } = wordsOf(report);
  const lines = [
    { label: headings.address, text: screen.url },
    ...(value === undefined ? [] : [{ label: headings.value, text: value }]),
    ...target.map(({ by, value: way }) => ({ label: by, text: way })),
  ];
  const rows = lines.map(({ label, text }) => markup`<dt>${label}</dt><dd><code>${text}</code></dd>`);
  const title = target.length === 0 ? headings.address : headings.locators;
  return markup`<details class="small"><summary>${title}</summary><dl class="facts">${rows}</dl></details>`;
}

function shotMarkup({ n, shot }: Step, report: Report, { pictures, lead, urlOf }: Shown): Markup {
  const { headings } = wordsOf(report);
  if ('withheld' in shot) return markup`<p class="meta">${shot.withheld}</p>`;
  const picture = pictures.find((one) => one.n === n);
  if (!picture) return markup``;
  // A picture stands once; where it stands elsewhere, the step leads there.
  if (lead?.id === picture.id) {
    const ofStep = lead.n === n ? headings.pictureOfStep : headings.samePicture;
    return linkMarkup(lead, lead.shows === 'error' ? headings.pictureOfError : ofStep);
  }
  if (picture.first === n) return pictureMarkup(picture, urlOf, report);
  return linkMarkup({ shows: 'step', n: picture.first }, headings.samePicture);
}

function pageMarkup({ n, page }: Step, report: Report, { pages = [], urlOf }: Shown): Markup {
  if (!page) return markup``;
  if ('withheld' in page) {
    const { headings } = wordsOf(report);
    return markup`<p class="meta">${fill(headings.pictureOfPage, { n })}: ${page.withheld}</p>`;
  }
  const picture = pages.find((one) => one.n === n);
  return picture ? pictureMarkup(picture, urlOf, report) : markup``;
}

function linkMarkup(picture: Pick<ReportPicture, 'n' | 'shows'>, said: string): Markup {
  return markup`<p class="meta"><a href="#${pictureName(picture)}">${fill(said, { n: picture.n })}</a></p>`;
}
