/** Longest run of plain text in one part; `redact/seal` cuts at it, so that no long text is refused at a port. */
export const MAX_PLAIN = 4_000;
/** Most parts of one sealed text. */
export const MAX_PARTS = 200;
