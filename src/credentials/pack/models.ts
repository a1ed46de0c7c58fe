import { mixed, named, type Provider, secretOf, token } from './pattern.ts'

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
  { name: 'databricks', patterns: [token('databricks-token', 'dapi[a-f0-9]{32}(?:-\\d)?')] },
  { name: 'snowflake', patterns: [named('snowflake-password', 'snowflake[_. -]?(?:password|pat|token)', '\\S{8,80}', 'snowflake')] },
]
