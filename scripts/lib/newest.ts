import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When something in a file or folder last changed, in milliseconds. Folders count too: a deleted file leaves no other trace. */
export function newestIn(path: string): number {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return timeOf(path);
  const inside = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return Math.max(timeOf(path), ...inside.map((name) => timeOf(join(path, name))));
}

/** When a file last changed, in milliseconds; 0 where there is none. */
export function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
