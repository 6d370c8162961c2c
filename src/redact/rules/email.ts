import { pattern } from '../finding';

/** An e-mail address, also percent-encoded; the local part after RFC 5322's dot-atom, in any script. */
export const email = pattern(
  'email',
  'email',
  /[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)(?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}]{2,24}/dgu,
);
