import type { ProcessCommand } from '../../../process/commands.ts';
import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { ReportState, RoundState } from '../../../process/review/state.ts';
import { freeId, slugOf } from '../../../process/vocabulary/ids.ts';
import { answerStart, answerText, reportText } from '../../../process/vocabulary/report-text.ts';
import type { Visit } from '../../visit.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { commitmentName } from './round-words.tsx';

interface Synthesized {
  readonly round: RoundState;
  /** Submitted ones. */
  readonly reports: readonly ReportState[];
  readonly commitments: readonly CommitmentState[];
  readonly taken: ReadonlySet<string>;
}

/** As long as a sentence of a draft may be, with room for the name of the State. */
const longest = 1200;

/** A draft holds at most this many sections, less what opens and closes it. */
const mostSections = 76;

/**
 * The draft of a synthesis: an introduction, a section for each commitment that somebody answered, conclusions. In each section stands for
 * every State in alphabetical order the beginning of what it reported, resting on the exact words of its review. The desk words it anew.
 */
export function beginSynthesis(visit: Visit, { round, reports, commitments, taken }: Synthesized): { readonly draft: string; readonly commands: readonly ProcessCommand[] } {
  const { words, language } = visit;
  const title = words('round.synthesis.of', { round: plainText(round.title, language) });
  const draft = freeId(slugOf(`synthesis ${round.id}`).slice(0, 56).replace(/-+$/u, ''), taken);
  const order = new Intl.Collator(language);
  const inOrder = reports.toSorted((a, b) => order.compare(stateName(a.state, language), stateName(b.state, language)));
  const answered = commitments.filter(({ id }) => inOrder.some(({ answers }) => answers.some(({ commitment }) => commitment === id))).slice(0, mostSections);
  const sections = [
    { id: 'introduction', part: 'introduction' as const, heading: words('drafts.part.introduction') },
    ...answered.map((one) => ({ id: sectionOf(one.id), part: 'area' as const, heading: commitmentName(one, visit).slice(0, 400) })),
    { id: 'conclusions', part: 'conclusions' as const, heading: words('drafts.part.conclusions') },
  ];
  const sentences = answered.flatMap(({ id }) => inOrder.flatMap((report, at) => sentenceOf(draft, id, report, at, language)));
  return {
    draft,
    commands: [
      { name: 'arrange-draft', data: { draft, draftKind: 'regional-synthesis', title, language, events: round.event === undefined ? [] : [round.event], sections } },
      ...sentences,
      { name: 'attach-round-summary', data: { round: round.id, draft } },
    ],
  };
}

function sectionOf(commitment: string): string {
  return slugOf(`on-${commitment}`).slice(0, 78).replace(/-+$/u, '');
}

function sentenceOf(draft: string, commitment: string, { id, state, answers }: ReportState, at: number, language: Visit['language']): readonly ProcessCommand[] {
  const index = answers.findIndex((answer) => answer.commitment === commitment);
  const answer = answers[index];
  if (answer === undefined) return [];
  const start = answerStart(answers, index);
  const quote = firstWords(answerText(answer));
  if (reportText(answers).slice(start, start + quote.length) !== quote) return [];
  const sentence = slugOf(`${draft}-${commitment}`).slice(0, 60).replace(/-+$/u, '');
  return [{ name: 'write-sentence', data: { sentence: `${sentence}-${state.toLowerCase()}`, draft, section: sectionOf(commitment), order: at + 1, role: 'narrative', text: `${stateName(state, language)}: ${quote.replaceAll('\n', ' ')}`, evidence: [{ of: `report:${id}`, span: { start, end: start + quote.length, quote } }] } }];
}

/** The first paragraph of an answer, or as much of it as a sentence takes, cut at a word. */
function firstWords(text: string): string {
  const paragraph = text.split('\n', 1)[0] ?? '';
  return paragraph.length <= longest ? paragraph : paragraph.slice(0, longest).replace(/\s+\S*$/u, '').toWellFormed();
}
