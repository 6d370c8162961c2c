import type { Report } from '../../src/domain/report';
import { assembled, failingMaterial } from './build-material';

const failing = assembled(failingMaterial(), 'en');

/** A report with `text` wherever a page's or a person's text can stand. */
export function nastyReport(text: string): Report {
  const url = `/x${text}`;
  const steps = failing.steps.map((step) => ({ ...step, text, screen: { id: text, path: [text], url } }));
  const sourced = { value: text, source: text, at: failing.createdAt };
  const version = { ...sourced, name: text, others: [sourced] };
  return {
    ...failing,
    headline: text,
    timeZone: text,
    error: failing.error && { ...failing.error, text },
    expected: text,
    actual: text,
    told: text,
    since: { told: text },
    steps,
    signals: failing.signals.map((signal) => ({ ...signal, text: `${text} `, detail: text })),
    environment: { browser: sourced, wordpress: version, product: version, database: version },
    unseen: [text],
    missing: [text],
  };
}
