import { expect, it } from 'vitest';
import { readTexts } from '../../../scripts/eval/pages/read-texts';
import { openPage } from '../../../scripts/redact/page/open-page';

it('reads every text and typed value, and tells which stand where data stands', () => {
  const page =
    openPage(`<title>T</title><script>s</script><h1>Head  line</h1><table class="wp-list-table"><tbody><tr>
    <th scope="row">First</th><td>Cell <b>bold</b></td></tr></tbody></table><table><tr><th>Label</th></tr></table>
    <input value="typed"><input type="hidden" value="kept"><textarea>more</textarea><select><option>one</option></select>`);
  const texts = readTexts(page).map(({ text, inside }) => `${inside ? 'in' : 'out'}: ${text}`);
  expect(texts).toEqual([
    'out: Head line',
    'in: First',
    'in: Cell',
    'in: bold',
    'out: Label',
    'in: typed',
    'in: more',
    'in: one',
  ]);
});
