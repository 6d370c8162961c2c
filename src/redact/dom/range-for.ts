const ranges = new WeakMap<Document, Range>();

/** The one range of a node's document, moved for every question: live ranges cost the page at each of its changes. */
export function rangeFor({ ownerDocument }: Text | Element): Range {
  const range = ranges.get(ownerDocument) ?? ownerDocument.createRange();
  ranges.set(ownerDocument, range);
  return range;
}
