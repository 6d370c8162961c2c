import type { DeliberateStep } from '../domain/step';

/** What a person did, as far as merging goes. Times are of the events' own clock, in milliseconds. */
export type Act = {
  readonly kind: DeliberateStep['kind'];
  readonly control: object;
  readonly form: object | undefined;
  readonly at: number;
  /** Which movement of the hands it came of, by their count. */
  readonly hand: number;
  /** What tells two acts of a kind apart: typed or cleared, through a label, reverted by the page. */
  readonly how?: string | undefined;
  /** A click only puts the cursor there, or opens it. */
  readonly isField?: boolean;
};

/** What a step becomes after the one before it: one of its own, the same one told anew, or nothing. */
export type Fate = 'new' | 'again' | 'nothing';

type Rule = {
  readonly before: readonly Act['kind'][];
  readonly after: Act['kind'];
  /** What both are about; nothing more than the same hands where it is something else each time. */
  readonly same: 'control' | 'form' | 'hands';
  readonly within?: number;
  /** The browser's own answer: no hand moved in between. */
  readonly echo?: true;
  readonly only?: (before: Act, after: Act) => boolean;
  readonly fate: Fate;
};

/** A form is sent in answer to a click or a key, unless the page keeps the thread busy in between. */
const ANSWER_MS = 1_000;

/**
 * What supersedes what, with nothing in between; the first rule that fits holds. The browser answers a click on a label,
 * and a choice in an open list, with a click of its own. No clock tells that from a person's next click: the first has
 * the time of the hand, and its answer, in Firefox, that at which the page came to it.
 */
const RULES: readonly Rule[] = [
  {
    before: ['click'],
    after: 'click',
    same: 'control',
    echo: true,
    only: (before) => before.how === 'label',
    fate: 'nothing',
  },
  {
    before: ['click'],
    after: 'check',
    same: 'control',
    echo: true,
    only: (before) => before.how === 'label',
    fate: 'again',
  },
  // The page took the mark back, or has a mark of its own that it sets.
  {
    before: ['check'],
    after: 'click',
    same: 'control',
    only: (_, after) => after.how === 'reverted',
    fate: 'again',
  },
  {
    before: ['click'],
    after: 'check',
    same: 'control',
    only: (_, after) => after.how === 'own-mark',
    fate: 'again',
  },
  {
    before: ['click', 'type'],
    after: 'click',
    same: 'control',
    only: (_, after) => after.isField === true,
    fate: 'nothing',
  },
  {
    before: ['click'],
    after: 'click',
    same: 'control',
    only: (before, after) => after.how === 'double' && before.how !== 'menu' && before.how !== 'middle',
    fate: 'again',
  },
  { before: ['click'], after: 'type', same: 'control', fate: 'again' },
  // What was put there in one piece and mended then was put there.
  {
    before: ['type'],
    after: 'type',
    same: 'control',
    only: (before, after) => (before.how === 'pasted' || before.how === 'dropped') && after.how === 'typed',
    fate: 'nothing',
  },
  {
    before: ['type'],
    after: 'type',
    same: 'control',
    only: (before, after) => before.how === after.how,
    fate: 'nothing',
  },
  { before: ['type'], after: 'type', same: 'control', fate: 'again' },
  { before: ['click', 'select'], after: 'select', same: 'control', fate: 'again' },
  { before: ['select'], after: 'click', same: 'control', echo: true, fate: 'nothing' },
  // A button of the page's opens the browser's window of files, for a field that nobody sees.
  {
    before: ['click'],
    after: 'select',
    same: 'hands',
    echo: true,
    only: (_, after) => after.how === 'file',
    fate: 'again',
  },
  // Enter in a field makes the browser click the form's own button.
  {
    before: ['key'],
    after: 'click',
    same: 'form',
    within: ANSWER_MS,
    only: (before, after) => before.how?.endsWith('Enter') === true && after.how === 'unpointed',
    fate: 'nothing',
  },
  // From field to field: each time it is pressed, the next has the focus.
  {
    before: ['key'],
    after: 'key',
    same: 'hands',
    only: (before, after) => before.how?.endsWith('Tab') === true && before.how === after.how,
    fate: 'nothing',
  },
  // What is taken and let go is clicked as well, for the browser.
  { before: ['click', 'check'], after: 'drag', same: 'hands', echo: true, fate: 'again' },
  { before: ['drag'], after: 'click', same: 'hands', echo: true, fate: 'nothing' },
  { before: ['click', 'key'], after: 'submit', same: 'form', within: ANSWER_MS, fate: 'nothing' },
];

export function fateOf(before: Act | undefined, after: Act): Fate {
  if (!before) return 'new';
  const rule = RULES.find(
    (one) =>
      one.before.includes(before.kind) &&
      one.after === after.kind &&
      (one.same === 'hands' || (before[one.same] !== undefined && before[one.same] === after[one.same])) &&
      after.at - before.at <= (one.within ?? Infinity) &&
      (!one.echo || after.hand === before.hand) &&
      (one.only?.(before, after) ?? true),
  );
  return rule?.fate ?? 'new';
}
