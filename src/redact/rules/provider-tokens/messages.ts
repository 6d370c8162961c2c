import type { NamingShapes } from './shapes';

/** Tokens of those who carry mail and messages. */
export const MESSAGES: NamingShapes = {
  // SendGrid, Mailgun, Mailchimp, Mandrill, Brevo, Resend, MailerSend, Loops, ConvertKit, HubSpot
  'SG.': '[\\w-]{16,64}\\.[\\w-]{16,64}|[\\w=.-]{66}',
  'key- pubkey-': '[0-9A-Fa-f]{32}',
  '-us1 -us2 -us3 -us4 -us5 -us6 -us7 -us8 -us9': ['[0-9A-Fa-f]{32}', '\\d?'],
  'md-': '(?=[A-Za-z_-]{0,21}\\d)[\\w-]{22}(?![\\w-])',
  'xkeysib- xsmtpsib-': '[0-9A-Fa-f]{64}-[0-9A-Za-z]{16}',
  re_: '[0-9A-Za-z]{8}_[0-9A-Za-z]{16,40}',
  'mlsn. mssp.': '[0-9A-Za-z]{7,70}(?:\\.[0-9A-Za-z]{6,20}\\.[0-9A-Za-z]{6,20})?',
  'pat-na1- pat-na2- pat-eu1- pat-ap1-': '[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}',
  // Slack, Discord, Telegram, Teams, Zapier, Make
  'xoxa xoxr': '-(?:\\d-)?(?=[A-Za-z]{0,12}\\d)[0-9A-Za-z]{8,48}',
  'xoxa xoxb xoxe xoxo xoxp xoxr xoxs xoxc xoxd': '(?:\\.xox[bp])?-(?=\\w{0,12}\\d)[0-9A-Za-z%-]{16,300}',
  'xapp-': '\\d-[0-9A-Za-z-]{12,200}',
  'hooks.slack.com/': ['(?:https?://)?', '(?:services|workflows|triggers)/[\\w/+-]{30,90}'],
  '.webhook.office.com/': ['https://[\\w.-]{1,60}', '[\\w/@.-]{30,300}'],
  'discord.com/api/webhooks/ discordapp.com/api/webhooks/': [
    '(?:https?://)?(?:canary\\.|ptb\\.)?',
    '\\d{15,22}/[\\w-]{40,90}',
  ],
  ':AA': ['\\d{8,10}', '[\\w-]{33}'],
  'hooks.zapier.com/hooks/catch/': ['(?:https?://)?', '[\\w/-]{10,60}'],
  'hook.eu1.make.com/ hook.eu2.make.com/ hook.us1.make.com/ hook.us2.make.com/ hook.integromat.com/': [
    '(?:https?://)?',
    '[0-9a-z]{20,50}',
  ],
  // Twilio
  'AC0 AC1 AC2 AC3 AC4 AC5 AC6 AC7 AC8 AC9 ACa ACb ACc ACd ACe ACf': '[0-9A-Fa-f]{31}(?![0-9A-Za-z])',
  'SK0 SK1 SK2 SK3 SK4 SK5 SK6 SK7 SK8 SK9 SKa SKb SKc SKd SKe SKf': '[0-9A-Fa-f]{31}(?![0-9A-Za-z])',
  'SKA SKB SKC SKD SKE SKF': '[0-9A-Fa-f]{31}(?![0-9A-Za-z])',
  // OneSignal, Intercom, Chatwoot, Pusher
  os_v2_: '(?:app|org)_[0-9a-z]{60,120}',
  dG9r: 'Om[0-9A-Za-z+/=]{40,80}',
};
