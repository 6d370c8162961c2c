import type { Database } from '../../src/store/open';

/** The store as it is, but that it has no room for steps as long as `isFull` says so. */
export function fullStore(db: Database, isFull: () => boolean = () => true): Database {
  return new Proxy(db, {
    get: (at, name) => {
      const own: unknown = Reflect.get(at, name);
      if (typeof own !== 'function') return own;
      if (name !== 'transaction') return own.bind(at) as unknown;
      return (names: string | string[], ...rest: unknown[]) => {
        if (names === 'steps' && isFull()) throw new DOMException('full', 'QuotaExceededError');
        return Reflect.apply(own, at, [names, ...rest]) as unknown;
      };
    },
  });
}
