import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { find } from '../../src/redact/pipeline/find';
import { leakGate, leakGateKnowing } from '../../src/redact/leak-gate';
import { createSealer } from '../../src/redact/seal';
import { createVocabulary } from '../../src/redact/vocabulary';
import { key, sealer, shown, shownNumbered } from '../support/sealing';

describe('the leak gate', () => {
  it('lets an artefact of placeholders pass', () => {
    expect(leakGate('Opened <site-address-1>/wp-admin/?_wpnonce=<nonce-1>&token=<parameter-2>')).toEqual({
      as: 'clean',
    });
  });

  it.each(['<', '&lt;'])('takes no word of a placeholder for one of the text: %s', (open) => {
    const artefact = `<p>Invalid API key: ${open}api-key-3${open === '<' ? '>' : '&gt;'} (VT-102).</p>`;
    expect(leakGate(artefact)).toEqual({ as: 'clean' });
  });

  it('stops an artefact that still holds a value, and says where', () => {
    const artefact = '# Report\nClicked jane@example.com';
    const verdict = leakGate(artefact);
    expect(verdict.as).toBe('holds');
    const [finding] = verdict.as === 'holds' ? verdict.findings : [];
    expect(artefact.slice(finding?.start, finding?.end)).toBe('jane@example.com');
  });

  it.each([
    'sk\\_live\\_DEMOinvented3Zp8',
    String.raw`jane\@example.com`,
    String.raw`{"a":"password: \"open sesame\""}`,
  ])('knows a value that its format escaped: %s', (artefact) => {
    expect(leakGate(artefact).as).toBe('holds');
  });

  it('lets pass whatever was sealed', () => {
    const sealed = sealer.text('nonce=ab12cd34ef, jane@example.com, password: "open sesame"');
    expect(leakGate(shown(sealed))).toEqual({ as: 'clean' });
  });

  it.each([
    'Webhook failed: {"first_name":"Jane","city":"Bonn"}',
    "Add define( 'AUTH_KEY', 'a b*c(d)e' ) to wp-config.php",
    'DB_NAME=shop_live is not reachable',
    "billing_first_name='Jane'",
    '{"phone":"01632960137"}',
    'DB_HOST => db.internal',
  ])('lets pass what was sealed of %s', (text) => {
    expect(leakGate(shown(sealer.text(text)))).toEqual({ as: 'clean' });
    expect(leakGate(shownNumbered(sealer.text(text)))).toEqual({ as: 'clean' });
  });

  it.each(['DB_NAME=<credential-1>live', 'password: "<name-1> of 1984"', 'DB_NAME=<shop-1>'])(
    'stops what is more than a placeholder: %s',
    (text) => {
      expect(leakGate(text).as).toBe('holds');
    },
  );

  const CASES = join(import.meta.dirname, '../report/cases');
  it.each(readdirSync(CASES))('lets the report %s pass, ids, times, versions and all', (file) => {
    expect(leakGate(readFileSync(join(CASES, file), 'utf8'))).toEqual({ as: 'clean' });
  });

  it.each([
    'SR-7F3K · 2026-11-22T14:03:17.306+01:00 · 00:05',
    'WordPress 7.1 · PHP 8.3.30 · WooCommerce 11.0.1 · SophMate 2.4.1 · Chrome 142.0.7444.60',
    '{"id":"01jd8p6t2r0m9q3k5v7x","ref":"e91215e12f3f6a38","name":"Save changes","key":"Enter"}',
    '#sophmate-licence_key > div:nth-of-type(3) > input[name="sophmate[secret_key]"]',
    'Typed into "License key" (value never kept)',
    '<site-address-1>/wp-admin/admin.php?page=sophmate&tab=connection&_wpnonce=<parameter-2>',
    'Key <licence-key-1> of <customer-name-2> in <server-path-1>wp-content/plugins/x/y.php on line 12',
    'HTTP 401 Unauthorized: Invalid API key provided: <api-key-1> (req_8sKd02LmPqXw41)',
    'POST /wp-json/sophmate/v1/sync 500 (SM-5207), 5003 ms, 1280 × 800 at 1.25',
    'Passwords, API keys and tokens: 3 removed. E-mail addresses: 2. Phone numbers: 0.',
    'Uncaught TypeError: Cannot read properties of undefined (reading "theme") at Object.preview (admin.js?ver=2.4.1:12:5)',
  ])('lets the report’s own words pass: %s', (text) => {
    expect(leakGate(text)).toEqual({ as: 'clean' });
  });
});

describe('the leak gate while it is known what was masked', () => {
  const vocabulary = createVocabulary(key);
  vocabulary.learn('Annika Lindqvist', 'customer-name');
  const unread = createSealer(key, () => []);
  const gate = (raw: string): string[] => {
    const verdict = leakGateKnowing({ deep: [{ down: unread.text(raw) }] }, vocabulary.find);
    return verdict.as === 'clean' ? [] : [...new Set(verdict.findings.map(({ kind }) => kind))];
  };

  it('knows more than the rules', () => {
    expect(find('Ask Annika first')).toEqual([]);
    expect(gate('Ask Annika first')).toEqual(['customer-name']);
    expect(gate('Ask jane@example.com')).toEqual(['email']);
    expect(gate('Settings saved.')).toEqual([]);
  });

  it('takes no word of a placeholder for one that it knows', () => {
    const sealed = createSealer(key, vocabulary.find).text('Booking of Annika Lindqvist');
    expect(leakGateKnowing([sealed], vocabulary.find)).toEqual({ as: 'clean' });
  });
});
