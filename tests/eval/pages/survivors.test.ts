import { expect, it } from 'vitest';
import { survivorsOf } from '../../../scripts/eval/pages/survivors';

const value = { value: "Zoë O'Neill-Øst", kind: 'name' };
const base64 = Buffer.from(`{"name":"${value.value}"}`).toString('base64');

it.each([
  ['a text', "<p>Zoë O'Neill-Øst</p>"],
  ['an attribute, in capitals', `<p title="ZOË O'NEILL-ØST">x</p>`],
  ['an address', `<a href="?q=${encodeURIComponent(value.value)}">x</a>`],
  ['an address with pluses', `<a href="?q=${encodeURIComponent(value.value).replace('%20', '+')}">x</a>`],
  [
    'an address in an address',
    `<a href="?back=${encodeURIComponent(encodeURIComponent(value.value))}">x</a>`,
  ],
  ['entities', '<p>Zo&#235; O&#x27;Neill-&#216;st</p>'],
  ['entities in entities', '<p>Zo&amp;#235; O&amp;#39;Neill-&amp;#216;st</p>'],
  ['escapes', `<p>Zo${String.raw`\u00eb`} O'Neill-${String.raw`\u00d8`}st</p>`],
  ['base64', `<p data-x="${base64}">x</p>`],
])('finds what survived in %s', (_what, output) => {
  expect(survivorsOf(output, [value])).toEqual([value]);
});

it('finds nothing where it is gone', () => {
  expect(survivorsOf('<p>&lt;name-1&gt; Neill</p>', [value])).toEqual([]);
});
