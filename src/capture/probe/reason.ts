const { getOwnPropertyDescriptor, getPrototypeOf } = Reflect;

/**
 * What a thrown or rejected value says of itself. Only values that stand there are read, no getter of the page's
 * is called. Nothing for what was broken off on purpose.
 */
export function reasonOf(reason: unknown): string | undefined {
  if (typeof reason === 'string') return reason;
  if (typeof reason !== 'object' || reason === null) return String(reason);
  if (reason instanceof DOMException) {
    return reason.name === 'AbortError' ? undefined : `${reason.name}: ${reason.message}`;
  }
  const message = standing(reason, 'message');
  if (message === undefined) return '';
  const name = reason instanceof Error ? (nameOf(reason) ?? 'Error') : undefined;
  return name === undefined ? message : `${name}: ${message}`;
}

/** Native errors have their name on their prototype, a page's own classes on the object or further up. */
function nameOf(error: object): string | undefined {
  let holder: object | null = error;
  for (let steps = 0; holder && steps < 6; steps += 1) {
    const name = standing(holder, 'name');
    if (name !== undefined) return name;
    holder = getPrototypeOf(holder);
  }
  return undefined;
}

/** The text that stands in an object's own property. */
export function standing(holder: object, name: string): string | undefined {
  const value: unknown = getOwnPropertyDescriptor(holder, name)?.value;
  return typeof value === 'string' ? value : undefined;
}
