import * as z from 'zod';
import { classifyField } from '../../../src/redact/fields/classify.ts';
import { factsOf } from '../../../src/redact/fields/facts.ts';
import type { HashKey } from '../../../src/redact/siphash.ts';
import { convertRows } from '../convert-rows.ts';
import type { Mode } from './mode.ts';

const Words = z
  .string()
  .nullish()
  .transform((words) => words ?? '');
const Row = z.object({
  tag: z.string(),
  attrs: z.record(z.string(), z.string().nullable()).nullish(),
  label: Words,
  near: Words,
});

/** Fields of forms by what a page says of them, one in a row: whether their values are masked, and why. */
export const fields = {
  option: 'fields',
  start: (_key: HashKey, complain: (sentence: string) => void) =>
    convertRows(
      Row,
      ({ tag, attrs, label, near }) => {
        const attributes = new Map(
          Object.entries(attrs ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
        );
        const { mask, kind, reason } = classifyField(
          factsOf({
            tag: tag.toLowerCase(),
            attribute: (name) => attributes.get(name),
            label,
            near: () => near,
          }),
        );
        return { mask, kind, reason };
      },
      complain,
    ),
} satisfies Mode;
