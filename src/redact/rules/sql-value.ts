import { ruleOf } from '../finding';

/** Where a statement begins that holds values, as `$wpdb` tells it (core class-wpdb.php, `print_error`). */
const STATEMENT =
  /\b(?:(?:INSERT|REPLACE)(?: IGNORE)? INTO|UPDATE [`\w.$-]{1,130} SET|VALUES\s{0,4}\(|SELECT [^;\r\n]{1,300}? FROM|DELETE FROM|CALL [`\w.$-]{1,130}\s?\()|\b(?:WHERE|HAVING|where)\s{1,4}[(`\w.]{1,130}\s{0,4}(?:=|<|>|!=|LIKE|IN|like|in)/g;
/** A statement's end: its line's, or where WordPress says who made it. */
const END = /;\s|[\r\n]{2}| made by |\bfor query\b/;
const MOST = 4_000;
const LITERAL = /'((?:[^'\\\r\n]|\\.|''){1,1000})'|"((?:[^"\\\r\n]|\\.){1,1000})"/dg;
/** Columns whose value says what kind of thing is meant, never whose it is (core wp-admin/includes/schema.php). */
const KIND_COLUMN =
  /(?:post_type|post_status|comment_type|comment_approved|taxonomy|autoload|option_name|meta_key|object_type|hook|status|type)[`"]?\s{0,4}(?:=|!=|<>|IN\s{0,2}\((?:\s{0,2}'[\w-]{1,60}'\s{0,2},){0,20}|LIKE)\s{0,4}$/i;
/** What MySQL says that it has twice or cannot take (its error messages 1062, 1366, 1292). */
const REFUSED =
  /\b(?:Duplicate entry|Incorrect [\w ]{1,30} value:|Truncated incorrect \w{1,20} value:) '((?:[^'\r\n]|'(?! for ))[^\r\n]{0,300}?)'(?= for |$)/dg;

/** Values in the statements and errors of a database: `VALUES ('Jane', …)`, `Duplicate entry 'jane' for key …`. */
export const sqlValue = ruleOf(
  'sql-value',
  {
    expression: REFUSED,
    read: ({ indices }, tell) => {
      tell('data', ...(indices?.[1] ?? [0, 0]));
      return undefined;
    },
  },
  {
    expression: STATEMENT,
    read: ({ index, input }, tell) => {
      const whole = input.slice(index, index + MOST);
      const statement = whole.slice(0, END.exec(whole)?.index);
      LITERAL.lastIndex = 0;
      for (let match = LITERAL.exec(statement); match; match = LITERAL.exec(statement)) {
        const [start, end] = match.indices?.[1] ?? match.indices?.[2] ?? [0, 0];
        if (!KIND_COLUMN.test(statement.slice(Math.max(0, start - 121), start - 1)))
          tell('data', index + start, index + end);
      }
      return index + statement.length;
    },
  },
);
