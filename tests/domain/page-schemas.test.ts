import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { fc } from '../support/property';
import { oddValues, spoil, valuesOf } from '../support/values-of-schema';
import * as small from '../../src/domain/page-schemas';

/** Whatever a script in a page reads or answers, and what is made of the same parts. */
const MODULES = {
  cover: () => import('../../src/domain/cover'),
  evidence: () => import('../../src/domain/evidence'),
  probeReport: () => import('../../src/domain/probe-report'),
  recording: () => import('../../src/domain/recording'),
  vocabulary: () => import('../../src/domain/vocabulary'),
  clonedPicture: () => import('../../src/messaging/cloned-picture'),
  evidencePort: () => import('../../src/messaging/evidence-port'),
  recorderPort: () => import('../../src/messaging/recorder-port'),
} as const;

type Judge = { safeParse: (value: unknown) => { success: boolean; data?: unknown } };
const isJudge = (value: unknown): value is Judge =>
  typeof value === 'object' && value !== null && 'safeParse' in value;

/** Every schema within `value`, by the way to it. */
function schemasIn(value: unknown, way = ''): [string, Judge][] {
  if (isJudge(value)) return [[way, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => schemasIn(each, `${way}/${name}`));
}

async function readModules(): Promise<Map<string, Judge>> {
  vi.resetModules();
  const each = Object.entries(MODULES).map(async ([name, load]) => schemasIn(await load(), name));
  return new Map((await Promise.all(each)).flat());
}

describe('schemas as a page reads them', () => {
  let zods: Map<string, Judge>;
  let smalls: Map<string, Judge>;
  beforeAll(async () => {
    zods = await readModules();
    vi.doMock('zod/mini', () => small);
    smalls = await readModules();
    vi.doUnmock('zod/mini');
  });
  afterAll(() => vi.resetModules());

  it('are the same schemas, made of other parts', () => {
    expect(zods.size).toBeGreaterThan(30);
    expect([...smalls.keys()]).toEqual([...zods.keys()]);
    for (const [way, judge] of smalls) expect(judge, way).not.toHaveProperty('_zod');
  });

  it('say the same of every value', () => {
    const said = { true: 0, false: 0 };
    for (const [way, judge] of zods) {
      const drawn = fc.tuple(valuesOf(judge), oddValues, fc.nat(5_000), fc.boolean());
      fc.assert(
        fc.property(drawn, ([value, odd, nth, isWhole]) => {
          const tried = isWhole ? value : spoil(value, odd, nth);
          const { success, data } = judge.safeParse(tried);
          said[`${success}`] += 1;
          const ours = smalls.get(way)?.safeParse(tried);
          expect({ success: ours?.success, data: ours?.data }, way).toStrictEqual({ success, data });
        }),
        { numRuns: 150 },
      );
    }
    expect(said.true).toBeGreaterThan(500);
    expect(said.false).toBeGreaterThan(500);
  });

  it('know every word that a schema is made of', () => {
    const used = ['domain', 'messaging'].flatMap((room) =>
      readdirSync(`src/${room}`)
        .filter((name) => name.endsWith('.ts'))
        .flatMap((name) => [...readFileSync(`src/${room}/${name}`, 'utf8').matchAll(/\bz\.([a-z]\w*)\(/g)])
        .map(([, word = '']) => word),
    );
    expect(used.length).toBeGreaterThan(300);
    // A picture as a blob is the store's alone.
    expect([...new Set(used)].filter((word) => !(word in small) && word !== 'instanceof')).toEqual([]);
  });

  it('throw where a value is refused, as zod does', () => {
    expect(() => small.parse(small.string(), 1)).toThrow();
    expect(small.parse(small.string(), 'a')).toBe('a');
    expect(() => z.parse(z.string(), 1)).toThrow();
  });
});
