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
  'step.chose',
  'step.chose-unnamed',
  'step.typed',
  'step.typed-unnamed',
  'step.typed-in-row',
  'step.set',
  'step.set-unnamed',
  'step.set-in-row',
  'step.cleared',
  'step.cleared-unnamed',
  'step.cleared-in-row',
  'step.chose-entry',
  'step.chose-entry-unnamed',
  'step.chose-entry-in-row',
  'step.chose-file',
  'step.chose-file-unnamed',
  'step.chose-file-in-row',
  'step.checked',
  'step.checked-unnamed',
  'step.checked-in-row',
  'step.unchecked',
  'step.unchecked-unnamed',
  'step.unchecked-in-row',
  'step.picked',
  'step.picked-unnamed',
  'step.picked-in-row',
  'step.submitted',
  'step.submitted-unnamed',
  'step.pressed',
  'step.pressed-in',
  'gap.left-site',
  'gap.max-length',
  'gap.restart',
  'gap.idle',
  'gap.paused',
  'gap.one-page-only',
  'gap.tab-closed',
  'gap.before-first-script',
  'gap.flooded',
] as const;
export type SentenceId = (typeof SentenceId)[number];

/** Words for things that have no name of their own. */
export const Term = [
  'button',
  'link',
  'field',
  'checkbox',
  'switch',
  'radio',
  'list',
  'entry',
  'tab',
  'menu-entry',
  'form',
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
