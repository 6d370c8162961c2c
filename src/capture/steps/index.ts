import type { Step } from '../../domain/step';
import type { RecorderWorld } from '../world';
import { click } from './click';
import { navigate } from './navigate';

export type StepBase = Pick<Step, 'id' | 'recordingId' | 'at' | 'screen' | 'frame' | 'handlerMs'>;

export type StepSourceContext = {
  readonly world: RecorderWorld;
  /** The parts that all steps share; `happenedAt` is `performance.now()` at the event. */
  readonly base: (happenedAt: number) => StepBase;
  /** Hands a step over; `startedAt` is `performance.now()` when its handler began, for what it cost. */
  readonly emit: (step: Step, startedAt: number) => void;
  readonly signal: AbortSignal;
};

/** Listens to one kind of event and makes steps of it. */
export type StepSource = (context: StepSourceContext) => void;

/** Every kind of step that is recorded: a file and a line here. */
export const stepSources: readonly StepSource[] = [navigate, click];
