import type { DialogHow } from '../domain/dialog-how';
import type { CoveredKind } from '../domain/kind';
import type { WithheldReason } from '../domain/picture';
import type { SentenceId, Term } from '../domain/sentence';
import type { SentencePlace } from '../domain/sentence-place';
import type { SightingKey, SightingSource } from '../domain/sighting';
import type { NoticeLevel, Signal } from '../domain/signal';
import type { DeadPage, InvalidWhy, PhpLevel } from '../domain/trouble';

/** Every text of a report in one language. `{name}` takes the argument of that name. */
export type Catalogue = {
  readonly sentences: Readonly<Record<SentenceId, string>>;
  /** What follows a sentence about a control that stands somewhere, or has no name and stands nowhere in particular. */
  readonly places: Readonly<Record<SentencePlace | 'unnamed', string>>;
  readonly terms: Readonly<Record<Term, string>>;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly levels: Readonly<Record<NoticeLevel, string>>;
  readonly phpLevels: Readonly<Record<PhpLevel, string>>;
  readonly deadPages: Readonly<Record<DeadPage, string>>;
  /** Why the browser did not send a form; `{field}` is the field that stopped it. */
  readonly invalid: Readonly<Record<InvalidWhy, string>>;
  /** What a page said in a dialog, and how it was answered. */
  readonly dialogs: Readonly<Record<DialogHow, string>>;
  readonly signals: Readonly<Record<Signal['kind'], string>>;
  readonly things: Readonly<Record<SightingKey | 'browser', string>>;
  readonly sources: Readonly<Record<SightingSource, string>>;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly headings: Readonly<Record<Heading, string>>;
  readonly kinds: Readonly<Record<CoveredKind, string>>;
};

export type Missing = 'error' | 'wordpress' | 'php' | 'product' | 'expected' | 'actual' | 'told';

export type Heading =
  | 'where'
  | 'when'
  | 'steps'
  | 'environment'
  | 'removed'
  | 'unseen'
  | 'none'
  | 'noStep'
  | 'inFrame'
  | 'browser'
  | 'access'
  | 'accessTab'
  | 'accessSite'
  | 'headline'
  | 'headlineError'
  | 'headlineBug'
  | 'headlineNow'
  | 'missing'
  | 'error'
  | 'errors'
  | 'noError'
  | 'afterStep'
  | 'newErrors'
  | 'standingErrors'
  | 'standingCount'
  | 'expected'
  | 'actual'
  | 'told'
  | 'notRecorded'
  | 'attempts'
  | 'bugHere'
  | 'requestFailed'
  | 'noAnswer'
  | 'requestSlow'
  | 'requestGivenUp'
  | 'scriptMissing'
  | 'fileForbidden'
  | 'byPolicy'
  | 'byMixedContent'
  | 'consoleWarning'
  | 'fileMissing'
  | 'noText'
  | 'unnamedField'
  | 'afterStepBy'
  | 'attemptsFailed'
  | 'since'
  | 'note'
  | 'standingOne'
  | 'stepsLeftOut'
  | 'moreInFile'
  | 'othersSaid'
  | 'readFrom'
  | 'value'
  | 'pictures'
  | 'pictureOfStep'
  | 'pictureAtBug'
  | 'pictureOfError'
  | 'pictureOfPage'
  | 'drawn'
  | 'samePicture'
  | 'screen'
  | 'address'
  | 'frame'
  | 'locators'
  | 'covered'
  | 'question'
  | 'asked'
  | 'file'
  | 'times'
  | 'pseudonymous'
  | 'openedInPictures'
  | 'lookedThrough'
  | 'lookedByRules';
