import type { Rule } from '../finding';
import { authorization } from './authorization';
import { email } from './email';
import { jwt } from './jwt';
import { keyValue } from './key-value';
import { nonce } from './nonce';
import { providerToken } from './provider-token';
import { urlCredential } from './url-credential';

/** Every rule, the more telling kind first: where two find the same place, the first in this list names it. */
export const rules: readonly Rule[] = [
  providerToken,
  jwt,
  nonce,
  authorization,
  email,
  urlCredential,
  keyValue,
];
