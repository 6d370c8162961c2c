/** What was, what is, and what was undone; `key` names the change that made `now`, where further ones of it belong to it. */
export type History<T> = {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  readonly key?: string | undefined;
};

/** Changes that can be undone; older ones are forgotten. */
const MOST = 200;

export function begun<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** A change; one with the same key as the last is part of it, as letters are of a sentence. */
export function changed<T>({ past, now, key: last }: History<T>, next: T, key?: string): History<T> {
  const joins = key !== undefined && key === last;
  return { past: joins ? past : [...past, now].slice(-MOST), now: next, future: [], key };
}

/** The change before it; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

/** What was undone, done again; the same where nothing was. */
export function redone<T>(history: History<T>): History<T> {
  const { past, now, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: later };
}
