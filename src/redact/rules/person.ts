import { isCommon } from '../common-words';
import { ruleOf } from '../finding';
import type { Tell } from '../scan';
import { late } from '../late';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\u2019'-]{0,30}\.?`;
/** Two to four words of a name, with what stands between them in several languages. */
const NAME = String.raw`${WORD}(?: (?:(?:van|von|de|der|den|del|della|di|da|dos|la|le|el|bin|al|zu) ){0,2}${WORD}){1,3}`;
/** Roles in which somebody stands before a name: as a label, a key of data, a column. */
const ROLE = String.raw`owner|recipient|addressee|(?:account|card)?holder|beneficiary|payee|payer|contact(?: ?person)?|employee|patient|attendee|attending|assignee|travell?er|passenger|guest|subscriber|student|teacher|physician|doctor|signed by|requested by|submitted by|bill(?:ed)? to|ship(?:ped)? to|sold to|deliver to|customer|client|buyer|seller|member|(?<!version: \S{1,20}, )author|kunde|kundin|kontoinhaber|karteninhaber|empfänger|ansprechpartner|besteller|cliente|titular|destinataire|destinatario|(?:full|first|last|user|display|billing|shipping) ?name|vorname|nachname|nom complet|nombre completo`;
const LABEL = late(
  'giu',
)`(?<![\p{L}\p{N}])(?:${ROLE.replaceAll(' ?', '[ _-]?')})(?:[ _-]?name)?["'\]]{0,2}\s{0,3}(?:=>|[:=])\s{0,3}["']?(?:(?:Mrs?|Ms|Dr|Prof|Herr|Frau|Mme|M)\.? )?`;
const VALUE = late('uy')`${NAME}`;
/** `"name": "…"` and `Name: …`, which anything has. */
const ANY =
  /(?:(?<=["'[])name["'\]]{1,2}\s{0,3}(?:=>|[:=])\s{0,3}["']|(?<=^|[\r\n,;|(]\s{0,3})name\s{0,2}[:=]\s{0,3}|\bmy name is )/gi;
/** Before whom WordPress puts a number or a face: `order #48 by Jane Doe`, the cell of a list of comments. */
const BESIDE =
  /(?:#|Nr\. ?|n[°º.] ?)\d{2,20} (?:von|by|from|for|für|de|di|van|por|pour|per|para) |class=["']avatar[^<>]{0,200}>\s{0,3}(?:<strong>)?\s{0,3}/g;
/** What stands around the name of a person, not of a plug-in. */
const AROUND =
  /["' _]?(?:e-?mail|phone|mobile|ssn|birth|dob|street|address(?:_1)?|post_?code|first_name|billing|shipping|customer|patient|employee|user|owner|contact)["'\]]?\s{0,3}(?:=>|[:=])|my name is $/i;
/** What structured data says of one (schema.org/Person). */
const PERSON = '"Person"';
/** How far around a name it may stand, in characters. */
const NEAR = 160;

/** The name of a person where a key or a label marks it: `Customer: Jane Doe`, `"owner":"Raj Mehta"`. */
export const person = ruleOf(
  'person',
  {
    expression: LABEL,
    read: ({ index, 0: label, input }, tell) => {
      readName(input, index + label.length, tell);
      return undefined;
    },
  },
  {
    expression: BESIDE,
    read: ({ index, 0: lead, input }, tell) => {
      readName(input, index + lead.length, tell);
      return undefined;
    },
  },
  {
    expression: ANY,
    read: ({ index, 0: label, input }, tell) => {
      const start = index + label.length;
      // What stands around it is long, and mostly there is no name at all.
      if (nameAt(input, start) === undefined) return undefined;
      const around = `${input.slice(Math.max(0, start - NEAR), start)}${input.slice(start, start + NEAR)}`;
      if (AROUND.test(around) || around.includes(PERSON) || label.startsWith('my'))
        readName(input, start, tell);
      return undefined;
    },
  },
);

function readName(text: string, start: number, tell: Tell): void {
  const name = nameAt(text, start);
  if (name !== undefined && isName(name)) tell('name', start, start + name.length);
}

function nameAt(text: string, start: number): string | undefined {
  const value = VALUE();
  value.lastIndex = start;
  return value.exec(text)?.[0];
}

/** Words that everybody's screens hold name a thing. */
function isName(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .every((word) => !isCommon(word));
}
