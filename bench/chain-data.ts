import { generatorOf } from '../src/analysis/words/seeded.ts';
import type { SubjectState } from '../src/process/subject-state.ts';
import { memberStates } from '../src/process/vocabulary/member-states.ts';
import { cardTopics } from './card-topics.ts';

export const chainSizes = { inputs: 20_000, recommendations: 100_000, joined: 4000, sentences: 2000, amendments: 10_000, stances: 30_000, grounds: 400, objectives: 23, paragraphs: 16, pledges: 10_000, practices: 1000, reports: 400, support: 600, contributions: 400, proposals: 300, entries: 2000 } as const;

const nouns = cardTopics.flatMap(({ heads }) => heads);
const [language, changedAt] = ['en', 0] as const;

/** A made-up process as the states of its things, in the sequence in which they came about. Deterministic. */
export function* chainData(seed: number): Generator<SubjectState> {
  const draw = generatorOf(seed);
  const below = (count: number) => draw() % count;
  const words = (count: number) => Array.from({ length: count }, () => nouns[below(nouns.length)] ?? '').join(' ');
  const party = () => memberStates[below(memberStates.length)] ?? 'MX';
  const some = (count: number, of: () => string) => [...new Set(Array.from({ length: count }, of))];
  const objective = () => `objective-${1 + below(chainSizes.objectives)}`;
  const at = (day: number) => new Date(Date.UTC(2017, 0, 1) + day * 86_400_000).toISOString();
  for (let n = 0; n < chainSizes.inputs; n += 1) yield made('input', `input-${n}`, { form: 'card', holder: party(), title: words(4), text: words(40), language, attachments: [], themes: [], channel: 'page', submittedAt: at(n % 300), late: false, sponsors: [], references: [], corrections: 0, status: 'standing' });
  for (let n = 0; n < chainSizes.joined; n += 1) yield made('recommendation', `joined-${n}`, { text: words(20), language, foundBy: 'person', status: 'confirmed', members: [], codes: [`objectives/${1 + (n % chainSizes.objectives)}`] });
  for (let n = 0; n < chainSizes.recommendations; n += 1) {
    const into = n % 5 === 0 ? { into: `joined-${below(chainSizes.joined)}`, status: 'joined' } : { status: 'confirmed' };
    yield made('recommendation', `recommendation-${n}`, { text: words(18), language, origin: { of: `input:input-${below(chainSizes.inputs)}`, pieces: [{ start: 0, end: 1, quote: 'a' }] }, foundBy: 'extractor', members: [], codes: [`objectives/${1 + below(chainSizes.objectives)}`], ...into });
  }
  const recommended = () => (below(3) === 0 ? `recommendation:joined-${below(chainSizes.joined)}` : `recommendation:recommendation-${below(chainSizes.recommendations)}`);
  for (let n = 0; n < chainSizes.sentences; n += 1) yield made('sentence', `sentence-${n}`, { draft: 'summary', section: 'one', order: n, role: 'finding', text: words(25), evidence: some(5, recommended).map((of) => ({ of })), standing: 'yes', seenAt: 0 });
  yield* theText(draw, words, recommended, party);
  for (let n = 1; n <= chainSizes.objectives; n += 1) yield made('commitment', `objective-${n}`, { title: { en: words(5) }, label: String(n), formerLabels: [], text: 'compact', provisions: [`objective-${n}`, ...Array.from({ length: chainSizes.paragraphs }, (_, p) => `p-${n}-${p}`)], order: n, benchmarks: [], status: 'standing' });
  for (let n = 0; n < chainSizes.pledges; n += 1) {
    const on = objective();
    yield made('pledge', `pledge-${n}`, { title: words(6), language, form: 'individual', makers: some(1 + below(3), party), partners: [], commitments: some(1 + below(2), () => (below(2) === 0 ? on : objective())), provisions: below(3) === 0 ? [`p-${on.slice(10)}-${below(chainSizes.paragraphs)}`] : [], means: ['policy'], matches: below(10) === 0 && n > 0 ? [`pledge-${below(n)}`] : [], text: words(60), countries: [], files: [], status: 'planned', updates: [], madeOn: '2022-05-20' });
  }
  yield* whatFollowed(below, words, party, some, objective);
}

