import type { SealedText } from '../../src/domain/sealed';
import type { Screen } from '../../src/domain/screen';
import type { Step } from '../../src/domain/step';
import type { Sighting } from '../../src/domain/sighting';
import type { Signal } from '../../src/domain/signal';
import type { Gap } from '../../src/domain/gap';
import { type Recording, SCHEMA_VERSION } from '../../src/domain/recording';
import { momentOf } from '../../src/domain/moment';
import { sealAddress } from '../../src/redact/seal-address';
import { sealer } from './sealing';

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The id of a thing made at `at` (any small number): ids sort by it. */
export function idOf(at: number, chance = 'aaaaaaaaaa'): string {
  let time = '';
  for (let rest = at, digit = 0; digit < 10; digit += 1, rest = Math.floor(rest / 32))
    time = DIGITS.charAt(rest % 32) + time;
  return time + chance;
}

export const recordingId = idOf(1, 'recrdng7f3');
/** 2026-11-22T13:03:17.306Z */
export const BEGIN = Date.UTC(2026, 10, 22, 13, 3, 17, 306);

export const text = (raw: string): SealedText => sealer.text(raw);

export function buildScreen(screen: Partial<Screen> = {}): Screen {
  return {
    kind: 'admin',
    id: text('woocommerce_page_wc-settings'),
    path: [text('WooCommerce'), text('Settings')],
    url: sealAddress(sealer, new URL('https://shop.example.test/wp-admin/admin.php?page=wc-settings')),
    ...screen,
  };
}

type Common = Partial<Omit<Extract<Step, { kind: 'click' }>, 'kind' | 'at'>> & { readonly after?: number };

/** A click, `after` milliseconds after the recording began. */
export function buildClick({ after = 1000, ...rest }: Common = {}): Extract<Step, { kind: 'click' }> {
  return {
    kind: 'click',
    id: idOf(BEGIN + after),
    recordingId,
    at: { ...momentOf(BEGIN + after), offsetMin: 60 },
    screen: buildScreen(),
    frame: [],
    sentence: { id: 'step.clicked', args: { target: text('Save changes') } },
    handlerMs: 1.5,
    target: { locators: [{ by: 'css', selector: text('#save') }] },
    ...rest,
  };
}

export function buildNavigate({ after = 0, ...rest }: Omit<Common, 'target'> = {}): Extract<
  Step,
  { kind: 'navigate' }
> {
  const { target: _target, how: _how, ...base } = buildClick({ after });
  const sentence = { id: 'step.opened', args: { screen: text('WooCommerce › Settings') } } as const;
  return { ...base, ...rest, kind: 'navigate', how: 'opened', sentence: rest.sentence ?? sentence };
}

export function buildRecording(recording: Partial<Recording> = {}): Recording {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: recordingId,
    startedAt: { epochMs: BEGIN, offsetMin: 60 },
    timeZone: 'Europe/Berlin',
    browser: { name: 'Firefox', version: '145.0', os: 'Linux' },
    access: 'site',
    mode: 'steps',
    opened: [],
    site: sealer.whole('https://shop.example.test', 'site-address'),
    state: { as: 'recording' },
    ...recording,
  };
}

export function buildGap(gap: Partial<Gap> = {}): Gap {
  return {
    id: idOf(BEGIN + 5000, 'gggggggggg'),
    recordingId,
    at: { epochMs: BEGIN + 5000, offsetMin: 60 },
    sentence: { id: 'gap.left-site', args: {} },
    ...gap,
  };
}

type Notice = Extract<Signal, { kind: 'notice' }>;

/** An error notice that came on the page, `after` milliseconds after the recording began. */
export function buildNotice({ after = 2000, ...rest }: Partial<Notice> & { after?: number } = {}): Notice {
  return {
    kind: 'notice',
    level: 'error',
    id: idOf(BEGIN + after, 'nnnnnnnnnn'),
    recordingId,
    at: { ...momentOf(BEGIN + after), offsetMin: 60 },
    screen: buildScreen(),
    frame: [],
    text: text('Connection test failed.'),
    family: 'f'.repeat(16),
    phase: 'later',
    ...rest,
  };
}

export function buildSighting(sighting: Partial<Sighting> = {}): Sighting {
  return {
    id: idOf(BEGIN, 'ssssssssss'),
    recordingId,
    at: { epochMs: BEGIN, offsetMin: 60 },
    key: 'wordpress',
    value: text('6.5.5'),
    source: 'body-class',
    path: [text('Dashboard')],
    ...sighting,
  };
}
