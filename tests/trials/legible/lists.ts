import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const List = z.object({ labels: z.array(z.string()), canaries: z.array(z.string()) });

/** What stands on the screens, which PHP reads, too: words of the interface, and of people who do not exist. */
export const LISTS = z
  .record(z.enum(['entries', 'bookings', 'subscribers']), List)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'mu-plugins', 'lists.json'), 'utf8')));

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = ['entries', 'bookings', 'subscribers'] as const satisfies readonly ListName[];
