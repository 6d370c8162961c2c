import { pattern } from '../finding';

/**
 * Tokens that name their maker: Stripe (docs.stripe.com/keys), WooCommerce (`wc_rand_hash`, class-wc-auth.php),
 * GitHub, Slack, Google, AWS, SendGrid, GitLab, npm, PayPal's access tokens.
 */
export const providerToken = pattern(
  'provider-token',
  'api-key',
  /\b(?:(?:sk|pk|rk)_(?:live|test)_[0-9a-zA-Z_]{8,250}|whsec_[0-9a-zA-Z+/=]{16,120}|c[ks]_[0-9a-f]{40}|gh[pousr]_[0-9A-Za-z]{30,255}|github_pat_\w{40,255}|xox[abposr]-[0-9A-Za-z-]{10,200}|AIza[0-9A-Za-z_-]{35}|(?:AKIA|ASIA)[0-9A-Z]{16}|SG\.[\w-]{16,64}\.[\w-]{16,64}|glpat-[\w-]{20,60}|npm_[0-9A-Za-z]{36}|access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32})/dg,
);
