import type { Kind } from '../../domain/kind';
import { ruleOf } from '../finding';
import { endOfLine } from '../lines';
import { late } from '../late';

/** Columns in which exports of WordPress and WooCommerce write people and money (class-wc-customer-csv-exporter …). */
const COLUMNS: readonly (readonly [Kind, RegExp])[] = [
  [
    'name',
    /^(?:(?:billing|shipping|customer)[ _])?(?:first|last|full|display|customer|user|nick|billing|shipping)[ _]?name$|^(?:user_login|user_nicename|vorname|nachname|pr[ée]nom|nombre|apellidos?|nome|cognome|voornaam|achternaam)$/i,
  ],
  ['address', /^(?:billing|shipping)[ _](?:address(?:[ _][12])?|city|postcode|zip)$/i],
  ['company', /^(?:billing|shipping)[ _]company$/i],
  ['phone', /^(?:(?:billing|shipping|customer)[ _])?(?:phone|telephone|telefon|mobile)$/i],
  ['note', /^(?:customer|order)[ _]notes?$/i],
  ['order', /^(?:order|customer|invoice)[ _](?:id|no|number)$/i],
  ['amount', /^(?:order|total|refund)[ _](?:total|spend|amount|tax)$/i],
];
/** One such column, by the words of which the head of a table is known. */
const TELLING =
  /(?<=^|[\r\n,;\t"])(?:(?:billing|shipping|customer)[ _])?(?:(?:first|last|full|display|customer|billing|shipping)[ _]?name|user_login|vorname|nachname|pr[ée]nom|apellidos|cognome|achternaam)(?="?[,;\t\r\n])/gi;
const HEADING = late('u')`^"?[\p{L}][\p{L}\p{N} _.()#-]{0,60}"?$`;
/** Most rows of one table that are read. */
const MOST = 1_000;

type Cell = { readonly start: number; readonly end: number };

/** What stands in a person's columns of a table of values parted by commas, semicolons or tabs (RFC 4180). */
export const csvColumn = ruleOf('csv-column', {
  expression: TELLING,
  read: ({ index, input }, tell) => {
    const begin = input.lastIndexOf('\n', index) + 1;
    const sign = /[,;\t]/.exec(input.slice(index, index + 200))?.[0] ?? ',';
    const names = cellsOf(input, begin, sign).map(({ start, end }) => input.slice(start, end));
    let read = endOfLine(input, begin);
    if (names.length < 3 || !names.every((name) => HEADING().test(name))) return read;
    const kinds = names.map((name) => COLUMNS.find(([, words]) => words.test(name))?.[0]);
    for (let row = 0; row < MOST && read < input.length; row += 1) {
      const cells = cellsOf(input, read + 1, sign);
      if (cells.length !== names.length) break;
      cells.forEach(({ start, end }, column) => {
        const kind = kinds[column];
        if (kind && end > start) tell(kind, start, end);
      });
      read = endOfLine(input, read + 1);
    }
    return read;
  },
});

/** The cells of the line that begins at `from`, without the quotes around them. */
function cellsOf(text: string, from: number, sign: string): Cell[] {
  const line = text.slice(from, endOfLine(text, from)).replace(/\r$/, '');
  const cells: Cell[] = [];
  for (let at = 0; at <= line.length;) {
    const quoted = line.charAt(at) === '"' ? /^"((?:[^"]|"")*)"/.exec(line.slice(at, at + 2_000)) : null;
    const start = quoted ? at + 1 : at;
    const next = line.indexOf(sign, quoted ? at + quoted[0].length : at);
    const end = next < 0 ? line.length : next;
    cells.push({ start: from + start, end: from + (quoted ? at + quoted[0].length - 1 : end) });
    at = end + 1;
  }
  return cells;
}
