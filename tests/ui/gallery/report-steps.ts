import type { ReportPicture, ReportStep } from '../../../src/ui/report/report-view';
import type { SentencePart } from '../../../src/ui/sentence';
import { marks, screenPicture } from './screen-picture';

export function picture(mark: keyof typeof marks, error = false): ReportPicture {
  const alt = 'SophMate settings, tab Connection; the marked control is outlined; keys and names are covered';
  return {
    id: `picture-${mark}`,
    url: screenPicture(error),
    width: 1280,
    height: 760,
    mark: marks[mark],
    alt,
    covered: 8,
  };
}

export function step(n: number, verb: string, control: string, more: Partial<ReportStep> = {}): ReportStep {
  const sentence: SentencePart[] = [{ text: `${verb} ` }, { text: control, strong: true }];
  return {
    id: `step${String(n)}`,
    n,
    sentence,
    time: `14:0${2 + Math.floor(n / 5)}:${String((n * 9) % 60).padStart(2, '0')}.118`,
    screenId: 'toplevel_page_sophmate',
    url: '/wp-admin/admin.php?page=sophmate&tab=connection',
    locators: [
      { kind: 'role', text: `button "${control}"` },
      { kind: 'css', text: `#sophmate-form input[name="${control.toLowerCase()}"]` },
    ],
    ...more,
  };
}

export const steps: ReportStep[] = [
  step(1, 'Opened', 'SophMate › Settings', { picture: picture('menu') }),
  step(2, 'Opened the tab', 'Connection', { picture: picture('tab') }),
  step(3, 'Chose', 'Live', { picture: picture('mode') }),
  step(4, 'Typed', 'a value', {
    picture: picture('secret'),
    sentence: [
      { text: 'Typed ' },
      { text: 'secret key', cover: true },
      { text: ' in ' },
      { text: 'Secret key', strong: true },
    ],
  }),
  step(5, 'Clicked', 'Save changes', { picture: picture('save'), frame: '/wp-admin/admin.php?page=framed' }),
  step(6, 'Clicked', 'Test connection', { picture: picture('test', true) }),
  step(7, 'Clicked', 'Test connection', { withheld: 'picture withheld: the page kept changing' }),
  step(8, 'Pressed', 'Enter'),
];
