import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/domain/material';
import { buildNotice, buildRecording, recordingId, text } from '../support/build';
import { assembled, buildMaterial, failingMaterial } from './build-material';

const headline = (material: Material): string => assembled(material, 'en').headline;

describe('a headline', () => {
  it('is the step and its error', () => {
    expect(headline(failingMaterial())).toBe(
      'Clicked Test connection: Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds',
    );
  });

  it('is the person’s own, where they wrote one, sealed', () => {
    const edits = { recordingId, headline: text('No sync for jane@example.com'), dropped: [] };
    expect(headline(failingMaterial({ edits }))).toBe('No sync for <email-1>');
    expect(headline(failingMaterial({ edits: { ...edits, headline: text('') } }))).toContain('cURL error 28');
  });

  it('is one line and cut between words, where the error is long', () => {
    const signals = [buildNotice({ after: 13_000, text: text(`It\nfailed ${'again and '.repeat(60)}`) })];
    const said = headline(failingMaterial({ signals }));
    expect(said).toMatch(/^Clicked Test connection: It failed again and .* again(?: and)?…$/);
    expect(said.length).toBeLessThan(200);
  });

  it('is the screen, where nothing failed or nothing was recorded', () => {
    expect(headline(buildMaterial())).toBe('Recording on WooCommerce › Settings');
    expect(headline(buildMaterial({ recording: buildRecording({ mode: 'now' }) }))).toBe(
      'Seen on WooCommerce › Settings',
    );
  });

  it('is the step that the person marked, where it shows no error', () => {
    const material = buildMaterial();
    const bug = { at: material.steps[1]!.at, stepId: material.steps[1]!.id };
    expect(headline({ ...material, recording: buildRecording({ bug }) })).toBe(
      'Clicked Mail <email-1>: a bug on WooCommerce › Settings',
    );
  });
});
