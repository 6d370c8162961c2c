/** The bytes of a base64 data URL. Pages of ours may not `fetch` one (`connect-src 'none'`). */
export function blobOf(dataUrl: string): Blob {
  const comma = dataUrl.indexOf(',');
  const type = /^data:([\w/+.-]*)/.exec(dataUrl)?.[1] ?? '';
  const bytes = Uint8Array.from(atob(dataUrl.slice(comma + 1)), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type });
}
