import type { JSX } from 'preact';
import type { PictureMark, PicturedSentence, ReportPicture } from './report-view';

/** A picture whole, with the pointer mark drawn over it, never into it. */
export function Picture({ step, eager }: { step: PicturedSentence; eager?: boolean }): JSX.Element {
  const { picture, n } = step;
  return (
    <span class="pic" dir="ltr">
      <img
        src={picture.url}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={eager === true ? 'eager' : 'lazy'}
      />
      {picture.mark === undefined ? null : <PointerMark picture={picture} mark={picture.mark} n={n} />}
    </span>
  );
}

type PointerMarkProps = { picture: ReportPicture; mark: PictureMark; n: number };

/** A teal outline with a white halo and the step's number at its upper end. */
function PointerMark({ picture, mark, n }: PointerMarkProps): JSX.Element {
  const radius = Math.max(picture.width, 640) / 80;
  const gap = radius / 4;
  const x = Math.max(mark.x - gap, gap / 2);
  const y = Math.max(mark.y - gap, gap / 2);
  const box = { x, y, width: mark.x + mark.w + gap - x, height: mark.y + mark.h + gap - y };
  const cx = clamp(box.x + box.width, radius * 1.25, picture.width - radius * 1.25);
  const cy = clamp(box.y, radius * 1.25, picture.height - radius * 1.25);
  return (
    <svg class="pointer" viewBox={`0 0 ${picture.width} ${picture.height}`} aria-hidden="true">
      <rect class="halo" {...box} rx={gap * 1.5} />
      <rect class="line" {...box} rx={gap * 1.5} />
      <circle cx={cx} cy={cy} r={radius} />
      <text x={cx} y={cy} font-size={radius} text-anchor="middle" dominant-baseline="central">
        {n}
      </text>
    </svg>
  );
}

/** The surroundings of the marked control, small; without a mark the whole picture. Named by its button. */
export function Thumbnail({ picture }: { picture: ReportPicture }): JSX.Element {
  const { x, y, width, height } = surroundings(picture);
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <image href={picture.url} width={picture.width} height={picture.height} />
      {picture.mark === undefined ? null : (
        <rect
          class="line"
          x={picture.mark.x}
          y={picture.mark.y}
          width={picture.mark.w}
          height={picture.mark.h}
        />
      )}
    </svg>
  );
}

/** A window of 72 : 46 around the mark, at least a third of the picture wide, inside the picture. */
function surroundings({ width: whole, height: tall, mark }: ReportPicture): DOMRectInit {
  if (mark === undefined) return { x: 0, y: 0, width: whole, height: tall };
  const width = Math.min(whole, Math.max(whole / 3, mark.w * 1.25));
  const height = Math.min(tall, (width * 46) / 72);
  return {
    x: clamp(mark.x + mark.w / 2 - width / 2, 0, whole - width),
    y: clamp(mark.y + mark.h / 2 - height / 2, 0, tall - height),
    width,
    height,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
