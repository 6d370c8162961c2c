const key = (rule: string): string => `${rule} reads it, and in every notation`;

/** Rules that are not taken over, by their ids, and why. A rule that is read by ours is shown by samples of it. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'generic-api-key': key('key-value'),
  'hashicorp-tf-password': key('key-value'),
  'nuget-config-password': key('key-value'),
  'freemius-secret-key': key('key-value'),
  'kubernetes-secret-yaml':
    'a file of a cluster: no page shows one, and any word beside "data" would be a secret',
  'curl-auth-header': key('authorization'),
  'curl-auth-user': key('command-credential'),
  'gitlab-session-cookie': key('cookie'),
  jwt: key('jwt'),
  'jwt-base64': key('jwt'),
  'private-key': key('private-key'),
  'sidekiq-sensitive-url': key('url-credential'),
  'sidekiq-secret':
    'eight digits, a colon and eight digits behind the name of a variable of one program for Ruby',
  'facebook-access-token': 'an id and a word behind a bar: numbers of steps and versions look like it',
  'vault-service-token':
    'the new ones are read by ours; of the old, a dot behind one letter, names of programs look so',
  'linear-client-secret': 'linear is a word of every style sheet, and hashes of files stand behind it',
};

/** Rules whose tokens our own shapes read already, whole: with other lengths, and other kinds of the same provider. */
export const READ_BY_OURS: ReadonlySet<string> = new Set(
  [
    '1password-secret-key 1password-service-account-token age-secret-key alibaba-access-key-id',
    'anthropic-admin-api-key anthropic-api-key aws-access-token azure-ad-client-secret clojars-api-token',
    'cloudflare-origin-ca-key databricks-api-token digitalocean-access-token digitalocean-pat',
    'digitalocean-refresh-token doppler-api-token duffel-api-token dynatrace-api-token easypost-api-token',
    'easypost-test-api-token facebook-page-access-token flutterwave-encryption-key flutterwave-public-key',
    'flutterwave-secret-key flyio-access-token frameio-api-token gcp-api-key github-app-token',
    'github-fine-grained-pat github-oauth github-pat github-refresh-token gitlab-cicd-job-token',
    'gitlab-deploy-token gitlab-feature-flag-client-token gitlab-feed-token gitlab-incoming-mail-token',
    'gitlab-kubernetes-agent-token gitlab-oauth-app-secret gitlab-pat gitlab-pat-routable gitlab-ptt',
    'gitlab-runner-authentication-token gitlab-runner-authentication-token-routable gitlab-scim-token',
    'grafana-cloud-api-token grafana-service-account-token harness-api-key hashicorp-tf-api-token',
    'heroku-api-key-v2 huggingface-access-token huggingface-organization-api-token intra42-client-secret',
    'linear-api-key maxmind-license-key microsoft-teams-webhook notion-api-token npm-access-token openai-api-key',
    'perplexity-api-key planetscale-api-token planetscale-oauth-token planetscale-password postman-api-token',
    'prefect-api-token pulumi-api-token pypi-upload-token readme-api-token rubygems-api-token scalingo-api-token',
    'sendgrid-api-token sendinblue-api-token sentry-org-token sentry-user-token',
    'settlemint-application-access-token settlemint-personal-access-token settlemint-service-access-token',
    'shippo-api-token shopify-access-token shopify-custom-access-token shopify-private-app-access-token',
    'shopify-shared-secret slack-app-token slack-bot-token slack-config-access-token slack-config-refresh-token',
    'slack-legacy-bot-token slack-legacy-token slack-legacy-workspace-token slack-user-token slack-webhook-url',
    'sourcegraph-access-token square-access-token stripe-access-token twilio-api-key vault-batch-token',
    // Behind the name of their provider there, and read without it here
    'defined-networking-api-token gocardless-api-token lob-api-key lob-pub-api-key mailchimp-api-key',
    'mailgun-private-api-token mailgun-pub-key mapbox-api-token new-relic-browser-api-token new-relic-insert-key',
    'new-relic-user-api-key typeform-api-token yandex-access-token yandex-api-key plaid-api-token',
  ]
    .join(' ')
    .split(' '),
);
