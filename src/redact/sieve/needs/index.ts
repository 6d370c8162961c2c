import type { Needs } from '../sign';
import { people } from './people';
import { places } from './places';
import { secrets } from './secrets';

/**
 * What must stand in a text, or in a line and those in which its sense goes on, for a rule to find anything, by the
 * rule's id. It may say too much and never too little: `tests/redact/sieve` compares what is found with and without it.
 */
export const NEEDS: Readonly<Record<string, Needs>> = { ...secrets, ...people, ...places };
