import type { Judgement } from '../domain/judgement';
import type { Material } from '../domain/material';
import { isDeliberate, type Step } from '../domain/step';
import { fill } from '../words/fill';
import { languages } from '../words/languages';
import type { Renderer } from './renderer';
import { textOf } from './report-signals';

/** Longest error in a headline, in characters; the whole of it stands right beneath. */
const MAX_ERROR = 160;

/** What failed, where: the person's own headline, else the step and the error, else the screen. */
export function headlineOf(
  { edits, recording }: Material,
  steps: readonly Step[],
  { bug }: Judgement,
  renderer: Renderer,
): string {
  const { headings, terms } = languages[renderer.language];
  if (edits?.headline && edits.headline.length > 0) return renderer.render(edits.headline);
  const step = steps.find(({ id }) => id === bug?.stepId);
  const screen = (step ?? steps.at(-1))?.screen.path.map(renderer.render).join(' › ');
  const where = screen === undefined || screen === '' ? terms.page : screen;
  if (bug?.error) {
    const error = shortened(textOf(bug.error, renderer));
    const said = step && isDeliberate(step) ? renderer.tell(step.sentence) : where;
    return fill(headings.headlineError, { step: said, error });
  }
  if (bug && step) return fill(headings.headlineBug, { step: renderer.tell(step.sentence), screen: where });
  return fill(recording.mode === 'now' ? headings.headlineNow : headings.headline, { screen: where });
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= MAX_ERROR) return line;
  const cut = line.slice(0, MAX_ERROR);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MAX_ERROR / 2))}…`;
}
