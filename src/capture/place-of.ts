import type { Screen } from '../domain/screen';
import type { SealedText } from '../domain/sealed';
import type { Argument } from '../domain/sentence';
import type { SentencePlace } from '../domain/sentence-place';
import { closest, matches } from '../redact/dom/matches';
import { closestAround } from './controls';
import { isPart, nameOfPart, partNameOf, readable } from './part-name';
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

/**
 * Where `element`, of which `name` may be read, stands: its row of a list, the block of an editor that it belongs to,
 * or a part of the screen that has a name, with its number there where it has no name itself. A row is named where its
 * name is the interface's, else it has its number.
 */
export function placeOf(
  world: RecorderWorld,
  element: Element,
  name: SealedText,
  screen: Screen['kind'],
): PlaceOf {
  const row = closestAround(element, ROW);
  const block = closestAround(element, BLOCK);
  const isNamed = name.length > 0;
  if (row && (isOfList(row) || (!isNamed && siblingsOf(row).length > 1)))
    return {
      ...rowPlace(world, row, name, screen),
      ...(block?.contains(row) ? blockPlace(world, block) : {}),
    };
  if (block) return blockPlace(world, block);
  const place = {
    ...(isNamed ? {} : entryPlace(world, element)),
    ...partPlace(world, element, name, screen),
  };
  const isNowhere = Object.keys(place).length === 0;
  return row && !isNamed && isNowhere ? rowPlace(world, row, name, screen) : place;
}

/** The sort of an editor's block, the software's own word, and its number among several. */
function blockPlace(world: RecorderWorld, block: Element): PlaceOf {
  const beside = siblingsOf(block, BLOCK);
  return {
    block: world.sealer.text(sortOfBlock(block), MAX_NAME),
    ...(beside.length > 1 ? { entry: world.sealer.text(String(beside.indexOf(block) + 1)) } : {}),
  };
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
  const row = matches(element, ROW)
    ? rowPlace(world, element, world.sealer.text(''), screen).rowname
    : undefined;
  if (row && !('term' in row)) return row;
  return world.sealer.text(ownName(element, screen), MAX_NAME);
}

/** By its sort, as the part of the screen that it is, or by its heading. */
function ownName(element: Element, screen: Screen['kind']): string {
  if (isBlock(element)) return sortOfBlock(element);
  const part = isPart(element) ? nameOfPart(element, element, screen) : '';
  if (typeof part === 'string' && part !== '') return part;
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6');
  return heading ? readable(heading, screen) : '';
}

/** A block in WordPress's editor, which says of what sort it is (Gutenberg, `useBlockProps`); others may say anything. */
const BLOCK = '.block-editor-block-list__block[data-block][data-type][data-title]';

/** Is it a block of WordPress's editor itself, and not something in one? */
export function isBlock(element: Element): boolean {
  return matches(element, BLOCK);
}

function sortOfBlock(block: Element): string {
  return block.getAttribute('data-title') ?? '';
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
function siblingsOf(element: Element, sort = element.localName): readonly Element[] {
  return [...(element.parentElement?.children ?? [])].filter((one) => matches(one, sort));
}

/** Are there others like it, between which a person has to choose? */
function isOfList(row: Element): boolean {
  if (closest(row, LIST)) return true;
  return (row.parentElement?.children.length ?? 0) > 1 && closest(row, NO_LIST) === undefined;
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
