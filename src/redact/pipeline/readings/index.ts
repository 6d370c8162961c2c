import type { Reading } from '../reading';
import { base64 } from './base64';
import { compatibilityForms } from './compatibility-forms';
import { entities } from './entities';
import { escapes } from './escapes';
import { invisible } from './invisible';
import { markupBreaks } from './markup-breaks';
import { percent } from './percent';

const unseen: readonly Reading[] = [markupBreaks, invisible, compatibilityForms];

/**
 * Every reading, in layers that are read through each other and looked at one by one: what was put around a value last
 * comes first, and what one layer shows the next may spoil. A query holds a query, JSON or markup; markup holds
 * entities; an entity may be a sign that nobody sees; a token may be base64 itself, and what is in it.
 */
export const readings: readonly (readonly Reading[])[] = [
  unseen,
  [percent],
  [percent, escapes, entities, ...unseen],
  [base64],
  [base64],
];
