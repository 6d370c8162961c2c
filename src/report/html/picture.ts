import type { Report } from '../../domain/report';
import { fill } from '../../words/fill';
import { wordsOf } from '../facts';
import type { ReportPicture } from '../report-pictures';
import { type Markup, markup } from './markup';

/** A picture with the control marked by its step's number, and a line beneath. */
export function pictureMarkup(
  picture: ReportPicture,
  urlOf: (picture: ReportPicture) => string,
  report: Report,
): Markup {
  const { headings } = wordsOf(report);
  const { n, width, height, alt } = picture;
  const ofStep = n === report.bug?.step ? headings.pictureAtBug : headings.pictureOfStep;
  const captions = { error: headings.pictureOfError, page: headings.pictureOfPage, step: ofStep };
  const made = picture.drawn ? ` · ${headings.drawn}` : '';
  const image = markup`<img src="${urlOf(picture)}" width="${width}" height="${height}" alt="${alt}">`;
  return markup`<figure id="${pictureName(picture)}"><span class="pic">${image}${markOf(picture)}</span><figcaption>${fill(captions[picture.shows], { n })}${made}</figcaption></figure>
`;
}

/** The name of a picture in its page; that of the error and of the page stand beside the one of its step. */
export function pictureName(picture: Pick<ReportPicture, 'n' | 'shows'>): string {
  return `${picture.shows === 'step' ? 'picture' : picture.shows}-${String(picture.n)}`;
}

/** The same mark as in the interface: an outline with a white halo, the number at its upper end. */
function markOf({ mark, n, width, height }: ReportPicture): Markup {
  if (!mark) return markup``;
  const radius = Math.max(width, 640) / 80;
  const gap = radius / 4;
  const x = Math.max(mark.x - gap, gap / 2);
  const y = Math.max(mark.y - gap, gap / 2);
  const w = Math.max(mark.x + mark.width + gap - x, 0);
  const h = Math.max(mark.y + mark.height + gap - y, 0);
  const place = markup`x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" rx="${round(gap * 1.5)}"`;
  const cx = round(clamp(x + w, radius * 1.25, width - radius * 1.25));
  const cy = round(clamp(y, radius * 1.25, height - radius * 1.25));
  const size = round(radius);
  const number = markup`<text x="${cx}" y="${cy}" font-size="${size}" text-anchor="middle" dominant-baseline="central">${n}</text>`;
  return markup`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true"><rect class="halo" ${place}/><rect ${place}/><circle cx="${cx}" cy="${cy}" r="${size}"/>${number}</svg>`;
}

function round(value: number): string {
  return value.toFixed(1);
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
