import { describe, expect, it } from 'vitest';
import { keptSteps } from '../../src/report/kept-steps';
import { buildClick, buildNavigate, buildRecording, recordingId } from '../support/build';

const [opened, clicked] = [buildNavigate(), buildClick()];
const material = { recording: buildRecording(), steps: [opened, clicked], edits: undefined };

describe('the steps of a report', () => {
  it('are all that were recorded', () => {
    expect(keptSteps(material)).toEqual([opened, clicked]);
  });

  it('are not those that the person left out', () => {
    expect(keptSteps({ ...material, edits: { recordingId, dropped: [clicked.id] } })).toEqual([opened]);
  });

  it('are the page alone, where only what was seen was saved', () => {
    expect(keptSteps({ ...material, recording: buildRecording({ mode: 'now' }) })).toEqual([opened]);
  });
});
