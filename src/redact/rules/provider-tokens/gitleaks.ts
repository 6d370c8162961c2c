/*
 * Made by `npm run tokens` from scripts/provider-tokens/gitleaks.json: github.com/gitleaks/gitleaks, config/gitleaks.toml, version 8.28.0.
 *
 * MIT License
 *
 * Copyright (c) 2019 Zachary Rice
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal
 * in the Software without restriction, including without limitation the rights
 * to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 * copies of the Software, and to permit persons to whom the Software is
 * furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all
 * copies or substantial portions of the Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 * IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 * FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 * AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 * LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 * OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 * SOFTWARE.
 */
import type { NamedShapes, NamingShapes } from './shapes';

export const GITLEAKS_NAMING: NamingShapes = {
  // adobe-client-secret
  'p8e-': '[A-Za-z0-9]{32}',
  // artifactory-api-key
  AKCp: '[A-Za-z0-9]{69}',
  // artifactory-reference-token
  cmVmd: '[A-Za-z0-9]{59}',
  // authress-service-client-access-key
  'sc_ ext_ scauth_ authress_':
    '[A-Za-z0-9]{5,30}\\.[A-Za-z0-9]{4,6}\\.(?:acc)[_-][A-Za-z0-9-]{10,32}\\.[A-Za-z0-9+/_=-]{30,120}',
  // clickhouse-cloud-api-secret-key
  '4b1d': '[A-Za-z0-9]{38}',
  // gitlab-rrt
  GR1348941: '[\\w-]{20}',
  // grafana-api-key
  eyJrIjoi: '[A-Za-z0-9]{70,400}={0,3}',
  // infracost-api-token
  'ico-': '[a-zA-Z0-9]{32}',
  // octopus-deploy-api-key
  'API-': '[A-Z0-9]{26}',
  // openshift-user-token
  'sha256~': '[\\w-]{43}',
};

export const GITLEAKS_NAMED: NamedShapes = {
  '00[\\w=\\-]{40}': 'okta',
  'A{22}[a-zA-Z0-9%]{80,100}': 'twitter',
  'YC[a-zA-Z0-9_\\-]{38}': 'yandex',
  '[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}':
    'message-bird message_bird snyk',
  '[0-9]{15,25}-[a-zA-Z0-9]{20,40}': 'twitter',
  '[0-9]{16}': 'asana',
  '[0-9]{5,16}:(?:A)[A-Za-z0-9_\\-]{34}': 'telegr',
  '[A-Fa-f0-9]{32}': 'adobe',
  '[A-Ha-h0-9]{32}-[A-Ha-h0-9]{8}-[A-Ha-h0-9]{8}': 'mailgun',
  '[A-Za-z0-9=_\\-]{32}': 'discord fastly new-york-times newyorktimes nytimes',
  '[A-Za-z0-9=_\\-]{40,46}': 'netlify',
  '[A-Za-z0-9=_\\-]{40}': 'launchdarkly sonar',
  '[A-Za-z0-9=_\\-]{43}': 'contentful',
  '[A-Za-z0-9=_\\-]{60}': 'intercom',
  '[A-Za-z0-9=_\\-]{64}': 'bitbucket',
  '[A-Za-z0-9\\/=_\\+\\-]{80,90}': 'kraken',
  '[A-Za-z0-9]{11}(?:AAAAAAAAAA)[A-Za-z0-9\\-_=]{43}': 'dropbox',
  '[A-Za-z0-9]{14}': 'linked-in linked_in linkedin',
  '[A-Za-z0-9]{15}': 'dropbox',
  '[A-Za-z0-9]{16}': 'linked-in linked_in',
  '[A-Za-z0-9]{20}[A-Fa-f0-9]{4}': 'atatt3 atlassian confluence jira',
  '[A-Za-z0-9]{22}': 'travis',
  '[A-Za-z0-9]{24}': 'etsy',
  '[A-Za-z0-9]{25}': 'message-bird message_bird',
  '[A-Za-z0-9]{32}': 'asana bitbucket private-ai private_ai privateai',
  '[A-Za-z0-9]{64}': 'sumo xray',
  '[A-Za-z0-9]{73}': 'xray',
  '[A-Za-z0-9_-]{32}': 'adafruit',
  '[A-Za-z0-9_-]{40}': 'cloudflare gitter',
  '[A-Za-z0-9_-]{50}': 'rapidapi',
  '[A-Za-z0-9_-]{64}': 'coinbase',
  '[a-zA-Z0-9]{40}': 'co_api_key',
  'b_[A-Za-z0-9=_\\-]{44}': 'beamer',
  'sl\\.[A-Za-z0-9\\-=_]{135}': 'dropbox',
  'su[a-zA-Z0-9]{12}': 'sumo',
};
