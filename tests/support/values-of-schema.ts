import type { Arbitrary } from 'fast-check';
import { fc } from './property';

type CheckDef = {
  readonly maximum?: number;
  readonly pattern?: RegExp;
  readonly value?: number;
};
/** What zod keeps of a schema; of each only what its type has. */
type Def = {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly shape: Readonly<Record<string, unknown>>;
  readonly element: unknown;
  readonly options: readonly unknown[];
  readonly innerType: unknown;
  readonly valueType: unknown;
  readonly values: readonly unknown[];
  readonly entries: Readonly<Record<string, unknown>>;
};
type Draw = (def: Def, checks: readonly CheckDef[]) => Arbitrary<unknown>;

/** What hardly any schema takes. */
export const oddValues: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown[]>(
    undefined,
    null,
    '',
    'x',
    '😀',
    NaN,
    Infinity,
    -1,
    0,
    0.5,
    2 ** 60,
    true,
    [],
    {},
  ),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.integer(),
);

const inner: Draw = ({ innerType }) => valuesOf(innerType);

const drawOf: Readonly<Record<string, Draw>> = {
  object: ({ shape }) =>
    fc
      .record(Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, valuesOf(each)])))
      .chain((whole) =>
        fc.constantFrom<object[]>(whole, ...Object.keys(whole).map((key) => without(whole, key)), {
          ...whole,
          beyond: 1,
        }),
      ),
  array: ({ element }, checks) =>
    fc.array(valuesOf(element), { maxLength: 4 }).chain((some) => {
      const most = mostOf(checks) ?? 0;
      const many = Array.from({ length: most < 300 ? most + 1 : 1 }, () => some[0]);
      return fc.constantFrom(some, some, many, many.slice(1));
    }),
  string: (_, checks) => {
    const pattern = checks.find((check) => check.pattern)?.pattern;
    const most = mostOf(checks) ?? 40;
    return fc.oneof(
      pattern ? fc.stringMatching(pattern) : fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('😀'.repeat(most), '😀'.repeat(most + 1), 'x'.repeat(most)),
    );
  },
  number: (_, checks) => {
    const edges = checks.flatMap(({ value }) => (value === undefined ? [] : [value, value + 1, value - 1]));
    return fc.oneof(fc.nat(900), fc.double(), fc.constantFrom(0, 1, ...edges));
  },
  literal: ({ values }) => fc.constantFrom(...values),
  enum: ({ entries }) => fc.constantFrom(...Object.values(entries)),
  union: ({ options }) => fc.oneof(...options.map(valuesOf)),
  record: ({ valueType }) => fc.dictionary(fc.string({ maxLength: 25 }), valuesOf(valueType), { maxKeys: 3 }),
  boolean: () => fc.boolean(),
  undefined: () => fc.constant(undefined),
  unknown: () => fc.anything(),
  optional: ({ innerType }) => fc.option(valuesOf(innerType), { nil: undefined }),
  nullable: ({ innerType }) => fc.option(valuesOf(innerType), { nil: null }),
  readonly: inner,
  catch: inner,
};

/** Values that a schema of zod's takes, or would but for a bound. @throws for a sort that is not known here */
export function valuesOf(schema: unknown): Arbitrary<unknown> {
  const { def } = (schema as { readonly _zod: { readonly def: Def } })._zod;
  const draw = drawOf[def.type];
  if (!draw) throw new Error(`Values of ${def.type} are to be drawn, too.`);
  return draw(
    def,
    (def.checks ?? []).map(({ _zod }) => _zod.def),
  );
}

function mostOf(checks: readonly CheckDef[]): number | undefined {
  return checks.find(({ maximum }) => maximum !== undefined)?.maximum;
}

function without(whole: object, key: string): object {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key));
}

/** `value` with something odd in one place of it, told by `nth`. */
export function spoil(value: unknown, odd: unknown, nth: number): unknown {
  if (typeof value !== 'object' || value === null) return odd;
  const keys = Object.keys(value);
  const key = keys[nth % (keys.length + 1)];
  if (key === undefined) return odd;
  const changed = spoil((value as Record<string, unknown>)[key], odd, Math.floor(nth / (keys.length + 1)));
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
}
