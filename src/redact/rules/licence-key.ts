import { behindWord } from '../behind-word';
import { ruleOf } from '../finding';

/** Groups, from the sign behind the first on: words are everywhere, these signs are not. */
const GROUPED =
  /(?<=(?<![A-Za-z0-9_./-])([A-Za-z0-9]{2,12}))(?:-[A-Za-z0-9]{3,12}){2,9}(?![A-Za-z0-9_/]|-[A-Za-z0-9])/g;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isNamed = behindWord(
  /licen[cs]|purchase|activ|serial|registr|envato|codecanyon|themeforest|product|\bkey|lizenz|kauf|aktiv|schlüssel|compra|clave|achat|clé|série|acquisto|chiave|licentie|aankoop|sleutel|klucz/,
  60,
);

/**
 * A licence key or an Envato purchase code (a UUID): groups of letters and digits. Told by a word before it; groups
 * of one length that mix both are told by themselves.
 */
export const licenceKey = ruleOf('licence-key', {
  expression: GROUPED,
  read: ({ index, 0: others, 1: first = '', input }, tell) => {
    const token = first + others;
    const start = index - first.length;
    if (isTold(token) || (isKey(token) && isNamed(input, start)))
      tell('licence-key', start, start + token.length);
    return undefined;
  },
});

const mixes = (group: string): boolean => /\d/.test(group) && /[A-Za-z]/.test(group);

/** At least three groups that are no words and no numbers, and nearly all of one length and in capitals. */
function isTold(token: string): boolean {
  const groups = token.split('-');
  if (token !== token.toUpperCase() || groups.length < 4) return false;
  const [, second = ''] = groups;
  return (
    groups.filter((group) => group.length === second.length).length >= 3 && groups.filter(mixes).length >= 2
  );
}

function isKey(token: string): boolean {
  if (UUID.test(token)) return true;
  const groups = token.split('-');
  return (
    groups.some(mixes) &&
    !/^\d{4}-\d{2}-\d{2}/.test(token) &&
    groups.filter((group) => !/^[a-z]+$/.test(group)).length >= 3
  );
}
