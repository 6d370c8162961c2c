/** Everything may be read. */
import type { Inherited, Readability } from '../../../src/redact/dom/readability';

export * from '../../../src/redact/dom/readability';

const OPEN = { as: 'interface' } as const;

export function readabilityOf(): Readability {
  return OPEN;
}

export function inherit(): Inherited {
  return { readability: OPEN, sensitive: false, begins: false };
}
