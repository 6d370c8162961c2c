import type { Material } from '../../src/domain/material';
import type { Picture } from '../../src/domain/picture';
import type { Report } from '../../src/domain/report';
import type { Step } from '../../src/domain/step';
import { pictureOfStep } from '../../src/report/picture-of-step';
import type { ReportPicture, ReportStep, ReportView } from '../../src/ui/report/report-view';
import { en } from '../../src/words/en';
import { sentenceParts } from '../../src/words/sentence-parts';
import { tellMoment } from '../../src/words/tell-moment';

/** One address for each picture, however often the page is drawn. */
const urls = new Map<string, string>();

/** What the page shows of a report; the pictures and the covers in the sentences come from its material. */
export function viewOf(report: Report, material: Material): ReportView {
  const steps = material.steps.map((step, at): ReportStep => {
    const said = report.steps[at];
    const shown = pictureOfStep(material, step);
    return {
      n: at + 1,
      sentence: sentenceParts(en, step.sentence),
      time: said?.at.slice(11, 23) ?? '',
      screenId: said?.screen.id ?? '',
      url: said?.screen.url ?? '',
      locators: (said?.target ?? []).map(({ by, value }) => ({ kind: by, text: value })),
      ...(step.frame.length > 0 ? { frame: step.frame.join(' › ') } : {}),
      ...(shown.as === 'picture'
        ? { picture: pictureView(shown.picture, step, said?.text ?? '') }
        : { withheld: en.withheld[shown.reason] }),
    };
  });
  return {
    id: report.id,
    headline: report.headline,
    facts: {
      where: report.steps.at(-1)?.screen.path.join(' › ') ?? '',
      when: tellMoment(material.recording.startedAt, 'en'),
    },
    steps,
    environment: [
      {
        label: en.headings.browser,
        value: report.environment.browser.value,
        source: report.environment.browser.source,
      },
    ],
    unseen: report.unseen,
    removed: Object.entries(report.removed).map(([kind, count]) => ({
      kind: kind.replaceAll('-', ' '),
      count,
    })),
  };
}

function pictureView(picture: Picture, step: Step, text: string): ReportPicture {
  const { id, image, width, height, scale, covered } = picture;
  const url = urls.get(id) ?? URL.createObjectURL(image);
  urls.set(id, url);
  const rect = step.kind === 'click' ? step.target.rect : undefined;
  const mark = rect && {
    x: rect.x * scale,
    y: rect.y * scale,
    w: rect.width * scale,
    h: rect.height * scale,
  };
  const covers = Object.keys(covered)
    .map((kind) => kind.replaceAll('-', ' '))
    .join(', ');
  return { url, width, height, alt: covers === '' ? text : `${text}; ${covers}`, ...(mark ? { mark } : {}) };
}
