import * as z from 'zod/mini';

const Text = z.string().check(z.maxLength(20_000));

/** A value with where it came from. */
const Sourced = z.object({ value: Text, source: Text, at: Text });

/** The report as it leaves: every text is final, covered values are `<kind-number>`. Its names are a promise. */
export const Report = z.object({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(/^SR-[0-9A-Z]{4}$/)),
  createdAt: Text,
  timeZone: Text,
  language: Text,
  headline: Text,
  site: Text,
  access: z.enum(['tab', 'site']),
  environment: z.object({ browser: Sourced }),
  steps: z.array(
    z.object({
      n: z.int(),
      at: Text,
      kind: z.enum(['navigate', 'click']),
      text: Text,
      screen: z.object({ id: z.nullable(Text), path: z.array(Text), url: Text }),
      target: z.optional(z.array(z.object({ by: z.enum(['role', 'css', 'text']), value: Text }))),
      frame: z.array(z.int()),
      shot: z.union([z.object({ file: Text }), z.object({ withheld: Text })]),
    }),
  ),
  missing: z.array(Text),
  unseen: z.array(Text),
  removed: z.record(z.string(), z.int()),
});
export type Report = z.output<typeof Report>;
