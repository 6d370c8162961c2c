import type { Canary } from './invent.ts';
import { fold, type Haystack, type Needle, needlesOf, squeeze } from './needles.ts';

export type Hit = { readonly canary: Canary; readonly encoding: string; readonly near: string };
export type Search = (bytes: Uint8Array) => Hit[];

type Entry = Needle & { readonly canary: Canary };

/** A value that is shorter would be met by chance. */
const LEAST = 7;
/** Slots for the first four bytes of the needles. */
const SLOTS = 1 << 20;

/**
 * Looks for all canaries in all encodings in one pass over the bytes of each reading. Says each canary and encoding once.
 * @throws where a canary is too short to mean anything
 */
export function searchFor(canaries: readonly Canary[]): Search {
  const short = canaries.find(({ value }) => value.length < LEAST);
  if (short !== undefined)
    throw new Error(`The canary "${short.value}" is too short to be told from chance.`);
  const entries = canaries.flatMap((canary) =>
    needlesOf(canary.value).map((needle) => ({ ...needle, canary })),
  );
  const passes = (['raw', 'folded', 'squeezed'] as const).map(
    (sought) => [sought, passOf(entries.filter((entry) => entry.sought === sought))] as const,
  );
  return (bytes) => {
    const folded = fold(bytes);
    const read: Record<Haystack, Uint8Array> = { raw: bytes, folded, squeezed: squeeze(folded) };
    const hits = passes.flatMap(([sought, pass]) => pass(read[sought]));
    const seen = new Map(hits.map((hit) => [`${hit.canary.value} ${hit.encoding}`, hit]));
    return [...seen.values()];
  };
}

function passOf(entries: readonly Entry[]): Search {
  const begins = new Uint8Array(SLOTS);
  const byStart = new Map<number, Entry[]>();
  for (const entry of entries) {
    const start = entry.bytes.readUInt32LE(0);
    begins[slotOf(start)] = 1;
    byStart.set(start, [...(byStart.get(start) ?? []), entry]);
  }
  return (bytes) => {
    const hits: Hit[] = [];
    for (let at = 0; at + 4 <= bytes.length; at += 1) {
      const start =
        ((bytes[at] ?? 0) |
          ((bytes[at + 1] ?? 0) << 8) |
          ((bytes[at + 2] ?? 0) << 16) |
          ((bytes[at + 3] ?? 0) << 24)) >>>
        0;
      if (begins[slotOf(start)] === 0) continue;
      for (const { canary, encoding, bytes: sought } of byStart.get(start) ?? []) {
        if (sought.equals(bytes.subarray(at, at + sought.length)))
          hits.push({ canary, encoding, near: near(bytes, at, sought.length) });
      }
    }
    return hits;
  };
}

function slotOf(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> 12;
}

/** What stands before and behind, for whoever looks into a hit. */
function near(bytes: Uint8Array, at: number, length: number): string {
  const text = Buffer.from(bytes.subarray(Math.max(0, at - 60), at + length + 40)).toString('latin1');
  return text.replace(/[^ -~]+/g, '·');
}
