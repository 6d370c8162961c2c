import * as z from 'zod';
import { redactText } from '../../../src/redact/pipeline/stream.ts';
import { convertRows } from '../convert-rows.ts';
import type { Mode } from './mode.ts';

const Row = z.object({ text: z.string() });

/** Texts that have nothing to do with each other, one in a row: each is numbered, and remembered, for itself. */
export const jsonl: Mode = {
  option: 'jsonl',
  start: (key, complain) =>
    convertRows(
      Row,
      ({ text }) => {
        const { text: redacted, findings } = redactText(key, text);
        return {
          text: redacted,
          findings: findings.map(({ kind, start, end, rule }) => ({ kind, start, end, rule })),
        };
      },
      complain,
    ),
};
