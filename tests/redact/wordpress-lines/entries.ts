import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A line, or a few that belong together, as a site writes them, with invented values. */
export type Entry = {
  readonly source: string;
  readonly text: string;
  /** What nobody may read afterwards. */
  readonly goes: readonly string[];
  /** What a person needs who looks for the fault. */
  readonly stays: readonly string[];
};

const SOURCES = join(import.meta.dirname, 'sources');
/** Stands inside invented tokens, so that no scanner of repositories takes one for real. */
const SPLIT = '·';

/**
 * All entries, by source. In a file an empty line stands between two of them; the last two lines of each list what
 * goes and what stays, with `¦` between.
 */
export function readEntries(): Entry[] {
  return readdirSync(SOURCES).flatMap((file) =>
    readFileSync(join(SOURCES, file), 'utf8')
      .trimEnd()
      .split(/\n{2,}/)
      .map((block) => entryOf(basename(file, '.txt'), block)),
  );
}

function entryOf(source: string, block: string): Entry {
  const lines = block.replaceAll(new RegExp(`(?<=[a-zA-Z])${SPLIT}(?=[\\w-])`, 'g'), '').split('\n');
  const [goes = '', stays = ''] = lines.splice(-2);
  if (!goes.startsWith('goes: ') || !stays.startsWith('stays: '))
    throw new Error(`${source}: an entry ends with goes and stays, not with:\n${block}`);
  return { source, text: lines.join('\n'), goes: listOf(goes), stays: listOf(stays) };
}

function listOf(line: string): string[] {
  return line
    .slice(line.indexOf(': ') + 2)
    .split(' ¦ ')
    .filter((piece) => piece !== '');
}
