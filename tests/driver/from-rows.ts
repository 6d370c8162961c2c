/** An expression that works with all `rows` of a table of the store; `body` is of an async function, for one of our pages. */
export function fromRows(table: 'pictures' | 'shots', body: string): string {
  return `(async () => {
    const opening = indexedDB.open('saferepro');
    await new Promise((resolve, reject) => { opening.onsuccess = resolve; opening.onerror = reject; });
    const asking = opening.result.transaction('${table}').objectStore('${table}').getAll();
    await new Promise((resolve, reject) => { asking.onsuccess = resolve; asking.onerror = reject; });
    opening.result.close();
    const rows = asking.result;
    ${body}
  })()`;
}
