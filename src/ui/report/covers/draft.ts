import type { Rect } from '../../../domain/rect';

/** A cover that is drawn and not burnt in, in pixels of its picture. */
export type Draft = { readonly id: number; readonly rect: Rect };

export type Point = { readonly x: number; readonly y: number };
export type Size = { readonly width: number; readonly height: number };

/** A corner of a cover, by the signs of its direction from the middle. */
export type Corner = { readonly x: -1 | 1; readonly y: -1 | 1 };
export const CORNERS: readonly Corner[] = [
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: -1, y: 1 },
  { x: 1, y: 1 },
];

/** What lies under a pointer. */
export type Grab =
  | { readonly as: 'nothing' }
  | { readonly as: 'cover'; readonly draft: Draft }
  | { readonly as: 'corner'; readonly draft: Draft; readonly corner: Corner };

/** The shortest side of a cover, in pixels: a few of those that the page was seen in. */
export function leastSide({ width }: Size): number {
  return Math.max(6, Math.round(width / 200));
}

/** The cover between two points, within the picture; nothing where it was a press rather than a drag. */
export function drawnBetween(from: Point, to: Point, picture: Size): Rect | undefined {
  const least = leastSide(picture);
  const [left, right] = spanOf(from.x, to.x, picture.width);
  const [top, bottom] = spanOf(from.y, to.y, picture.height);
  if (right - left < least && bottom - top < least) return undefined;
  return within(
    { x: left, y: top, width: Math.max(right - left, least), height: Math.max(bottom - top, least) },
    picture,
  );
}

/** The first cover of somebody who draws by keyboard: in the middle, as large as a field. */
export function inTheMiddle(picture: Size): Rect {
  const least = leastSide(picture);
  const width = Math.max(least, Math.round(picture.width / 4));
  const height = Math.max(least, Math.round(picture.height / 12));
  const middle = { x: Math.round((picture.width - width) / 2), y: Math.round((picture.height - height) / 2) };
  return within({ ...middle, width, height }, picture);
}

/** The same cover elsewhere; it stops at the edge of the picture. */
export function movedBy({ x, y, ...size }: Rect, by: Point, picture: Size): Rect {
  return within({ x: x + by.x, y: y + by.y, ...size }, picture);
}

/** The cover with one corner elsewhere; the opposite one stays. It does not turn over. */
export function sizedBy({ x, y, width, height }: Rect, corner: Corner, by: Point, picture: Size): Rect {
  const least = leastSide(picture);
  const [left, across] = sized(x, width, corner.x, by.x, picture.width, least);
  const [top, down] = sized(y, height, corner.y, by.y, picture.height, least);
  return { x: left, y: top, width: across, height: down };
}

/**
 * What a pointer takes hold of: a corner of the chosen cover within `reach`, else the cover that was drawn last of those
 * under it.
 */
export function grabAt(
  drafts: readonly Draft[],
  chosen: number | undefined,
  point: Point,
  reach: number,
): Grab {
  const own = drafts.find(({ id }) => id === chosen);
  const corner = own && CORNERS.find((one) => isNear(cornerOf(own.rect, one), point, reach));
  if (own && corner) return { as: 'corner', draft: own, corner };
  const draft = drafts.findLast(({ rect }) => holds(rect, point));
  return draft ? { as: 'cover', draft } : { as: 'nothing' };
}

export function cornerOf({ x, y, width, height }: Rect, corner: Corner): Point {
  return { x: corner.x < 0 ? x : x + width, y: corner.y < 0 ? y : y + height };
}

function isNear(one: Point, other: Point, reach: number): boolean {
  return Math.abs(one.x - other.x) <= reach && Math.abs(one.y - other.y) <= reach;
}

function holds({ x, y, width, height }: Rect, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}

/** From where to where, in whole pixels of which none is cut, inside `whole`. */
function spanOf(one: number, other: number, whole: number): [number, number] {
  const from = Math.floor(clamp(Math.min(one, other), 0, whole));
  const to = Math.ceil(clamp(Math.max(one, other), 0, whole));
  return [from, to];
}

function sized(
  from: number,
  length: number,
  side: -1 | 1,
  by: number,
  whole: number,
  least: number,
): [number, number] {
  const to = from + length;
  if (side > 0) return [from, Math.round(clamp(to + by, from + least, whole)) - from];
  const start = Math.round(clamp(from + by, 0, to - least));
  return [start, to - start];
}

function within({ x, y, width, height }: Rect, picture: Size): Rect {
  const across = Math.min(width, picture.width);
  const down = Math.min(height, picture.height);
  return {
    x: Math.round(clamp(x, 0, picture.width - across)),
    y: Math.round(clamp(y, 0, picture.height - down)),
    width: across,
    height: down,
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
