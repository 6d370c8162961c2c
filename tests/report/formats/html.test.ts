// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../src/report/formats/html';
import { heldIn } from '../../../src/report/held';
import { leadPicture } from '../../../src/report/lead-picture';
import { reportPictures } from '../../../src/report/report-pictures';
import { assembled, failingMaterial } from '../build-material';
import { nastyReport } from '../nasty-report';

const material = failingMaterial();
const report = assembled(material, 'en');
const pictures = reportPictures(material, report);
const shown = { pictures, lead: leadPicture(material, report, pictures) };
const none = { pictures: [], lead: undefined };
const url = (): string => 'data:image/webp;base64,AAAA';

function parsed(markup: string): Document {
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe('the report as one page', () => {
  it('holds steps, errors, environment and what is missing, removed and unseen', async () => {
    const page = toHtml(report, shown, url);
    await expect(page).toMatchFileSnapshot('../cases/failing.en.html');
    const text = parsed(page).body.textContent;
    for (const step of report.steps) expect(text).toContain(step.text);
    for (const signal of report.signals) expect(text).toContain(signal.text);
    for (const line of [...report.missing, ...report.unseen]) expect(text).toContain(line);
    expect(text).toContain('table on the page, Dashboard');
    expect(text).toContain('elsewhere 6.9');
  });

  it('shows each picture once, the one at the bug above the steps', () => {
    const page = parsed(toHtml(report, shown, url));
    expect(page.querySelectorAll('img')).toHaveLength(2);
    expect(page.querySelector('figure')?.id).toBe('picture-4');
    const links = [...page.querySelectorAll('.steps a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['#picture-4', '#picture-4']);
    for (const link of links) expect(page.querySelector(link ?? '')).not.toBeNull();
  });

  it('has no script, no address, no style but its own, and a policy that allows none', () => {
    const page = parsed(toHtml(nastyReport('<script>alert(1)</script>'), shown, url));
    expect(page.querySelectorAll('script, iframe, link, object, form, [style]')).toHaveLength(0);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; img-src data:; style-src 'sha256-/);
    for (const element of page.querySelectorAll('[href], [src]'))
      expect(element.getAttribute('href') ?? element.getAttribute('src')).toMatch(/^(?:#|data:)/);
  });

  it.each([
    '"><img src=x onerror=alert(1)>',
    "'onload='x",
    '&lt;b&gt;',
    '<!--',
    '</title><b>',
    ']]>',
    '\0<b',
  ])('keeps %j text', (text) => {
    const shape = (markup: string): string[] =>
      [...parsed(markup).querySelectorAll('*')].map(({ tagName, attributes }) =>
        [tagName, ...[...attributes].map(({ name }) => name)].join(' '),
      );
    expect(shape(toHtml(nastyReport(text), none, url))).toEqual(
      shape(toHtml(nastyReport('Save'), none, url)),
    );
  });

  it('passes the leak gate, with nothing of its own taken for a secret', () => {
    for (const language of ['en', 'de'] as const) {
      const translated = assembled(material, language);
      expect(
        heldIn(
          translated,
          toHtml(translated, shown, () => ''),
        ),
      ).toBeUndefined();
    }
  });

  it('of what was only seen says that its steps are told', () => {
    const now = { ...report, mode: 'now' as const, told: 'I pressed Save.' };
    expect(parsed(toHtml(now, shown, url)).body.textContent).toMatch(
      /Not recorded; steps as told\.\s*I pressed Save\./,
    );
  });
});
