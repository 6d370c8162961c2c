import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/domain/material';
import { momentOf } from '../../src/domain/moment';
import { heldAtStop } from '../../src/report/held-at-stop';
import { BEGIN, buildRecording, idOf } from '../support/build';
import { buildMaterial, failingMaterial } from './build-material';

const at = momentOf(BEGIN);
const material = failingMaterial();
const withFound = (of: string | undefined, edits?: Material['edits']): Material => ({
  ...material,
  edits,
  recording: buildRecording({
    lastLook: { at, found: of === undefined ? [] : [{ kind: 'email', of }] },
  }),
});

describe('what the last look could not mask', () => {
  it('is nothing where it found nothing, and where it was never taken', () => {
    expect(heldAtStop(withFound(undefined))).toBeUndefined();
    expect(heldAtStop(buildMaterial())).toBeUndefined();
  });

  it('is told by kind and step', () => {
    expect(heldAtStop(withFound(material.steps[1]?.id))).toEqual({ kind: 'email', place: { step: 2 } });
  });

  it('is told by the part of the report where it stands in no step', () => {
    const part = (id: string | undefined): unknown => heldAtStop(withFound(id))?.place;
    expect(part(material.signals[0]?.id)).toEqual({ part: 'signals' });
    expect(part(material.sightings[0]?.id)).toEqual({ part: 'environment' });
    expect(part(idOf(99))).toBeUndefined();
  });

  it('is nothing once the step was left out', () => {
    const id = material.steps[1]?.id ?? '';
    const edits = { recordingId: material.recording.id, dropped: [id] } as unknown as Material['edits'];
    expect(heldAtStop(withFound(id, edits))).toBeUndefined();
  });
});
