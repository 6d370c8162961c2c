import * as z from 'zod/mini';
import { SealedText } from './sealed';

/** Every sentence a report can say about a step or a gap; the words stand in `words/`, one catalogue a language. */
export const SentenceId = [
  'step.opened',
  'step.reloaded',
  'step.returned',
  'step.clicked',
  'step.clicked-unnamed',
  'step.double-clicked',
  'step.double-clicked-unnamed',
  'step.middle-clicked',
  'step.middle-clicked-unnamed',
  'step.right-clicked',
  'step.right-clicked-unnamed',
  'step.dragged',
  'step.dragged-unnamed',
  'step.chose',
  'step.chose-unnamed',
  'step.typed',
  'step.typed-unnamed',
  'step.pasted',
  'step.pasted-unnamed',
  'step.dropped',
  'step.dropped-unnamed',
  'step.set',
  'step.set-unnamed',
  'step.cleared',
  'step.cleared-unnamed',
  'step.chose-entry',
  'step.chose-entry-unnamed',
  'step.chose-file',
  'step.chose-file-unnamed',
  'step.chose-files',
  'step.chose-files-unnamed',
  'step.dropped-file',
  'step.dropped-file-unnamed',
  'step.dropped-files',
  'step.dropped-files-unnamed',
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
  'gap.max-length',
  'gap.restart',
  'gap.idle',
  'gap.paused',
  'gap.one-page-only',
  'gap.tab-closed',
  'gap.before-first-script',
  'gap.flooded',
  'gap.look-back',
  'gap.rested',
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
  'file-picture',
  'file-document',
  'file-table',
  'file-archive',
  'file-film',
  'file-sound',
  'file-other',
  'size-small',
  'size-medium',
  'size-large',
  'size-huge',
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
