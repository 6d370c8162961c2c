import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/domain/material';
import { countByHand } from '../../src/report/count-by-hand';
import { BEGIN, idOf } from '../support/build';
import { buildPicture } from '../support/picture';
import { assembled, failingMaterial } from './build-material';

const material = failingMaterial();
const byHand = (count: number): Material => ({
  ...material,
  pictures: material.pictures.map((picture) => ({
    ...picture,
    covered: { ...picture.covered, 'by-hand': count },
  })),
});
const shown = new Set(material.pictures.map(({ id }) => id)).size;

describe('what was covered by hand', () => {
  it('is counted once for each picture that the report shows', () => {
    expect(shown).toBeGreaterThan(0);
    expect(countByHand(byHand(2), null)).toEqual({ 'by-hand': 2 * shown });
    expect(assembled(byHand(2), 'en').removed['by-hand']).toBe(2 * shown);
  });

  it('is nothing where nobody covered anything, or where the picture was left out', () => {
    expect(countByHand(material, null)).toEqual({});
    const picturesLeftOut = material.pictures.map(({ id }) => id);
    const without = { ...byHand(2), edits: { ...material.edits!, picturesLeftOut } };
    expect(countByHand(without, null)).toEqual({});
    expect(assembled(without, 'en').removed).not.toHaveProperty('by-hand');
  });

  it('is counted in the picture of the error, and in none that nobody sees', () => {
    const ofError = buildPicture({
      id: idOf(BEGIN + 22_600, 'aaaaaaaaaa'),
      at: { epochMs: BEGIN + 22_600, offsetMin: 60 },
      covered: { 'by-hand': 3 },
    });
    const early = {
      ...ofError,
      id: idOf(BEGIN + 1, 'bbbbbbbbbb'),
      at: { epochMs: BEGIN + 1, offsetMin: 60 },
    };
    const seen = { ...material, pictures: [...material.pictures, ofError, early] };
    expect(countByHand(seen, assembled(seen, 'en').error)).toEqual({ 'by-hand': 3 });
  });
});