function* theText(draw: () => number, words: (count: number) => string, recommended: () => string, party: () => string): Generator<SubjectState> {
  const below = (count: number) => draw() % count;
  yield made('text', 'compact', { title: { en: 'A compact' }, language, method: 'facilitated', shown: 'open', names: true, precedence: [], sequence: [], revision: 'revision-4', status: 'agreed' });
  const provisions = Array.from({ length: chainSizes.objectives }, (_, at) => at + 1).flatMap((n) => [
    { id: `objective-${n}`, kind: 'objective', label: `Objective ${n}`, words: words(6) },
    ...Array.from({ length: chainSizes.paragraphs }, (_, p) => ({ id: `p-${n}-${p}`, kind: 'paragraph', parent: `objective-${n}`, label: `${n}.${p + 1}`, words: words(60) })),
  ]);
  for (let number = 1; number <= 4; number += 1) yield made('revision', `revision-${number}`, { text: 'compact', number, name: { en: `Revision ${number}` }, status: 'chair-text', decidedBy: 'The chair', provisions, ledger: provisions.map(({ id }) => ({ provision: id, from: [id], contributors: [], approach: 'reworded' })), issuedAt: '2018-02-05T00:00:00.000Z' });
  for (let n = 0; n < chainSizes.amendments; n += 1) {
    // The first objectives are argued about most.
    const place = Math.floor((below(1000) / 1000) ** 1.7 * provisions.length);
    const [status, carried] = [['closed', 'taken'], ['closed', 'stale'], ['closed', 'merged'], ['withdrawn', undefined]][below(4)] ?? [];
    yield made('amendment', `amendment-${n}`, { text: 'compact', revision: 'revision-3', provision: provisions[place]?.id, amendmentType: 'MOD', proponents: [...new Set(Array.from({ length: 1 + below(4) }, party))], words: words(30), label: '1.', restsOn: [...new Set(Array.from({ length: below(4) }, recommended))], place: 0, ...(carried !== undefined && { carried }), status });
  }
  const verbs = ['support', 'oppose', 'reserve', 'can-live-with'];
  for (let n = 0; n < chainSizes.stances; n += 1) yield made('stance', `stance-${n}`, { text: 'compact', revision: 'revision-3', provision: 'p-1-1', amendment: `amendment-${below(chainSizes.amendments)}`, holder: party(), verb: verbs[below(4)], status: 'standing' });
  for (let n = 0; n < chainSizes.grounds; n += 1) yield made('ground', `ground-${n}`, { text: 'compact', revision: 'revision-4', provision: provisions[below(provisions.length)]?.id, restsOn: [...new Set(Array.from({ length: 1 + below(6) }, recommended))], status: 'standing' });
  yield made('decision', 'adoption', { title: { en: 'Adoption' }, body: { en: 'A conference' }, text: 'compact', revision: 'revision-4', method: 'consensus', members: [], suspended: [], votes: [], intended: [], objections: [], silence: [], status: 'adopted', takenOn: '2018-12-10', authentic: ['en'] });
}

type Some = (count: number, of: () => string) => readonly string[];

function* whatFollowed(below: (count: number) => number, words: (count: number) => string, party: () => string, some: Some, objective: () => string): Generator<SubjectState> {
  for (let n = 0; n < chainSizes.practices; n += 1) yield made('practice', `practice-${n}`, { title: words(6), language, holder: party(), implementer: 'A ministry', countries: [], commitments: some(2, objective), groups: [], summary: words(50), method: words(50), results: words(50), evidence: [], eligibility: [], edition: 1, reviewers: [], status: 'published', submittedOn: '2022-01-01', submittedBy: party(), publishedOn: '2022-03-01', usedBy: [] });
  for (let n = 0; n < chainSizes.reports; n += 1) {
    const answers = some(10, objective).map((commitment) => ({ commitment, done: words(60), partners: '', evidence: '', indicators: '', needs: '', lessons: '', restsOn: some(2, () => `pledge:pledge-${below(chainSizes.pledges)}`), at: 0 }));
    yield made('report', `report-${n}`, { round: 'global', state: party(), title: words(5), language, answers, contributors: [], remarks: true, status: 'submitted', submittedOn: '2022-03-01' });
  }
  for (let n = 0; n < chainSizes.support; n += 1) yield made('supportrequest', `request-${n}`, { title: words(6), language, state: party(), commitments: some(1, objective), supportKinds: ['advice'], text: words(40), status: 'open' });
  yield made('fund', 'fund', { title: { en: 'A fund' }, currency: 'USD', donorKinds: ['member-state'], unearmarkedEncouraged: true, objectives: Array.from({ length: 6 }, (_, at) => ({ id: `o-${at}`, title: { en: `Objective ${at}` }, commitments: Array.from({ length: 4 }, (__, c) => `objective-${1 + ((at * 4 + c) % chainSizes.objectives)}`) })), committee: [], rates: [], status: 'open' });
  const money = { currency: 'USD', minor: 10_000_00 };
  for (let n = 0; n < chainSizes.contributions; n += 1) yield made('contribution', `contribution-${n}`, { fund: 'fund', donor: party(), donorKind: 'member-state', money, ...(below(2) === 0 ? { earmark: `o-${below(6)}` } : { pledge: `pledge-${below(chainSizes.pledges)}` }), pledgedOn: '2022-01-01', balances: [], status: 'pledged' });
  for (let n = 0; n < chainSizes.proposals; n += 1) yield made('proposal', `proposal-${n}`, { fund: 'fund', title: words(6), language, applicants: [party()], countries: [], commitments: some(2, objective), objective: 'o-1', summary: words(40), asked: money, objections: [], balances: [], status: 'pipeline' });
  for (let n = 0; n < chainSizes.entries; n += 1) yield made('entry', `entry-${n}`, { fund: 'fund', number: n + 1, entryKind: 'expenditure', on: '2022-02-02', about: below(2) === 0 ? `proposal:proposal-${below(chainSizes.proposals)}` : `contribution:contribution-${below(chainSizes.contributions)}`, money, value: money, lines: [], at: 0 });
}

/** What is made up has the shape that acts give it; it is written to tables, which refuse what does not fit. */
function made(kind: SubjectState['kind'], id: string, fields: Readonly<Record<string, unknown>>): SubjectState {
  return { kind, id, changedAt, ...fields } as unknown as SubjectState;
}
