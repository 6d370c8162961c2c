import type { Material } from '../../src/domain/material';
import { numberKey, type Numbers } from '../../src/domain/numbers';
import type { Report } from '../../src/domain/report';
import type { SealedPart } from '../../src/domain/sealed';
import { assemble } from '../../src/report/assemble';
import { judge } from '../../src/triage/judge';
import type { Language } from '../../src/words/languages';
import type { Signal } from '../../src/domain/signal';
import {
  BEGIN,
  buildClick,
  buildGap,
  buildNavigate,
  buildNotice,
  buildRecording,
  buildSighting,
  idOf,
  recordingId,
  text,
} from '../support/build';
import { buildPicture } from '../support/picture';

/** A recording of three steps, the same in every run: opened, clicked with a picture, clicked in a row without. */
export function buildMaterial(material: Partial<Material> = {}): Material {
  const opened = buildNavigate();
  const clicked = buildClick({
    after: 2_000,
    sentence: { id: 'step.clicked', args: { target: text('Mail jane@example.com') } },
    target: {
      locators: [
        { by: 'role', role: text('button'), name: text('Mail jane@example.com') },
        { by: 'css', selector: text('#mail') },
        { by: 'text', text: text('Mail') },
      ],
    },
  });
  const inRow = buildClick({
    after: 4_000,
    frame: [1],
    sentence: { id: 'step.clicked-unnamed', args: { role: { term: 'link' }, row: text('2') } },
  });
  const picture = buildPicture();
  const steps = material.steps ?? [opened, clicked, inRow];
  return {
    recording: buildRecording(),
    signals: [],
    sightings: [],
    edits: undefined,
    gaps: [buildGap()],
    shots: new Map([
      [clicked.id, { stepId: clicked.id, recordingId, outcome: { as: 'taken', pictureId: picture.id } }],
      [
        inRow.id,
        { stepId: inRow.id, recordingId, outcome: { as: 'withheld', reason: 'page-kept-changing' } },
      ],
    ]),
    pictures: [picture],
    numbers: numbersFor([steps, material.signals, material.sightings, material.edits]),
    ...material,
    steps,
  };
}

/** Numbers as the store gives them: per kind, in the order of appearance. */
function numbersFor(steps: unknown): Numbers {
  const numbers = new Map<string, number>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('ref' in value) {
      const part = value as Exclude<SealedPart, { as: 'plain' }>;
      const same = [...numbers.keys()].filter((key) => key.startsWith(`${part.kind}:`));
      if (!numbers.has(numberKey(part))) numbers.set(numberKey(part), same.length + 1);
      return;
    }
    Object.values(value).forEach(walk);
  };
  walk(steps);
  return numbers;
}

/** The report of `material`, judged as it is in the product. */
export function assembled(material: Material, language: Language): Report {
  return assemble(material, judge(material), language);
}

/** The story of the design: *Test connection* fails twice with cURL error 28, among an older notice. */
export function failingMaterial(material: Partial<Material> = {}): Material {
  const tried = (after: number): ReturnType<typeof buildClick> =>
    buildClick({
      after,
      sentence: { id: 'step.clicked', args: { target: text('Test connection') } },
      target: {
        locators: [{ by: 'role', role: text('button'), name: text('Test connection') }],
        rect: { x: 320, y: 300, width: 136, height: 34 },
      },
    });
  const [first, second] = [tried(12_000), tried(30_000)];
  const error = 'Connection test failed. cURL error 28: Connection timed out after 10001 milliseconds';
  const failure = (after: number): ReturnType<typeof buildNotice> =>
    buildNotice({ after, text: text(error), family: 'e'.repeat(16) });
  const old = buildNotice({
    after: 100,
    text: text('The licence ends soon.'),
    level: 'warning',
    phase: 'load',
  });
  const asked: Signal = {
    ...buildNotice({ after: 22_050, family: 'd'.repeat(16), text: text('') }),
    kind: 'failed-request',
    why: 'no-answer',
    method: 'POST',
    url: text('/wp-admin/admin-ajax.php?action=acme_test'),
    status: 0,
    tookMs: 10_010,
  };
  const base = buildMaterial();
  const picture = buildPicture({ id: idOf(BEGIN + 12_100, 'qqqqqqqqqq') });
  const given = {
    signals: [old, failure(22_106), asked, failure(40_300)],
    sightings: [
      buildSighting(),
      buildSighting({ id: idOf(BEGIN, 'tttttttttt'), source: 'footer', value: text('6.9') }),
      buildSighting({
        id: idOf(BEGIN, 'vvvvvvvvvv'),
        key: 'php',
        value: text('8.2.20'),
        source: 'status-table',
      }),
      buildSighting({
        id: idOf(BEGIN, 'wwwwwwwwww'),
        key: 'product',
        name: text('Acme Sync'),
        value: text('2.4.1'),
      }),
    ],
    edits: {
      recordingId,
      expected: text('The test answers “Connected”.'),
      actual: text('An error after ten seconds; tell jane@example.com.'),
      dropped: [],
    },
    ...material,
  };
  const recording = buildRecording({
    lastLook: { at: { epochMs: BEGIN + 60_000, offsetMin: 60 }, found: [] },
  });
  const steps = [...base.steps, first, second];
  return {
    ...base,
    recording,
    ...given,
    steps,
    shots: new Map([
      ...base.shots,
      [first.id, { stepId: first.id, recordingId, outcome: { as: 'taken', pictureId: picture.id } }],
      [second.id, { stepId: second.id, recordingId, outcome: { as: 'taken', pictureId: picture.id } }],
    ]),
    pictures: [...base.pictures, picture],
    numbers: numbersFor([steps, given.signals, given.sightings, given.edits]),
  };
}
