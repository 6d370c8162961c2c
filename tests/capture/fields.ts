import { show } from '../support/page';
import { record, type Run } from '../support/recording';

export const FIELDS = `<label id="label" for="key">Secret key</label><input id="key" type="password">
  <label for="note">Note</label><textarea id="note"></textarea><button id="save">Save</button>`;

/** Records a page of two fields and a button. */
export async function recordFields(): Promise<Run> {
  const run = await record();
  show(FIELDS);
  return run;
}
