// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { PicturesFold } from '../../../src/ui/report/pictures-fold';
import { picturedSteps } from '../../../src/ui/report/report-view';
import { TranslateContext } from '../../../src/ui/translate';
import { fullReport } from '../gallery/full-report';
import { silentReport } from '../gallery/silent';
import { translator } from '../gallery/texts';
import { control, mount } from '../mount';

afterEach(() => {
  document.body.replaceChildren();
});

it('says at once how many pictures there are, and draws them when somebody looks', () => {
  const root = mount(
    <TranslateContext.Provider value={translator('en')}>
      <PicturesFold report={fullReport} on={silentReport} onEnlarge={() => undefined} />
    </TranslateContext.Provider>,
  );
  const count = picturedSteps(fullReport.steps).length;
  const drawn = (): number => root.querySelectorAll('figure img').length;
  expect(count).toBeGreaterThan(1);
  const fold = control(root, 'pictures') as HTMLDetailsElement;
  expect(fold.querySelector('.sum')?.textContent).toContain(String(count));
  expect(drawn()).toBe(0);
  void act(() => {
    fold.open = true;
    fold.dispatchEvent(new Event('toggle'));
  });
  expect(drawn()).toBe(count);
});
