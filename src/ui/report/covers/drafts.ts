import { begun, changed, type History, redone, undone } from '../../../domain/history';
import type { Rect } from '../../../domain/rect';
import type { Draft } from './draft';

/** The covers that are drawn on a picture, which of them is chosen, and what was last done, to be said. */
export type Drafts = {
  readonly history: History<readonly Draft[]>;
  readonly chosen: number | undefined;
  /** No id is given twice, so that one that comes back by *Redo* is the same. */
  readonly next: number;
  readonly said: Said | undefined;
};

/** What was done, and to which cover: its number as the person counts. */
export type Said =
  | { readonly as: 'added' | 'moved' | 'sized'; readonly n: number; readonly rect: Rect }
  | { readonly as: 'removed'; readonly n: number }
  | { readonly as: 'undone' | 'redone'; readonly count: number };

export type Deed =
  | { readonly as: 'add'; readonly rect: Rect }
  /** `key` joins changes that are one to a person, as those of an arrow key that is held. */
  | { readonly as: 'move' | 'size'; readonly id: number; readonly rect: Rect; readonly key?: string }
  | { readonly as: 'remove'; readonly id: number }
  | { readonly as: 'choose'; readonly id: number | undefined }
  | { readonly as: 'undo' | 'redo' };

export const NO_DRAFTS: Drafts = { history: begun([]), chosen: undefined, next: 1, said: undefined };

/** What the covers are once `deed` is done. */
export function done(drafts: Drafts, deed: Deed): Drafts {
  const { history, next } = drafts;
  const { now } = history;
  switch (deed.as) {
    case 'add':
      return {
        history: changed(history, [...now, { id: next, rect: deed.rect }]),
        chosen: next,
        next: next + 1,
        said: { as: 'added', n: now.length + 1, rect: deed.rect },
      };
    case 'move':
    case 'size': {
      const { id, rect, key } = deed;
      const at = now.findIndex((draft) => draft.id === id);
      if (at === -1) return drafts;
      return {
        ...drafts,
        history: changed(history, now.with(at, { id, rect }), key),
        chosen: id,
        said: { as: deed.as === 'move' ? 'moved' : 'sized', n: at + 1, rect },
      };
    }
    case 'remove':
      return removed(drafts, deed.id);
    case 'choose':
      return { ...drafts, chosen: deed.id };
    case 'undo':
      return history.past.length === 0 ? drafts : stepped(drafts, undone(history), 'undone');
    case 'redo':
      return history.future.length === 0 ? drafts : stepped(drafts, redone(history), 'redone');
  }
}

/** The one behind it is chosen then, else the one before. */
function removed(drafts: Drafts, id: number): Drafts {
  const { now } = drafts.history;
  const at = now.findIndex((draft) => draft.id === id);
  if (at === -1) return drafts;
  const left = now.toSpliced(at, 1);
  return {
    ...drafts,
    history: changed(drafts.history, left),
    chosen: (left[at] ?? left[at - 1])?.id,
    said: { as: 'removed', n: at + 1 },
  };
}

function stepped(drafts: Drafts, history: Drafts['history'], as: 'undone' | 'redone'): Drafts {
  const isThere = history.now.some(({ id }) => id === drafts.chosen);
  return {
    ...drafts,
    history,
    chosen: isThere ? drafts.chosen : history.now.at(-1)?.id,
    said: { as, count: history.now.length },
  };
}
