import type { Report } from '../../domain/report';

/** The report as JSON, in the names of `docs/report.schema.json`. */
export function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/** The file's name holds no host, user or title: `saferepro-2026-11-22-1403.json`. */
export function fileName(report: Report, extension: string): string {
  const [date = '', time = ''] = report.createdAt.split('T');
  return `saferepro-${date}-${time.slice(0, 5).replace(':', '')}.${extension}`;
}
