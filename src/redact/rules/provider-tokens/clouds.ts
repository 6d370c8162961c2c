import type { NamingShapes } from './shapes';

/** Tokens of those who run what others build: hosts, clouds, databases, and who watches them. */
export const CLOUDS: NamingShapes = {
  // Amazon
  'AKIA ASIA ABIA ACCA AROA AIDA AGPA ANPA ANVA APKA A3T': '[0-9A-Z]{16,17}(?![0-9A-Za-z])',
  ABSK: '[0-9A-Za-z+/=]{60,300}',
  'bedrock-api-key-': '[\\w+/=-]{20,300}',
  'da2-': '[0-9a-z]{26}',
  'amzn.mws.': '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  // Google: keys, OAuth clients, access and refresh tokens
  AIza: '[\\w-]{35}',
  'GOCSPX-': '[\\w-]{24,40}',
  'ya29.': '[\\w.-]{20,800}',
  '1//0': '[\\w-]{40,120}',
  '4/0A': '[\\w-]{40,120}',
  '.apps.googleusercontent.com': ['\\d{8,14}-[0-9a-z]{20,40}', ''],
  GOOG1E: '[0-9A-Z]{50,60}',
  // Azure: application secrets, storage, shared access, DevOps
  '0Q~ 1Q~ 2Q~ 3Q~ 4Q~ 5Q~ 6Q~ 7Q~ 8Q~ 9Q~': ['[\\w~.-]{3}', '[\\w~.-]{31,34}'],
  // (microsoft/security-utilities, the signatures of identifiable keys)
  '+ASt +ABa +AMC ACDb APIM': ['[0-9A-Za-z+/]{70,76}', '[0-9A-Za-z+/]{5}[AQgw]=='],
  '+ASb +AEh +ARm AIoT': ['[0-9A-Za-z+/]{33}', '[A-P][0-9A-Za-z+/]{5}='],
  'AzFu AzSe AzCa': ['[0-9A-Za-z+/_-]{42,44}', '[0-9A-Za-z+/_-]{5}[0-9A-Za-z=]{0,3}'],
  JQQJ99: ['[0-9A-Za-z]{52}', '[0-9A-Za-z]{20,30}'],
  // Alibaba, Tencent, DigitalOcean, Cloudflare, Fly, Heroku, Netlify, Vercel, Render, Railway, Scalingo, Linode's is named
  LTAI: '[0-9A-Za-z]{16,30}',
  AKID: '[0-9A-Za-z]{32}(?![0-9A-Za-z])',
  'doo_v1_ dop_v1_ dor_v1_': '[0-9A-Fa-f]{64}',
  'cfut_ cfat_ cfk_': '[\\w-]{30,80}',
  'v1.0-': '[0-9A-Fa-f]{24}-[0-9A-Fa-f]{146}',
  fo1_: '[\\w-]{40,60}',
  'fm1_ fm1a_ fm1r_ fm2_': '[\\w+/=-]{80,800}',
  'HRKU-': '[\\w-]{30,80}',
  'nfp_ nfc_ nfo_ nfu_ nfb_': '[0-9A-Za-z]{36,60}',
  'vcp_ vci_ vca_ vcr_ vck_ vercel_blob_rw_': '[\\w-]{24,80}',
  'rnd_ tk-us-': '[\\w-]{24,60}(?![\\w-])',
  'dnkey-': '[\\w=-]{26}-[\\w=-]{52}',
  K00: '[0-9A-Za-z]{28}(?![0-9A-Za-z])',
  // Hashicorp, Databricks, PlanetScale, Supabase, Neon, Doppler, MongoDB, Upstash, Confluent, ClickHouse
  '.atlasv1.': ['[0-9A-Za-z]{14}', '[\\w=-]{50,90}'],
  'hvs. hvb. hvr.': '[\\w-]{24,320}',
  'dapi dose': '[0-9A-Fa-f]{32}(?:-\\d)?',
  'pscale_tkn_ pscale_pw_ pscale_oauth_ pscale_oid_ pscale_uid_': '[\\w=.-]{30,80}',
  'sbp_ sb_secret_ sb_publishable_': '[\\w-]{20,60}',
  'napi_ neon_': '[0-9a-z]{48,70}',
  'dp.pt. dp.st. dp.ct. dp.sa. dp.scim. dp.audit. dp.said.': '[\\w.]{30,80}',
  mdb_sa_sk_: '[\\w-]{30,60}',
  'tskey-': '[a-z]{2,12}-[0-9A-Za-z]{6,30}-[0-9A-Za-z]{16,60}',
  // Dropbox, Salesforce, Ubidots, Nightfall
  'sl. sl.u.': '[\\w-]{130,1500}',
  '00D': '[0-9A-Za-z]{12,15}![\\w.]{60,140}',
  'BBFF- BBUS- NF-': '(?=[A-Za-z-]{0,40}\\d)[0-9A-Za-z-]{30,70}',
  // New Relic, Grafana, Dynatrace, Sentry, Honeycomb, Datadog
  'NRAK- NRJS- NRAA- NRII- NRIQ- NRBR- NRRA- NRMA-': '[\\w-]{16,60}',
  NRAL: ['[0-9A-Fa-f]{36}', ''],
  'glc_ glsa_': '[0-9A-Za-z+/=_-]{28,400}',
  'dt0c01. dt0s01. dt0s02. dt0s16. dt0a01.': '[0-9A-Za-z]{8,24}\\.[0-9A-Za-z]{64}',
  'sntrys_ sntryu_ sntryi_': '[\\w+/=-]{40,500}',
  'hcaik_ hcbik_ hcxik_ hcxlk_ hcamk_ hcalk_': '[0-9a-z]{32,64}',
  'ddapp_ ddpat_': '[0-9A-Za-z_]{30,60}',
};
