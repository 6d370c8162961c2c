import { pattern } from '../finding';

/** Shapes by which tokens name their maker, as each describes them in its documentation of keys. */
const SHAPES = [
  // Payment: Stripe (docs.stripe.com/keys), PayPal/Braintree, Square, Flutterwave, Razorpay, Mollie, GoCardless, Shippo, EasyPost
  '(?:sk|pk|rk)_(?:live|test|prod)_[0-9a-zA-Z_]{8,250}',
  'whsec_[0-9a-zA-Z+/=]{16,120}',
  'access_token\\$(?:production|sandbox)\\$[0-9a-z]{16}\\$[0-9a-f]{32}',
  '(?:sq0[a-z]{3}-|EAAA)[\\w-]{22,80}',
  'FLW(?:PUB|SEC)K(?:_TEST)?-[0-9a-zA-Z]{12,60}(?:-X)?',
  'rzp_(?:live|test)_[0-9A-Za-z]{10,40}',
  '(?:live|test)_(?:pub_)?[0-9A-Za-z_=-]{30,64}',
  'shippo_(?:live|test)_[0-9a-fA-F]{40}',
  'EZ[AT]K[0-9A-Za-z]{54}',
  // Shops: WooCommerce (`wc_rand_hash`, class-wc-auth.php), Shopify
  'c[ks]_(?=[a-z]{0,20}\\d)[0-9a-z]{32,64}',
  'shp(?:at|ca|pa|ss|tka|ua)_[0-9a-fA-F]{32,64}',
  // Code: GitHub, GitLab, npm, PyPI, Docker, Postman, Sentry, Sonar, Heroku, Netlify, Fly, Doppler, Linear
  'gh[pousr]_[0-9A-Za-z]{30,255}',
  'github_pat_\\w{40,255}',
  'gl(?:pat|ptt|rt|cbt|dt|ft|imt|agent|soat|oas|ffct|wt)-[\\w.=-]{18,120}',
  'npm_[0-9A-Za-z]{36}',
  'pypi-[\\w-]{50,400}',
  'dckr_(?:pat|oat)_[\\w-]{24,64}',
  'PMAK-[0-9a-f]{24}-[0-9a-f]{34}',
  'sntry[su]_[\\w+/=-]{40,300}',
  'sq[pua]_[0-9a-f]{40}',
  'HRKU-[\\w-]{30,80}',
  'nf[pcou]_[0-9A-Za-z]{36,60}',
  '(?:fo1_[\\w-]{40,60}|fm[12][ar]?_[\\w+/=-]{80,800})',
  'dp\\.(?:pt|st|ct|sa|scim|audit)\\.[\\w.]{30,80}',
  'lin_(?:api|oauth)_[0-9A-Za-z]{32,64}',
  'rdme_[0-9a-z]{70}|rubygems_[0-9a-f]{48}|CLOJARS_[0-9a-z]{60}',
  'ATATT3[\\w=-]{60,300}|ATCTT3[\\w=-]{60,300}|BBDC-[\\w+=/-]{40,60}',
  // Clouds: AWS, Google, Azure, Alibaba, DigitalOcean, Hashicorp, Databricks, PlanetScale, Supabase, Pulumi
  '(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[0-9A-Z]{16}',
  'ABSK[A-Za-z0-9+/=]{60,300}|bedrock-api-key-[\\w+/=-]{20,300}',
  'AIza[0-9A-Za-z_-]{35}',
  'GOCSPX-[\\w-]{24,40}|ya29\\.[\\w-]{20,400}',
  'LTAI[0-9A-Za-z]{16,30}',
  'do[opr]_v1_[0-9a-f]{64}',
  '[0-9A-Za-z]{14}\\.atlasv1\\.[\\w=-]{50,90}|hv[sb]\\.[\\w-]{40,300}',
  'dapi[0-9a-f]{32}(?:-\\d)?|dose[0-9a-f]{32}',
  'pscale_(?:tkn|pw|oauth)_[\\w=.-]{30,80}',
  'sbp_[0-9a-f]{40}|sb_(?:secret|publishable)_[\\w-]{20,60}|pul-[0-9a-f]{40}',
  'CCIPAT_[\\w-]{30,120}|cf(?:ut|at|k)_[\\w-]{30,80}|v1\\.0-[0-9a-f]{24}-[0-9a-f]{146}',
  // Mail and messages: SendGrid, Mailgun, Mailchimp, Brevo, Resend, Slack, Telegram, Discord, Twilio, Teams
  'SG\\.[\\w-]{16,64}\\.[\\w-]{16,64}',
  '(?:key|pubkey)-[0-9a-f]{32}',
  '[0-9a-f]{32}-us\\d{1,2}',
  'x(?:key|smtp)sib-[0-9a-f]{64}-[0-9A-Za-z]{16}',
  're_[0-9A-Za-z]{8}_[0-9A-Za-z]{16,40}',
  'xox[abeoprs](?:\\.xox[bp])?-(?=\\w{0,12}\\d)[0-9A-Za-z-]{16,300}|xapp-\\d-[0-9A-Za-z-]{20,200}',
  '\\d{8,10}:AA[\\w-]{33}',
  '(?:AC|SK)[0-9a-f]{32}',
  'https://hooks\\.slack\\.com/(?:services|workflows|triggers)/[\\w/+-]{30,90}',
  'https://[\\w.-]{2,60}\\.webhook\\.office\\.com/[\\w/@.-]{30,300}',
  'https://(?:canary\\.|ptb\\.)?discord(?:app)?\\.com/api/webhooks/\\d{15,22}/[\\w-]{40,90}',
  // Models: OpenAI, Anthropic, Hugging Face, Perplexity, Groq, Replicate, xAI
  'sk-(?:proj|svcacct|admin|or-v1|ant-[a-z0-9]{3,12}|lf)-[\\w-]{16,250}|sk-[0-9A-Za-z]{32,64}',
  '(?:hf|api_org)_[A-Za-z]{30,40}|pplx-[0-9A-Za-z]{40,60}|gsk_[0-9A-Za-z]{40,60}|r8_[0-9A-Za-z]{30,45}|xai-[0-9A-Za-z]{60,100}|tvly-[\\w-]{20,50}',
  // Watching: New Relic, Grafana, Dynatrace, Datadog, Sumo
  'NR(?:AK|JS|AA|II|BR|RA|MA|IQ)-[0-9A-Za-z_-]{16,60}',
  'gl(?:c|sa)_[0-9A-Za-z+/=_-]{28,400}',
  'dt0[a-z]\\d{2}\\.[0-9A-Z]{24}\\.[0-9A-Z]{64}',
  // Others: 1Password, age, Airtable, Harness, Duffel, Frame.io, Intra42, MaxMind, Mapbox, Prefect, Scalingo, Yandex, Freemius, Typeform
  'A3-[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}|ops_eyJ[\\w+/=-]{40,600}',
  'AGE-SECRET-KEY-1[0-9A-Z]{20,80}',
  'pat[0-9A-Za-z]{14}\\.[0-9a-f]{64}',
  '(?:pat|sat)\\.[\\w-]{22}\\.[0-9a-z]{24}\\.[0-9a-z]{20}',
  'duffel_(?:live|test)_[\\w=-]{43}|fio-u-[\\w=-]{64}|s-s4t2(?:ud|af)-[0-9a-f]{64}|pn[ub]_[0-9a-z]{36}|tk-us-[\\w-]{48}',
  '[0-9A-Za-z]{6}_[0-9A-Za-z]{29}_mmk',
  '[ps]k\\.[0-9A-Za-z]{40,90}\\.[\\w-]{20,30}',
  'AQVN[\\w-]{35,40}|YC[\\w-]{38}|t1\\.[\\w-]{2,60}[=\\w.-]{70,90}|y[0-6]_[\\w-]{50,60}',
  'tfp_[\\w.=-]{40,70}|sm_(?:aat|pat|sat)_[0-9A-Za-z]{16}|sgp_[\\w-]{30,70}|slk_[0-9a-f]{64}|phc_[0-9A-Za-z]{43}',
  'EAA[A-Z0-9][0-9A-Za-z]{60,400}',
  '[\\w~.-]{3}\\dQ~[\\w~.-]{31,34}',
];

/** Tokens that name their maker, whatever stands around them. */
export const providerToken = pattern(
  'provider-token',
  'api-key',
  new RegExp(`(?<![A-Za-z0-9])(?:${SHAPES.join('|')})`, 'dg'),
  // What documentation writes in the place of one: `ghp_xxxxxxxx`; and names of functions: `test_api_includes_href`.
  ({ value }) => !/([xX*.])\1{5}/.test(value) && !/^(?:live|test)_[a-z_]+$/.test(value),
);
