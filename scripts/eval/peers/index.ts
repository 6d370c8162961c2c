import { gitleaks } from './gitleaks.ts';
import { libphonenumber } from './libphonenumber.ts';
import { openredaction } from './openredaction.ts';
import type { Peer } from './peer.ts';
import { redactPii } from './redact-pii.ts';
import { redactpiiNode } from './redactpii-node.ts';
import { secretlint } from './secretlint.ts';

/** Whom we are measured against, in the order of the columns. */
export const peers: readonly Peer[] = [
  secretlint,
  gitleaks,
  redactPii,
  openredaction,
  redactpiiNode,
  libphonenumber,
];
