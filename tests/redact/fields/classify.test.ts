import { describe, expect, it } from 'vitest';
import { classifyField, type FieldFacts } from '../../../src/redact/fields/classify';

const facts = (own: Partial<FieldFacts>): FieldFacts => ({
  type: 'text',
  wasPassword: false,
  autocomplete: '',
  names: [],
  ...own,
});

describe('the class of a field', () => {
  it.each([
    ['a password', { type: 'password' }, 'password', 'type'],
    ['a password that is shown', { wasPassword: true }, 'password', 'type'],
    [
      'a key that hides as a password',
      { type: 'password', names: ['sophmate[secret_key]'] },
      'api-key',
      'type',
    ],
    ['an e-mail address', { type: 'email' }, 'email', 'type'],
    ['a telephone number', { type: 'tel' }, 'phone', 'type'],
    ['a card in a field for numbers', { type: 'tel', names: ['card_number'] }, 'card', 'words'],
    [
      'a name that browsers fill in',
      { autocomplete: 'section-a shipping given-name' },
      'name',
      'autocomplete',
    ],
    ['a code of a card', { autocomplete: 'cc-csc' }, 'card', 'autocomplete'],
    ['a city', { autocomplete: 'billing address-level2' }, 'address', 'autocomplete'],
  ] as const)('is told of %s', (_what, own, kind, reason) => {
    expect(classifyField(facts(own))).toEqual({ mask: true, kind, reason });
  });

  it.each([
    ['sophmate[licence_key]', 'licence-key'],
    ['License key', 'licence-key'],
    ['Lizenzschlüssel', 'licence-key'],
    ['Purchase code', 'licence-key'],
    ['Publishable API key', 'api-key'],
    ['woocommerce_stripe_webhook_secret', 'api-key'],
    ['key_consumer_secret', 'api-key'],
    ['apiKey', 'api-key'],
    ['Access token', 'token'],
    ['Private key', 'private-key'],
    ['mailserver_pass', 'password'],
    ['Mot de passe', 'password'],
    ['new_admin_email', 'email'],
    ['Account e-mail', 'email'],
    ['_billing_phone', 'phone'],
    ['_billing_first_name', 'name'],
    ['user_login', 'name'],
    ['Vorname', 'name'],
    ['_billing_address_1', 'address'],
    ['Postleitzahl', 'address'],
    ['_billing_company', 'company'],
    ['Umsatzsteuer-ID', 'company'],
    ['Steuernummer', 'company'],
    ['_billing_codice_fiscale', 'company'],
    ['woocommerce_ppcp-gateway_client_id', 'api-key'],
    ['ftp_hostname', 'credential'],
    ['Téléphone', 'phone'],
    ['adres', 'address'],
    ['customer_note', 'note'],
    ['coupon_code', 'coupon'],
    ['_transaction_id', 'transaction'],
    ['Database name', 'credential'],
    ['Log file', 'server-path'],
    ['Site ID', 'site-id'],
    ['blogname', 'site-name'],
    ['siteurl', 'site-address'],
    ['IBAN', 'iban'],
  ] as const)('called %j is %s', (name, kind) => {
    expect(classifyField(facts({ names: [name] }))).toEqual({ mask: true, kind, reason: 'words' });
  });

  it.each([
    'order_prefix',
    'Sync interval in minutes',
    'Search orders',
    'posts_per_page',
    'Quantity',
    'Tagline',
    'Date format',
    'Menu order',
    'Permissions',
    'background colour',
    'Benutzerdefiniert',
    'wp-mail-smtp[smtp][port]',
  ])('called %j is only something that was typed', (name) => {
    expect(classifyField(facts({ names: [name] }))).toEqual({
      mask: false,
      kind: 'typed-value',
      reason: 'unknown',
    });
  });

  it('takes the first name that says something', () => {
    expect(classifyField(facts({ names: ['field_7', '', 'E-mail', 'Your name'] })).kind).toBe('email');
  });
});

describe('a field that nothing is said of', () => {
  it.each([[[]], [['']], [['TextBox1', '']], [['field_12']], [['e383ade382b0e382a4e383b3']]])(
    'may hold anything: %j',
    (names) => {
      expect(classifyField(facts({ names }))).toEqual({ mask: true, kind: 'typed-value', reason: 'unknown' });
    },
  );

  it.each([[['quantity_3']], [['s']], [['TextBox1', 'Items per page']]])('but is named by %j', (names) => {
    expect(classifyField(facts({ names }))).toMatchObject({ mask: false });
  });

  it('is one to write into', () => {
    expect(classifyField(facts({ type: 'select', names: [''] }))).toMatchObject({ mask: false });
  });
});
