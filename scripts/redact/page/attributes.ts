/**
 * How an attribute is read: `term` one of HTML's own words or a measure, else dropped; `names` that markup is held
 * together by; `words` as a text of its element; `address`; `value` as its field says; `data` never.
 */
export type Treatment = 'term' | 'names' | 'words' | 'address' | 'value' | 'data';

const each = (treatment: Treatment, names: string): [string, Treatment][] =>
  names.split(' ').map((name) => [name, treatment]);

/** By name, in lower case (HTML standard, "Attributes"; WAI-ARIA 1.2; SVG 2). Of any other nothing is known: `data`. */
export const ATTRIBUTES: Readonly<Record<string, Treatment>> = Object.fromEntries([
  ...each(
    'term',
    'type role scope colspan rowspan span method enctype autocomplete autocapitalize spellcheck checked',
  ),
  ...each(
    'term',
    'selected disabled readonly required multiple hidden open tabindex width height rows cols size',
  ),
  ...each(
    'term',
    'maxlength minlength min max step dir lang target rel charset align valign border cellpadding',
  ),
  ...each('term', 'cellspacing nowrap wrap start reversed loading decoding draggable inputmode enterkeyhint'),
  ...each(
    'term',
    'viewbox d fill stroke stroke-width stroke-linecap stroke-linejoin fill-rule clip-rule transform',
  ),
  ...each('term', 'cx cy r rx ry x y x1 x2 y1 y2 points offset xmlns opacity focusable preserveaspectratio'),
  ...each('term', 'aria-hidden aria-expanded aria-current aria-pressed aria-selected aria-checked aria-live'),
  ...each('term', 'aria-haspopup aria-disabled aria-modal aria-orientation aria-sort aria-level aria-atomic'),
  ...each(
    'term',
    'aria-valuemin aria-valuemax aria-busy aria-required aria-multiselectable aria-autocomplete',
  ),
  ...each('term', 'contenteditable http-equiv accept accept-charset'),
  ...each('names', 'class id for name form list headers itemprop slot part'),
  ...each(
    'names',
    'aria-controls aria-labelledby aria-describedby aria-owns aria-activedescendant aria-details',
  ),
  ...each(
    'words',
    'title alt placeholder label summary abbr aria-label aria-description aria-roledescription',
  ),
  ...each('words', 'aria-valuetext aria-placeholder'),
  ...each('address', 'href src action formaction xlink:href'),
  ...each('value', 'value'),
]);
