/** The bytes of a base64 data URL. Pages of ours may not `fetch` one (`connect-src 'none'`). */
export function blobOf(dataUrl: string): Blob {
  const comma = dataUrl.indexOf(',');
  const type = /^data:([\w/+.-]*)/.exec(dataUrl)?.[1] ?? '';
  const bytes = Uint8Array.from(atob(dataUrl.slice(comma + 1)), (character) => character.charCodeAt(0));
  return new Blob([bytes], { type });
}

/** The other way. Rejects where the browser cannot read the bytes, because storage has failed beneath it. */
export function dataUrlOf(image: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === 'string' ? reader.result : '');
    };
    reader.onerror = () => {
      reject(new Error('A picture could not be read.', { cause: reader.error }));
    };
    reader.readAsDataURL(image);
  });
}
