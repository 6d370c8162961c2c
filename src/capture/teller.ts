import type { Screen } from '../domain/screen';
import type { DeliberateStep, Step } from '../domain/step';
import { formOf } from './controls';
import { type DescribedTarget, describeTarget } from './describe-target';
import type { Hands } from './hands';
import { type Act, fateOf } from './merge';
import type { StepBase } from './steps';
import type { RecorderWorld } from './world';

/** What a source says of what a person did; `make` is asked only where a step comes of it. */
export type Said = Pick<Act, 'kind' | 'how' | 'isField'> & {
  readonly control: Element;
  readonly event: Event;
  /** `performance.now()` as its handler began. */
  readonly startedAt: number;
  readonly make: (parts: StepBase, described: DescribedTarget) => DeliberateStep;
};

export type Teller = {
  readonly tell: (said: Said) => void;
  /** What comes now is not merged with what was before. */
  readonly forget: () => void;
  /** The same act is told anew when it goes on: the step may have been taken back meanwhile. */
  readonly loosen: () => void;
};

type Last = Act & { readonly parts: StepBase; readonly described: DescribedTarget };

/** Makes steps of what a person does, merged so that the person recognises them. */
export function createTeller(
  world: RecorderWorld,
  hands: Hands,
  base: (happenedAt: number) => StepBase,
  emit: (step: Step, startedAt: number, control: Element) => void,
): Teller {
  let last: Last | undefined;

  function tell({ kind, how, isField, control, event, startedAt, make }: Said): void {
    const act: Act = {
      kind,
      control,
      form: formOf(control),
      at: event.timeStamp,
      hand: hands.count(),
      how,
      isField: isField === true,
    };
    const fate = fateOf(last, act);
    if (fate === 'nothing') return;
    const same = fate === 'again' ? last : undefined;
    const parts = same?.parts ?? base(startedAt);
    const described = describedAs(same, kind, control, parts.screen.kind);
    last = { ...act, parts, described };
    emit(make(parts, described), startedAt, control);
  }

  /** A field of files that nobody sees is known by the button that led to it. */
  function describedAs(
    same: Last | undefined,
    kind: Act['kind'],
    control: Element,
    screen: Screen['kind'],
  ): DescribedTarget {
    if (same?.control === control) return same.described;
    const own = describedOrNot(world, control, screen);
    return same && kind === 'select' && own.name.length === 0
      ? { ...same.described, target: own.target }
      : own;
  }

  return {
    tell,
    forget: () => {
      last = undefined;
    },
    loosen: () => {
      last &&= { ...last, how: undefined };
    },
  };
}

/** A page can name its fields so that they stand where a form's own methods are looked for. */
function describedOrNot(world: RecorderWorld, control: Element, screen: Screen['kind']): DescribedTarget {
  try {
    return describeTarget(world, control, screen);
  } catch {
    return { name: world.sealer.text(''), role: 'place', place: {}, target: { locators: [] } };
  }
}
