import { shortId } from '../domain/id';
import type { Locator } from '../domain/locator';
import { toIso } from '../domain/moment';
import type { Numbers } from '../domain/numbers';
import type { Report } from '../domain/report';
import type { SealedText } from '../domain/sealed';
import type { Sentence } from '../domain/sentence';
import type { Step } from '../domain/step';
import { type Language, languages } from '../words/languages';
import { say } from '../words/say';
import { countRemoved } from './count-removed';
import type { Material } from '../domain/material';
import { pictureOfStep } from './picture-of-step';
import { renderSealed } from './render-sealed';

/** Makes the report of a recording, in `language`. Pure: the same material gives the same report. */
export function assemble(material: Material, language: Language): Report {
  const { recording, steps, gaps, numbers } = material;
  const words = languages[language];
  const render = (sealed: SealedText): string => renderSealed(sealed, numbers);
  const tell = (sentence: Sentence): string =>
    say(words, sentence)
      .map((piece) => ('own' in piece ? piece.own : render(piece.arg)))
      .join('');
  const { name, version, os } = recording.browser;

  const stepOf = (step: Step, at: number): Report['steps'][number] => {
    const { screen } = step;
    const shown = pictureOfStep(material, step);
    return {
      n: at + 1,
      at: toIso(step.at),
      kind: step.kind,
      text: tell(step.sentence),
      screen: {
        id: screen.id ? render(screen.id) : null,
        path: screen.path.map(render),
        url: render(screen.url),
      },
      ...(step.kind === 'click'
        ? { target: step.target.locators.map((locator) => locatorOf(locator, numbers)) }
        : {}),
      frame: step.frame,
      shot:
        shown.as === 'picture' ? { file: pictureFile(at + 1) } : { withheld: words.withheld[shown.reason] },
    };
  };

  return {
    schemaVersion: 1,
    id: shortId(recording.id),
    createdAt: toIso(recording.startedAt),
    timeZone: recording.timeZone,
    language,
    headline: headlineOf(material, language, render),
    site: render(recording.site),
    access: recording.access,
    environment: {
      browser: { value: `${name} ${version}, ${os}`, source: 'browser', at: toIso(recording.startedAt) },
    },
    steps: steps.map(stepOf),
    missing: [words.headings.missingError, words.headings.missingVersions],
    unseen: [
      ...gaps.map((gap) => `${toIso(gap.at)}: ${tell(gap.sentence)}`),
      ...(recording.access === 'tab' ? [words.sentences['gap.before-first-script']] : []),
    ],
    removed: countRemoved(steps),
  };
}

/** The name of a step's picture wherever pictures are files of their own. */
export function pictureFile(n: number): string {
  return `shots/${String(n).padStart(2, '0')}.webp`;
}

function locatorOf(locator: Locator, numbers: Numbers): { by: Locator['by']; value: string } {
  const render = (sealed: SealedText): string => renderSealed(sealed, numbers);
  switch (locator.by) {
    case 'role':
      return { by: 'role', value: `${render(locator.role)} "${render(locator.name)}"` };
    case 'css':
      return { by: 'css', value: render(locator.selector) };
    case 'text':
      return { by: 'text', value: render(locator.text) };
  }
}

/** Names the screen of the last step: nothing is known yet of what failed there. */
function headlineOf({ steps }: Material, language: Language, render: (sealed: SealedText) => string): string {
  const { headings, terms } = languages[language];
  const path = steps.at(-1)?.screen.path.map(render).join(' › ');
  return headings.headline.replace('{screen}', () => path || terms.page);
}
