import type { PhpLevel } from '../../domain/trouble';
import { quietly } from '../quietly';
import { standing } from './reason';
import { short, type Tell } from './tell';

const { parse } = JSON;
const { getOwnPropertyDescriptor } = Reflect;

/** Most messages that are taken from one answer. */
const MOST = 10;
const PREFIX = 'x-qm-php_errors-error-';

/**
 * What PHP complained of while it answered, as Query Monitor says it in the headers of Ajax and REST answers, to those
 * who may see it (query-monitor, output/headers/php_errors.php): a count, and one JSON object each.
 */
export function tellPhpErrors(headerOf: (name: string) => string | null, tell: Tell): void {
  quietly(() => {
    const count = Math.min(Number(headerOf(`${PREFIX}count`) ?? 0), MOST);
    for (let nth = 1; nth <= count; nth += 1) tellOne(headerOf(`${PREFIX}${String(nth)}`) ?? '{}', tell);
  });
}

function tellOne(header: string, tell: Tell): void {
  const error: unknown = parse(header);
  if (typeof error !== 'object' || error === null) return;
  const text = standing(error, 'message');
  if (text === undefined) return;
  const file = standing(error, 'file');
  const line: unknown = getOwnPropertyDescriptor(error, 'line')?.value;
  tell({
    kind: 'php',
    level: levelOf(standing(error, 'type') ?? ''),
    text: short(text),
    ...(file === undefined ? {} : { file: short(file) }),
    ...(typeof line === 'number' && Number.isSafeInteger(line) && line >= 0 ? { line } : {}),
  });
}

/** `warning`, `notice`, `strict`, `deprecated`, each also `-suppressed` and `-silenced` (query-monitor, collectors/php_errors.php). */
function levelOf(type: string): PhpLevel {
  if (type.startsWith('deprecated')) return 'deprecated';
  return type.startsWith('notice') || type.startsWith('strict') ? 'notice' : 'warning';
}
