import type { Report } from '../../domain/report';
import { fill } from '../../words/fill';
import { wordsOf } from '../facts';
import type { ReportPicture } from '../report-pictures';
import { html, type Markup } from './markup';

/** A picture with the control marked by its step's number, and a line beneath. */
export function pictureMarkup(
  picture: ReportPicture,
  urlOf: (picture: ReportPicture) => string,
  report: Report,
): Markup {
  const { headings } = wordsOf(report);
  const { n, width, height, alt } = picture;
  const caption = n === report.bug?.step ? headings.pictureAtBug : headings.pictureOfStep;
  return html`<figure id="${pictureName(n)}">
    <span class="pic"
      ><img
        src="${urlOf(picture)}"
        width="${width}"
        height="${height}"
        alt="${alt}"
      />${markOf(picture)}</span
    >
    <figcaption>${fill(caption, { n })}</figcaption>
  </figure>`;
}

export function pictureName(n: number): string {
  return `picture-${String(n)}`;
}

/** The same mark as in the interface: an outline with a white halo, the number at its upper end. */
function markOf({ mark, n, width, height }: ReportPicture): Markup {
  if (!mark) return html``;
  const radius = Math.max(width, 640) / 80;
  const gap = radius / 4;
  const x = Math.max(mark.x - gap, gap / 2);
  const y = Math.max(mark.y - gap, gap / 2);
  const [w, h] = [mark.x + mark.width + gap - x, mark.y + mark.height + gap - y].map((size) =>
    Math.max(size, 0),
  );
  const place = html`x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"
  rx="${round(gap * 1.5)}"`;
  const cx = clamp(x + (w ?? 0), radius * 1.25, width - radius * 1.25);
  const cy = clamp(y, radius * 1.25, height - radius * 1.25);
  return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <rect class="halo" ${place} />
    <rect ${place} />
    <circle cx="${round(cx)}" cy="${round(cy)}" r="${round(radius)}" />
    <text
      x="${round(cx)}"
      y="${round(cy)}"
      font-size="${round(radius)}"
      text-anchor="middle"
      dominant-baseline="central"
    >
      ${n}
    </text>
  </svg>`;
}

function round(value = 0): string {
  return value.toFixed(1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
