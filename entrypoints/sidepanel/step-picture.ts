import type { Material } from '../../src/domain/material';
import { isDeliberate, type Step } from '../../src/domain/step';
import { markOfStep, pictureOfStep, wholePageAfter } from '../../src/report/picture-of-step';
import type { PanelStep } from '../../src/ui/panel/panel-state';
import type { Catalogue } from '../../src/words/catalogue';
import { fill } from '../../src/words/fill';
import type { PictureUrls } from '../../src/ui/picture-urls';

type Seen = Pick<PanelStep, 'picture' | 'withheld' | 'same'>;

/** What became of the wish for a picture of the whole page, in words; nothing where nobody asked. */
export function pageSaid(material: Material, step: Step, n: number, words: Catalogue): string | undefined {
  const shown = wholePageAfter(material, step);
  if (!shown) return undefined;
  return shown.as === 'withheld' ? words.withheld[shown.reason] : fill(words.headings.pictureOfPage, { n });
}

type Told = { readonly urls: PictureUrls; readonly words: Catalogue };

/** The picture of a step, or why there is none. Of a step that just happened neither is known yet. */
export function stepPicture(
  material: Material,
  step: Step,
  before: Step | undefined,
  { urls, words }: Told,
): Seen {
  const shown = pictureOfStep(material, step);
  if (shown.as === 'withheld') {
    return material.shots.has(step.id) ? { withheld: words.withheld[shown.reason] } : {};
  }
  const { picture } = shown;
  const { width, height, scale, covered } = picture;
  const rect = markOfStep(material, step);
  const places = Object.values(covered).reduce((sum, count) => sum + count, 0);
  const alt = Object.keys(covered)
    .map((kind) => kind.replaceAll('-', ' '))
    .join(', ');
  const mark = rect && {
    x: rect.x * scale,
    y: rect.y * scale,
    w: rect.width * scale,
    h: rect.height * scale,
  };
  return {
    picture: {
      id: picture.id,
      url: urls.of({ ...picture, covered: places }),
      width,
      height,
      alt,
      covered: places,
      ...(mark ? { mark } : {}),
    },
    same: isSame(material, step, before),
  };
}

function isSame(material: Material, step: Step, before: Step | undefined): boolean {
  if (!before || !isDeliberate(before) || !isDeliberate(step)) return false;
  const [one, other] = [pictureOfStep(material, before), pictureOfStep(material, step)];
  const isOne = one.as === 'picture' && other.as === 'picture' && one.picture.id === other.picture.id;
  const [there, here] = [before, step].map((shown) => JSON.stringify(markOfStep(material, shown)));
  return isOne && there === here;
}
