import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../src/domain/kind';
import { createKnownValues } from '../../../src/redact/pipeline/known-values';

function foundAfter(value: string, kind: Kind, text: string): string[] {
  const known = createKnownValues();
  known.learn(value, kind);
  return known.find(text).map(({ start, end }) => text.slice(start, end));
}

describe('values that a text has shown', () => {
  it.each<[string, Kind, string, string]>([
    ['hunter22!x', 'password', 'Login with hunter22!x failed', 'hunter22!x'],
    ['sesame-street', 'password', 'login sesame-street failed', 'sesame-street'],
    ['Jane Pemberley', 'name', 'Hello JANE PEMBERLEY!', 'JANE PEMBERLEY'],
    ['jane.doe@example.com', 'email', 'login jane.doe failed', 'jane.doe'],
    ['aB3dE5gH7jK9', 'credential', '/x/aB3dE5gH7jK9/y', 'aB3dE5gH7jK9'],
  ])('%j (%s) are found in %j', (value, kind, text, expected) => {
    expect(foundAfter(value, kind, text)).toEqual([expected]);
  });

  it.each<[string, Kind, string]>([
    // Behind an open parameter, a column or a word stands something else on the next line.
    ['modified', 'parameter', 'post modified by cron'],
    ['wc_orders', 'data', 'table wc_orders is locked'],
    ['1041', 'order', 'line 1041'],
    // What a rule takes for a secret by mistake is a word of everybody's.
    ['tokens', 'name', 'tokens used: 5'],
    ['not_found', 'credential', 'rest_no_route not_found'],
    ['xxxxxxxx', 'token', 'xxxxxxxx'],
    // One word of a name, or of an address.
    ['Jane Gateway', 'name', 'gateway timeout'],
    ['stripe.support@example.com', 'email', 'wc stripe 8.1'],
  ])('%j (%s) leave %j alone', (value, kind, text) => {
    expect(foundAfter(value, kind, text)).toEqual([]);
  });

  it('are forgotten before they fill the memory, the last ones never', () => {
    const known = createKnownValues();
    for (let at = 0; at < 60_000; at += 1) known.learn(`Secret${String(at)}x`, 'token');
    expect(known.find('Secret59999x')).toHaveLength(1);
    expect(known.find('Secret1x')).toEqual([]);
  });
});
