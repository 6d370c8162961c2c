import { DatabaseSync } from 'node:sqlite';

/** Every value of every table of a database, its write-ahead log included. Give it a copy: opening may write. */
export function readSqlite(file: string): { readonly table: string; readonly bytes: Buffer }[] {
  const database = new DatabaseSync(file);
  try {
    const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
    return tables.flatMap(({ name }) => {
      const table = String(name);
      const statement = database.prepare(`SELECT * FROM "${table.replaceAll('"', '""')}"`);
      statement.setReadBigInts(true);
      return statement
        .all()
        .flatMap((row) => Object.values(row).map((value) => ({ table, bytes: bytesOf(value) })));
    });
  } finally {
    database.close();
  }
}

function bytesOf(value: unknown): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value);
  return Buffer.from(value === null ? '' : String(value as string | number | bigint));
}
