// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { allOfIt } from '../../../src/redact/dom/changed-parts';
import { createCollector } from '../../../src/redact/dom/collect-vocabulary';
import { one, show } from '../../support/page';

type Learnt = [value: string, kind: string];

function collected(markup: string, bodyClass?: string): Learnt[] {
  show(markup, bodyClass);
  const learnt: Learnt[] = [];
  createCollector({ learn: (...what) => learnt.push(what) }, allOfIt).collect(document);
  return learnt;
}

it.each<[string, string, Learnt[]]>([
  ['a field', '<label>License key <input value="SMD-7Q4XK"></label>', [['SMD-7Q4XK', 'licence-key']]],
  ['a password', '<input type="password" value="open sesame">', [['open sesame', 'password']]],
  ['a suggested password', '<input id="pass1" type="password" data-pw="x9!kQ">', [['x9!kQ', 'password']]],
  ['a field of nobody', '<label>Order prefix <input value="WC-"></label>', []],
  ['what may be chosen', '<label>Country <select><option selected>Norway</option></select></label>', []],
  [
    'an address, line by line',
    '<div class="order_data_column"><div class="address"><p>Jane Pemberley<br>14 Row</p></div></div>',
    [
      ['Jane Pemberley', 'address'],
      ['14 Row', 'address'],
    ],
  ],
  [
    'an order, without its number',
    '<a class="order-view"><strong>#1042 Jane Doe</strong></a>',
    [['Jane Doe', 'customer-name']],
  ],
  [
    'a key’s owner, without the address behind it',
    '<select id="key_user"><option>Jane Doe (#3 – jane@example.com)</option></select>',
    [['Jane Doe', 'customer-name']],
  ],
  [
    'rows with a label',
    '<table><tr><th>Database name</th><td>lf_shop</td></tr><tr><th>PHP version</th><td>8.3</td></tr></table>',
    [['lf_shop', 'credential']],
  ],
  [
    'columns with a head',
    '<table><thead><tr><th>Order</th><th>Customer</th></tr></thead><tbody><tr><td>#7</td><td>Jane Doe</td></tr></tbody></table>',
    [['Jane Doe', 'name']],
  ],
  [
    'the names of things',
    '<table><thead><tr><th>Name</th></tr></thead><tbody><tr><td>Cash on delivery</td></tr></tbody></table>',
    [],
  ],
  ['cells with controls', '<table><tr><th>E-mail</th><td><button>Send</button></td></tr></table>', []],
])('takes from %s what it is', (_what, markup, values) => {
  expect(collected(markup)).toEqual(values);
});

it('reads a value once, and again when it has changed', () => {
  show('<input id="f" type="email" value="jane@example.com">');
  const learnt: string[] = [];
  const collector = createCollector({ learn: (value) => learnt.push(value) }, allOfIt);
  collector.collect(document);
  collector.collect(document);
  (one('#f') as HTMLInputElement).value = 'anna@example.com';
  collector.collect(document);
  expect(learnt).toEqual(['jane@example.com', 'anna@example.com']);
});

it('remembers an empty password field for when it is shown', () => {
  show('<input id="f" type="password">');
  const learnt: Learnt[] = [];
  const collector = createCollector({ learn: (...what) => learnt.push(what) }, allOfIt);
  collector.collect(document);
  one('#f').setAttribute('type', 'text');
  (one('#f') as HTMLInputElement).value = 'open sesame';
  collector.collect(document);
  expect(learnt).toEqual([['open sesame', 'password']]);
});
