import { expect, test } from 'vitest'
import { findCredentials } from '../../../src/credentials/find.ts'
import { readDocument } from '../../../src/documents/index.ts'
import { hex, letters } from '../tokens.ts'

const small = (length: number) => letters(length, 'abcdefghijklmnopqrstuvwxyz0123456789')
const capitals = (length: number) => letters(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')
const uuid = () => [hex(8), hex(4), hex(4), hex(4), hex(12)].join('-')

/** What the provider's documentation says a credential looks like, put together here, and one that misses it by little. */
const forms: readonly [kind: string, token: string, nearMiss: string][] = [
  ['anyscale-key', `esecret_${letters(30)}`, `esecret_${letters(12)}`],
  ['aiven-password', `AVNS_${letters(18)}`, `AVNS_${letters(9)}`],
  [
    'authress-key',
    `sc_${small(20)}.${small(5)}.acc-${small(20)}.${letters(60)}`,
    `sc_${small(20)}.${small(5)}.acc-${small(5)}.${letters(60)}`,
  ],
  ['aws-bedrock-key', `bedrock-api-key-${'YmVkcm9jay5hbWF6b25hd3MuY29t'}${letters(80)}`, `bedrock-api-key-${letters(60)}`],
  ['axiom-token', `xaat-${uuid()}`, `xaat-${hex(32)}`],
  ['blockfrost-key', `mainnet${letters(32)}`, `mainnet${letters(28)}`],
  ['boundary-token', `at_${letters(10)}_s1${letters(100)}`, `at_${letters(10)}_s2${letters(100)}`],
  ['cerebras-key', `csk-${small(48)}`, `csk-${small(40)}`],
  ['checkout-key', `sk_${uuid()}`, `sk_${uuid().slice(2)}`],
  ['chromatic-token', `chpt_${hex(15)}`, `chpt_${hex(8)}`],
  ['clearbit-key', `sk_${hex(32)}`, `sk_${hex(30)}`],
  ['clickhouse-cloud-secret', `4b1d${letters(38)}`, `4b1d${letters(36)}`],
  ['close-key', `api_${letters(22)}.${letters(22)}`, `api_${letters(22)}.${letters(12)}`],
  ['cockroach-key', `CCDB1_${letters(22)}_${letters(40)}`, `CCDB1_${letters(22)}_${letters(30)}`],
  ['databricks-oauth-secret', `dose${hex(32)}`, `dose${hex(30)}`],
  ['dbt-token', `dbtc_${letters(40)}`, `dbtc_${letters(20)}`],
  ['defined-networking-key', `dnkey-${small(26)}-${small(52)}`, `dnkey-${small(26)}-${small(40)}`],
  ['deno-token', `ddp_${letters(36)}`, `ddp_${letters(30)}`],
  ['dropbox-token', `${small(11)}${'A'.repeat(10)}${letters(43)}`, `${small(11)}${'A'.repeat(10)}${letters(30)}`],
  ['endor-key', `endr+${letters(16)}`, `endr+${letters(9)}`],
  ['firehydrant-token', `fhb-${hex(32)}`, `fhb-${hex(20)}`],
  ['friendli-key', `flp_${letters(46)}`, `flp_${letters(20)}`],
  ['hcaptcha-secret', `ES_${hex(32)}`, `ES_${hex(20)}`],
  ['infracost-key', `ico-${letters(32)}`, `ico-${letters(24)}`],
  ['intra42-secret', `s-s4t2ud-${hex(64)}`, `s-s4t2ud-${hex(60)}`],
  ['ionic-token', `ion_${letters(42)}`, `ion_${letters(30)}`],
  ['klaviyo-key', `pk_${hex(34)}`, `pk_${hex(20)}`],
  ['langfuse-key', `sk-lf-${uuid()}`, `pk-lf-${uuid()}`],
  ['lichess-token', `lip_${letters(20)}`, `lip_${letters(12)}`],
  ['lob-key', `live_${hex(35)}`, `live_${hex(30)}`],
  ['logfire-token', `pylf_v1_us_${letters(43)}`, `pylf_v1_us_${letters(20)}`],
  ['mailersend-key', `mlsn.${hex(64)}`, `mlsn.${hex(40)}`],
  ['mailgun-key', `${hex(32)}-${hex(8)}-${letters(8, '0123456789abcdef', 9)}`, `${hex(30)}-${hex(8)}-${hex(8)}`],
  ['maxmind-license-key', `${letters(6)}_${letters(29)}_mmk`, `${letters(6)}_${letters(20)}_mmk`],
  ['mercury-token', `mercury_production_wma_${letters(40)}_yrucrem`, `mercury_production_wma_${letters(10)}_yrucrem`],
  ['modal-secret', `as-${letters(22)}`, `as-${letters(15)}`],
  ['mongodb-atlas-secret', `mdb_sa_sk_${letters(40)}`, `mdb_sa_id_${letters(24)}`],
  ['nightfall-key', `NF-${letters(32)}`, `NF-${letters(20)}`],
  ['onesignal-key', `os_v2_app_${small(103)}`, `os_v2_app_${small(60)}`],
  ['onfido-token', `api_live.${letters(11)}.${letters(32)}`, `api_live.${letters(11)}.${letters(12)}`],
  ['packagist-token', `packagist_uut_${hex(68)}`, `packagist_uut_${hex(40)}`],
  ['paddle-key', `pdl_live_apikey_${small(26)}_${letters(22)}_${letters(3)}`, `pdl_live_apikey_${small(20)}_${letters(22)}_${letters(3)}`],
  ['percy-token', `web_${hex(64)}`, `web_${hex(40)}`],
  ['persona-key', `persona_production_${uuid()}`, `persona_production_${hex(12)}`],
  ['pinterest-token', `pina_${capitals(60)}`, `pina_${capitals(20)}`],
  ['polar-token', `polar_oat_${letters(43)}`, `polar_oat_${letters(12)}`],
  ['portainer-token', `ptr_${letters(43)}=`, `ptr_${letters(30)}=`],
  ['ramp-secret', `ramp_sec_${letters(48)}`, `ramp_sec_${letters(20)}`],
  ['rapidapi-key', `${small(10)}msh${hex(15)}p1${hex(5)}jsn${hex(12)}`, `${small(10)}msh${hex(12)}p1${hex(5)}jsn${hex(12)}`],
  ['retool-token', `retool_01${small(24)}`, `retool_01${small(12)}`],
  ['rootly-key', `rootly_${hex(64)}`, `rootly_${hex(40)}`],
  ['runpod-key', `rpa_${capitals(42)}`, `rpa_${capitals(20)}`],
  ['samsara-token', `samsara_api_${letters(30)}`, `samsara_api_${letters(12)}`],
  ['scalingo-token', `tk-us-${letters(48)}`, `tk-us-${letters(30)}`],
  ['scrapfly-key', `scp-live-${hex(32)}`, `scp-live-${hex(20)}`],
  ['secret-token', `secret-token:${letters(24)}`, `secret-token:${letters(6)}`],
  ['settlemint-token', `sm_pat_${letters(16)}`, `sm_pat_${letters(10)}`],
  ['telegram-bot-token', `4839574813:A${letters(33)}`, `4839574813:A${letters(20)}`],
  ['thunderstore-token', `tss_${letters(36)}`, `tss_${letters(12)}`],
  ['together-key', `tgp_v1_${letters(43)}`, `tgp_v1_${letters(20)}`],
  ['trello-token', `ATTA${hex(72)}`, `ATTA${hex(40)}`],
  ['twitter-bearer-token', `${'A'.repeat(22)}${letters(80)}`, `${'A'.repeat(22)}${letters(20)}`],
  ['ubidots-token', `BBFF-${letters(30)}`, `BBFF-${letters(12)}`],
  ['unkey-key', `unkey_${letters(24)}`, `unkey_${letters(8)}`],
  ['val-town-token', `vtwn_${letters(40)}`, `vtwn_${letters(12)}`],
  ['vercel-blob-token', `vercel_blob_rw_${letters(16)}_${letters(30)}`, `vercel_blob_rw_${letters(16)}`],
  ['volcengine-access-key-id', `AKLT${letters(42)}`, `AKLT${letters(20)}`],
  ['wakatime-key', `waka_${uuid()}`, `waka_${hex(12)}`],
  ['workato-token', `wrkaus-${letters(60)}`, `wrkaus-${letters(12)}`],
  ['xendit-key', `xnd_production_${letters(60)}`, `xnd_public_production_${letters(60)}`],
  ['zuplo-key', `zpka_${hex(32)}_${hex(8)}`, `zpka_${hex(32)}`],
]

const kindsIn = async (text: string) => (await findCredentials(readDocument('notes.txt', text))).map(({ kind }) => kind)

test.each(forms)('%s', async (kind, token, nearMiss) => {
  expect(await kindsIn(`It is ${token} as they say.\n`)).toEqual([kind])
  expect(await kindsIn(`It is ${nearMiss} as they say.\n`)).not.toContain(kind)
})

/** Credentials that only the provider's name beside them tells. */
test.each([
  ['exa-key', 'EXA_API_KEY', uuid()],
  ['meraki-key', 'MERAKI_KEY', hex(40)],
  ['service-key', 'mixpanel_secret', hex(32)],
  ['sidekiq-license', 'BUNDLE_ENTERPRISE__CONTRIBSYS__COM', `${hex(8)}:${letters(8, '0123456789abcdef', 3)}`],
  ['squarespace-key', 'squarespace_key', uuid()],
  ['statuspage-key', 'STATUSPAGE_KEY', uuid()],
])('%s beside its name', async (kind, name, value) => {
  expect(await kindsIn(`${name}=${value}\n`)).toEqual([kind])
  expect(await kindsIn(`SOMETHING_ELSE=${value}\n`)).toEqual([])
})

test('a sample is no credential: of a webhook the part that is drawn counts', async () => {
  const webhook = (drawn: string) => `https://hooks.${'slack.com'}/services/T${capitals(8)}/B${capitals(8)}/${drawn}`
  expect(await kindsIn(webhook(letters(24)))).toEqual(['slack-webhook'])
  expect(await kindsIn(webhook('1a2b3c4d5e6f7g8h9i0j1k2l'))).toEqual([])
})

test("a variable in npm's password is none", async () => {
  expect(await kindsIn('opts[`//registry:_password`] = password\n')).toEqual([])
  expect(await kindsIn(`//registry/:_password=${Buffer.from(letters(14)).toString('base64')}\n`)).toEqual(['npm-password'])
})
