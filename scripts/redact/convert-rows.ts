import type * as z from 'zod';
import type { Converter } from './modes/mode.ts';

/** Most UTF-16 units of a row: it is held whole, while a text may go on for ever. */
const LONGEST = 16_000_000;

/**
 * Reads JSON, a value a row, and writes one row for each, in order. A row that cannot be used is named to `complain`
 * and answered by `{"error": …}`, so that rows that come after it keep their places; nothing of it is repeated. An
 * empty row stays empty.
 */
export function convertRows<T>(
  schema: z.ZodType<T>,
  convert: (row: T) => unknown,
  complain: (sentence: string) => void,
): Converter {
  let held: string[] = [];
  let length = 0;
  let number = 0;

  function finish(last: string): string {
    number += 1;
    const isTooLong = length + last.length > LONGEST;
    const row = isTooLong ? '' : [...held, last].join('');
    held = [];
    length = 0;
    if (isTooLong) return refuse(`is longer than ${LONGEST} characters`);
    return row.trim() === '' ? '\n' : told(row);
  }

  function told(row: string): string {
    const value = parsed(number === 1 ? row.replace(/^\ufeff/, '') : row);
    if (value === undefined) return refuse('is not JSON');
    const result = schema.safeParse(value);
    if (!result.success) return refuse(problemOf(result.error));
    return `${JSON.stringify(convert(result.data))}\n`;
  }

  function refuse(what: string): string {
    const error = `Line ${number} ${what}`;
    complain(`${error}.`);
    return `${JSON.stringify({ error })}\n`;
  }

  return {
    read: (piece) => {
      const [first = '', ...rest] = piece.split('\n');
      const last = rest.pop();
      if (last === undefined) {
        length += first.length;
        if (length > LONGEST) held = [];
        else held.push(first);
        return '';
      }
      let output = finish(first);
      for (const row of rest) output += finish(row);
      length = last.length;
      if (last !== '') held.push(last);
      return output;
    },
    end: () => (length === 0 ? '' : finish('')),
  };
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return undefined;
  }
}

/** Where a value is not what it must be, by names of ours alone: what stands there may be a secret. */
function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined || issue.path.length === 0) return 'is no object';
  const [name] = issue.path;
  return `has a "${String(name)}" that is missing or of the wrong type`;
}
