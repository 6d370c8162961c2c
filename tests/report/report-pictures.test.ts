import { describe, expect, it } from 'vitest';
import { reportPictures } from '../../src/report/report-pictures';
import { assembled, failingMaterial } from './build-material';

const material = failingMaterial();
const report = assembled(material, 'en');

describe('the pictures of a report', () => {
  it('are those of its steps, and know the first step that has the same one', () => {
    expect(reportPictures(material, report).map(({ n, first }) => [n, first])).toEqual([
      [2, 2],
      [4, 4],
      [5, 4],
    ]);
  });

  it('mark the control in pixels of the picture, and say what is covered', () => {
    const [, bug] = reportPictures(material, report);
    expect(bug?.mark).toEqual({ x: 640, y: 600, width: 272, height: 68 });
    expect(bug).toMatchObject({ alt: 'Clicked Test connection; covered: customer name', covered: 2 });
  });

  it.each([
    ['stood by then', { x: 1, y: 2, width: 3, height: 4 }, { x: 2, y: 4, width: 6, height: 8 }],
    ['was not to be seen any more', null, undefined],
  ])('mark the control where it %s', (_where, mark, expected) => {
    const [, bug] = reportPictures(material, report);
    const step = material.steps[3]!;
    const shot = { stepId: step.id, recordingId: step.recordingId };
    const outcome = { as: 'taken', pictureId: bug!.id, mark } as const;
    const shots = new Map([...material.shots, [step.id, { ...shot, outcome }]]);
    const { shownBy: _, ...alone } = step;
    const steps = material.steps.map((one) => (one === step ? alone : one)) as typeof material.steps;
    expect(reportPictures({ ...material, steps, shots }, report)[1]?.mark).toEqual(expected);
  });

  it('leave with the step that was dropped', () => {
    const dropped = { ...material, edits: { ...material.edits!, dropped: [material.steps[1]!.id] } };
    expect(reportPictures(dropped, assembled(dropped, 'en')).map(({ n }) => n)).toEqual([3, 4]);
  });
});
