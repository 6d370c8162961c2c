// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Step } from '../../../src/domain/step';
import { one, show } from '../../support/page';
import { dispatch, record, type Run } from '../../support/recording';
import { leaving } from '../../support/sealing';

let run: Run;
beforeEach(async () => {
  run = await record();
  show('<div id="zone" role="button" aria-label="Upload">Drop files</div>');
});
afterEach(() => {
  run.stop();
});

function drop(files: File[] | undefined): void {
  const event = new Event('drop', { bubbles: true, composed: true });
  Object.defineProperty(event, 'dataTransfer', { value: files && { files } });
  dispatch(one('#zone'), event);
}

it('tells of files that were dropped, by sort and size', () => {
  drop([new File(['x'], 'Jane Doe.png', { type: 'image/png' })]);
  drop([new File(['x'], 'a.png', { type: 'image/png' }), new File(['x'], 'b.png', { type: 'image/png' })]);
  expect(run.told().at(-1)).toBe('Dropped 2 files (picture, up to 2 MB) on Upload');
  expect(leaving(run.steps)).not.toContain('Jane');
  for (const step of run.steps) expect(Step.safeParse(step).error).toBeUndefined();
});

it('tells nothing of a drop without files', () => {
  drop([]);
  drop(undefined);
  expect(run.steps).toEqual([]);
});
