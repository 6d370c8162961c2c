import type { SealedText } from '../../domain/sealed';
import type { PhpLevel } from '../../domain/trouble';
import { sealPath } from '../../redact/seal-address';
import { printedIn } from '../../wp-admin/php-messages';
import type { Phase, SignalSource } from '.';

/** What PHP complains of: printed into the page, where a site shows that, and told by Query Monitor of answers. */
export const phpErrors: SignalSource = ({ world, tell, onFirstLook }) => {
  const { window } = world;

  world.probe.listen((report) => {
    if (report.kind === 'php') complained(report);
  });
  onFirstLook(() => {
    for (const message of printedIn(window.document)) complained(message, 'load');
  });

  function complained(
    {
      level,
      text,
      file,
      line,
    }: { level: PhpLevel; text: string; file?: string | undefined; line?: number | undefined },
    phase?: Phase,
  ): void {
    tell(
      window.performance.now(),
      () => {
        const source = file === undefined ? undefined : placeOf(file, line);
        return {
          kind: 'php-error',
          level,
          text: world.sealer.text(text),
          family: world.sealer.family('php-error', level, text),
          ...(source ? { source } : {}),
        };
      },
      phase,
    );
  }

  /** Below the site's own folder; where that lies on the server is nobody's business. */
  function placeOf(file: string, line: number | undefined): SealedText | undefined {
    const path = /(?:^|[\\/])(wp-(?:content|includes|admin)[\\/].{1,300})$/.exec(file)?.[1];
    if (path === undefined) return undefined;
    const sealed = sealPath(world.sealer, `/${path.replaceAll('\\', '/')}`);
    return line === undefined ? sealed : world.sealer.join(sealed, world.sealer.text(`:${String(line)}`));
  }
};
