import * as z from 'zod/mini';
import { SealedText } from './sealed';

/** Every sentence a report can say about a step or a gap; the words stand in `words/`, one catalogue a language. */
export const SentenceId = [
  'step.opened',
  'step.reloaded',
  'step.returned',
  'step.clicked',
  'step.clicked-unnamed',
  'step.clicked-in-row',
  'step.typed',
  'step.typed-unnamed',
  'step.cleared',
  'step.cleared-unnamed',
  'step.chose',
  'step.chose-hidden',
  'step.chose-unnamed',
  'step.checked',
  'step.checked-unnamed',
  'step.unchecked',
  'step.unchecked-unnamed',
  'step.picked',
  'step.picked-unnamed',
  'step.submitted',
  'step.submitted-unnamed',
  'step.pressed',
  'step.pressed-in',
  'gap.left-site',
  'gap.page-went-away',
  'gap.restart',
  'gap.idle',
  'gap.paused',
  'gap.one-page-only',
  'gap.tab-closed',
  'gap.before-first-script',
] as const;
export type SentenceId = (typeof SentenceId)[number];

/** Words for things that have no name of their own. */
export const Term = [
  'button',
  'link',
  'field',
  'checkbox',
  'list',
  'picture',
  'place',
  'page',
  'sign-in',
] as const;
export type Term = (typeof Term)[number];

const Argument = z.union([SealedText, z.strictObject({ term: z.enum(Term) })]);
export type Argument = z.output<typeof Argument>;

/** A sentence before it is words: an id and sealed arguments, so that any language can be made of it later. */
export const Sentence = z.strictObject({
  id: z.enum(SentenceId),
  args: z.record(z.string().check(z.maxLength(20)), Argument),
});
export type Sentence = z.output<typeof Sentence>;
