import type { Step } from '../../domain/step';
import type { Hands } from '../hands';
import type { Hear } from '../hear';
import type { Teller } from '../teller';
import type { RecorderWorld } from '../world';
import { check } from './check';
import { click } from './click';
import { drag } from './drag';
import { drop } from './drop';
import { key } from './key';
import { navigate } from './navigate';
import { select } from './select';
import { submit } from './submit';
import { type } from './type';

export type StepBase = Pick<Step, 'id' | 'recordingId' | 'at' | 'screen' | 'frame' | 'handlerMs'>;

export type StepSourceContext = {
  readonly world: RecorderWorld;
  /** Trusted events of this document, while it is recorded and not the sign-in page. */
  readonly hear: Hear;
  readonly hands: Hands;
  /** Says what a person did; it becomes a step, a part of the one before, or nothing. */
  readonly tell: Teller['tell'];
  /** The parts that all steps share; `happenedAt` is `performance.now()` at the event. */
  readonly base: (happenedAt: number) => StepBase;
  /** Hands a step over that nobody did; `startedAt` is `performance.now()` when its handler began, for what it cost. */
  readonly emit: (step: Step, startedAt: number) => void;
  readonly signal: AbortSignal;
};

/** Listens to one kind of event and makes steps of it. */
export type StepSource = (context: StepSourceContext) => void;

/** Every kind of step that is recorded: a file and a line here. A click is heard before the mark that it makes. */
export const stepSources: readonly StepSource[] = [
  navigate,
  click,
  check,
  type,
  select,
  drop,
  drag,
  key,
  submit,
];
