import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `tapped`: as shipped, and the background keeps what its ports carry. `unmasked`: the same with redaction off, for
 * positive controls. `late` and `roomless` say that something was written which
 * is not: not yet, or not at all, where there is no room.
 */
export type Variant = 'tapped' | 'unmasked' | 'late' | 'roomless';

const TAPPED = { 'messaging/port.ts': 'tapped/port.ts', 'messaging/send.ts': 'tapped/send.ts' } as const;

/** The replaced modules of `src/`, and by what. Each stands beside this file and exports what the original does. */
const REPLACED: Record<Variant, Readonly<Record<string, string>>> = {
  tapped: TAPPED,
  late: { 'messaging/write-ahead.ts': 'late/write-ahead.ts' },
  roomless: { 'background/room.ts': 'roomless/room.ts' },
  unmasked: {
    ...TAPPED,
    'redact/seal.ts': 'unmasked/seal.ts',
    'redact/seal-address.ts': 'unmasked/seal-address.ts',
    'redact/pipeline/find.ts': 'unmasked/find.ts',
    'redact/dom/covers.ts': 'unmasked/covers.ts',
    'redact/dom/readability.ts': 'unmasked/readability.ts',
    'capture/accessible-name.ts': 'unmasked/accessible-name.ts',
  },
};

/** @throws where there is no such variant */
export function variantNamed(name: string | undefined): Variant {
  const variant = Object.keys(REPLACED).find((one) => one === name);
  if (variant !== undefined) return variant as Variant;
  throw new Error(`SAFEREPRO_VARIANT takes one of ${Object.keys(REPLACED).join(', ')}.`);
}

/** From the file that is replaced to the one that stands in for it, as absolute paths. @throws where one has moved */
export function replacementsOf(variant: Variant, root: string): ReadonlyMap<string, string> {
  const pairs = Object.entries(REPLACED[variant]).map(
    ([file, by]) => [join(root, 'src', file), join(root, 'tests', 'variants', by)] as const,
  );
  const moved = pairs.flat().find((file) => !existsSync(file));
  if (moved !== undefined) throw new Error(`${moved} is no longer there; see tests/variants/variants.ts.`);
  return new Map(pairs);
}
