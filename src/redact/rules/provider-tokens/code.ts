import type { NamingShapes } from './shapes';

/** Tokens of those who keep, build and hand out code. */
export const CODE: NamingShapes = {
  // GitHub, GitLab, Bitbucket and Atlassian
  'ghp_ gho_ ghu_ ghs_ ghr_': '[0-9A-Za-z]{30,255}',
  github_pat_: '\\w{40,255}',
  'glpat- glptt- glrt- glrtr- glcbt- gldt- glft- glimt- glagent- glsoat- gloas- glffct- glwt-':
    '[\\w.=-]{18,320}',
  'ATATT3 ATCTT3 ATBB ATOA': '[\\w=-]{20,300}',
  'BBDC-': '[\\w+=/-]{40,60}',
  // npm, PyPI, RubyGems, Clojars, crates.io, NuGet, Docker, Packagist
  'npm_ cio': '[0-9A-Za-z]{32,36}',
  'pypi-': '[\\w-]{50,1000}',
  rubygems_: '[0-9A-Fa-f]{48}',
  CLOJARS_: '[0-9A-Za-z]{60}',
  oy2: '[0-9a-z]{43}',
  'dckr_pat_ dckr_oat_': '[\\w-]{24,64}',
  'packagist_uut_ packagist_out_ packagist_ort_': '[0-9A-Fa-f]{40,80}',
  // Postman, Sonar, Sourcegraph, CircleCI, Buildkite, Travis, Codemagic, Snyk, Octopus
  'PMAK-': '[0-9A-Fa-f]{24}-[0-9A-Fa-f]{34}',
  'sqp_ squ_ sqa_': '[0-9A-Za-z]{40}',
  'sgp_ slk_': '(?:(?:[0-9A-Fa-f]{16}|local)_)?[0-9A-Fa-f]{40,64}',
  'CCIPAT_ CCIPRJ_': '[\\w-]{30,120}',
  'bkua_ bkaj_ bkat_ bkct_': '[0-9A-Za-z]{36,64}',
  'snyk_uat. snyk_sat.': '[\\w.-]{30,200}',
  // Linear, Notion, Figma, Asana, ClickUp, Harness, Shortcut
  'lin_api_ lin_oauth_ lin_wh_': '[0-9A-Za-z]{32,64}',
  'ntn_ secret_': '(?=[A-Za-z]{0,30}\\d)[0-9A-Za-z]{40,50}(?![0-9A-Za-z_])',
  'figd_ figo_ figu_ figor_ figoh_': '[\\w-]{36,60}',
  'pat. sat.': '[\\w-]{22}\\.[0-9A-Za-z]{24}\\.[0-9A-Za-z]{20}',
  // Freemius, Envato, Pulumi, Prefect, Replit
  'pul-': '[0-9A-Fa-f]{40}',
  'pnu_ pnb_': '[0-9A-Za-z]{36}',
  's-s4t2ud- s-s4t2af-': '[0-9A-Fa-f]{64}',
  'secret-live- secret-test-': '[\\w=-]{30,60}',
  'api- sdk- mob-': '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  // Artifactory (AKC and AP with a digit of sixteen behind it), ClickUp, Asana, Apify, Deno, Rootly, Polar, Sauce Labs
  AKC: '(?=[A-Za-z]{0,40}\\d)[0-9A-Za-z]{10,120}',
  'AP0 AP1 AP2 AP3 AP4 AP5 AP6 AP7 AP8 AP9 APA APB APC APD APE APF':
    '(?=[A-Za-z]{0,40}\\d)(?=[A-Z\\d]{0,40}[a-z])[0-9A-Za-z]{8,120}',
  'apify_api_ apify_proxy_': '[0-9A-Za-z]{30,40}',
  'ddp_ ddw_ rootly_ polar_oat_ polar_pat_ salad_cloud_user_ thog-agent-': '[0-9A-Za-z]{30,80}',
  'oauth-': '[\\w.-]{1,60}-[0-9A-Fa-f]{5}(?![0-9A-Za-z])',
  // 1Password, age
  'A3-': '[0-9A-Z]{6}-(?:[0-9A-Z]{11}|[0-9A-Z]{6}-[0-9A-Z]{5})(?:-[0-9A-Z]{5}){3}',
  ops_eyJ: '[\\w+/=-]{40,900}',
  'AGE-SECRET-KEY-1': '[0-9A-Z]{20,80}',
  'sm_aat_ sm_pat_ sm_sat_': '[0-9A-Za-z]{16}',
};
