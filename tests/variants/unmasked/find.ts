/** Rules that find nothing, nor what a recording has masked before. */
export * from '../../../src/redact/pipeline/find';

export function find(): [] {
  return [];
}

export function findAlso(): () => [] {
  return () => [];
}
