import type { Kind } from '../domain/kind';
import type { Finding } from './finding';
import { isDrawnRun, isDrawnWord } from './looks-drawn';

/** Files that the interface is made of, by the ends of their names; what ends otherwise may be somebody's document. */
const ASSET = /(?:\.min)?\.(?:m?js|css|map|woff2?|ttf|eot|php|json|svg|png|gif|jpe?g|webp|ico|xml|html?)$/i;
/** Of these nobody's number is part of the name: versions and the hashes of builds are. */
const CODE = /\.(?:m?js|css|map|woff2?|ttf|eot)$/i;
/** A plug-in in a version, as it is downloaded. */
const PACKAGE = /^[a-z][a-z0-9-]{1,50}[.-]v?\d{1,3}(?:\.\d{1,4}){1,3}\.zip$/;
/** What a provider finds a request again by (docs.stripe.com/api/request_ids). */
const CORRELATION = /^req_[A-Za-z0-9]{8,40}$/;
/** Words of letters, none of them a run that might be a hash: most of what stands in a path, and nobody's. */
const LETTERS = /^(?!.*[a-f]{10})[a-z_-]{1,60}$/i;
const DOCUMENT = /\.[a-z][a-z0-9]{1,4}$/i;
/** Words behind which any number is somebody's. */
const RECORD =
  'orders?|bestellung|invoices?|rechnung|customers?|kunde|users?|members?|posts?|comments?|subscriptions?|refunds?|bookings?|tickets?|id';
/** A number inside a word; `v1`, `contact-form-7`, `sha256` and `rfc1918` are names. */
const NUMBER = new RegExp(
  `(?<![A-Za-z0-9])\\d{3,40}(?![A-Za-z0-9])|(?<=[A-Za-z])(?<!rfc|iso|sha)\\d{4,40}|(?<=(?<![A-Za-z])(?:${RECORD})[-_.]?)\\d{1,40}`,
  'gi',
);

/**
 * What of a path is nobody's to read: numbers are covered, what is drawn or no plain word is gone, and so is what
 * somebody has uploaded. Years and months of an archive stay (core `WP_Rewrite`, permalink structures), and pages.
 */
export function findInPath(path: string): Finding[] {
  const segments = path.split('/');
  let at = 0;
  let isUpload = false;
  return segments.flatMap((segment, place) => {
    const start = at;
    at += segment.length + 1;
    if (segment === '') return [];
    if (isUpload) return [finding('data', start, start + segment.length)];
    isUpload = segment === 'uploads';
    if (LETTERS.test(segment)) return [];
    if (isOfDate(segments, place) || isPage(segments, place)) return [];
    return findInWord(segment, start);
  });
}

/** The same of a parameter's name, whose brackets part words, too: `post[1041]`. */
export function findInName(name: string): Finding[] {
  return findInPath(name.replace(/[[\]]/g, '/'));
}

function findInWord(word: string, start: number): Finding[] {
  const gone = [finding('parameter', start, start + word.length)];
  if (PACKAGE.test(word) || CORRELATION.test(word)) return [];
  const stem = word.replace(ASSET, '');
  if (!/^[\w.-]{1,60}$/.test(word) || (stem === word && DOCUMENT.test(word))) return gone;
  if (CODE.test(word)) return runsOf(stem, start).filter(({ kind }) => kind === 'parameter');
  if (/^\d{1,15}$/.test(stem)) return [finding('record-id', start, start + stem.length)];
  if (/^[\d.-]+$/.test(stem) || isDrawnWord(stem)) return gone;
  return [...stem.matchAll(NUMBER)].map(({ index, 0: number }) =>
    finding('record-id', start + index, start + index + number.length),
  );
}

/** Each run of letters and digits that is drawn, gone whole; and each other number, covered. */
export function runsOf(text: string, start = 0): Finding[] {
  return [...text.matchAll(/[A-Za-z0-9]{1,400}/g)].flatMap(({ index, 0: run }) => {
    const from = start + index;
    if (isDrawnRun(run)) return [finding('parameter', from, from + run.length)];
    return [...run.matchAll(/\d+/g)].map((number) =>
      finding('record-id', from + number.index, from + number.index + number[0].length),
    );
  });
}

function isOfDate(segments: readonly string[], place: number): boolean {
  const [before2 = '', before = '', segment = '', after = ''] = [-2, -1, 0, 1].map(
    (by) => segments[place + by],
  );
  if (isYear(segment)) return isMonth(after);
  if (isYear(before)) return isMonth(segment);
  return isYear(before2) && isMonth(before) && /^(?:0[1-9]|[12]\d|3[01])$/.test(segment);
}

const isYear = (segment: string): boolean => /^(?:19|20)\d\d$/.test(segment);
const isMonth = (segment: string): boolean => /^(?:0[1-9]|1[0-2])$/.test(segment);

function isPage(segments: readonly string[], place: number): boolean {
  return segments[place - 1] === 'page' && /^\d{1,4}$/.test(segments[place] ?? '');
}

function finding(kind: Kind, start: number, end: number): Finding {
  return { kind, start, end, rule: 'path-words' };
}
