import { describe, expect, it } from 'vitest';
import { pictureOfStep, wholePageAfter } from '../../src/report/picture-of-step';
import { buildClick, idOf, recordingId } from '../support/build';
import { buildPicture } from '../support/picture';

const none = { shots: new Map(), pictures: [] };
const picture = buildPicture();
const shotOf = (stepId: string, outcome: object): { shots: never } =>
  ({ shots: new Map([[stepId, { stepId, recordingId, outcome }]]) }) as never;

describe('the picture of a step', () => {
  it('is the one that was taken of it', () => {
    const shots = shotOf(buildClick().id, { as: 'taken', pictureId: picture.id });
    expect(
      pictureOfStep({ ...shots, pictures: [buildPicture({ id: idOf(1) }), picture] }, buildClick()),
    ).toEqual({
      as: 'picture',
      picture,
    });
  });

  it('is the earlier one that still showed the page', () => {
    const step = buildClick({ shownBy: picture.id });
    expect(pictureOfStep({ ...none, pictures: [picture] }, step)).toEqual({ as: 'picture', picture });
  });

  it('that is none has its reason', () => {
    const shots = shotOf(buildClick().id, { as: 'withheld', reason: 'mostly-covered' });
    expect(pictureOfStep({ ...none, ...shots }, buildClick())).toEqual({
      as: 'withheld',
      reason: 'mostly-covered',
    });
    expect(pictureOfStep(none, buildClick())).toEqual({ as: 'withheld', reason: 'page-went-away' });
  });

  it.each([
    ['named by the step', buildClick({ shownBy: picture.id }), {}],
    ['taken of it', buildClick(), { [buildClick().id]: { as: 'taken', pictureId: picture.id } }],
  ])('that was kept and dropped has that reason, %s', (_name, step, taken) => {
    const outcomes = { ...taken, [picture.id]: { as: 'withheld', reason: 'masked-elsewhere' } };
    const shots = new Map(
      Object.entries(outcomes).map(([stepId, outcome]) => [stepId, { stepId, recordingId, outcome }]),
    ) as never;
    expect(pictureOfStep({ ...none, shots }, step)).toEqual({ as: 'withheld', reason: 'masked-elsewhere' });
  });

  it('that the person left out has that reason', () => {
    const step = buildClick({ shownBy: picture.id });
    const edits = { recordingId, dropped: [], picturesLeftOut: [picture.id] };
    expect(pictureOfStep({ ...none, pictures: [picture], edits }, step)).toEqual({
      as: 'withheld',
      reason: 'left-out',
    });
    const other = { ...edits, picturesLeftOut: [idOf(3)] };
    expect(pictureOfStep({ ...none, pictures: [picture], edits: other }, step).as).toBe('picture');
  });

  it('that was lost is not another one', () => {
    const shots = shotOf(buildClick().id, { as: 'taken', pictureId: idOf(66) });
    expect(pictureOfStep({ ...shots, pictures: [picture] }, buildClick()).as).toBe('withheld');
  });
});

describe('the picture of the whole page after a step', () => {
  const { id: wholeAfter } = buildClick();
  const wish = (n: number, outcome: object): readonly [string, object] => [
    idOf(n),
    { stepId: idOf(n), wholeAfter, recordingId, outcome },
  ];
  const after = (...wishes: (readonly [string, object])[]): ReturnType<typeof wholePageAfter> =>
    wholePageAfter({ shots: new Map(wishes) as never, pictures: [picture] }, buildClick());

  it('is none where nobody asked', () => {
    expect(after()).toBeUndefined();
    const other = { stepId: idOf(7), wholeAfter: idOf(8), recordingId, outcome: { as: 'taken' } };
    expect(after([idOf(7), other])).toBeUndefined();
  });

  it('is the last one that was asked for, or why there is none', () => {
    const taken = wish(9, { as: 'taken', pictureId: picture.id });
    const slow = wish(7, { as: 'withheld', reason: 'took-too-long' });
    expect(after(taken, slow)).toEqual({ as: 'picture', picture });
    expect(after(slow)).toEqual({ as: 'withheld', reason: 'took-too-long' });
  });

  it('does not stand for the picture of the step', () => {
    const shots = new Map([wish(9, { as: 'taken', pictureId: picture.id })]) as never;
    expect(pictureOfStep({ shots, pictures: [picture] }, buildClick())).toMatchObject({ as: 'withheld' });
  });
});
