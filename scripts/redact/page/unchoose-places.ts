import { isWorldSelect } from '../../../src/wp-admin/interface-selects.ts';

/** Takes away which country or state is chosen; that they can be chosen says nothing. */
export function unchoosePlaces(document: Document): void {
  for (const select of document.querySelectorAll('select'))
    if (isWorldSelect(select))
      for (const chosen of select.querySelectorAll('[selected]')) chosen.removeAttribute('selected');
}
