import { doMeet, type Rect } from '../../../domain/rect';
import { watchFarRows } from '../../../redact/dom/far-rows';
import { isUpright, offsetOf, place } from '../../../redact/dom/frame-offset';
import type { OpenShadow } from '../../../redact/dom/sensitive-places';
import { type Around, aroundBox, aroundContent, aroundRoot, clipOf } from './around';
import { type Item, type Layer, newLayer } from './layer';

/** Whose words are never drawn: those of fields are covered, the others are no words. */
const WITHOUT_CONTENT = new Set(
  'script style noscript template head title select textarea input img picture video audio canvas object embed svg math'.split(
    ' ',
  ),
);

/** Reads how the nodes of a page stand in `rect`, and in which order they are drawn. It changes nothing. */
export function collect(document: Document, rect: Rect, openShadow: OpenShadow, onWay: () => void): Layer {
  const root = newLayer(0);
  const rows = watchFarRows(() => rect);

  function collectElement(element: Element, outer: Around): void {
    onWay();
    if (rows.isFarAway(element)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.opacity === '0') return;
    const around = aroundBox(outer, style);
    const clip = clipOf(around, style);
    const isShown = style.visibility === 'visible';
    const hasBox = style.display !== 'contents';
    const isNear = !hasBox || doMeet(place(element.getBoundingClientRect(), around.frame), clip);
    if (isShown && isNear && hasBox) add(element, style, around, clip);
    if (isShown && element.localName === 'iframe') collectFrame(element, style, around);
    const within = aroundContent(around, element, style);
    for (const child of childrenOf(element, style)) {
      if (child.nodeType === Node.ELEMENT_NODE) collectElement(child as Element, within);
      else if (isShown && isNear && child.nodeType === Node.TEXT_NODE)
        add(child as Text, style, within, within.clips.flow);
    }
  }

  function add(
    node: Item['node'],
    style: CSSStyleDeclaration,
    { frame, alpha, layer }: Around,
    clip: Rect,
  ): void {
    layer.items.push({ node, style, frame, alpha, clip });
  }

  /** A frame that cannot be read, or is turned, is covered whole. */
  function collectFrame(frame: Element, style: CSSStyleDeclaration, around: Around): void {
    const inner = contentOf(frame);
    if (!inner || !isUpright(frame)) return;
    const { flow } = aroundContent(around, frame, style).clips;
    const layer = newLayer(0);
    around.layer.layers.push(layer);
    const within = { ...aroundRoot(flow, layer), alpha: around.alpha, frame: offsetOf(frame, around.frame) };
    collectElement(inner.documentElement, within);
  }

  /** As they are shown: a shadow root's instead of its host's, and what is slotted where its slot is. */
  function childrenOf(element: Element, style: CSSStyleDeclaration): Iterable<Node> {
    const { localName } = element;
    if (WITHOUT_CONTENT.has(localName) || isUnrendered(element, style)) return [];
    if (localName === 'details' && !element.hasAttribute('open'))
      return [...element.children].filter((child) => child.localName === 'summary').slice(0, 1);
    const slotted = localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    return slotted.length > 0 ? slotted : (openShadow(element) ?? element).childNodes;
  }

  collectElement(document.documentElement, aroundRoot(rect, root));
  return root;
}

/** Content that the browser has not rendered yet would be loaded if it were asked for its styles. */
function isUnrendered({ children: [child] }: Element, { contentVisibility }: CSSStyleDeclaration): boolean {
  if (contentVisibility === 'hidden') return true;
  return contentVisibility === 'auto' && child?.checkVisibility({ contentVisibilityAuto: true }) === false;
}

function contentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
