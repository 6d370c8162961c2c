import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Rect } from '../../../domain/rect';
import { useTranslate } from '../../translate';
import { CORNERS, cornerOf, type Draft, movedBy, type Size, sizedBy } from './draft';
import type { Deed, Drafts } from './drafts';
import { placeWords } from './place-words';
import { usePointer } from './use-pointer';

export type CoverLayerProps = {
  readonly picture: Size;
  readonly drafts: Drafts;
  readonly onDeed: (deed: Deed) => void;
};

/** How far an arrow key goes, in parts of the picture's width; with Ctrl it is a single pixel. */
const STEPS = 160;

/** Lies over the picture: the covers that are drawn, and whatever draws, moves and sizes them. */
export function CoverLayer({ picture, drafts, onDeed }: CoverLayerProps): JSX.Element {
  const t = useTranslate();
  const layer = useRef<SVGSVGElement>(null);
  const { chosen } = drafts;
  const { now } = drafts.history;
  const { preview, press } = usePointer({ picture, drafts: now, chosen, onDeed });
  useLayoutEffect(() => {
    if (chosen !== undefined) layer.current?.querySelector<SVGElement>(`[data-cover="${chosen}"]`)?.focus();
  }, [chosen]);
  const shown = now.map((draft) => (preview?.id === draft.id ? { ...draft, rect: preview.rect } : draft));
  return (
    <svg
      ref={layer}
      class="covers"
      viewBox={`0 0 ${picture.width} ${picture.height}`}
      role="application"
      aria-label={t('coverDraw')}
      aria-describedby="cover-hint"
      data-test="cover-layer"
      onPointerDown={(event) => press(event, event.currentTarget)}
    >
      {shown.map((draft, at) => (
        <g
          key={draft.id}
          role="button"
          tabIndex={0}
          class={draft.id === chosen ? 'own chosen' : 'own'}
          data-cover={draft.id}
          aria-label={t('coverName', String(at + 1), String(shown.length), placeWords(t, draft.rect))}
          aria-pressed={draft.id === chosen}
          onFocus={() => onDeed({ as: 'choose', id: draft.id })}
          onKeyDown={(event) => {
            const deed = deedOf(event, draft, picture);
            if (!deed) return;
            event.preventDefault();
            event.stopPropagation();
            onDeed(deed);
          }}
        >
          <Box rect={draft.rect} />
          {draft.id === chosen ? <Corners draft={draft} /> : null}
        </g>
      ))}
      {preview !== undefined && preview.id === undefined ? (
        <g class="own">
          <Box rect={preview.rect} />
        </g>
      ) : null}
    </svg>
  );
}

/** With a white halo, so that it is seen on dark places, too. */
function Box({ rect }: { rect: Rect }): JSX.Element {
  return (
    <>
      <rect class="halo" {...rect} />
      <rect class="box" {...rect} />
    </>
  );
}

/** Points with a square stroke of a fixed width are squares of one size, however large the picture is shown. */
function Corners({ draft: { rect } }: { draft: Draft }): JSX.Element {
  const points = CORNERS.map((corner) => {
    const { x, y } = cornerOf(rect, corner);
    return `M${x} ${y}h0`;
  }).join('');
  return (
    <>
      <path class="corner edge" d={points} />
      <path class="corner" d={points} />
    </>
  );
}

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Arrows move, with Shift they size; Delete and Backspace take it off. */
function deedOf(event: KeyboardEvent, { id, rect }: Draft, picture: Size): Deed | undefined {
  if (event.key === 'Delete' || event.key === 'Backspace') return { as: 'remove', id };
  const arrow = ARROWS[event.key];
  if (!arrow || event.metaKey) return undefined;
  const far = event.ctrlKey ? 1 : Math.max(1, Math.round(picture.width / STEPS));
  const by = { x: arrow.x * far, y: arrow.y * far };
  if (event.shiftKey || event.altKey)
    return {
      as: 'size',
      id,
      rect: sizedBy(rect, { x: 1, y: 1 }, by, picture),
      key: `size ${String(id)}`,
    };
  return { as: 'move', id, rect: movedBy(rect, by, picture), key: `move ${String(id)}` };
}
