import { pattern } from '../finding';

/** A value behind a word that names a secret: `api_key=…`, `"secret": "…"` (all of it), `Password: …`. */
export const keyValue = pattern(
  'key-value',
  'credential',
  /(?:pass(?:word|wd|phrase)?|pwd|secret|api[ _-]?key|access[ _-]?key|private[ _-]?key|consumer[ _-]?key|client[ _-]?key|licen[cs]e[ _-]?key|purchase[ _-]?code|auth(?!ors?(?![a-z]))|token|credential|signature|session(?:[ _-]?id)?)[\w-]{0,20}["'\]]?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?<value>(?<=["'])(?!<[a-z-]{2,24}\d{0,6}>)[^"'\r\n]{4,400}(?=["'])|[^\s"'&,;<>)\]}]{4,400})/dgi,
);
