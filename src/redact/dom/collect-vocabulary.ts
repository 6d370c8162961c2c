import type { Kind } from '../../domain/kind';
import { valuePlaces } from '../../wp-admin/vocabulary-places';
import { kindOfLabelled } from '../fields/labelled';
import type { Vocabulary } from '../vocabulary';
import type { ChangedParts } from './changed-parts';
import { FIELDS, fieldClassOf, rememberPassword } from './field';
import { labelledCells } from './labelled-cells';
import { closest } from './matches';
import { own } from './own';
import { readingOf } from './reading';

/** Most elements that are read at a time: a page that has more is none of WordPress's. */
const MOST = 6_000;
/** Longest value of a field or cell that names somebody; longer ones are texts. */
const LONGEST = 400;

export type Collector = {
  /** Reads what has changed since the last time. */
  readonly collect: (document: Document) => void;
};

/**
 * Finds the values that stand in sensitive fields and places of a document, for a vocabulary to learn: in the parts that
 * are said to have changed, and in all fields, of which nobody is told what a script puts into them.
 */
export function createCollector({ learn }: Pick<Vocabulary, 'learn'>, changedIn: ChangedParts): Collector {
  const known = new WeakMap<Element, string>();
  /** Of a cell with its label: it may be a place as well. */
  const cells = new WeakMap<Element, string>();
  const fields = new Set<Element>();

  /** Tells whether `element` holds another value than when it was last read. */
  function isNew(element: Element, value: string, read = known): boolean {
    if (value.trim() === '' || read.get(element) === value) return false;
    read.set(element, value);
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
    if (value === '' || value.length > LONGEST || !isNew(cell, `${label}\n${value}`, cells)) return;
    const kind = kindOfLabelled(label, value);
    if (kind) learn(value, kind);
  }

  return {
    collect: (document) => {
      const parts = changedIn(document);
      for (const { selector, kind } of valuePlaces)
        for (const element of touched(parts, selector)) learnPlace(element, kind);
      for (const field of touched(parts, FIELDS)) if (fields.size < MOST) fields.add(field);
      for (const field of fields)
        if (field.isConnected) learnField(field);
        else fields.delete(field);
      for (const held of touched(parts, '[data-pw]')) learn(held.getAttribute('data-pw') ?? '', 'password');
      const heads = new Map<Element | null, string[] | undefined>();
      for (const row of touched(parts.map(withHeaded), 'tr'))
        for (const [cell, label] of labelledCells(row, heads)) learnCell(cell, label);
    },
  };
}

/** What `selector` means within `parts` and around them, each once. */
function touched(parts: readonly Element[], selector: string): Iterable<Element> {
  const found = new Set<Element>();
  for (const part of parts) {
    for (let at = part.closest(selector); at; at = around(at, selector)) found.add(at);
    for (const element of [...part.querySelectorAll(selector)].slice(0, MOST)) found.add(element);
  }
  return found;
}

function around(element: Element, selector: string): Element | null {
  const parent = own(element, 'parentElement');
  return (parent && closest(parent, selector)) ?? null;
}

/** The head of a table says what stands in all of its rows. */
function withHeaded(part: Element): Element {
  return part.closest('thead')?.closest('table') ?? part;
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
