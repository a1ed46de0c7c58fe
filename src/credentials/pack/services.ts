import { behind, mixed, named, needing, type Pattern, type Provider, secretOf, token, tokenAfter, tokenWithRun } from './pattern.ts'
import { uuid } from './uuid.ts'

const asana: Pattern = {
  ...token('asana-token', '[012]/\\d{10,20}(?:/\\d{10,20})?:[a-f0-9]{32}', '/'),
  // Slashes are everywhere, ten digits before a colon are not.
  mayFind: ({ text, runs }) =>
    runs.some(({ start }) => text[start - 1] === ':' && Number(text.slice(Math.max(0, start - 11), start - 1)) > 0),
}

/** Software rented by the month: payment, customers, content, identity, maps. */
export const services: readonly Provider[] = [
  {
    name: 'stripe',
    patterns: [
      token('stripe-key', '[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,110}', 'k_live_', 'k_test_', 'k_prod_'),
      token('stripe-webhook-secret', 'whsec_[A-Za-z0-9+/]{32,64}'),
    ],
  },
  {
    name: 'square',
    patterns: [token('square-token', 'EAAA[\\w-]{60}'), token('square-token', 'sq0[a-z]{2}p-[\\w-]{22,43}', 'sq0')],
  },
  {
    name: 'paypal',
    patterns: [token('braintree-token', 'access_token\\$(?:production|sandbox)\\$[a-z0-9]{16}\\$[a-f0-9]{32}', 'access_token$')],
  },
  { name: 'razorpay', patterns: [token('razorpay-key', 'rzp_(?:live|test)_[A-Za-z0-9]{14,24}')] },
  { name: 'flutterwave', patterns: [token('flutterwave-key', 'FLWSECK(?:_TEST)?-[a-f0-9]{12,32}(?:-X)?')] },
  { name: 'gocardless', patterns: [named('gocardless-token', 'gocardless', '(?:live|sandbox)_[\\w-]{40}')] },
  { name: 'plaid', patterns: [token('plaid-token', `access-(?:sandbox|development|production)-${uuid}`)] },
  { name: 'shippo', patterns: [token('shippo-token', 'shippo_(?:live|test)_[a-f0-9]{40}')] },
  { name: 'easypost', patterns: [token('easypost-key', 'EZ[AT]K[A-Za-z0-9]{54}', 'ezak', 'eztk')] },
  { name: 'duffel', patterns: [token('duffel-token', 'duffel_(?:test|live)_[\\w-]{43}')] },
  {
    name: 'shopify',
    patterns: [
      token('shopify-token', 'shp(?:at|ca|pa|ss|ua|tka)_[a-fA-F0-9]{32,64}', 'shpat_', 'shpca_', 'shppa_', 'shpss_', 'shpua_', 'shptka_'),
    ],
  },
  {
    name: 'airtable',
    patterns: [
      behind(['.'], 64, token('airtable-token', 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', 'pat')),
      mixed(named('airtable-key', 'airtable', 'key[A-Za-z0-9]{14}')),
    ],
  },
  { name: 'asana', patterns: [asana] },
  {
    name: 'dropbox',
    patterns: [
      token('dropbox-token', 'sl\\.(?:u\\.)?[\\w-]{120,1500}={0,2}'),
      tokenWithRun('dropbox-token', '[a-z0-9-]{11}A{10}[\\w=-]{43}', /A{10}/i, 'aaaaaaaaaa'),
      named('dropbox-secret', secretOf('dropbox'), '[a-z0-9]{15}', 'dropbox'),
    ],
  },
  { name: 'hubspot', patterns: [token('hubspot-token', `pat-[a-z]{2}\\d-${uuid}`)] },
  { name: 'typeform', patterns: [token('typeform-token', 'tfp_[\\w.=-]{44,59}')] },
  { name: 'contentful', patterns: [token('contentful-token', 'CFPAT-[\\w-]{43}')] },
  { name: 'clickup', patterns: [token('clickup-token', 'pk_\\d{6,12}_[A-Z0-9]{32}')] },
  { name: 'linear', patterns: [token('linear-token', 'lin_(?:api|oauth)_[A-Za-z0-9]{40,64}')] },
  { name: 'notion', patterns: [mixed(token('notion-token', 'secret_[A-Za-z0-9]{43}'))] },
  { name: 'frameio', patterns: [token('frameio-token', 'fio-u-[\\w=-]{64}')] },
  {
    name: 'figma',
    patterns: [token('figma-token', 'fig[dou][rh]?_[\\w-]{40,200}', 'fig'), named('figma-token', 'figma', `\\d{4,7}-${uuid}`)],
  },
  { name: 'adobe', patterns: [token('adobe-secret', 'p8e-[\\w-]{32}')] },
  {
    name: 'facebook',
    patterns: [
      token('facebook-token', 'EAACEdEose0cBA[A-Za-z0-9]{20,300}'),
      token('facebook-token', 'EAA[MC][A-Za-z0-9]{60,300}', 'eaam', 'eaac'),
      behind(['|'], 27, token('facebook-app-token', '\\d{13,17}\\|[\\w-]{27}', '|')),
      named('facebook-secret', secretOf('facebook|fb_|fb\\.'), '[a-f0-9]{32}', 'facebook', 'fb_', 'fb.'),
    ],
  },
  {
    name: 'twitter',
    patterns: [
      tokenWithRun('twitter-bearer-token', 'A{20,24}[A-Za-z0-9%]{60,120}', /^A+/, 'aaaaaaaaaaaaaaaaaaaa'),
      mixed(
        named(
          'twitter-secret',
          secretOf('twitter|tweet|consumer'),
          '(?:[A-Za-z0-9]{50}|[A-Za-z0-9]{44,45}|\\d{6,20}-[A-Za-z0-9]{40})',
          'twitter',
          'tweet',
          'consumer',
        ),
      ),
    ],
  },
  {
    name: 'linkedin',
    patterns: [mixed(named('linkedin-secret', secretOf('linkedin'), '(?:[A-Za-z0-9]{16}|WPL_AP1\\.[\\w.+/=-]{16,60})', 'linkedin'))],
  },
  { name: 'instagram', patterns: [token('instagram-token', 'IG(?:QV|AA)[\\w-]{80,300}', 'igqv', 'igaa')] },
  {
    name: 'twitch',
    patterns: [
      named('twitch-secret', 'twitch', '(?:oauth:)?[a-z0-9]{30}'),
      token('twitch-stream-key', 'live_\\d{6,12}_[A-Za-z0-9]{30,40}'),
    ],
  },
  { name: 'spotify', patterns: [named('spotify-secret', secretOf('spotify'), '[a-f0-9]{32}', 'spotify')] },
  { name: 'mapbox', patterns: [token('mapbox-token', '[st]k\\.eyJ[\\w-]{40,300}\\.[\\w-]{20,100}', 'k.eyj')] },
  {
    name: 'nasa',
    patterns: [
      mixed(named('nasa-key', 'nasa', '[A-Za-z0-9]{40}')),
      mixed(tokenAfter('nasa-key', 'api\\.nasa\\.gov/[^\\s"\']{1,100}[?&]api_key=', '[A-Za-z0-9]{40}', 'nasa')),
    ],
  },
  {
    name: 'okta',
    patterns: [
      mixed(named('okta-token', 'okta|ssws|authorization', '00[\\w-]{40}')),
      mixed(tokenAfter('okta-token', '[sS][sS][wW][sS] ', '00[\\w-]{40}', 'ssws')),
    ],
  },
  { name: 'auth0', patterns: [mixed(named('auth0-secret', `${secretOf('auth0')}|client[_. -]?secret`, '[\\w-]{64}', 'auth0', 'client'))] },
  { name: 'stytch', patterns: [needing(['secret-live-', 'secret-test-'], token('stytch-secret', 'secret-(?:live|test)-[\\w=-]{32,60}'))] },
  { name: 'algolia', patterns: [named('algolia-admin-key', 'algolia', '[a-f0-9]{32}')] },
  {
    name: 'salesforce',
    patterns: [
      token('salesforce-token', '00D[A-Za-z0-9]{12,15}![\\w.]{80,260}'),
      token('salesforce-refresh-token', '5Aep861[\\w.]{80,140}'),
    ],
  },
  { name: 'sauce', patterns: [named('sauce-key', 'sauce', uuid)] },
  {
    name: 'segment',
    patterns: [
      token('segment-token', 'sgp_[A-Za-z0-9]{64}'),
      mixed(named('segment-key', secretOf('segment'), '[A-Za-z0-9]{32}', 'segment')),
    ],
  },
  { name: 'gitalk', patterns: [named('gitalk-secret', 'gitalk', '[a-f0-9]{40}')] },
  { name: 'adafruit', patterns: [token('adafruit-key', 'aio_[A-Za-z0-9]{28}')] },
  {
    name: 'blynk',
    patterns: [
      tokenAfter('blynk-token', 'blynk\\.(?:cloud|cc)/(?:external/api/)?[\\w/]{0,40}\\?token=', '[\\w-]{32}', 'blynk'),
      tokenAfter('blynk-token', 'blynk\\.(?:cloud|cc|local):?\\d{0,5}/', '[\\w-]{32}(?=/)', 'blynk'),
      named('blynk-token', 'blynk', '[\\w-]{32}'),
      token('blynk-organization-token', 'oa2-client-id_[\\w-]{32}(?::[\\w-]{32})?'),
    ],
  },
  {
    name: 'particle',
    patterns: [
      tokenAfter('particle-token', 'api\\.particle\\.io/[^\\s"\'`]{1,200}[?&]access_token=', '[a-f0-9]{40}', 'particle'),
      named('particle-token', 'particle', '[a-f0-9]{40}'),
    ],
  },
  {
    name: 'thingsboard',
    patterns: [
      tokenAfter('thingsboard-token', 'thingsboard\\.(?:cloud|io)[^\\s"\']{0,40}/api/v1/', '[A-Za-z0-9]{20}', 'thingsboard'),
      mixed(named('thingsboard-token', 'thingsboard', '[A-Za-z0-9]{20}')),
    ],
  },
  {
    name: 'kagi',
    patterns: [
      mixed(named('kagi-key', 'kagi', '[\\w-]{11}\\.[\\w-]{43}')),
      mixed(tokenAfter('kagi-session', 'kagi\\.com/[^\\s"\']{0,60}[?&]token=', '[\\w-]{11}\\.[\\w-]{43}', 'kagi')),
    ],
  },
  { name: 'pubnub', patterns: [token('pubnub-key', `sec-c-(?:${uuid}|[A-Za-z0-9]{48,64})`)] },
  {
    name: 'ifttt',
    patterns: [token('ifttt-webhook', 'maker\\.ifttt\\.com/trigger/[\\w-]{1,60}(?:/json)?/with/key/[\\w-]{20,60}', 'maker.ifttt.com/')],
  },
  { name: 'zapier', patterns: [token('zapier-webhook', 'hooks\\.zapier\\.com/hooks/catch/\\d{5,10}/\\w{5,10}', 'hooks.zapier.com/')] },
]
