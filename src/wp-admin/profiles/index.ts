import type { ScreenMap } from '../screen-map';
import type { ReadablePlace } from '../places';
import screens from './screens.json' with { type: 'json' };

/** A screen of one product: of its data nothing is known but that it is. */
type ProfileScreen = Omit<ScreenMap, 'data' | 'rest'> & { readonly data: readonly ReadablePlace[] };

// The first: its settings and diagnostics. Contact Form 7: class-contact-forms-list-table.php, config-validator.php,
// edit-contact-form.php. Here and not in the data, which goes into every recorded page.
const profiles: readonly ProfileScreen[] = screens;

/** Screens that a product brings, as its profile tells them. */
export const profileScreens: readonly ScreenMap[] = profiles.map((screen) => ({
  ...screen,
  rest: 'data' as const,
  data: screen.data.map((place) => ({ ...place, kind: 'data' as const })),
}));
