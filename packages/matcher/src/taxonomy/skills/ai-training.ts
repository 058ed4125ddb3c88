import type { Concept } from '../concept.js';

/** Work by which people train and judge AI models. */
export const AI_TRAINING_SKILLS: readonly Concept[] = [
  {
    code: 'ai-training',
    name: 'AI training',
    names: [
      'ai trainer',
      'ai tutor',
      'ai model training',
      'llm training',
      'llm trainer',
      'training ai models',
    ],
  },
  {
    code: 'data-annotation',
    name: 'Data annotation',
    parents: ['ai-training'],
    names: [
      'data annotator',
      'data labelling',

      'data labeler',

      'annotation guideline',
      'inter-annotator agreement',
    ],
  },
  { code: 'label-studio', name: 'Label Studio', parents: ['data-annotation'] },
  { code: 'labelbox', name: 'Labelbox', parents: ['data-annotation'] },
  {
    code: 'text-annotation',
    name: 'Text annotation',
    parents: ['data-annotation'],
    names: ['entity annotation', 'sentiment annotation', 'linguistic annotation', 'intent annotation'],
  },
  {
    code: 'image-annotation',
    name: 'Image annotation',
    parents: ['data-annotation'],
    names: [
      'image labelling',

      'video annotation',
      'image annotator',
      'bounding box annotation',
    ],
  },
  {
    code: 'medical-data-annotation',
    name: 'Medical data annotation',
    parents: ['data-annotation'],
    names: [
      'clinical annotation',
      'medical annotation',
      'medical image annotation',
      'clinical data annotation',
    ],
  },
  {
    code: 'audio-annotation',
    name: 'Audio annotation',
    parents: ['data-annotation'],
    names: ['speech annotation', 'speech data annotation'],
  },
  {
    code: 'response-grading',
    name: 'AI response grading',
    parents: ['llm-evaluation', 'ai-training'],
    names: [
      'response grading',
      'response grader',
      'response rating',
      'grading responses',
      'grading model responses',
      'grading ai responses',
      'rating model responses',
      'rating ai responses',
      'grading model outputs',
      'rating model outputs',
      'model response evaluation',
      'ai response evaluation',
    ],
  },
  {
    code: 'preference-ranking',
    name: 'Preference ranking',
    parents: ['llm-evaluation', 'ai-training'],
    names: [
      'response ranking',
      'ranking responses',
      'ranking model responses',
      'pairwise comparison of responses',
      'preference annotation',
      'preference data',
      'side-by-side evaluation',
    ],
  },
  {
    code: 'rubric-writing',
    name: 'Rubric writing',
    names: ['rubric creation', 'rubric design', 'rubric development', 'writing rubrics'],
  },
  {
    code: 'llm-evaluation',
    name: 'LLM evaluation',
    names: [
      'large language model evaluation',
      'evaluating llms',
      'ai model evaluation',
      'ai evaluation',
      'ai evaluator',
      'llm evaluator',
      'llm benchmarking',
      'evaluating ai models',
    ],
  },
  {
    code: 'rlhf',
    name: 'Reinforcement learning from human feedback',
    parents: ['ai-training'],
    abbreviations: ['RLHF'],
  },
  {
    code: 'supervised-fine-tuning',
    name: 'Supervised fine-tuning',
    names: ['instruction tuning', 'demonstration data', 'reference answer writing', 'golden answer'],
  },
  {
    code: 'red-teaming',
    name: 'Red teaming',
    names: [
      'red teamer',
      'adversarial testing of models',
      'adversarial prompting',
      'jailbreak testing',
      'ai red team',
    ],
  },
  {
    code: 'ai-safety',
    name: 'AI safety',
    names: ['ai safety evaluation', 'ai safety testing', 'model safety evaluation'],
  },
  {
    code: 'prompt-writing',
    name: 'Prompt writing',
    names: [
      'prompt writer',
      'prompt engineering',
      'prompt engineer',
      'prompt design',
      'prompt creation',
      'writing prompts',
    ],
  },
  {
    code: 'fact-checking',
    name: 'Fact-checking',
    names: ['fact checker', 'fact verification', 'source verification', 'hallucination detection'],
  },
  {
    code: 'chain-of-thought-review',
    name: 'Chain-of-thought review',
    parents: ['llm-evaluation'],
    names: [
      'chain-of-thought',
      'chain-of-thought evaluation',
      'reasoning trace review',
      'reasoning trace',
      'step-by-step reasoning review',
    ],
  },
  {
    code: 'search-relevance-evaluation',
    name: 'Search relevance evaluation',
    names: [
      'search quality rater',
      'search engine evaluator',
      'search engine evaluation',
      'search quality rating',
      'relevance judgement',
    ],
  },
  {
    code: 'content-moderation',
    name: 'Content moderation',
    names: ['content moderator', 'trust and safety'],
  },
  {
    code: 'conversation-design',
    name: 'Conversation design',
    names: ['conversation designer', 'dialogue writing', 'conversational data'],
  },
];
