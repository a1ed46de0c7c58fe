import { mixed, named, type Provider, secretOf, token, unsurveyed } from './pattern.ts'
import { uuid } from './uuid.ts'

/** Language models, search and data for them. */
export const models: readonly Provider[] = [
  {
    name: 'openai',
    patterns: [token('openai-key', 'sk-(?:proj|svcacct|admin|None)-[\\w-]{20,100}T3BlbkFJ[\\w-]{20,100}', 't3blbkfj')],
  },
  {
    name: 'anthropic',
    patterns: [token('anthropic-key', 'sk-ant-[a-z]{3,5}\\d{2}-[\\w-]{80,130}'), mixed(token('anthropic-key', 'sk-ant-[\\w-]{32,130}'))],
  },
  { name: 'huggingface', patterns: [token('huggingface-token', '(?:hf_|api_org_)[A-Za-z]{34}', 'hf_', 'api_org_')] },
  { name: 'cohere', patterns: [mixed(named('cohere-key', 'cohere', '[A-Za-z0-9]{40}'))] },
  { name: 'replicate', patterns: [token('replicate-token', 'r8_[A-Za-z0-9]{37}')] },
  { name: 'perplexity', patterns: [token('perplexity-key', 'pplx-[A-Za-z0-9]{48}')] },
  { name: 'xai', patterns: [token('xai-key', 'xai-[A-Za-z0-9_]{70,85}')] },
  { name: 'mistral', patterns: [mixed(named('mistral-key', 'mistral', '[A-Za-z0-9]{32}'))] },
  { name: 'openrouter', patterns: [token('openrouter-key', 'sk-or-v1-[a-f0-9]{64}')] },
  { name: 'deepseek', patterns: [token('deepseek-key', 'sk-[a-f0-9]{32}')] },
  { name: 'fireworks', patterns: [mixed(token('fireworks-key', 'fw_[A-Za-z0-9]{22,24}'))] },
  { name: 'tavily', patterns: [token('tavily-key', 'tvly-(?:dev-|prod-)?[A-Za-z0-9-]{16,60}')] },
  { name: 'firecrawl', patterns: [token('firecrawl-key', 'fc-[a-f0-9]{32}')] },
  { name: 'jina', patterns: [token('jina-key', 'jina_[A-Za-z0-9_-]{50,70}')] },
  { name: 'pinecone', patterns: [token('pinecone-key', 'pcsk_[A-Za-z0-9_]{60,75}')] },
  { name: 'langsmith', patterns: [token('langsmith-key', 'ls(?:v2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}|__[a-f0-9]{32})', 'lsv2_', 'ls__')] },
  { name: 'wandb', patterns: [named('wandb-key', 'wandb|weights[_. -]?biases', '[a-f0-9]{40}', 'wandb', 'weights')] },
  { name: 'nvidia', patterns: [token('nvidia-key', 'nvapi-[\\w-]{64}')] },
  { name: 'elevenlabs', patterns: [token('elevenlabs-key', 'sk_[a-f0-9]{48}')] },
  { name: 'deepgram', patterns: [named('deepgram-key', 'deepgram', '[a-f0-9]{40}')] },
  { name: 'voyage', patterns: [mixed(token('voyage-key', 'pa-[\\w-]{43}'))] },
  { name: 'e2b', patterns: [token('e2b-key', 'e2b_[a-f0-9]{40}')] },
  { name: 'brave', patterns: [mixed(token('brave-key', 'BSA[\\w-]{28}'))] },
  { name: 'serpapi', patterns: [named('serpapi-key', secretOf('serp'), '[a-f0-9]{64}', 'serp')] },
  { name: 'cerebras', patterns: [token('cerebras-key', 'csk-[a-z0-9]{48}')] },
  { name: 'anyscale', patterns: [mixed(token('anyscale-key', 'esecret_[A-Za-z0-9]{24,40}'))] },
  { name: 'friendli', patterns: [mixed(token('friendli-key', 'flp_[A-Za-z0-9]{44,48}'))] },
  { name: 'together', patterns: [token('together-key', 'tgp_v1_[\\w-]{43}')] },
  { name: 'runpod', patterns: [token('runpod-key', 'rpa_[A-Z0-9]{40,46}')] },
  { name: 'modal', patterns: [mixed(token('modal-secret', 'as-[A-Za-z0-9]{22}'))] },
  { name: 'langfuse', patterns: [token('langfuse-key', `sk-lf-${uuid}`)] },
  { name: 'stability', patterns: [mixed(named('stability-key', 'stability', 'sk-[A-Za-z0-9]{48}'))] },
  { name: 'exa', patterns: [named('exa-key', 'exa(?:[_. -]?api)?[_. -]?key', uuid, 'exa')] },
  {
    name: 'databricks',
    patterns: [token('databricks-token', 'dapi[a-f0-9]{32}(?:-\\d)?'), token('databricks-oauth-secret', 'dose[a-f0-9]{32}')],
  },
  {
    name: 'snowflake',
    patterns: [unsurveyed(named('snowflake-password', 'snowflake[_. -]?(?:password|pat|token)', '\\S{8,80}', 'snowflake'))],
  },
]
