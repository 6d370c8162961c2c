// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoData, demoSecrets } from '../../../demo-site/data';
import { createPageVocabulary } from '../../../src/redact/dom/page-vocabulary';
import { createSealer, type Sealer } from '../../../src/redact/seal';
import { one, show } from '../../support/page';
import { key, leaving, shown } from '../../support/sealing';

let ending: AbortController;
beforeEach(() => {
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
});

function sealerHere(): Sealer {
  const vocabulary = createPageVocabulary(window, key, ending.signal);
  return createSealer(key, vocabulary.find);
}

describe('once masked, masked everywhere', () => {
  it('in a notice that repeats what stands in a field', () => {
    show('<label>License key <input value="plain words nobody knows"></label>');
    expect(shown(sealerHere().text('Key plain-words-nobody-knows is active elsewhere'))).toBe(
      'Key <licence-key> is active elsewhere',
    );
  });

  it('with the placeholder of the value itself', () => {
    show(
      '<div id="wpadminbar"><li id="wp-admin-bar-my-account"><span class="display-name">Mara Lindqvist</span></li></div>',
    );
    const sealer = sealerHere();
    const [, part] = sealer.text('Hello Mara Lindqvist!');
    expect(part).toEqual(sealer.whole('Mara Lindqvist', 'administrator')[0]);
  });

  it('of what was typed a moment ago', () => {
    show('<input id="f" name="customer_company">');
    const sealer = sealerHere();
    expect(shown(sealer.text('Pemberley Upholstery was saved'))).toContain('Pemberley');
    (one('#f') as HTMLInputElement).value = 'Pemberley Upholstery';
    one('#f').dispatchEvent(new Event('input', { bubbles: true }));
    expect(shown(sealer.text('Pemberley Upholstery was saved'))).toBe('<company> was saved');
  });

  it('of what a rule knew by its words, without them', () => {
    show('');
    const sealer = sealerHere();
    sealer.text('License: active | Site ID hh-868d72495b');
    expect(shown(sealer.text('hh-868d72495b was not found'))).toBe('<site-id> was not found');
  });

  it.each([
    ['Your site https://shop.example.test is not connected', 'Your site <site-address> is not connected'],
    ['Visit shop.example.test/wp-json/', 'Visit <site-address>/wp-json/'],
    ['Could not resolve host: shop.example.test', 'Could not resolve host: <site-address>'],
  ])('of the site’s own address: %s', (text, sealed) => {
    show('');
    expect(shown(sealerHere().text(text))).toBe(sealed);
  });
});

it('knows the site’s own address without its www', () => {
  show('');
  const before = window.location.href;
  const { happyDOM } = window as unknown as { happyDOM: { setURL: (address: string) => void } };
  happyDOM.setURL('https://www.finch-shop.example/');
  const sealer = sealerHere();
  happyDOM.setURL(before);
  expect(shown(sealer.text('Could not resolve host: finch-shop.example'))).toBe(
    'Could not resolve host: <site-address>',
  );
  expect(shown(sealer.text('Visit https://www.finch-shop.example/wp-json/'))).toBe(
    'Visit <site-address>/wp-json/',
  );
});

/** A page that shows everything of the demo site in the fields and places that its screens have for it. */
function showDemo(): void {
  const { site, admin, sophmate, users, customers, orders, restKeys, comments, products } = demoData;
  const row = (label: string, value: string): string => `<tr><th>${label}</th><td>${value}</td></tr>`;
  const cell = (name: string, value: string): string => `<td class="${name} column-${name}">${value}</td>`;
  const input = (name: string, value: string): string =>
    `<input name="${name}" value="${value.replaceAll('"', '&quot;')}">`;
  show(
    `
    <li id="wp-admin-bar-my-account"><span class="display-name">${admin.display}</span></li>
    <div id="wp-admin-bar-user-info"><span class="username">${admin.user}</span></div>
    <li id="wp-admin-bar-site-name"><a class="ab-item">${site.name.replace('&', '&amp;')}</a></li>
    <input type="password" value="${admin.password}">${input('woocommerce_store_address', site.address)}
    ${input('sophmate[licence_key]', sophmate.licenceKey)}${input('sophmate[account_phone]', sophmate.accountPhone)}
    <table>${row('Database name', sophmate.databaseName)}${row('Private key', sophmate.privateKey)}
      ${row('Purchase code', sophmate.purchaseCode)}${row('Site ID', sophmate.siteId)}</table>
    <table><tbody>${users.map(({ user }) => `<tr>${cell('username', `<strong>${user}</strong>`)}</tr>`).join('')}
      ${[...users, ...customers].map(({ first, last }) => `<tr>${cell('author', `<strong>${first} ${last}</strong>`)}</tr>`).join('')}
      ${comments.map(({ author }) => `<tr>${cell('author', `<strong>${author}</strong>`)}</tr>`).join('')}</tbody></table>
    ${customers.map((one) => input('_billing_company', one.company) + input('_billing_phone', one.phone) + input('_billing_address_1', one.address) + input('_billing_city', one.city) + input('_billing_postcode', one.postcode) + input('_billing_vat_number', one.vat)).join('')}
    ${orders.map(({ note, coupon }) => input('customer_note', note) + input('coupon_code', coupon)).join('')}
    ${restKeys.map(({ consumerKey }) => input('key_consumer_key', consumerKey)).join('')}
    ${products.map((name) => `<a class="row-title">${name}</a>`).join('')}`,
    'post-type-product',
  );
}

/**
 * What is shown in no field or place of one value: texts of comments. A postcode of five digits is any number, and a
 * word of three letters is any word.
 */
const isUnmarked = (value: string): boolean =>
  /^(?:\d{4,5}|Vos)$/.test(value) || demoData.comments.some(({ text }) => text === value);
/** How the site itself says what no field holds. */
const AROUND: Readonly<Record<string, (value: string) => string>> = {
  'email-hash': (value) => `https://secure.gravatar.example/avatar/${value}?s=64`,
  'order-key': (value) => `declined for ${value} (SM-4022)`,
  'server-path': (value) => `log file ${value}`,
};
/** Kinds that stand in paths, as slugs. */
const SLUGS = /^(?:person|username|company|address|site-name|licence)$/;
const secrets = demoSecrets().filter(({ value }) => !isUnmarked(value));

describe('the secrets of the demo site', () => {
  beforeAll(showDemo);

  it.each(secrets)('do not get past the seal: $kind $value', ({ kind, value }) => {
    const text = (AROUND[kind] ?? ((it: string) => `The request about ${it} failed (SM-5001).`))(value);
    expect(text).toContain(value);
    const sealed = leaving(sealerHere().text(text));
    expect(sealed).not.toContain(value);
    if (!(kind in AROUND)) expect(sealed).toContain('failed (SM-5001).');
  });

  it.each(secrets.filter(({ kind }) => SLUGS.test(kind)))('nor in an address: $kind $value', ({ value }) => {
    const slug = encodeURIComponent(value.toLowerCase().replace(/[^\p{L}\d]+/gu, '-'));
    expect(leaving(sealerHere().text(`/shop/${slug}/feed/`))).not.toContain(slug);
  });
});
