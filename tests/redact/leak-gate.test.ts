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
});
