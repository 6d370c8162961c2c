import type { Screen } from '../domain/screen';
import type { SealedText } from '../domain/sealed';
import type { Argument } from '../domain/sentence';
import type { SentencePlace } from '../domain/sentence-place';
import { readabilityOf } from '../redact/dom/readability';
import { closest } from './controls';
import type { RecorderWorld } from './world';

/** Where a control stands, for a person who looks for it: at most one of these. */
export type PlaceOf = Partial<Readonly<Record<SentencePlace, Argument>>>;

/** Longest name of a place that helps. */
const MAX_NAME = 60;

const ROW = 'tbody > tr, [role="row"]';
/** What names a row, the more telling first: only where it is the interface's (plug-ins, gateways, settings). */
const ROW_NAMES =
  '.plugin-title strong, .theme-title, th[scope="row"], .column-primary strong, td:first-child';
/** Forms that are laid out as tables: a field's label is its row's name. */
const NO_LIST = '.form-table, [role="presentation"]';

/** What stands within a name and is none of it. */
const NOT_SAID =
  '.awaiting-mod, .update-plugins, .screen-reader-text, button, textarea, select, script, style';

/** Parts of a screen that have a name, and what names each; the nearest one counts. */
const PARTS: readonly (readonly [part: string, name: string])[] = [
  ['[role="dialog"], dialog', ':is(h1, h2), .components-modal__header-heading, .ui-dialog-title'],
  ['.postbox', '.hndle, .postbox-header h2'],
  ['.components-panel__body', '.components-panel__body-title'],
  ['.accordion-section', '.accordion-section-title'],
  ['.widget', '.widget-title h3, .widget-title h4'],
  ['.menu-item', '.menu-item-title'],
  ['fieldset', 'legend'],
  ['#adminmenu li.wp-has-submenu .wp-submenu', ''],
];
const ANY_PART = PARTS.map(([part]) => part).join(',');

/**
 * Where `element`, of which `name` may be read, stands: its row of a list, the block of an editor that it belongs to,
 * or a part of the screen that has a name. A row is named where its name is the interface's, else it has its number.
 */
export function placeOf(
  world: RecorderWorld,
  element: Element,
  name: SealedText,
  screen: Screen['kind'],
): PlaceOf {
  const row = closest(element, ROW);
  if (row && (name.length === 0 || isOfList(row))) return rowPlace(world, row, name, screen);
  const block = blockNameOf(element);
  if (block) return { block: world.sealer.text(block, MAX_NAME) };
  const said = world.sealer.text(partNameOf(element, screen), MAX_NAME);
  return said.length > 0 && !isSame(said, name) ? { part: said } : {};
}

/** What a part of the screen, a block or a row that stands elsewhere now is called, as far as that may be read. */
export function movedName(world: RecorderWorld, element: Element, screen: Screen['kind']): SealedText {
  const row = element.matches(ROW)
    ? rowPlace(world, element, world.sealer.text(''), screen).rowname
    : undefined;
  if (row && !('term' in row)) return row;
  return world.sealer.text(blockNameOf(element) ?? partNameOf(element, screen), MAX_NAME);
}

/** A block in WordPress's editor, which says of what sort it is (Gutenberg, `useBlockProps`); others may say anything. */
const BLOCK = '.block-editor-block-list__block[data-block][data-type][data-title]';

/** The sort of an editor's block: the software's own word. */
function blockNameOf(element: Element): string | undefined {
  return closest(element, BLOCK)?.getAttribute('data-title') ?? undefined;
}

function rowPlace(world: RecorderWorld, row: Element, name: SealedText, screen: Screen['kind']): PlaceOf {
  for (const cell of row.querySelectorAll(ROW_NAMES)) {
    const said = readable(cell, screen);
    if (said === '') continue;
    const sealed = world.sealer.text(said, MAX_NAME);
    const isWhole = sealed.every(({ as }) => as === 'plain');
    if (isWhole && !isSame(sealed, name)) return { rowname: sealed };
  }
  const rows = [...(row.parentElement?.children ?? [])].filter((one) => one.localName === row.localName);
  return { row: world.sealer.text(String(rows.indexOf(row) + 1)) };
}

/** Are there others like it, between which a person has to choose? */
function isOfList(row: Element): boolean {
  return (row.parentElement?.children.length ?? 0) > 1 && closest(row, NO_LIST) === undefined;
}

function partNameOf(element: Element, screen: Screen['kind']): string {
  const part = closest(element, ANY_PART);
  const [, names] = PARTS.find(([selector]) => part?.matches(selector)) ?? [];
  if (!part || names === undefined) return '';
  // The submenu of wp-admin's menu is named by the entry that it belongs to (core menu-header.php).
  const naming =
    names === '' ? part.parentElement?.querySelector('.wp-menu-name') : part.querySelector(names);
  return naming && naming !== element && !naming.contains(element) ? readable(naming, screen) : '';
}

/** What an element says, bubbles with counts apart; nothing where any of it is not the interface's. */
function readable(element: Element, screen: Screen['kind']): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement || parentElement.closest(NOT_SAID)) continue;
    if (readabilityOf(parentElement, screen).as !== 'interface') return '';
    words += nodeValue ?? '';
  }
  return words.replace(/\s+/g, ' ').trim();
}

function isSame(one: SealedText, other: SealedText): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
