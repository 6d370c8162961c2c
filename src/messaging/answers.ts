import type * as z from 'zod/mini';
import type { Screen } from '../domain/screen';
import type { SealedPart, SealedText } from '../domain/sealed';
import type { Argument, Sentence } from '../domain/sentence';
import type { ErrorSaid, RecordingStatus } from '../domain/status';
import type {
  backgroundPort,
  LatestReport,
  LookBackLook,
  PageLook,
  SaveOutcome,
  StartOutcome,
} from './background-port';
import {
  type Is,
  isEither,
  isFlag,
  isListOf,
  isMaybe,
  isNothing,
  isNumber,
  isRecordOf,
  isShape,
  isText,
  isThe,
  isWordOf,
} from './outline';

type Calls = (typeof backgroundPort)['calls'];

/** What one of our own pages may ask of the background. */
export type PageCall = keyof Calls;
export type PageInput<K extends PageCall> = z.input<Calls[K]['input']>;
export type PageAnswer<K extends PageCall> = z.output<Calls[K]['output']>;

type PartAs<As> = Extract<SealedPart, { as: As }>;
type StatusAs<As> = Extract<RecordingStatus, { as: As }>;
type LookAs<As> = Extract<PageLook, { as: As }>;

const isPart: Is<SealedPart> = isEither(
  isShape<PartAs<'plain'>>({ as: isThe('plain'), text: isText }),
  isEither(
    isShape<PartAs<'placeholder'>>({ as: isThe('placeholder'), kind: isWordOf(), ref: isText }),
    isShape<PartAs<'covered'>>({ as: isThe('covered'), kind: isWordOf(), ref: isText, value: isText }),
  ),
);
const areParts = isListOf(isPart);
const isSealed: Is<SealedText> = (value): value is SealedText => areParts(value);

const isTerm = isShape<Exclude<Argument, SealedText>>({ term: isWordOf() });
const isSentence = isShape<Sentence>({ id: isWordOf(), args: isRecordOf(isEither(isSealed, isTerm)) });
const isScreen = isShape<Screen>({
  kind: isWordOf(),
  id: isMaybe(isSealed),
  path: isListOf(isSealed),
  url: isSealed,
});

const isError = isShape<ErrorSaid>({ kind: isWordOf(), text: isSealed, how: isMaybe(isWordOf()) });

const running = {
  recordingId: isText,
  origin: isText,
  steps: isNumber,
  startedAt: isNumber,
  pausedMs: isNumber,
  lastStep: isMaybe(isSentence),
  bug: isMaybe(
    isShape<NonNullable<StatusAs<'recording'>['bug']>>({
      by: isWordOf(),
      step: isNumber,
      error: isMaybe(isError),
    }),
  ),
  access: isWordOf<StatusAs<'recording'>['access']>(),
  isFull: isMaybe(isFlag),
  elsewhere: isFlag,
};

const isStatus: Is<RecordingStatus> = isEither(
  isEither(
    isShape<StatusAs<'none'>>({ as: isThe('none') }),
    isShape<StatusAs<'saving'>>({
      as: isThe('saving'),
      page: isFlag,
      errors: isNumber,
      standing: isNumber,
      picture: isWordOf(),
      covered: isNumber,
      versions: isNumber,
    }),
  ),
  isEither(
    isShape<StatusAs<'recording'>>({ ...running, as: isThe('recording') }),
    isShape<StatusAs<'paused'>>({
      ...running,
      as: isThe('paused'),
      reason: isWordOf(),
      awayMs: isMaybe(isNumber),
    }),
  ),
);

type LookBackOn = Extract<LookBackLook, { as: 'on' }>;
const isLookBack: Is<LookBackLook> = isEither(
  isShape<Extract<LookBackLook, { as: 'off' }>>({ as: isThe('off') }),
  isShape<LookBackOn>({
    as: isThe('on'),
    steps: isNumber,
    error: isMaybe(
      isShape<NonNullable<LookBackOn['error']>>({ said: isError, at: isNumber, goesAt: isNumber }),
    ),
  }),
);

const isLook: Is<PageLook> = isEither(
  isShape<LookAs<'open'>>({
    as: isThe('open'),
    screen: isScreen,
    origin: isText,
    granted: isFlag,
    lookBack: isLookBack,
  }),
  isEither(
    isShape<LookAs<'closed-page'>>({ as: isThe('closed-page'), why: isWordOf() }),
    isShape<LookAs<'page-went-away'>>({ as: isThe('page-went-away') }),
  ),
);

const isRefused = isShape<Extract<StartOutcome, { as: 'refused' }>>({
  as: isThe('refused'),
  why: isWordOf(),
});
const isStarted: Is<StartOutcome> = isEither(
  isShape<Extract<StartOutcome, { as: 'started' }>>({ as: isThe('started'), recordingId: isText }),
  isRefused,
);
const isSaved: Is<SaveOutcome> = isEither(
  isEither(
    isShape<Extract<SaveOutcome, { as: 'saved' }>>({ as: isThe('saved') }),
    isShape<Extract<SaveOutcome, { as: 'cancelled' }>>({ as: isThe('cancelled') }),
  ),
  isRefused,
);

const isLatest = isShape<LatestReport>({
  startedAt: isNumber,
  headline: isMaybe(isSealed),
  error: isMaybe(isError),
  path: isListOf(isSealed),
});

/**
 * What each answer to a page looks like, in outline. The whole of it was checked by its schema in the background,
 * before it was sent; a page that was left open over an update of the extension notices here that it no longer
 * understands. No page of ours needs the schemas for that.
 */
export const isAnswer: { readonly [K in PageCall]: Is<PageAnswer<K>> } = {
  status: isStatus,
  look: isLook,
  start: isStarted,
  saveNow: isSaved,
  cancelSave: isNothing,
  markBug: isNothing,
  pause: isNothing,
  resume: isFlag,
  wholePage: isNothing,
  undoLast: isNothing,
  lookBack: isFlag,
  preserve: isStarted,
  letGo: isNothing,
  stop: isFlag,
  latest: isMaybe(isLatest),
  openLatest: isNothing,
  coverPicture: isWordOf(),
  goToTab: isNothing,
};
