import type { NamingShapes } from './shapes';

/** Tokens of those who answer with models. */
export const MODELS: NamingShapes = {
  // OpenAI, Anthropic, OpenRouter, Langfuse, DeepSeek, Stability, Moonshot
  'sk-':
    '(?:proj|svcacct|admin|or-v1|ant-[a-z0-9]{3,12}|lf|None)-[\\w-]{16,250}|(?=[A-Za-z]{0,30}\\d)[0-9A-Za-z]{32,64}(?![0-9A-Za-z])',
  'pk-lf- sess-': '(?=[A-Za-z-]{0,40}\\d)[0-9A-Za-z-]{30,60}',
  // Hugging Face, Perplexity, Groq, Replicate, xAI, Tavily, Cerebras, Fireworks, NVIDIA, Voyage, Together, Jina, LangChain, Pinecone, ElevenLabs
  'hf_ api_org_': '[A-Za-z]{30,40}',
  'pplx- gsk_ r8_': '[0-9A-Za-z]{30,60}',
  'xai-': '[0-9A-Za-z]{60,100}',
  'tvly-': '[\\w-]{20,50}',
  'csk- fw_ tgp_v1_ jina_ pcsk_': '(?=[A-Za-z_-]{0,40}\\d)[\\w-]{24,90}(?![\\w-])',
  sk_: '[0-9A-Fa-f]{48}(?![0-9A-Za-z])',
  'nvapi-': '[\\w-]{60,80}',
  'pa-': '(?=[A-Za-z_-]{0,40}\\d)(?=[a-z\\d_-]{0,40}[A-Z])[\\w-]{40,46}(?![\\w-])',
  'lsv2_pt_ lsv2_sk_ ls__': '[0-9A-Fa-f]{32}(?:_[0-9A-Fa-f]{10})?',
};
