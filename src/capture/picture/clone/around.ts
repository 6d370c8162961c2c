import { commonOf, type Rect } from '../../../domain/rect';
import { type Offset, place } from '../../../redact/dom/frame-offset';
import { type Layer, newLayer } from './layer';

/** What the elements around a node decide of how it is drawn. */
export type Around = {
  readonly frame: Offset;
  /** What cuts off a node, by how it is positioned. */
  readonly clips: Readonly<Record<'flow' | 'absolute' | 'fixed', Rect>>;
  readonly alpha: number;
  /** The layer that layers within stand in, and the one that takes what is not positioned. */
  readonly context: Layer;
  readonly layer: Layer;
};

/** All of `rect`, with nothing around it. */
export function aroundRoot(rect: Rect, layer: Layer): Around {
  const clips = { flow: rect, absolute: rect, fixed: rect };
  return { frame: { x: 0, y: 0, scale: 1 }, clips, alpha: 1, context: layer, layer };
}

/** What cuts off the box of an element of that style. */
export function clipOf({ clips }: Around, { position }: CSSStyleDeclaration): Rect {
  if (position === 'fixed') return clips.fixed;
  return position === 'absolute' ? clips.absolute : clips.flow;
}

/** What holds for an element's own box: its layer and how much shines through. */
export function aroundBox(around: Around, style: CSSStyleDeclaration): Around {
  const alpha = around.alpha * Number(style.opacity || 1);
  const z = Number.parseInt(style.zIndex, 10) || 0;
  const isPositioned = style.position !== 'static' && style.position !== '';
  if (!isPositioned && !isApart(style) && z === 0) return { ...around, alpha };
  const layer = newLayer(z);
  around.context.layers.push(layer);
  const isContext = isApart(style) || style.zIndex !== 'auto' || /fixed|sticky/.test(style.position);
  return { ...around, alpha, layer, context: isContext ? layer : around.context };
}

const CUTS = /hidden|auto|scroll|clip/;

/** What holds for what stands in an element: what it cuts off. */
export function aroundContent(around: Around, element: Element, style: CSSStyleDeclaration): Around {
  const own = clipOf(around, style);
  const cuts = CUTS.test(style.overflow) ? !isRoot(element) : element.localName === 'iframe';
  const flow = cuts ? commonOf(own, paddingBox(element, style, around.frame)) : own;
  const moves = isMoved(style);
  const absolute = moves || style.position !== 'static' ? flow : around.clips.absolute;
  return { ...around, clips: { flow, absolute, fixed: moves ? flow : around.clips.fixed } };
}

/** What a root cuts off is what can be scrolled to. */
function isRoot(element: Element): boolean {
  return element.localName === 'html' || element.localName === 'body';
}

function isMoved({ transform, filter }: CSSStyleDeclaration): boolean {
  return (transform || 'none') !== 'none' || (filter || 'none') !== 'none';
}

/** Makes a stacking context, positioned or not. */
function isApart(style: CSSStyleDeclaration): boolean {
  return isMoved(style) || Number(style.opacity || 1) < 1 || style.isolation === 'isolate';
}

function paddingBox(element: Element, style: CSSStyleDeclaration, frame: Offset): Rect {
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [length(style.borderLeftWidth), length(style.borderTopWidth)];
  const right = width - left - length(style.borderRightWidth);
  const bottom = height - top - length(style.borderBottomWidth);
  return place(new DOMRect(x + left, y + top, Math.max(0, right), Math.max(0, bottom)), frame);
}

/** Computed lengths are in pixels. */
export function length(computed: string): number {
  return Number.parseFloat(computed) || 0;
}
