import type { Screen } from '../domain/screen';
import type { SealedText } from '../domain/sealed';
import type { Argument, Term } from '../domain/sentence';
import type { SentencePlace } from '../domain/sentence-place';
import { readabilityOf } from '../redact/dom/readability';
import { screenParts } from '../wp-admin/screen-parts';
import { closest } from './controls';
import type { RecorderWorld } from './world';

/** Where a control stands, for a person who looks for it: at most one of these. */
export type PlaceOf = Partial<Readonly<Record<SentencePlace, Argument>>>;

/** Longest name of a place that helps. */
const MAX_NAME = 60;

/** A row in which somebody edits is a form, and says so itself. */
const ROW = 'tbody > tr:not(.inline-edit-row, #replyrow), [role="row"]';
/** What names a row, the more telling first: only where it is the interface's (plug-ins, gateways, settings). */
const ROW_NAMES =
  '.plugin-title strong, .theme-title, th[scope="row"], .column-primary strong, td:first-child';
/** Forms that are laid out as tables: a field's label is its row's name. */
const NO_LIST = '.form-table, [role="presentation"]';

/** Lists that are lists with one row, too. */
const LIST = '.wp-list-table';

/** What stands within a name and is none of it. */
const NOT_SAID =
  '.awaiting-mod, .update-plugins, .customize-action, .screen-reader-text, button, textarea, select, script, style';

const ANY_PART = screenParts.map(({ selector }) => selector).join(',');

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
  const part = partNameOf(element, screen);
  if (typeof part !== 'string') return { part };
  const said = world.sealer.text(part, MAX_NAME);
  return said.length > 0 && !isSaidBy(name, said) ? { part: said } : {};
}

/** What a part of the screen, a block or a row that stands elsewhere now is called, as far as that may be read. */
export function movedName(world: RecorderWorld, element: Element, screen: Screen['kind']): SealedText {
  const row = element.matches(ROW)
    ? rowPlace(world, element, world.sealer.text(''), screen).rowname
    : undefined;
  if (row && !('term' in row)) return row;
  const part = partNameOf(element, screen);
  return world.sealer.text(blockNameOf(element) ?? (typeof part === 'string' ? part : ''), MAX_NAME);
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
  if (closest(row, LIST)) return true;
  return (row.parentElement?.children.length ?? 0) > 1 && closest(row, NO_LIST) === undefined;
}

/** What the nearest part that has a name is called: its own words, or a word of ours. */
function partNameOf(element: Element, screen: Screen['kind']): string | { readonly term: Term } {
  for (
    let at = closest(element, ANY_PART);
    at;
    at = at.parentElement ? closest(at.parentElement, ANY_PART) : undefined
  ) {
    const part = at;
    const naming = screenParts.find(({ selector }) => part.matches(selector))?.naming;
    if (!naming) continue;
    if ('term' in naming) return naming;
    const names =
      'menu' in naming
        ? part.parentElement?.querySelector(naming.menu)
        : 'elsewhere' in naming
          ? part.ownerDocument.querySelector(naming.elsewhere)
          : part.querySelector(naming.within);
    const said = names && names !== element && !names.contains(element) ? readable(names, screen) : '';
    if (said !== '') return said;
  }
  return '';
}

/** What an element says, bubbles with counts apart; nothing where any of it is not the interface's. */
function readable(element: Element, screen: Screen['kind']): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    if (!parentElement || isLeftOut(parentElement, element)) continue;
    if (readabilityOf(parentElement, screen).as !== 'interface') return '';
    words += nodeValue ?? '';
  }
  return words.replace(/\s+/g, ' ').trim();
}

/** Within a name, is it none of it, or not shown? */
function isLeftOut(inner: Element, name: Element): boolean {
  for (let at: Element | null = inner; at && at !== name; at = at.parentElement)
    if (at.matches(NOT_SAID) || getComputedStyle(at).display === 'none') return true;
  return false;
}

/** Does a control's own name say where it stands? */
function isSaidBy(name: SealedText, part: SealedText): boolean {
  const [one, other] = [name, part].map((text) =>
    text.map((piece) => (piece.as === 'plain' ? piece.text : '�')).join(''),
  );
  return one !== undefined && other !== undefined && one.toLowerCase().includes(other.toLowerCase());
}

function isSame(one: SealedText, other: SealedText): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
