import type { Edits, OwnText } from '../../src/domain/edits';
import type { Judgement } from '../../src/domain/judgement';
import type { Material } from '../../src/domain/material';
import type { Report } from '../../src/domain/report';
import { createSealer } from '../../src/redact/seal';
import { newHashKey } from '../../src/redact/siphash';
import { assemble } from '../../src/report/assemble';
import { begun, changed, type History, redone, undone } from '../../src/domain/history';
import { placeholderOf } from '../../src/report/render-sealed';
import { loadMaterial } from '../../src/store/material';
import { keepOpen, openDatabase } from '../../src/store/open';
import { judge } from '../../src/triage/judge';
import { keepEdits } from './keep-edits';

/** A recording on the desk: its report, and what it is made of, with the person's changes up to now. */
export type OnDesk = {
  readonly report: Report;
  readonly judgement: Judgement;
  readonly material: Material;
  readonly history: History<Edits>;
  readonly revision: number;
};

export type Desk = {
  /** Reads the recording; again, where something may have come since. Rejects where the storage is broken. */
  readonly load: () => Promise<OnDesk | undefined>;
  readonly write: (name: OwnText, text: string, done: boolean) => void;
  /** One change that can be undone. */
  readonly change: (change: (edits: Edits) => Edits) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** What is stored once everything that was changed is kept: another page may have covered more of a picture. */
  readonly settled: () => Promise<OnDesk | undefined>;
};

/** Keeps a report and the person's changes of it together; `changedTo` is told of each once it is stored, or was not. */
export function openDesk(recordingId: string, changedTo: (now: OnDesk, stored: boolean) => void): Desk {
  const database = keepOpen(openDatabase);
  const sealer = createSealer(newHashKey());
  let now: OnDesk | undefined;
  let revision = 0;
  /** How often a field was left: what is written in one visit is one change. */
  let visit = 0;
  let saving: Promise<unknown> = Promise.resolve();

  const placed = (material: Material, history: History<Edits>): OnDesk => {
    const whole = { ...material, edits: history.now };
    const judgement = judge(whole);
    const report = assemble(whole, judgement, 'en');
    return (now = { report, judgement, material: whole, history, revision });
  };
  /** One change after the other: numbers are given by the store, in turn. */
  const take = (change: (now: OnDesk) => History<Edits>): void => {
    saving = saving.then(async () => {
      if (!now) return;
      const history = change(now);
      const stored = await keepEdits(database, history.now);
      revision += 1;
      changedTo(
        placed({ ...now.material, numbers: stored ?? now.material.numbers }, history),
        stored !== undefined,
      );
    });
  };
  const load = async (): Promise<OnDesk | undefined> => {
    const material = await loadMaterial(await database(), recordingId);
    if (!material) return undefined;
    return placed(material, now?.history ?? begun(material.edits ?? { recordingId, dropped: [] }));
  };
  return {
    load,
    write: (name, text, done) => {
      const key = `${name} ${String(visit)}`;
      if (done) visit += 1;
      take(({ history, material: { numbers } }) => {
        const before = history.now[name] ?? sealer.text('');
        const sealed = sealer.over(text.trim(), before, (part) => placeholderOf(part, numbers));
        return changed(history, { ...history.now, [name]: sealed }, key);
      });
    },
    change: (change) => take(({ history }) => changed(history, change(history.now))),
    undo: () => take(({ history }) => undone(history)),
    redo: () => take(({ history }) => redone(history)),
    settled: async () => {
      await saving;
      return load();
    },
  };
}
