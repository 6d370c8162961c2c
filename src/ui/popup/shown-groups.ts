import type { CoverKind } from '../../domain/kind';
import type { MessageKey } from '../translate';

/** What a person opens at once, as they think of it. */
export type ShownGroup = {
  readonly test: string;
  readonly name: MessageKey;
  readonly hint: MessageKey;
  readonly kinds: readonly CoverKind[];
};

/** Every kind of the second tier stands in one of them. */
export const shownGroups: readonly ShownGroup[] = [
  {
    test: 'show-site',
    name: 'popupShownSite',
    hint: 'popupShownSiteHint',
    kinds: ['site-address', 'site-name', 'site-id'],
  },
  { test: 'show-you', name: 'popupShownYou', hint: 'popupShownYouHint', kinds: ['administrator'] },
  {
    test: 'show-numbers',
    name: 'popupShownNumbers',
    hint: 'popupShownNumbersHint',
    kinds: ['order', 'record-id'],
  },
  {
    test: 'show-transactions',
    name: 'popupShownTransactions',
    hint: 'popupShownTransactionsHint',
    kinds: ['transaction'],
  },
  { test: 'show-amounts', name: 'popupShownAmounts', hint: 'popupShownAmountsHint', kinds: ['amount'] },
  { test: 'show-products', name: 'popupShownProducts', hint: 'popupShownProductsHint', kinds: ['product'] },
];

export function isShown({ kinds }: ShownGroup, opened: readonly CoverKind[]): boolean {
  return kinds.every((kind) => opened.includes(kind));
}

/** What is opened once a group is, or is not any more. */
export function toggled(
  { kinds }: ShownGroup,
  opened: readonly CoverKind[],
  isOn: boolean,
): readonly CoverKind[] {
  const rest = opened.filter((kind) => !kinds.includes(kind));
  return isOn ? [...rest, ...kinds] : rest;
}
