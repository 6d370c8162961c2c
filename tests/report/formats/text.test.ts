import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/report/formats/text';
import { fc } from '../../support/property';
import { assembled, failingMaterial } from '../build-material';
import { nastyReport } from '../nasty-report';

describe('the report as plain text', () => {
  it('says a page’s words as they are, with no backslash and no mark of ours', () => {
    const text = toText(nastyReport('Save *all* <now>'));
    expect(text).toContain('Expected: Save *all* <now>');
    expect(text).not.toMatch(/\\|\*\*|^#/m);
  });

  it('lets no text of a page begin a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = toText(nastyReport(text)).split(/\r\n|[\n\r\u2028\u2029]/);
        const begins = /^(?:$|SR-| {2}|[A-Z][A-Za-z ,]+(?:$|: |, )|- |\d+\. )/;
        expect(lines.filter((line) => !begins.test(line))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('says of what was only seen that its steps are told', () => {
    const material = failingMaterial();
    const report = assembled({ ...material, recording: { ...material.recording, mode: 'now' } }, 'en');
    expect(toText(report)).toContain('STEPS\nNot recorded; steps as told.\n\nENVIRONMENT');
    const told = toText({ ...report, told: 'I pressed Save.' });
    expect(told).toContain('Not recorded; steps as told.\n- I pressed Save.\n');
  });
});
