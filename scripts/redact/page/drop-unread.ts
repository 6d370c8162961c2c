/** Elements whose content is nobody's to read as a text: code, what another document shows, what is drawn by others. */
const UNREAD =
  'script, style, noscript, template, iframe, frame, frameset, object, embed, applet, base, link, xmp, noembed, noframes, plaintext, portal, fencedframe, annotation-xml, foreignObject';

/** Elements of HTML and of drawings that are kept by name; the name of any other may say anything. */
const KEPT = new Set(
  (
    'html head title meta body address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav section search ' +
    'blockquote dd div dl dt figcaption figure hr li menu ol p pre ul a abbr b bdi bdo br cite code data dfn em i kbd ' +
    'mark q rp rt ruby s samp small span strong sub sup time u var wbr area audio img map track video picture source ' +
    'canvas del ins caption col colgroup table tbody td tfoot th thead tr button datalist fieldset form input label ' +
    'legend meter optgroup option output progress select textarea details dialog summary slot center font big tt ' +
    'strike acronym nobr svg g path circle rect line polyline polygon ellipse defs use symbol text tspan desc ' +
    'clippath mask lineargradient radialgradient stop image filter'
  ).split(' '),
);
const COMMENT_NODE = 8;

/** Takes out of `document` what is not read: markup without words, and elements whose very name is not known. */
export function dropUnread(document: Document): void {
  for (const element of document.querySelectorAll(UNREAD)) element.remove();
  for (const element of [...document.querySelectorAll('*')].reverse())
    if (!KEPT.has(element.localName.toLowerCase())) replaceByPlain(element);
  dropComments(document);
}

function replaceByPlain(element: Element): void {
  const plain = element.ownerDocument.createElement('span');
  for (const { name, value } of element.attributes)
    if (/^[a-z-]+$/.test(name)) plain.setAttribute(name, value);
  plain.append(...element.childNodes);
  element.replaceWith(plain);
}

function dropComments(node: Node): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === COMMENT_NODE) child.remove();
    else dropComments(child);
  }
}
