import * as z from 'zod/mini';
import { RecordingMode } from './recording';
import { ErrorKind } from './trouble';

const Text = z.string().check(z.maxLength(20_000));

/** A value with where it came from and when; `others` hold what other pages said against it. */
const Sourced = z.object({ value: Text, source: Text, at: Text });
const Version = z.object({ ...Sourced.shape, name: z.optional(Text), others: z.array(Sourced) });

/** A picture's file, and how it was made where it is no photograph; or why there is none. */
const ShotLine = z.union([z.object({ file: Text, made: z.optional(Text) }), z.object({ withheld: Text })]);

/** The report as it leaves: every text is final, covered values are `<kind-number>`. Its names are a promise. */
export const Report = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^SR-[0-9A-Z]{4}$/)),
  createdAt: Text,
  timeZone: Text,
  language: Text,
  /** `now`: only what stood on the screen was saved; the steps are told. */
  mode: z.enum(RecordingMode),
  headline: Text,
  site: Text,
  access: z.enum(['tab', 'site']),
  /** The error that leads, word for word, and the number of the step it came after. */
  error: z.nullable(z.object({ text: Text, kind: Text, at: Text, step: z.nullable(z.int()) })),
  bug: z.nullable(z.object({ by: z.enum(['person', 'itself']), step: z.nullable(z.int()) })),
  attempts: z.object({ failed: z.int(), of: z.int() }),
  expected: z.nullable(Text),
  actual: z.nullable(Text),
  /** What the person told beside it; of the steps, where they were not recorded. */
  told: z.nullable(Text),
  /** Since when it fails and how often, as the person told it. */
  since: z.object({ told: z.nullable(Text) }),
  environment: z.object({
    browser: Sourced,
    wordpress: z.optional(Version),
    php: z.optional(Version),
    woocommerce: z.optional(Version),
    database: z.optional(Version),
    server: z.optional(Version),
    theme: z.optional(Version),
    product: z.optional(Version),
  }),
  steps: z.array(
    z.object({
      n: z.int(),
      at: Text,
      kind: z.enum(['navigate', 'tab', 'click', 'type', 'select', 'check', 'submit', 'key', 'drag']),
      text: Text,
      screen: z.object({ id: z.nullable(Text), path: z.array(Text), url: Text }),
      target: z.optional(z.array(z.object({ by: z.enum(['role', 'css', 'text']), value: Text }))),
      /** What was chosen, where that may be read; never what was typed. */
      value: z.optional(Text),
      frame: z.array(z.int()),
      shot: ShotLine,
      /** All of the page, where that was asked for after this step. */
      page: z.optional(ShotLine),
    }),
  ),
  signals: z.array(
    z.object({
      at: Text,
      kind: z.enum(ErrorKind),
      text: Text,
      /** The step it came after. */
      step: z.nullable(z.int()),
      /** Whose it is, where that can be told. */
      attribution: z.nullable(Text),
      /** There before the step: it does not lead. */
      standing: z.boolean(),
      /** Level of a notice, request with its status, place of a script. */
      detail: z.nullable(Text),
    }),
  ),
  missing: z.array(Text),
  unseen: z.array(Text),
  removed: z.record(z.string(), z.int()),
  /** Kinds that its pictures show, because they were opened before recording; none where there is no picture. */
  openedInPictures: z.array(Text),
  /** When all of it was last looked through for everything that the recording had masked; by rules alone since. */
  lookedThrough: z.nullable(Text),
});
export type Report = z.output<typeof Report>;
