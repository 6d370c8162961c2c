/**
 * Cells with the words that say what they hold: the head of their column, or of their row. Cells with fields or
 * controls in them are no values.
 */
export function labelledCells(
  row: Element,
  heads: Map<Element | null, string[] | undefined>,
): [cell: Element, label: string][] {
  const cells = [...row.children];
  const table = row.closest('table');
  if (!heads.has(table)) heads.set(table, headOf(table));
  const head = heads.get(table);
  // A head across the whole table names the table, and each row is headed by its first cell.
  if (head && head.length >= cells.length)
    return row.closest('thead, tfoot') ? [] : cells.flatMap((cell, at) => pair(cell, head[at]));
  const [label] = cells;
  return cells.length === 2 || cells.length === 3
    ? cells.slice(1).flatMap((cell) => pair(cell, label?.textContent))
    : [];
}

function headOf(table: Element | null): string[] | undefined {
  const row = table?.querySelector('thead tr');
  return row ? [...row.children].map((cell) => cell.textContent) : undefined;
}

function pair(cell: Element, label: string | undefined): [Element, string][] {
  const holdsMore =
    cell.querySelector('input, select, textarea, button, .row-actions, a.order-view') !== null;
  return holdsMore || label === undefined ? [] : [[cell, label]];
}
