import type { Rect } from '../../src/domain/rect';

const SITE = 'https://shop.example.test';

/** Makes `body` the whole of a screen of wp-admin. Markup of tests only. */
export function show(body: string, bodyClass = 'wp-admin'): void {
  showAt('/wp-admin/admin.php?page=wc-settings', body, bodyClass);
}

/** The same of any other address of the site. */
export function showAt(path: string, body: string, bodyClass = ''): void {
  (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM.setURL(SITE + path);
  document.body.className = bodyClass;
  document.body.innerHTML = body;
}

/** The one element of the page that `selector` means. */
export function one(selector: string, root: ParentNode = document): HTMLElement {
  const [found, ...others] = root.querySelectorAll<HTMLElement>(selector);
  if (!found || others.length > 0) throw new Error(`not exactly one ${selector}`);
  return found;
}

/** Gives an element a place in the layout, which a page without a renderer has not. */
export function placeAt(element: Element, { x, y, width, height }: Rect): void {
  const box = new DOMRect(x, y, width, height);
  element.getBoundingClientRect = () => box;
  element.getClientRects = () => [box] as unknown as DOMRectList;
}

/**
 * Gives every text a layout of one line: ten pixels a character, from x = 0. Returns what was measured, so that a
 * test sees which characters a cover is for.
 */
export function layOutTexts(y = 20): { readonly measured: string[]; readonly undo: () => void } {
  const measured: string[] = [];
  const { getClientRects } = Range.prototype;
  Range.prototype.getClientRects = function (this: Range) {
    const text = this.startContainer as Text;
    measured.push(text.data.slice(this.startOffset, this.endOffset));
    const box = new DOMRect(this.startOffset * 10, y, (this.endOffset - this.startOffset) * 10, 12);
    return [box] as unknown as DOMRectList;
  };
  return {
    measured,
    undo: () => {
      Range.prototype.getClientRects = getClientRects;
    },
  };
}
