import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../../src/domain/rect';
import { type Deed, done, type Drafts, NO_DRAFTS } from '../../../../src/ui/report/covers/drafts';

const [one, two, three]: Rect[] = [10, 20, 30].map((x) => ({ x, y: 5, width: 40, height: 20 })) as never;
const all = (...deeds: readonly Deed[]): Drafts => deeds.reduce(done, NO_DRAFTS);
const rects = ({ history }: Drafts): Rect[] => history.now.map(({ rect }) => rect);

const add = (rect: Rect | undefined): Deed => ({ as: 'add', rect: rect! });

describe('drawn covers', () => {
  it('are chosen as they come, and said with their number', () => {
    const drafts = all(add(one), add(two));
    expect(rects(drafts)).toEqual([one, two]);
    expect(drafts.chosen).toBe(2);
    expect(drafts.said).toEqual({ as: 'added', n: 2, rect: two });
  });

  it('are moved and sized where they stand, undone and done again', () => {
    const moved = all(add(one), add(two), { as: 'move', id: 1, rect: three! });
    expect(rects(moved)).toEqual([three, two]);
    expect(moved).toMatchObject({ chosen: 1, said: { as: 'moved', n: 1 } });
    const back = done(moved, { as: 'undo' });
    expect(rects(back)).toEqual([one, two]);
    expect(back.said).toEqual({ as: 'undone', count: 2 });
    expect(rects(done(back, { as: 'redo' }))).toEqual([three, two]);
  });

  it('go back at once over what a held key did, and not over two keys', () => {
    const key = 'move 1';
    const held = all(
      add(one),
      { as: 'move', id: 1, rect: two!, key },
      { as: 'move', id: 1, rect: three!, key },
    );
    expect(rects(done(held, { as: 'undo' }))).toEqual([one]);
    const apart = all(
      add(one),
      { as: 'move', id: 1, rect: two!, key },
      { as: 'size', id: 1, rect: three!, key: 'size 1' },
    );
    expect(rects(done(apart, { as: 'undo' }))).toEqual([two]);
  });

  it('that are taken off leave the next one chosen, and their id to nobody', () => {
    const left = all(add(one), add(two), add(three), { as: 'remove', id: 2 });
    expect(rects(left)).toEqual([one, three]);
    expect(left).toMatchObject({ chosen: 3, said: { as: 'removed', n: 2 } });
    expect(done(left, { as: 'remove', id: 3 }).chosen).toBe(1);
    expect(all(add(one), { as: 'remove', id: 1 }, add(two)).history.now.map(({ id }) => id)).toEqual([2]);
  });

  it('that are not there change nothing', () => {
    const drafts = all(add(one));
    for (const deed of [
      { as: 'remove', id: 9 },
      { as: 'move', id: 9, rect: one! },
      { as: 'redo' },
    ] as const) {
      expect(done(drafts, deed)).toBe(drafts);
    }
    expect(done(NO_DRAFTS, { as: 'undo' })).toBe(NO_DRAFTS);
  });

  it('that come back by undoing are chosen where the chosen one is gone', () => {
    expect(all(add(one), add(two), { as: 'undo' }).chosen).toBe(1);
    expect(all(add(one), { as: 'undo' }).chosen).toBeUndefined();
  });
});
