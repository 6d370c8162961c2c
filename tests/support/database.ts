import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { type Database, openDatabase } from '../../src/store/open';

/** A database of the extension with nothing in it. */
export function emptyDatabase(): Promise<Database> {
  globalThis.indexedDB = new IDBFactory();
  return openDatabase();
}
