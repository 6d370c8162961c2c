import type { Id } from '../../domain/id';
import type { Opened } from '../../domain/opened';
import type { Finder } from '../../redact/finding';
import { watchParts } from '../../redact/dom/kept-parts';
import type { OpenShadow } from '../../redact/dom/sensitive-places';
import { screenKindOf } from '../../wp-admin/screen-kind';
import type { Freshness } from './freshness';
import { beginSample, type Sample, type Sampler } from './sampler';

export type BeginAnswer =
  | { readonly as: 'ready' }
  | { readonly as: 'unsteady' }
  | { readonly as: 'fresh'; readonly pictureId: Id }
  | { readonly as: 'refused'; readonly why: 'sign-in' | 'not-in-view' };

/** The page's half of a picture: it samples while the other half takes it. One at a time; a new one ends the last. */
export type PictureSide = {
  readonly begin: (token: Id) => Promise<BeginAnswer>;
  readonly end: (token: Id) => Promise<Sample>;
  readonly kept: (token: Id, pictureId: Id) => void;
};

export function createPictureSide(
  window: Window & typeof globalThis,
  freshness: Freshness,
  openShadow: OpenShadow,
  find: Finder,
  opened: Opened,
  signal: AbortSignal,
): PictureSide {
  const kept = watchParts(window.document, signal);
  let running: { readonly token: Id; readonly sampler: Sampler } | undefined;
  let taken: { readonly token: Id; readonly version: number } | undefined;

  return {
    begin: async (token) => {
      void running?.sampler.end();
      running = undefined;
      if (screenKindOf(window.document, new URL(window.location.href)) === 'login')
        return { as: 'refused', why: 'sign-in' };
      if (window.document.visibilityState !== 'visible') return { as: 'refused', why: 'not-in-view' };
      const pictureId = freshness.current();
      if (pictureId !== undefined) return { as: 'fresh', pictureId };
      const sampler = beginSample(window, openShadow, find, opened, signal, kept);
      running = { token, sampler };
      return (await sampler.ready()) ? { as: 'ready' } : { as: 'unsteady' };
    },
    end: async (token) => {
      if (running?.token !== token) return { as: 'unsteady' };
      const version = freshness.version();
      const sample = await running.sampler.end();
      if (sample.as === 'steady') taken = { token, version };
      return sample;
    },
    kept: (token, pictureId) => {
      if (taken?.token === token) freshness.shown(pictureId, taken.version);
    },
  };
}
