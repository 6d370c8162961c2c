/**
 * What stands in the place of `zod/mini` in a script that runs in somebody's page (`wxt.config.ts`): the same words for
 * the same schemas, and the same verdict, of which nothing is made before a value is read. Zod's own objects took half
 * of the time in which a frame starts. A refusal tells no reason: nobody in a page reads one.
 */

/** What a schema says of a value that it does not take. */
const REFUSED = Symbol('refused');

/** Reads a value: what is kept of it, or `REFUSED`. */
type Read = (value: unknown) => unknown;
type Check = (value: unknown) => boolean;
type Verdict =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly data?: never; readonly error: Error };

class Schema {
  readonly read: Read;

  constructor(read: Read) {
    this.read = read;
  }

  check(...checks: readonly Check[]): Schema {
    return new Schema((value) => {
      const data = this.read(value);
      return data !== REFUSED && checks.every((holds) => holds(data)) ? data : REFUSED;
    });
  }

  /** A brand is a type's and nothing else. */
  brand(): this {
    return this;
  }

  safeParse(value: unknown): Verdict {
    return safeParse(this, value);
  }
}

export function safeParse(schema: Schema, value: unknown): Verdict {
  const data = schema.read(value);
  return data === REFUSED ? { success: false, error: new Error('refused') } : { success: true, data };
}

export function parse(schema: Schema, value: unknown): unknown {
  const verdict = safeParse(schema, value);
  if (!verdict.success) throw verdict.error;
  return verdict.data;
}

/** Nothing is to be set here: no code is made at run time, ever. */
export const config = (): void => undefined;

const taking = (takes: Check): Schema => new Schema((value) => (takes(value) ? value : REFUSED));

export const unknown = (): Schema => taking(() => true);
export const undefined_ = (): Schema => taking((value) => value === undefined);
export const string = (): Schema => taking((value) => typeof value === 'string');
export const boolean = (): Schema => taking((value) => typeof value === 'boolean');
export const number = (): Schema => taking(Number.isFinite);
export const int = (): Schema => taking(Number.isSafeInteger);
export const literal = (only: unknown): Schema => taking((value) => value === only);
export const enum_ = (values: readonly unknown[]): Schema => taking((value) => values.includes(value));
export { undefined_ as undefined, enum_ as enum };

export const optional = (schema: Schema): Schema =>
  new Schema((value) => (value === undefined ? value : schema.read(value)));
export const nullable = (schema: Schema): Schema =>
  new Schema((value) => (value === null ? value : schema.read(value)));
export const readonly = (schema: Schema): Schema => new Schema((value) => Object.freeze(schema.read(value)));
const catch_ = (schema: Schema, instead: () => unknown): Schema =>
  new Schema((value) => {
    const data = schema.read(value);
    return data === REFUSED ? instead() : data;
  });
export { catch_ as catch };

/** The first that takes the value. */
export const union = (schemas: readonly Schema[]): Schema =>
  new Schema((value) => {
    for (const { read } of schemas) {
      const data = read(value);
      if (data !== REFUSED) return data;
    }
    return REFUSED;
  });
/** Values of one key part the shapes, so the first that takes a value is the only one. */
export const discriminatedUnion = (_key: string, schemas: readonly Schema[]): Schema => union(schemas);

export const array = ({ read }: Schema): Schema =>
  new Schema((value) => {
    if (!Array.isArray(value)) return REFUSED;
    const data = value.map(read);
    return data.includes(REFUSED) ? REFUSED : data;
  });

type Fields = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, Schema>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value does not have reads as `undefined`, and stays away where that is taken. */
function readFields(value: Fields, shape: Shape): unknown {
  const data: Record<string, unknown> = {};
  for (const [key, { read }] of Object.entries(shape)) {
    const field = read(value[key]);
    if (field === REFUSED) return REFUSED;
    if (field !== undefined || key in value) data[key] = field;
  }
  return data;
}

export const object = (shape: Shape): Schema =>
  new Schema((value) => (isFields(value) ? readFields(value, shape) : REFUSED));
export const strictObject = (shape: Shape): Schema =>
  new Schema((value) =>
    isFields(value) && Object.keys(value).every((key) => Object.hasOwn(shape, key))
      ? readFields(value, shape)
      : REFUSED,
  );
export const record = ({ read: readKey }: Schema, { read }: Schema): Schema =>
  new Schema((value) => {
    if (!isFields(value)) return REFUSED;
    const fields = Object.entries(value).map(([key, field]) => [readKey(key), read(field)]);
    return fields.flat().includes(REFUSED) ? REFUSED : Object.fromEntries(fields);
  });

/** Of a text in characters, as a person counts them: two units of UTF-16 may be one. */
const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? Array.from(value).length : (value as readonly unknown[]).length;

export const maxLength =
  (most: number): Check =>
  (value) =>
    (value as string | readonly unknown[]).length <= most || lengthOf(value) <= most;
export const minLength =
  (least: number): Check =>
  (value) =>
    lengthOf(value) >= least;
export const startsWith =
  (beginning: string): Check =>
  (value) =>
    (value as string).startsWith(beginning);
export const regex =
  (expression: RegExp): Check =>
  (value) =>
    expression.test(value as string);
export const minimum =
  (least: number): Check =>
  (value) =>
    (value as number) >= least;
export const maximum =
  (most: number): Check =>
  (value) =>
    (value as number) <= most;
export const positive = (): Check => (value) => (value as number) > 0;
export const nonnegative = (): Check => minimum(0);
