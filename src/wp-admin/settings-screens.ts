/** A screen that shows settings and their words, and no data of customers. */
type SettingsScreen = {
  readonly path: RegExp;
  /** Its `page` parameter, where the path alone does not say it. */
  readonly page?: string;
};

export const settingsScreens: readonly SettingsScreen[] = [
  {
    path: /\/wp-admin\/options-(?:general|writing|reading|discussion|media|permalink|privacy)\.php$/,
    // core wp-admin/menu.php
  },
  {
    path: /\/wp-admin\/admin\.php$/,
    page: 'wc-settings',
    // WooCommerce includes/admin/class-wc-admin-menus.php
  },
];

/**
 * Is this a settings screen of WordPress's own or of WooCommerce's? A plug-in's page under Settings
 * (`options-general.php?page=…`) is not: what it shows is not known.
 */
export function isSettingsScreen(address: URL): boolean {
  const page = address.searchParams.get('page') ?? undefined;
  return settingsScreens.some((screen) => screen.path.test(address.pathname) && screen.page === page);
}
