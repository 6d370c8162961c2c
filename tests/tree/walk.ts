import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HOUSE } from './plants/plot';

const MADE_BY_TOOLS = /(^|\/)(node_modules|\.git|\.wxt|\.output|\.cache|out|coverage)\//;

/** Every file of the house, tracked or about to be, with `/` between folders; also where there is no git. */
export function houseFiles(): string[] {
  const git = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: HOUSE,
    encoding: 'utf8',
  });
  const files =
    git.status === 0
      ? git.stdout.split('\n').filter((file) => file !== '' && existsSync(path.join(HOUSE, file)))
      : readdirSync(HOUSE, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => path.relative(HOUSE, path.join(entry.parentPath, entry.name)))
          .map((file) => file.replaceAll(path.sep, '/'));
  return files.filter((file) => !MADE_BY_TOOLS.test(file));
}

export function read(file: string): string {
  return readFileSync(path.join(HOUSE, file), 'utf8');
}

export function has(file: string): boolean {
  return existsSync(path.join(HOUSE, file));
}

/** Sub-folders of a folder, or none where the folder is not there yet. */
export function foldersIn(folder: string): string[] {
  if (!has(folder)) return [];
  return readdirSync(path.join(HOUSE, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

/** `src/redact/rules/email.ts` → `email` */
export function stem(file: string): string {
  return path.posix.basename(file).split('.')[0] ?? '';
}
