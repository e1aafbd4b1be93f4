/** The parts of an answer in a State's report, in the order in which they are asked: what, with whom, on what evidence, measured how, needing what, with which lessons. */
export const answerParts = ['done', 'partners', 'evidence', 'indicators', 'needs', 'lessons'] as const;
export type AnswerPart = (typeof answerParts)[number];
export type AnswerWords = Readonly<Record<AnswerPart, string>>;

/**
 * What is cited of a report: the parts of its answers, each on lines of its own, an empty line between answers, in the order in which
 * they were first given. An answer given anew changes what stands after it; the words cited from before stand as of then (RV-15).
 */
export function reportText(answers: readonly AnswerWords[]): string {
  return answers.map(answerText).filter((text) => text !== '').join('\n\n');
}

/** The words of one answer, without what is empty. */
export function answerText(answer: AnswerWords): string {
  return answerParts.map((part) => answer[part]).filter((words) => words !== '').join('\n');
}

/** Where the answer of a place among the answers begins in the text of the report. */
export function answerStart(answers: readonly AnswerWords[], index: number): number {
  const before = reportText(answers.slice(0, index));
  return before === '' ? 0 : before.length + 2;
}
