import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/domain/material';
import { leadPicture } from '../../src/report/lead-picture';
import { reportPictures } from '../../src/report/report-pictures';
import { BEGIN, buildNavigate, idOf } from '../support/build';
import { buildPicture } from '../support/picture';
import { assembled, failingMaterial } from './build-material';

/** A picture that was taken so many milliseconds after the beginning. The error comes at 22,106. */
const takenAt = (after: number): ReturnType<typeof buildPicture> =>
  buildPicture({ id: idOf(BEGIN + after, 'aaaaaaaaaa'), at: { epochMs: BEGIN + after, offsetMin: 60 } });

function leadIn(material: Material): ReturnType<typeof leadPicture> {
  const report = assembled(material, 'en');
  return leadPicture(material, report, reportPictures(material, report));
}

function leadOf(more: Partial<Material>): ReturnType<typeof leadPicture> {
  const material = failingMaterial();
  const given = {
    ...material,
    pictures: [...material.pictures, ...(more.pictures ?? [])],
    steps: [...material.steps, ...(more.steps ?? [])].sort((a, b) => a.at.epochMs - b.at.epochMs),
  };
  return leadIn(given);
}

describe('the picture that leads', () => {
  it('is the first one that shows the error, without a mark', () => {
    const shown = takenAt(22_600);
    expect(leadOf({ pictures: [takenAt(25_000), shown, takenAt(14_000)] })).toMatchObject({
      id: shown.id,
      shows: 'error',
      n: 4,
      mark: undefined,
      alt: 'Picture of the error, after step 4; covered: customer name',
    });
  });

  it('is one that looked the same before, if it was taken again since the error came', () => {
    const again = [{ at: { epochMs: BEGIN + 22_600, offsetMin: 60 } }];
    const shown = { ...takenAt(14_000), again };
    expect(leadOf({ pictures: [shown] })).toMatchObject({ id: shown.id, shows: 'error' });
  });

  it('is that of the step where none was taken since the error came', () => {
    expect(leadOf({ pictures: [takenAt(14_000)] })).toMatchObject({ shows: 'step', n: 4 });
  });

  it('is none of a page that was opened later', () => {
    const left = buildNavigate({ after: 22_300 });
    expect(leadOf({ pictures: [takenAt(22_900)], steps: [left] })).toMatchObject({ shows: 'step', n: 4 });
  });

  it('is the next one that shows the error where the first was left out, and none where all were', () => {
    const [first, second] = [takenAt(22_600), takenAt(22_800)];
    const material = failingMaterial();
    const without = (...ids: string[]): ReturnType<typeof leadPicture> =>
      leadIn({
        ...material,
        pictures: [...material.pictures, first, second],
        edits: { ...material.edits!, picturesLeftOut: ids },
      });
    expect(without(first.id)?.id).toBe(second.id);
    expect(without(first.id, second.id)).toMatchObject({ shows: 'step', n: 4 });
  });

  it('is the last one where there is no bug', () => {
    const material = { ...failingMaterial(), signals: [] };
    const last = material.steps.length;
    expect(leadIn(material)).toMatchObject({ shows: 'step', n: last });
  });
});
