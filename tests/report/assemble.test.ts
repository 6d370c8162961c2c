import { describe, expect, it } from 'vitest';
import { Report } from '../../src/domain/report';
import { leakGate } from '../../src/redact/leak-gate';
import { pictureFile } from '../../src/report/report-steps';
import { toJson } from '../../src/report/formats/json';
import { toMarkdown } from '../../src/report/formats/markdown';
import { buildRecording, text } from '../support/build';
import { toText } from '../../src/report/formats/text';
import { assembled, buildMaterial, failingMaterial } from './build-material';

describe('a report', () => {
  it.each([
    ['report', buildMaterial()],
    ['failing', failingMaterial()],
  ])('reads like this: %s', async (name, material) => {
    const report = assembled(material, 'en');
    const german = assembled(material, 'de');
    await expect(toMarkdown(report)).toMatchFileSnapshot(`cases/${name}.en.md`);
    await expect(toText(report)).toMatchFileSnapshot(`cases/${name}.en.txt`);
    await expect(toJson(report)).toMatchFileSnapshot(`cases/${name}.en.json`);
    await expect(toMarkdown(german)).toMatchFileSnapshot(`cases/${name}.de.md`);
    await expect(toText(german)).toMatchFileSnapshot(`cases/${name}.de.txt`);
  });

  it('is the same of the same material', () => {
    expect(assembled(buildMaterial(), 'de')).toEqual(assembled(buildMaterial(), 'de'));
  });

  it('keeps the promise of its schema, in every language', () => {
    for (const language of ['en', 'de'] as const)
      expect(Report.safeParse(assembled(buildMaterial(), language)).error).toBeUndefined();
  });

  it('holds no value that was covered, and nothing of the site', () => {
    const report = assembled(buildMaterial(), 'en');
    for (const out of [toJson(report), toMarkdown(report)]) {
      expect(out).not.toMatch(/jane|shop\.example/);
      expect(leakGate(out)).toEqual({ as: 'clean' });
    }
  });

  it('says of a recording without a step that it has none', () => {
    const report = assembled(buildMaterial({ steps: [], gaps: [], shots: new Map(), pictures: [] }), 'en');
    expect(report.steps).toEqual([]);
    expect(report.headline).toBe('Recording on a page');
    expect(toMarkdown(report)).toContain('No step was recorded.');
    expect(Report.safeParse(report).error).toBeUndefined();
  });

  it('says what could not be seen with the toolbar button alone', () => {
    const { unseen } = assembled(buildMaterial({ recording: buildRecording({ access: 'tab' }) }), 'en');
    expect(unseen).toEqual([
      '2026-11-22T14:03:22.306+01:00: The recording was away on another site.',
      'On each page, what happened before it was shown may be missing.',
    ]);
  });

  it('takes a place to fill in a screen’s name for text', () => {
    const material = buildMaterial();
    const last = material.steps.at(-1)!;
    const screen = { ...last.screen, path: [text('$& {screen}')] };
    expect(assembled({ ...material, steps: [{ ...last, screen }] }, 'en').headline).toBe(
      'Recording on $& {screen}',
    );
  });

  it('names pictures by their step', () => {
    expect([1, 42, 100].map(pictureFile)).toEqual(['shots/01.webp', 'shots/42.webp', 'shots/100.webp']);
  });
});
