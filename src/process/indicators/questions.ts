import type { GovernanceDomain } from './state.ts';

/**
 * What a State asks itself about how it governs migration, by domain. The questions are the project's own; the six domains are those that
 * States and organizations commonly use. Their words are the messages `question.<id>`. Nothing is counted up from the answers.
 */
export const governanceQuestions = {
  'rights': ['health', 'schooling', 'work', 'remedy'],
  'whole-of-government': ['law', 'coordination', 'institutions', 'figures'],
  'partnerships': ['neighbours', 'regional', 'society', 'diaspora'],
  'well-being': ['skills', 'recruitment', 'remittances', 'students'],
  'crises': ['plans', 'nationals-abroad', 'displacement', 'information'],
  'safe-orderly-regular': ['borders', 'entry', 'trafficking', 'return'],
} as const satisfies Record<GovernanceDomain, readonly string[]>;

/** How many questions there are in all domains together. */
export const questionCount = Object.values(governanceQuestions).reduce((sum, list) => sum + list.length, 0);

export function isQuestionOf(domain: GovernanceDomain, question: string): boolean {
  const list: readonly string[] = governanceQuestions[domain];
  return list.includes(question);
}
