import type { Kind } from '../../domain/kind';
import { valuePlaces } from '../../wp-admin/vocabulary-places';
import { kindOfLabelled } from '../fields/labelled';
import type { Vocabulary } from '../vocabulary';
import { FIELDS, fieldClassOf, rememberPassword } from './field';
import { readingOf } from './reading';

/** Most elements that are read at a time: a page that has more is none of WordPress's. */
const MOST = 6_000;
/** Longest value of a field or cell that names somebody; longer ones are texts. */
const LONGEST = 400;

export type Collector = {
  /** Reads what has changed since the last time. */
  readonly collect: (document: Document) => void;
};

/** Finds the values that stand in sensitive fields and places of a document, for a vocabulary to learn. */
export function createCollector({ learn }: Pick<Vocabulary, 'learn'>): Collector {
  const known = new WeakMap<Element, string>();

  /** Tells whether `element` holds another value than when it was last read. */
  function isNew(element: Element, value: string): boolean {
    if (value.trim() === '' || known.get(element) === value) return false;
    known.set(element, value);
    return true;
  }

  function learnField(field: Element): void {
    rememberPassword(field);
    const value = valueOf(field);
    if (value.length > LONGEST || !isNew(field, value)) return;
    const { kind, mask } = fieldClassOf(field);
    if (mask) learn(value, kind);
  }

  function learnPlace(element: Element, kind: Kind): void {
    if (!isNew(element, element.textContent)) return;
    for (const line of linesOf(element)) {
      const pieces = kind === 'address' ? line.split(/,\s+/) : [line];
      for (const piece of pieces) learn(piece.replace(/^#\S+\s+|\s*\([^)]*\)$/g, ''), kind);
    }
  }

  function learnCell(cell: Element, label: string): void {
    const value = cell.textContent.trim();
    const { readable } = readingOf(cell, 'admin');
    if (readable !== '' && cell.matches(readable)) return;
    if (value.length > LONGEST || !isNew(cell, value)) return;
    const kind = kindOfLabelled(label, value);
    if (kind) learn(value, kind);
  }

  return {
    collect: (document) => {
      for (const { selector, kind } of valuePlaces)
        for (const element of some(document, selector)) learnPlace(element, kind);
      for (const field of some(document, FIELDS)) learnField(field);
      for (const held of some(document, '[data-pw]')) learn(held.getAttribute('data-pw') ?? '', 'password');
      const heads = new Map<Element | null, string[] | undefined>();
      for (const row of some(document, 'tr'))
        for (const [cell, label] of labelledCells(row, heads)) learnCell(cell, label);
    },
  };
}

function some(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].slice(0, MOST);
}

function valueOf(field: Element): string {
  if (field.localName === 'select') return ''; // what may be chosen is the interface's
  return 'value' in field && typeof field.value === 'string' ? field.value : '';
}

/** Within places, what is said of a value and is none. */
const SAID_OF_IT = '.address strong, .description, .screen-reader-text, .row-actions';

/** `NodeFilter.SHOW_TEXT`: a page that was parsed and is not shown has no window to ask. */
const SHOW_TEXT = 4;

/** Texts between line breaks and elements: an address has one to a line. */
function linesOf(element: Element): string[] {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement?.closest(SAID_OF_IT)) texts.push(nodeValue?.trim() ?? '');
  }
  return texts.filter((text) => text !== '');
}

/**
 * Cells with the words that say what they hold: the head of their column, or of their row. Cells with fields or
 * controls in them are no values.
 */
function labelledCells(
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
