/** A table that keeps what was asked for or set last, and never grows beyond twice `most` entries. */
export type Recent<V> = {
  readonly get: (name: string) => V | undefined;
  readonly set: (name: string, value: V) => void;
};

/** Two halves: when the young one is full it becomes the old one, and what the old one held is forgotten. */
export function createRecent<V>(most: number): Recent<V> {
  let young = new Map<string, V>();
  let old: ReadonlyMap<string, V> = new Map();

  function set(name: string, value: V): void {
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(name, value);
  }

  return {
    get: (name) => {
      const value = young.get(name);
      if (value !== undefined) return value;
      const before = old.get(name);
      if (before !== undefined) set(name, before);
      return before;
    },
    set,
  };
}
