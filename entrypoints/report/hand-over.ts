import type { Report } from '../../src/domain/report';
import { leakGate } from '../../src/redact/leak-gate';
import { fileName, toJson } from '../../src/report/formats/json';
import { toMarkdown } from '../../src/report/formats/markdown';
import type { HandOverStatus } from '../../src/ui/report/report-view';

/** The ways out of the browser. Each passes the leak gate; what does not come out clean does not leave. */
export function createHandOver(
  report: Report,
  say: (status: HandOverStatus | undefined) => void,
): { copyMarkdown: () => Promise<void>; saveJson: () => void } {
  return {
    copyMarkdown: async () => {
      say(undefined);
      const text = toMarkdown(report);
      if (leakGate(text).as === 'holds') {
        say('copy-failed');
        return;
      }
      await navigator.clipboard.writeText(text).then(
        () => {
          say('copied');
        },
        () => {
          say('copy-failed');
        },
      );
    },
    saveJson: () => {
      say(undefined);
      const text = toJson(report);
      if (leakGate(text).as === 'holds') {
        say('save-failed');
        return;
      }
      save(new Blob([text], { type: 'application/json' }), fileName(report, 'json'));
      say('saved');
    },
  };
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
