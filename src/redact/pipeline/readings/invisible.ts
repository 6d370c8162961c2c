import type { Reading } from '../reading';
import { unitsFrom } from '../units';

/**
 * What nobody sees in a text: controls, the colours of a terminal (ECMA-48, SGR), soft hyphens, zero-width and
 * direction marks (Unicode, Default_Ignorable_Code_Point), and what stands for bytes that were no text: U+FFFD and
 * halves of a surrogate pair.
 */
export const invisible: Reading = {
  id: 'invisible',
  next: unitsFrom(
    /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u00ad\u034f-\ufeff\uffa0-\uffff]/g,
    /(?:\u001b\[[\d;]{0,20}[A-Za-z]|[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\p{Cs}]|\p{Default_Ignorable_Code_Point}){1,200}/gu,
    () => '',
  ),
};
