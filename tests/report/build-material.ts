import type { Material } from '../../src/domain/material';
import { numberKey, type Numbers } from '../../src/domain/numbers';
import type { Report } from '../../src/domain/report';
import type { SealedPart } from '../../src/domain/sealed';
import { assemble } from '../../src/report/assemble';
import { judge } from '../../src/triage/judge';
import type { Language } from '../../src/words/languages';
import { buildClick, buildGap, buildNavigate, buildRecording, recordingId, text } from '../support/build';
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
    sentence: { id: 'step.clicked-in-row', args: { role: { term: 'link' }, row: text('2') } },
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
