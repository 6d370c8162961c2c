import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Raised with every change of the tables below; `upgrade` leads from any earlier version to this one. */
const VERSION = 1;

/** What is stored is parsed by its schema on the way out, so the tables hold `unknown`. */
export type Tables = DBSchema & {
  recordings: { key: string; value: unknown };
  steps: { key: string; value: unknown; indexes: { recording: string } };
  signals: { key: string; value: unknown; indexes: { recording: string } };
  sightings: { key: string; value: unknown; indexes: { recording: string } };
  gaps: { key: string; value: unknown; indexes: { recording: string } };
  pictures: { key: string; value: unknown; indexes: { recording: string } };
  shots: { key: string; value: unknown; indexes: { recording: string } };
  numbers: { key: string; value: unknown; indexes: { recording: string } };
  edits: { key: string; value: unknown };
};

export type Database = IDBPDatabase<Tables>;

/** One database for all who ask. Where it could not be opened, whoever asks next tries again. */
export function keepOpen(open: () => Promise<Database>): () => Promise<Database> {
  let opened: Promise<Database> | undefined;
  return () =>
    (opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    }));
}

/** Opens the extension's own database. Rejects where the browser's storage is broken or full. */
export function openDatabase(): Promise<Database> {
  return openDB<Tables>('saferepro', VERSION, {
    upgrade: (db) => {
      db.createObjectStore('recordings', { keyPath: 'id' });
      db.createObjectStore('shots', { keyPath: 'stepId' }).createIndex('recording', 'recordingId');
      db.createObjectStore('edits', { keyPath: 'recordingId' });
      for (const name of ['steps', 'signals', 'sightings', 'gaps', 'pictures', 'numbers'] as const) {
        db.createObjectStore(name, { keyPath: 'id' }).createIndex('recording', 'recordingId');
      }
    },
  });
}
