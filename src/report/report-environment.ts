import type { Material } from '../domain/material';
import { toIso } from '../domain/moment';
import type { Report } from '../domain/report';
import { type Sighting, SightingKey } from '../domain/sighting';
import { languages } from '../words/languages';
import type { Renderer } from './renderer';

type Version = NonNullable<Report['environment']['wordpress']>;

/**
 * The versions that pages showed. The latest sighting of the most trusted source leads; what other pages said against
 * it stands beside it.
 */
export function reportEnvironment(
  { recording, sightings }: Material,
  renderer: Renderer,
): Report['environment'] {
  const { name, version, os } = recording.browser;
  const at = toIso(recording.startedAt);
  const environment: Report['environment'] = {
    browser: {
      value: `${name} ${version}, ${os}`,
      source: languages[renderer.language].headings.browser,
      at,
    },
  };
  for (const key of SightingKey) {
    const seen = sightings.filter((sighting) => sighting.key === key);
    const best = [...seen].sort(byTrust)[0];
    if (best) environment[key] = versionOf(best, seen, renderer);
  }
  return environment;
}

/** What a class of the body says is no one's translation and no update notice; a table was asked for by a person. */
const TRUST: Readonly<Record<Sighting['source'], number>> = {
  'status-table': 0,
  'body-class': 1,
  footer: 2,
  generator: 3,
};

function byTrust(a: Sighting, b: Sighting): number {
  return TRUST[a.source] - TRUST[b.source] || b.at.epochMs - a.at.epochMs;
}

function versionOf(best: Sighting, seen: readonly Sighting[], renderer: Renderer): Version {
  const said = sourcedOf(best, renderer);
  const others = new Map<string, Version['others'][number]>();
  for (const sighting of seen) {
    const other = sourcedOf(sighting, renderer);
    if (other.value !== said.value) others.set(other.value, other);
  }
  return {
    ...said,
    ...(best.name ? { name: renderer.render(best.name) } : {}),
    others: [...others.values()],
  };
}

function sourcedOf(
  { value, source, path, at }: Sighting,
  { language, render }: Renderer,
): Version['others'][number] {
  const place = languages[language].sources[source];
  const screen = path.map(render).join(' › ');
  return { value: render(value), source: screen === '' ? place : `${place}, ${screen}`, at: toIso(at) };
}
