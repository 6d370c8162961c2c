import { pattern } from '../finding';

/** What stands before four numbers that are a version: `Chrome/130.0.0.0`, `version 2.4.1.0`. */
const VERSION =
  /(?:(?<![\w./-])[A-Za-z][\w.-]{0,30}\/|\bv|\b(?:versions?|ver|release|build|rev|firmware|fassung|vers[ií][oó]n|versione|versie)["']?\s{0,3}(?:[:=]>?)?\s{0,3}["']?v?)$/i;
/** And before those that are one only if they are small: `updated from 2.4.1.0 to`, `plugin@1.2.3.4`, `/x/2.4.1.0/`. */
const PERHAPS = /(?:[\w-]@|\/|(?:updat|upgrad|aktualisier)\w{0,5}[^\r\n]{0,20}\s)$/i;
/** Words by which a machine is meant, whatever the numbers. */
const MACHINE = /(?:\/\/|\/\/[^\s/]{1,38}@|\bip\/|\b(?:root|admin|ubuntu|deploy|www-data)@|\bby\s)$/i;
/** The first number of a version, at most. */
const MOST_MAJOR = 40;

/** The word for one: behind it a mistyped one is nearly one. */
const CALLED = /\bip(?:v6)?(?:[ _-]?addr(?:ess)?)?["']?\s{0,3}[:=]>?\s{0,3}["']?$/i;

/** Chromium tells its version in four numbers, of which three are frozen (User-Agent reduction). */
const BROWSER = /\b(?:Chrome|Chromium|Edge|Opera)\s$/;

/** An IP address, v4 or v6; the latter has more colons than a time, or two beside each other. Not a version of four numbers, nor a time, nor a class and its method (`A::b`). */
export const ip = pattern(
  'ip',
  'ip',
  /(?<![\w.]|\d-)(?:\d{1,3}\.){3}\d{1,3}(?!\w|\.\d|-\d)|(?<![\w:.])(?=(?:[0-9a-f]{0,4}:){4}|[0-9a-f:]{0,40}::)(?:[0-9a-f]{0,4}:){2,8}(?:(?:\d{1,3}\.){3}\d{1,3}|[0-9a-f]{0,4})(?![\w:]|\.\d)/gi,
  ({ value, text, start }) =>
    value.includes(':')
      ? isV6(value) ||
        (CALLED.test(text.slice(Math.max(0, start - 20), start)) && value.split(':').length > 4)
      : isV4(value, text.slice(Math.max(0, start - 40), start)),
);

function isV4(value: string, before: string): boolean {
  const parts = value.split('.');
  if (value.endsWith('.0.0.0') && BROWSER.test(before)) return false;
  if (parts.some((part) => Number(part) > 255)) return false;
  if (MACHINE.test(before)) return true;
  return !VERSION.test(before) && !(Number(parts[0]) <= MOST_MAJOR && PERHAPS.test(before));
}

/** RFC 4291, 2.2. Two groups around a `::` are as likely a class and its method. */
function isV6(value: string): boolean {
  const tail = /(?:\d{1,3}\.){3}\d{1,3}$/.exec(value)?.[0];
  const sides = (tail === undefined ? value : `${value.slice(0, -tail.length)}0:0`).split('::');
  const groups = sides.flatMap((side) => (side === '' ? [] : side.split(':')));
  if (sides.length > 2 || groups.includes('')) return false;
  if (sides.length === 1) return groups.length === 8;
  return (
    groups.length <= 7 &&
    (groups.length > 2 || tail !== undefined || /^(?:::1$|fe80|f[cd]|2[0-9a-f]{3}:)/i.test(value))
  );
}
