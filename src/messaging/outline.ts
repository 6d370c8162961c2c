/**
 * Checks of a value's outline: which fields there are, and of what sort. They weigh next to nothing, and a schema's
 * type holds them: an outline that misses a field of the type does not compile.
 */
export type Is<T> = (value: unknown) => value is T;

export const isText: Is<string> = (value) => typeof value === 'string';
export const isNumber: Is<number> = (value) => typeof value === 'number';
export const isFlag: Is<boolean> = (value) => typeof value === 'boolean';
export const isNothing: Is<undefined> = (value) => value === undefined;

/** This very word, by which one shape is told from another. */
export function isThe<const T extends string>(word: T): Is<T> {
  return (value): value is T => value === word;
}

/** Some word of a list that the sender's schema knows. */
export function isWordOf<T extends string>(): Is<T> {
  return (value): value is T => typeof value === 'string';
}

export function isListOf<T>(isItem: Is<T>): Is<T[]> {
  return (value): value is T[] => Array.isArray(value) && value.every(isItem);
}

/** There, or not there at all. */
export function isMaybe<T>(is: Is<T>): Is<T | undefined> {
  return (value): value is T | undefined => value === undefined || is(value);
}

export function isEither<A, B>(isA: Is<A>, isB: Is<B>): Is<A | B> {
  return (value): value is A | B => isA(value) || isB(value);
}

/** Values of one sort under names of any. */
export function isRecordOf<T>(isItem: Is<T>): Is<Record<string, T>> {
  return (value): value is Record<string, T> => isObject(value) && Object.values(value).every(isItem);
}

/** Every field of `T` has its check; what is there beside them is nobody's business. */
export function isShape<T extends object>(fields: { readonly [K in keyof T]-?: Is<T[K]> }): Is<T> {
  const checks = Object.entries<Is<unknown>>(fields);
  return (value): value is T => isObject(value) && checks.every(([name, is]) => is(value[name]));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
