import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report';
import { toMarkdown } from '../../src/report/formats/markdown';
import { heldIn } from '../../src/report/held';
import { kindsInGerman } from '../../src/words/kinds.de';
import { kindsInEnglish } from '../../src/words/kinds.en';
import { assembled, failingMaterial } from './build-material';

const clean = assembled(failingMaterial(), 'en');
const secret = 'jane@example.test';
const held = (report: Report): unknown => heldIn(report, toMarkdown(report));

describe('what a report still holds', () => {
  it('is nothing, of a report whose texts were sealed', () => {
    expect(held(clean)).toBeUndefined();
  });

  it('is told by kind and place, and never by value', () => {
    const found = held({ ...clean, expected: `Mail ${secret}` });
    expect(found).toEqual({ kind: 'email', place: { part: 'expected' } });
    expect(JSON.stringify(found)).not.toContain('jane');
  });

  it('is found in a step, by its number', () => {
    const steps = clean.steps.map((step) => (step.n === 2 ? { ...step, text: secret } : step));
    expect(held({ ...clean, steps })).toEqual({ kind: 'email', place: { step: 2 } });
  });

  it('is found in what no format shows, and in a file that holds more than its report', () => {
    const missing = [...clean.missing, secret];
    expect(heldIn({ ...clean, missing }, '')).toEqual({ kind: 'email', place: { part: 'missing' } });
    expect(heldIn(clean, secret)).toEqual({ kind: 'email', place: { part: 'file' } });
  });

  const words = [kindsInEnglish, kindsInGerman].flatMap((kinds) => Object.entries(kinds));
  it.each(words)('is nothing where markup follows our own word for %s: %s', (_, word) => {
    const markup = [
      `<img src="" width="1280" alt="Clicked a place; covered: ${word}"><svg viewBox="0 0 1280 800" aria-hidden="true">`,
      `<tr><th scope="row">${word}</th><td>14</td></tr><tr><th scope="row">x</th><td>3</td></tr>`,
      `{"kind":"${word}","count":14,"where":"steps"}`,
      `- ${word}: 14`,
    ];
    expect(markup.map((artefact) => heldIn(clean, artefact))).toEqual(markup.map(() => undefined));
  });
});
