import { fileName, toJson } from '../../src/report/formats/json';
import { toHtml } from '../../src/report/formats/html';
import { toMarkdown } from '../../src/report/formats/markdown';
import { toText } from '../../src/report/formats/text';
import { heldIn } from '../../src/report/held';
import { heldAtStop } from '../../src/report/held-at-stop';
import { leadPicture } from '../../src/report/lead-picture';
import { pagePictures, reportPictures } from '../../src/report/report-pictures';
import type { PageStatus } from '../../src/ui/report/report-view';
import { en } from '../../src/words/en';
import { kindName } from '../../src/words/kinds';
import { dataUrls } from './data-urls';
import type { OnDesk } from './desk';

type Way = (now: OnDesk) => PageStatus | Promise<PageStatus>;

/** The ways out of the browser. Each passes the leak gate; what does not come out clean does not leave. */
export const ways = {
  copyMarkdown: (now) => copy(now, toMarkdown(now.report)),
  copyText: (now) => copy(now, toText(now.report)),
  saveHtml: async (now) => {
    const { report, material } = now;
    const pictures = reportPictures(material, report);
    const lead = leadPicture(material, report, pictures);
    const pages = pagePictures(material, report);
    const shown = { pictures, lead, pages };
    // Pixels are no text: the gate looks at the page without them.
    const held = stopped(
      now,
      toHtml(report, shown, () => ''),
    );
    if (held) return held;
    const urls = await dataUrls([...(lead ? [lead] : []), ...pictures, ...pages]);
    const page = toHtml(report, shown, ({ id }) => urls.get(id) ?? '');
    return save(new Blob([page], { type: 'text/html' }), fileName(report, 'html'));
  },
  saveJson: (now) => {
    const text = toJson(now.report);
    return (
      stopped(now, text) ?? save(new Blob([text], { type: 'application/json' }), fileName(now.report, 'json'))
    );
  },
} as const satisfies Record<string, Way>;

async function copy(now: OnDesk, text: string): Promise<PageStatus> {
  const held = stopped(now, text);
  if (held) return held;
  return navigator.clipboard.writeText(text).then(
    () => ({ as: 'copied' }) as const,
    () => ({ as: 'copy-failed' }) as const,
  );
}

function stopped({ report, material }: OnDesk, artefact: string): PageStatus | undefined {
  const held = heldAtStop(material) ?? heldIn(report, artefact);
  return held && { as: 'held', kind: kindName(held.kind, en), place: held.place };
}

function save(file: Blob, name: string): PageStatus {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
  return { as: 'saved' };
}
