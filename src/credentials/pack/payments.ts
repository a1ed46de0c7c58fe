import { behind, named, type Provider, token } from './pattern.ts'
import { uuid } from './uuid.ts'

/** Payment, commerce and exchanges. Sources: the providers' pages on API keys. */
export const payments: readonly Provider[] = [
  { name: 'checkout', patterns: [token('checkout-key', `sk_(?:test_|sbox_)?(?:${uuid}|[a-z2-7]{26}[a-z2-7*:#+$.-]?)`, 'sk_')] },
  { name: 'lob', patterns: [token('lob-key', '(?:live|test)_[a-f0-9]{35}', 'live_', 'test_')] },
  { name: 'paddle', patterns: [token('paddle-key', 'pdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}')] },
  { name: 'xendit', patterns: [token('xendit-key', 'xnd_(?:production|development)_[A-Za-z0-9]{40,80}')] },
  { name: 'ramp', patterns: [token('ramp-secret', 'ramp_(?:sec|tok|business_tok)_[A-Za-z0-9]{40,60}')] },
  // RFC 8959: a scheme that says that a secret follows.
  { name: 'secret-token', patterns: [token('secret-token', 'secret-token:[\\w.~%!$&()*+;=:@-]{12,200}')] },
  { name: 'mercury', patterns: [token('mercury-token', 'mercury_(?:production|sandbox)_[a-z]{3}_[A-Za-z0-9]{30,60}_[a-z]{5,12}')] },
  { name: 'persona', patterns: [token('persona-key', `persona_(?:production|sandbox)_${uuid}`)] },
  {
    name: 'onfido',
    patterns: [token('onfido-token', 'api_(?:live|sandbox)(?:_ca|_us)?\\.[\\w-]{11}\\.[\\w-]{32}', 'api_live', 'api_sandbox')],
  },
  { name: 'klaviyo', patterns: [token('klaviyo-key', 'pk_(?:[A-Za-z0-9]{6}_)?[a-f0-9]{34}')] },
  { name: 'polar', patterns: [token('polar-token', 'polar_(?:oat|pat|cs|at_[uo]|rt_[uo]|whs)_[A-Za-z0-9]{32,60}')] },
  { name: 'clearbit', patterns: [token('clearbit-key', 'sk_[a-f0-9]{32}')] },
  { name: 'close', patterns: [behind(['.'], 22, token('close-key', 'api_[A-Za-z0-9]{22}\\.[A-Za-z0-9]{22}'))] },
  { name: 'samsara', patterns: [token('samsara-token', 'samsara_api_[A-Za-z0-9]{28,40}')] },
  { name: 'pinterest', patterns: [token('pinterest-token', 'pin[ac]_[A-Z0-9]{50,100}', 'pina_', 'pinc_')] },
  {
    name: 'blockfrost',
    patterns: [
      token(
        'blockfrost-key',
        '(?:mainnet|preprod|preview|testnet|ipfs)[A-Za-z0-9]{32}',
        'mainnet',
        'preprod',
        'preview',
        'testnet',
        'ipfs',
      ),
    ],
  },
  { name: 'coinapi', patterns: [named('coinapi-key', 'coinapi|coin_api', uuid)] },
  { name: 'tatum', patterns: [named('tatum-key', 'tatum', uuid)] },
  { name: 'braze', patterns: [named('braze-key', 'braze', uuid)] },
  {
    name: 'sidekiq',
    patterns: [named('sidekiq-license', 'bundle_(?:enterprise|gems)__contribsys__com', '[a-f0-9]{8}:[a-f0-9]{8}', 'contribsys')],
  },
]
