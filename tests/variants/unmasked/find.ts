/** Rules that find nothing. */
export * from '../../../src/redact/pipeline/find';

export function find(): [] {
  return [];
}
