import { six } from '../../gcm/six.ts';
import type { Worded } from '../../text/next-revision.ts';

/** A short text that was agreed and adopted, so that there is something to follow up. Everything in it is made up. */
export const framework = {
  title: six('إطار العمل المشترك على الساحل (مختلق)', '沿海共同行动框架（虚构）', 'Framework for common work on the coast (invented)', 'Cadre pour une action commune sur la côte (fictif)', 'Рамочная программа совместной работы на побережье (вымышлена)', 'Marco para el trabajo común en la costa (ficticio)'),
  zero: six('المسودة الأولية', '预稿', 'Zero draft', 'Avant-projet', 'Нулевой проект', 'Borrador cero'),
  first: six('التنقيح الأول', '第一次修订稿', 'First revision', 'Première révision', 'Первый пересмотренный вариант', 'Primera revisión'),
  final: six('المشروع النهائي', '最后草案', 'Final draft', 'Projet final', 'Окончательный проект', 'Proyecto final'),
} as const;

const objective = (number: number, words: string, first: string, second: string): readonly Worded[] => [
  { id: `fw-${number}`, kind: 'objective', words },
  { id: `fw-${number}-a`, kind: 'paragraph', parent: `fw-${number}`, words: first },
  { id: `fw-${number}-b`, kind: 'paragraph', parent: `fw-${number}`, words: second },
];

/** The zero draft: a title and six objectives of two paragraphs each. */
export const zeroDraft: readonly Worded[] = [
  { id: 'fw-title', kind: 'heading', words: 'Framework for common work on the coast' },
  ...objective(1, 'Figures that can be compared', 'We commit to keep the tide tables of all harbours in one place, with the name of whoever measured.', 'We shall publish every year how many houses, schools and quays stand below the highest tide, by town and by year.'),
  ...objective(2, 'Safe ways out', 'We commit to mark a dry way from every street to higher ground and to keep it free by day and by night.', 'We shall practise the way once a year with those who live there.'),
  ...objective(3, 'Telling people in time', 'We commit to give the signal from one bell in each town, to which all others answer.', 'We shall test sirens once a month, and write down how many people heard them.'),
  ...objective(4, 'Work when the harbour moves', 'We commit to ask those who work on a quay before a harbour is moved, and to publish their answers with the decision.', 'We shall recognize in every harbour the papers of a trade learned in another.'),
  ...objective(5, 'Homes, schools and papers', 'We commit to ask every household whether it wishes to stay or to move, and to respect the answer.', 'We shall replace papers lost in the water within a month, and keep copies in a high place.'),
  ...objective(6, 'Sharing the load', 'We commit to help the towns with the longest quays and the fewest hands, each within its means.', 'We shall meet every four years to see what has been done.'),
];
