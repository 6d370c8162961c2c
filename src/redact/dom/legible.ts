import { doMeet, hullOf, type Rect } from '../../domain/rect';
import type { SealedText } from '../../domain/sealed';
import type { Finding } from '../finding';
import { sealRest } from '../seal';
import { type Offset, place } from './frame-offset';
import { rangeFor } from './range-for';

/** A text that a walk left to be seen, but for what was found in it and must not be, and where its document stands. */
export type LegibleText = {
  readonly node: Text | Element;
  readonly text: string;
  readonly found: readonly Finding[];
  readonly offset: () => Offset;
};

export type Legible = {
  readonly add: (text: LegibleText) => void;
  /** Measures where the texts stand now. */
  readonly look: () => void;
  /** What stood in what is looked at at one of the looks, or went through it between them. */
  readonly sealed: () => SealedText | undefined;
};

/** Texts count as far out of what is looked at as this part of it: a page may swing between two looks. */
const MARGIN = 0.5;
/**
 * Of a text whose element counts, or is farther away than this many viewports, the element's box will do: a text's own
 * box takes ten times as long to ask for (measured: 82 ms for 3600 texts).
 */
const FAR = 2;

/**
 * Keeps what a picture leaves to be read, so that the picture can be judged again when more is known. It takes what the
 * walk of the covers has found anyway: no text is read twice. Measured twice and not at every frame, because there are
 * more of these texts than of covers.
 */
export function watchLegible(looked: () => Rect): Legible {
  const texts: LegibleText[] = [];
  const hulls = new Map<LegibleText, Rect>();

  return {
    add: (text) => {
      texts.push(text);
    },
    look: () => {
      const offsets = new Map<LegibleText['offset'], Offset>();
      const around = createBoxes();
      const [near, close] = [withMargin(looked(), FAR), withMargin(looked(), MARGIN)];
      /** Is it known of the element's box alone whether the text counts? */
      const willDo = (box: Rect): boolean => doMeet(box, close) || !doMeet(box, near);
      for (const text of texts) {
        const offset = offsets.get(text.offset) ?? text.offset();
        offsets.set(text.offset, offset);
        const wide = around(text.node);
        for (const box of wide && willDo(place(wide, offset)) ? [wide] : boxesOf(text.node)) {
          if (box.width === 0 || box.height === 0) continue;
          const rect = place(box, offset);
          const known = hulls.get(text);
          hulls.set(text, known ? hullOf(known, rect) : rect);
        }
      }
    },
    sealed: () => {
      const near = withMargin(looked(), MARGIN);
      return sealRest(
        texts.filter((text) => {
          const hull = hulls.get(text);
          return hull !== undefined && doMeet(hull, near);
        }),
      );
    },
  };
}

/** A rectangle and so many of its own widths and heights around it. */
function withMargin({ x, y, width, height }: Rect, margin: number): Rect {
  const [across, down] = [margin * width, margin * height];
  return { x: x - across, y: y - down, width: width + 2 * across, height: height + 2 * down };
}

/** The box of the element around a node, asked for once; nothing where it says nothing of what is within. */
function createBoxes(): (node: Node) => DOMRect | undefined {
  const boxes = new Map<Element, DOMRect>();
  return ({ parentElement }) => {
    if (!parentElement) return undefined;
    const box = boxes.get(parentElement) ?? parentElement.getBoundingClientRect();
    boxes.set(parentElement, box);
    return box.width > 0 && box.height > 0 ? box : undefined;
  };
}

function boxesOf(node: Text | Element): Iterable<DOMRect> {
  if (!node.isConnected) return [];
  if ('getClientRects' in node) return node.getClientRects();
  const range = rangeFor(node);
  range.selectNodeContents(node);
  return range.getClientRects();
}
