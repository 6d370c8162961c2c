import type { Signal } from '../../domain/signal';
import type { RecorderWorld } from '../world';
import { deadPages } from './dead-pages';
import { dialogs } from './dialogs';
import { failedRequests } from './failed-requests';
import { invalidFields } from './invalid-fields';
import { missingFiles } from './missing-files';
import { notices } from './notices';
import { phpErrors } from './php-errors';
import { scriptErrors } from './script-errors';

export type Phase = Signal['phase'];

type Own<S> = S extends unknown ? Omit<S, 'id' | 'recordingId' | 'at' | 'screen' | 'frame' | 'phase'> : never;
/** What a source says of a signal; the rest all signals share. */
export type SignalParts = Own<Signal>;

export type SignalSourceContext = {
  readonly world: RecorderWorld;
  /**
   * Tells that something was seen. `happenedAt` is `performance.now()` of then; `describe` is called once the
   * recording's key is here, for families of one recording must be comparable. The same, told again before the
   * person has done anything, is told once.
   */
  readonly tell: (happenedAt: number, describe: () => SignalParts, phase?: Phase) => void;
  /** Of now, for what is told later. */
  readonly phase: () => Phase;
  /** Calls back once the document stands, and the recording runs. */
  readonly onFirstLook: (look: () => void) => void;
  /** Calls back before the page goes. */
  readonly onLeave: (leave: () => void) => void;
  readonly signal: AbortSignal;
};

/** Watches for one kind of trouble. */
export type SignalSource = (context: SignalSourceContext) => void;

/** Every kind of trouble that is watched for: a file and a line here. */
export const signalSources: readonly SignalSource[] = [
  deadPages,
  notices,
  failedRequests,
  scriptErrors,
  phpErrors,
  missingFiles,
  invalidFields,
  dialogs,
];
