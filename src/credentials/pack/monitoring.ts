import { behind, mixed, named, type Provider, secretOf, token } from './pattern.ts'
import { uuid } from './uuid.ts'

/** Metrics, logs, errors and alarms. */
export const monitoring: readonly Provider[] = [
  {
    name: 'datadog',
    patterns: [named('datadog-key', 'datadog|dd[_. -]?api|dd[_. -]?app|ddog', '(?:[a-f0-9]{32}|[a-f0-9]{40})', 'datadog', 'dd')],
  },
  {
    // docs.newrelic.com, "New Relic API keys".
    name: 'newrelic',
    patterns: [
      token('newrelic-user-key', 'NRAK-[A-Z0-9]{27}'),
      token('newrelic-admin-key', 'NRAA-[a-f0-9]{27}'),
      token('newrelic-ingest-key', 'NR(?:II|IQ)-[\\w-]{32}', 'nrii-', 'nriq-'),
      token('newrelic-rest-key', 'NRRA-[a-f0-9]{42}'),
      token('newrelic-browser-key', 'NR(?:JS|BR)-[a-f0-9]{19,24}', 'nrjs-', 'nrbr-'),
      token('newrelic-synthetics-key', 'NRSP-[a-z]{2}\\d{2}[A-Za-z0-9]{31,35}'),
      token('newrelic-license-key', '[a-f0-9]{36}NRAL', 'nral'),
      token('newrelic-license-key', '(?:eu|gov)[0-9a-f]{2}xx[a-f0-9]{30,36}(?:NRAL)?', 'xx'),
      named('newrelic-license-key', 'new[_. -]?relic|license[_. -]?key', '(?:[a-f0-9]{40}|[a-f0-9]{47})', 'relic', 'license'),
      token('pixie-key', `px-(?:api|dep)-${uuid}`),
    ],
  },
  {
    name: 'sentry',
    patterns: [
      token('sentry-token', 'sntrys_eyJ[\\w+/=-]{60,500}_[\\w+/-]{43}'),
      token('sentry-token', 'sntryu_[a-f0-9]{64}'),
      named('sentry-token', secretOf('sentry'), '[a-f0-9]{64}', 'sentry'),
      behind(['://'], 32, token('sentry-dsn', 'https?://[a-f0-9]{32}:[a-f0-9]{32}@[\\w.-]{1,60}/\\d{1,16}', '://')),
    ],
  },
  { name: 'dynatrace', patterns: [token('dynatrace-token', 'dt0[a-zA-Z]\\d{2}\\.[A-Z0-9]{24}\\.[A-Z0-9]{64}')] },
  {
    name: 'grafana',
    patterns: [
      token('grafana-service-account-token', 'glsa_[A-Za-z0-9]{32}_[a-fA-F0-9]{8}'),
      token('grafana-cloud-token', 'glc_[A-Za-z0-9+/]{32,400}={0,2}'),
      token('grafana-api-key', 'eyJrIjoi[A-Za-z0-9+/]{60,200}={0,2}'),
    ],
  },
  {
    name: 'honeycomb',
    patterns: [
      token('honeycomb-key', 'hc[abx][iml]k_[a-z0-9]{58,64}', 'hc'),
      mixed(named('honeycomb-key', 'honeycomb', '(?:[A-Za-z0-9]{22}|[a-f0-9]{32})')),
    ],
  },
  { name: 'posthog', patterns: [token('posthog-key', 'phx_[A-Za-z0-9_]{43,60}')] },
  { name: 'splunk', patterns: [named('splunk-token', 'splunk|hec[_. -]?token', uuid, 'splunk', 'hec')] },
  { name: 'sumologic', patterns: [named('sumologic-key', secretOf('sumo'), '[A-Za-z0-9]{64}', 'sumo')] },
  {
    name: 'pagerduty',
    patterns: [
      mixed(named('pagerduty-key', 'pagerduty|pager_duty|pd_', '(?:u\\+[\\w+-]{18}|[\\w+-]{20})')),
      named('pagerduty-key', 'pagerduty|routing[_. -]?key|integration[_. -]?key', '[a-f0-9]{32}', 'pagerduty', 'routing', 'integration'),
    ],
  },
  { name: 'opsgenie', patterns: [named('opsgenie-key', 'opsgenie|geniekey', uuid)] },
  { name: 'rollbar', patterns: [named('rollbar-token', 'rollbar', '[a-f0-9]{32}')] },
  { name: 'bugsnag', patterns: [named('bugsnag-key', 'bugsnag', '[a-f0-9]{32}')] },
  { name: 'logdna', patterns: [named('logdna-key', 'logdna|mezmo', '[a-f0-9]{32}')] },
  { name: 'logfire', patterns: [token('logfire-token', 'pylf_v\\d_[a-z]{2,10}_[A-Za-z0-9]{40,60}')] },
  { name: 'coralogix', patterns: [token('coralogix-key', 'cxt[ph]_[A-Za-z0-9]{30}', 'cxtp_', 'cxth_')] },
]
