import type { Id } from '../../domain/id';
import type { Step } from '../../domain/step';
import type { Freshness } from './freshness';

/** What a step may count on for its picture. */
export type Claim = {
  /** The picture that already showed the page as it stood. */
  readonly shownBy: Id | undefined;
  /** A picture is to be taken for it now. */
  readonly wantsPicture: boolean;
  /** It was told before: the page was looked at then. */
  readonly isAgain: boolean;
};

/**
 * The picture of an opened page is the one at rest; that of what a person did is the page as it stood before, with the
 * control in it. A step that is told anew (the same id: a click that became typing) keeps what it had and asks for no
 * other: what was typed since is covered in any picture. Where none are kept, nothing is claimed.
 */
export function createClaims(
  freshness: Freshness | undefined,
  keepsPictures: () => boolean = () => true,
): (step: Pick<Step, 'id' | 'kind'>) => Claim {
  let last: { readonly id: Id; readonly shownBy: Id | undefined } | undefined;
  return ({ id, kind }) => {
    if (!keepsPictures()) return { shownBy: undefined, wantsPicture: false, isAgain: false };
    if (last?.id === id) return { shownBy: last.shownBy, wantsPicture: false, isAgain: true };
    const shownBy = kind === 'navigate' ? undefined : freshness?.current();
    last = { id, shownBy };
    return { shownBy, wantsPicture: kind !== 'navigate' && shownBy === undefined, isAgain: false };
  };
}
