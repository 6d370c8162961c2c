import { pattern } from '../finding';

/** A value behind a word that names a secret: `api_key=…`, `"secret": "…"`, `Password: …`. */
export const keyValue = pattern(
  'key-value',
  'credential',
  /(?:pass(?:word|wd|phrase)?|pwd|secret|api[ _-]?key|access[ _-]?key|private[ _-]?key|consumer[ _-]?key|client[ _-]?key|licen[cs]e[ _-]?key|purchase[ _-]?code|auth|token|credential|signature|session(?:[ _-]?id)?)[\w-]{0,20}["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?(?<value>[^\s"'&,;<>)\]}]{4,400})/dgi,
);
