import { pattern } from '../finding';

/**
 * A telephone number: with its country's code (ITU-T E.123, E.164), in the North American form `(503) 555-0142`, or
 * any behind a word for it.
 */
export const phone = pattern(
  'phone',
  'phone',
  /(?<![\w+.])(?:\+|(?<![\d-])00(?=[1-9]\d{0,2}[ /-]))[1-9]\d{0,2}(?:[ \u00a0./()-]{0,3}\d){6,13}(?![\w]|[.:]\d)|(?<![\w(])\([2-9]\d{2}\) ?\d{3}[-. ]\d{4}(?!\w)|(?=[(\d])(?<=\b(?:[Tt]el[eé](?:ph|f)ono?|[Pp]hone(?:[ _-](?:number|no\.?))?|[Tt]el|[Tt]él(?:éphone)?|[Mm]obile?|[Mm]óvil|[Cc]ellulare|[Hh]andy|[Ff]ax|[Rr]ufnummer|[Cc]all|[Tt]elefoon)["']?\]?\.?\s{0,2}(?:=>|[:=])?\s{0,2}["']?)([(\d][\d ()./-]{5,20}\d)(?![\w:]|\.\d)/dg,
  ({ value }) => {
    const digits = value.replace(/\D/g, '').length;
    return digits >= 7 && digits <= 17 && !/^\d{4}-\d{2}-\d{2}/.test(value);
  },
);
