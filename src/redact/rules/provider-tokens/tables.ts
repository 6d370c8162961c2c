import { CLOUDS } from './clouds';
import { CODE } from './code';
import { GITLEAKS_NAMED, GITLEAKS_NAMING } from './gitleaks';
import { MESSAGES } from './messages';
import { MODELS } from './models';
import { namedByUs } from './named';
import { PAYMENT } from './payment';
import type { NamedShapes, NamingShapes } from './shapes';
import { SHOPS } from './shops';

/** All that is known of tokens. Of those behind a name the narrow shapes come first, for they know where a token ends. */
export const naming: readonly NamingShapes[] = [
  PAYMENT,
  SHOPS,
  CODE,
  CLOUDS,
  MESSAGES,
  MODELS,
  GITLEAKS_NAMING,
];
export const named = (): readonly NamedShapes[] => [GITLEAKS_NAMED, namedByUs()];
