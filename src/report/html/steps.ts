import type { Report } from '../../domain/report';
import { fill } from '../../words/fill';
import { timeOf, wordsOf } from '../facts';
import type { ReportPicture } from '../report-pictures';
import { html, type Markup } from './markup';
import { pictureMarkup, pictureName } from './picture';

export type Shown = {
  readonly pictures: readonly ReportPicture[];
  /** The picture that leads and so stands above the steps. */
  readonly lead: ReportPicture | undefined;
  readonly urlOf: (picture: ReportPicture) => string;
};

/** Every step with its time, place, ways to find the control again, and picture; a picture stands once. */
export function stepsMarkup(report: Report, shown: Shown): Markup {
  const { headings } = wordsOf(report);
  if (report.steps.length === 0) return html`<p>${headings.noStep}</p>`;
  return html`<ol class="steps">
    ${report.steps.map((step) => stepMarkup(step, report, shown))}
  </ol>`;
}

function stepMarkup(step: Report['steps'][number], report: Report, shown: Shown): Markup {
  const { headings } = wordsOf(report);
  const bug = step.n === report.bug?.step;
  const where = [step.screen.path.join(' › '), ...(step.frame.length > 0 ? [headings.inFrame] : [])];
  const id = step.screen.id === null ? html`` : html` · <code>${step.screen.id}</code>`;
  return html`<li id="step-${step.n}"><p${bug ? html` class="bug"` : undefined}><span class="n">${step.n}</span>${step.text}${bug ? html` <strong>⚑ ${headings.bugHere}</strong>` : undefined}</p>
<p class="meta"><time datetime="${step.at}">${timeOf(step.at)}</time> · ${where.filter((said) => said !== '').join(' · ')}${id}</p>
${detailsMarkup(step, report)}${shotMarkup(step, report, shown)}</li>
`;
}

function detailsMarkup({ screen, target = [], value }: Report['steps'][number], report: Report): Markup {
  const { headings } = wordsOf(report);
  const lines = [
    { label: headings.address, text: screen.url },
    ...(value === undefined ? [] : [{ label: headings.value, text: value }]),
    ...target.map(({ by, value: way }) => ({ label: by, text: way })),
  ];
  return html`<details class="small">
    <summary>${target.length === 0 ? headings.address : headings.locators}</summary>
    <dl class="facts">
      ${lines.map(
        ({ label, text }) =>
          html`<dt>${label}</dt>
            <dd><code>${text}</code></dd>`,
      )}
    </dl>
  </details>`;
}

function shotMarkup(
  { n, shot }: Report['steps'][number],
  report: Report,
  { pictures, lead, urlOf }: Shown,
): Markup {
  const { headings } = wordsOf(report);
  if ('withheld' in shot) return html`<p class="meta">${shot.withheld}</p>`;
  const picture = pictures.find((one) => one.n === n);
  if (!picture) return html``;
  const other = lead?.id === picture.id ? lead.n : picture.first;
  if (other === n && lead?.n !== n) return pictureMarkup(picture, urlOf, report);
  const said = other === n ? fill(headings.pictureOfStep, { n }) : fill(headings.samePicture, { n: other });
  return html`<p class="meta"><a href="#${pictureName(other)}">${said}</a></p>`;
}
