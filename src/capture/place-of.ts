import type { Screen } from '../domain/screen';
import type { SealedText } from '../domain/sealed';
import type { Argument, Term } from '../domain/sentence';
import type { SentencePlace } from '../domain/sentence-place';
import { readabilityOf } from '../redact/dom/readability';
import { screenParts } from '../wp-admin/screen-parts';
import { closest, closestAround, parentAround } from './controls';
import type { RecorderWorld } from './world';

/** Where a control stands, for a person who looks for it: one of these, or its number and the part of the screen. */
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

/** Things of which there are many, for one that has no name. */
const ITEM = 'li, [role="option"], [role="listitem"]';

/** Lists that are lists with one row, too. */
const LIST = '.wp-list-table';

/** What stands within a name and is none of it. */
const NOT_SAID =
  '.awaiting-mod, .update-plugins, .customize-action, .screen-reader-text, button, textarea, select, script, style';

const ANY_PART = screenParts.map(({ selector }) => selector).join(',');

/**
 * Where `element`, of which `name` may be read, stands: its row of a list, the block of an editor that it belongs to,
 * or a part of the screen that has a name, with its number there where it has no name. A row is named where its name is the interface's, else it has its number.
 */
export function placeOf(
  world: RecorderWorld,
  element: Element,
  name: SealedText,
  screen: Screen['kind'],
): PlaceOf {
  const row = closestAround(element, ROW);
  const isNamed = name.length > 0;
  if (row && (isOfList(row) || (!isNamed && siblingsOf(row).length > 1)))
    return rowPlace(world, row, name, screen);
  const block = blockNameOf(element);
  if (block) return { block: world.sealer.text(block, MAX_NAME) };
  const place = {
    ...(isNamed ? {} : entryPlace(world, element)),
    ...partPlace(world, element, name, screen),
  };
  const isNowhere = Object.keys(place).length === 0;
  return row && !isNamed && isNowhere ? rowPlace(world, row, name, screen) : place;
}

/** The number of what has no name among others like it. */
function entryPlace(world: RecorderWorld, element: Element): PlaceOf {
  const item = closestAround(element, ITEM);
  return item && siblingsOf(item).length > 1 ? { entry: numberOf(world, item) } : {};
}

/** The part of the screen that `element` stands in. */
export function partPlace(
  world: RecorderWorld,
  element: Element,
  name: SealedText,
  screen: Screen['kind'],
): PlaceOf {
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
  return world.sealer.text(ownName(element, screen), MAX_NAME);
}

/** By its sort, as the part of the screen that it is, or by its heading. */
function ownName(element: Element, screen: Screen['kind']): string {
  if (element.matches(BLOCK)) return blockNameOf(element) ?? '';
  const part = element.matches(ANY_PART) ? nameOfPart(element, element, screen) : '';
  if (typeof part === 'string' && part !== '') return part;
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6');
  return heading ? readable(heading, screen) : '';
}

/** A block in WordPress's editor, which says of what sort it is (Gutenberg, `useBlockProps`); others may say anything. */
const BLOCK = '.block-editor-block-list__block[data-block][data-type][data-title]';

/** The sort of an editor's block: the software's own word. */
function blockNameOf(element: Element): string | undefined {
  return closestAround(element, BLOCK)?.getAttribute('data-title') ?? undefined;
}

function rowPlace(world: RecorderWorld, row: Element, name: SealedText, screen: Screen['kind']): PlaceOf {
  for (const cell of row.querySelectorAll(ROW_NAMES)) {
    const said = readable(cell, screen);
    if (said === '') continue;
    const sealed = world.sealer.text(said, MAX_NAME);
    const isWhole = sealed.every(({ as }) => as === 'plain');
    if (isWhole && !isSame(sealed, name)) return { rowname: sealed };
  }
  return { row: numberOf(world, row) };
}

function numberOf({ sealer }: RecorderWorld, element: Element): SealedText {
  return sealer.text(String(siblingsOf(element).indexOf(element) + 1));
}

/** `element` and those beside it of its sort. */
function siblingsOf(element: Element): readonly Element[] {
  return [...(element.parentElement?.children ?? [])].filter((one) => one.localName === element.localName);
}

/** Are there others like it, between which a person has to choose? */
function isOfList(row: Element): boolean {
  if (closest(row, LIST)) return true;
  return (row.parentElement?.children.length ?? 0) > 1 && closest(row, NO_LIST) === undefined;
}

/** What the nearest part that has a name is called: its own words, or a word of ours. */
function partNameOf(element: Element, screen: Screen['kind']): string | { readonly term: Term } {
  let part = closestAround(element, ANY_PART);
  while (part) {
    const said = nameOfPart(part, element, screen);
    if (said !== '') return said;
    const around = parentAround(part);
    part = around && closestAround(around, ANY_PART);
  }
  return '';
}

/** What `part` is called; nothing where that is what `element` says itself. */
function nameOfPart(
  part: Element,
  element: Element,
  screen: Screen['kind'],
): string | { readonly term: Term } {
  const known = screenParts.find(({ selector }) => part.matches(selector));
  if (!known || (known.except !== undefined && element.matches(known.except))) return '';
  const { naming } = known;
  if ('term' in naming) return naming;
  const names =
    'menu' in naming
      ? part.parentElement?.querySelector(naming.menu)
      : 'elsewhere' in naming
        ? part.ownerDocument.querySelector(naming.elsewhere)
        : part.querySelector(naming.within);
  return names && names !== element && !names.contains(element) ? readable(names, screen) : '';
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
