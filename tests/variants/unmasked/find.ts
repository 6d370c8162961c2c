/** Rules that find nothing. */
export function find(): [] {
  return [];
}
