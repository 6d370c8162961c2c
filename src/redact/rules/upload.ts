import { pattern } from '../finding';

/** A document below WordPress's uploads: an invoice bears its customer's name. Where logs lie stays readable. */
export const upload = pattern(
  'upload',
  'data',
  /\bwp-content\\?\/uploads\\?\/(?:[\w-]{1,60}\\?\/){0,6}([^\s\\/"'<>?#]{1,200})\.(?:pdf|docx?|xlsx?|odt|ods|csv|zip|sql|gz|eml|vcf)\b/dgi,
);
