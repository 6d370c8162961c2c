import type { JudgedSignal } from '../../src/domain/judgement';
import type { Material } from '../../src/domain/material';
import type { Report } from '../../src/domain/report';
import { timeOf } from '../../src/report/facts';
import { keptSteps } from '../../src/report/kept-steps';
import { pagePictures, type ReportPicture as Pictured } from '../../src/report/report-pictures';
import { pictureUrls } from '../../src/ui/picture-urls';
import type { ReportPicture, ReportStep } from '../../src/ui/report/report-view';
import { en } from '../../src/words/en';
import { stepParts } from '../../src/words/step-parts';

const urls = pictureUrls();

/** The steps that were kept, as the page shows them. */
export function stepViews(
  report: Report,
  material: Material,
  judged: readonly JudgedSignal[],
  pictured: readonly Pictured[],
): ReportStep[] {
  const pictures = new Map(pictured.map((picture) => [picture.n, picture]));
  const pages = new Map(pagePictures(material, report).map((picture) => [picture.n, picture]));
  const kept = keptSteps(material);
  return report.steps.flatMap(({ n, at, screen, target = [], frame, shot, page }) => {
    const step = kept[n - 1];
    if (!step) return [];
    const picture = pictures.get(n);
    const whole = pages.get(n);
    const withheld = [shot, page].flatMap((line) => (line && 'withheld' in line ? line.withheld : []));
    return {
      id: step.id,
      n,
      sentence: stepParts(en, step, judged),
      time: timeOf(at),
      screenId: screen.id ?? '',
      url: screen.url,
      locators: target.map(({ by, value }) => ({ kind: by, text: value })),
      ...(frame.length > 0 ? { frame: frame.join(' › ') } : {}),
      ...(picture ? { picture: pictureView(picture) } : {}),
      ...(whole ? { page: pictureView(whole) } : {}),
      ...(withheld.length > 0 ? { withheld: withheld.join(' · ') } : {}),
    };
  });
}

export function pictureView(picture: Pictured): ReportPicture {
  const { id, width, height, mark, alt, covered, drawn } = picture;
  const place = mark && { x: mark.x, y: mark.y, w: mark.width, h: mark.height };
  return {
    id,
    // An address takes its time, and of many pictures few are looked at.
    get url() {
      return urls.of(picture);
    },
    width,
    height,
    alt,
    covered,
    drawn,
    ...(place ? { mark: place } : {}),
  };
}
