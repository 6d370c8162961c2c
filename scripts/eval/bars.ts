import type { Score } from './score-texts.ts';
import type { Share } from './share.ts';

export type CorpusName = 'secrets' | 'pii' | 'fields' | 'pages';

/** What a group must reach at least, or may reach at most. */
export type Bar = {
  readonly side: keyof Score;
  readonly group: string;
  readonly least?: number;
  readonly most?: number;
};

const atLeast = (least: number, ...groups: readonly string[]): Bar[] =>
  groups.map((group) => ({ side: 'found', group, least }));
const atMost = (most: number, group: string): Bar => ({ side: 'changed', group, most });

/** What is promised. A group without a bar is told and judged by nobody. */
export const BARS: Readonly<Record<CorpusName, readonly Bar[]>> = {
  secrets: [
    ...atLeast(0.99, 'tier A'),
    ...atLeast(0.95, 'tier B'),
    ...atLeast(0.9, 'outside gitleaks'),
    atMost(0.01, 'clean'),
  ],
  pii: [
    ...atLeast(0.98, 'email', 'card', 'iban', 'ip'),
    ...atLeast(0.95, 'phone', 'ssn, called so'),
    ...atLeast(1, 'name, called so', 'address, called so'),
    atMost(0.02, 'clean'),
  ],
  fields: [...atLeast(0.99, 'credentials', 'payments', 'login', 'identity'), atMost(0.35, 'unknown')],
  pages: [...atLeast(1, 'values'), atMost(0.02, 'outside'), atMost(0.2, 'inside')],
};

/** Is the bar met? Nothing where the corpus has no row of its group. */
export function meets({ least, most }: Bar, share: Share | undefined): boolean | undefined {
  if (share === undefined || share.of === 0) return undefined;
  const reached = share.hits / share.of;
  return reached >= (least ?? 0) && reached <= (most ?? 1);
}

/** `≥ 99 %` */
export function tellBar({ least, most }: Bar): string {
  const [sign, share] = least === undefined ? ['≤', most ?? 1] : ['≥', least];
  return `${sign} ${Math.round(share * 1000) / 10} %`;
}
