import type { JudgedSignal } from '../domain/judgement';
import type { Locator } from '../domain/locator';
import type { Material } from '../domain/material';
import { toIso } from '../domain/moment';
import type { Report } from '../domain/report';
import { isDeliberate, type Step } from '../domain/step';
import type { Catalogue } from '../words/catalogue';
import { fill } from '../words/fill';
import { languages } from '../words/languages';
import { pictureOfStep, type StepPicture, wholePageAfter } from './picture-of-step';
import type { Renderer } from './renderer';

/** The steps as they leave, numbered from 1. */
export function reportSteps(
  material: Material,
  steps: readonly Step[],
  judged: readonly JudgedSignal[],
  { language, render, tell }: Renderer,
): Report['steps'] {
  /** What the page asked at a step is answered at once: that is a part of what was done. */
  const dialogsOf = (step: Step): string[] =>
    judged.flatMap(({ signal, stepId }) =>
      stepId === step.id && signal.kind === 'dialog'
        ? [fill(languages[language].dialogs[signal.how], { text: render(signal.text) })]
        : [],
    );
  return steps.map((step, at) => {
    const { screen } = step;
    const whole = wholePageAfter(material, step);
    return {
      n: at + 1,
      at: toIso(step.at),
      kind: step.kind,
      text: [tell(step.sentence), ...dialogsOf(step)].join('. '),
      screen: {
        id: screen.id ? render(screen.id) : null,
        path: screen.path.map(render),
        url: render(screen.url),
      },
      ...(isDeliberate(step)
        ? { target: step.target.locators.map((locator) => locatorOf(locator, render)) }
        : {}),
      ...(step.kind === 'select' && step.choice ? { value: render(step.choice) } : {}),
      ...(step.kind === 'check' ? { value: step.state } : {}),
      frame: step.frame,
      shot: shotLine(pictureOfStep(material, step), pictureFile(at + 1), languages[language]),
      ...(whole
        ? { page: shotLine(whole, pictureFile(at + 1).replace('.webp', '-page.webp'), languages[language]) }
        : {}),
    };
  });
}

function shotLine(shown: StepPicture, file: string, words: Catalogue): Report['steps'][number]['shot'] {
  if (shown.as === 'withheld') return { withheld: words.withheld[shown.reason] };
  return shown.picture.engine === 'clone' ? { file, made: words.headings.drawn } : { file };
}

/** The name of a step's picture wherever pictures are files of their own. */
export function pictureFile(n: number): string {
  return `shots/${String(n).padStart(2, '0')}.webp`;
}

function locatorOf(locator: Locator, render: Renderer['render']): { by: Locator['by']; value: string } {
  switch (locator.by) {
    case 'role':
      return { by: 'role', value: `${render(locator.role)} "${render(locator.name)}"` };
    case 'css':
      return { by: 'css', value: render(locator.selector) };
    case 'text':
      return { by: 'text', value: render(locator.text) };
  }
}
