import { describe, expect, it } from 'vitest';
import { leakGate } from '../../src/redact/leak-gate';
import { sealer, shown } from '../support/sealing';

describe('the leak gate', () => {
  it('lets an artefact of placeholders pass', () => {
    expect(leakGate('Opened <site-address-1>/wp-admin/?_wpnonce=<nonce-1>&token=<parameter-2>')).toEqual({
      as: 'clean',
    });
  });

  it('stops an artefact that still holds a value, and says where', () => {
    const artefact = '# Report\nClicked jane@example.com';
    const verdict = leakGate(artefact);
    expect(verdict.as).toBe('holds');
    if (verdict.as === 'holds')
      expect(verdict.findings.map(({ start, end }) => artefact.slice(start, end))).toEqual([
        'jane@example.com',
      ]);
  });

  it('lets pass whatever was sealed', () => {
    const sealed = sealer.text('nonce=ab12cd34ef, jane@example.com, password: "open sesame"');
    expect(leakGate(shown(sealed))).toEqual({ as: 'clean' });
  });
});
