import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { NetworkEntry } from '../network-entry.ts';

interface NetLogEvent {
  readonly type: number;
  readonly params?: { readonly url?: string; readonly initiator?: string };
}

/**
 * Reads the file of `--log-net-log`: every request the network service started, of pages, workers and the browser.
 * Line by line, because a killed browser leaves the JSON open at its end.
 */
export async function readNetLog(path: string): Promise<NetworkEntry[]> {
  if (!existsSync(path)) return [];
  const entries: NetworkEntry[] = [];
  let started: number | undefined;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const constant = /"URL_REQUEST_START_JOB":(\d+)/.exec(line)?.[1];
    if (constant !== undefined) started = Number(constant);
    if (started === undefined || !line.startsWith('{"params"')) continue;
    const event = parseEvent(line);
    const url = event?.type === started ? event.params?.url : undefined;
    if (url !== undefined) entries.push({ url, initiator: initiatorOf(event?.params?.initiator) });
  }
  return entries;
}

function initiatorOf(initiator: string | undefined): string {
  return initiator === undefined || initiator === 'not an origin' ? 'browser' : initiator;
}

function parseEvent(line: string): NetLogEvent | undefined {
  try {
    // A line ends with a comma, the last one with the bracket of the list as well.
    return JSON.parse(line.replace(/[\],]+$/, '')) as NetLogEvent;
  } catch {
    return undefined;
  }
}
