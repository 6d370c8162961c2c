import { errorSaid } from '../../domain/error-said';
import { LOOK_BACK_MS } from '../../domain/look-back';
import type { LookBackLook } from '../../messaging/background-port';
import { readLookBackSite } from '../../messaging/look-back';
import { leading } from '../../triage/rank';
import type { BackgroundContext } from '../context';
import { heldOf } from './held';

/** What look-back does on a site, and what it has seen there, as the popup shows it. */
export async function lookBackOf(context: BackgroundContext, origin: string): Promise<LookBackLook> {
  const site = await readLookBackSite(origin);
  if (!site) return { as: 'off' };
  const held = await heldOf(context, site);
  const { steps = [], errors = [], judgement } = held ?? {};
  const lead = errors.find(({ id }) => id === judgement?.bug?.error?.id) ?? leading(errors);
  if (!lead) return { as: 'on', steps: steps.length };
  const at = lead.at.epochMs;
  const before = steps.filter((step) => step.at.epochMs <= at).length;
  return { as: 'on', steps: before, error: { said: errorSaid(lead), at, goesAt: at + LOOK_BACK_MS } };
}
