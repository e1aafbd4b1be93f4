import type { PackStep } from '../../../src/process/pack.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import { frameworkText } from '../framework/framework-steps.ts';
import { benchmarkTitles, commitmentTitles } from './commitment-words.ts';
import { invented } from './pledge-words.ts';
import type { InventedPledge } from './pledge-words.ts';

type Day = (offset: number) => IsoDay;

const officer: Actor = { standing: 'secretariat' };
const delegation = (of: string): Actor => ({ standing: 'delegation', of });
const focalPoint = (of: string): Actor => ({ standing: 'focal-point', of });

/** The six commitments of the framework, made on the day on which it was adopted, and what was pledged on them since: in every form and state, with two pairs that match. */
export function commitmentSteps(day: Day): readonly PackStep[] {
  const at = (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  return [
    at(-9, '12:00', officer, ...commitmentTitles.map((title, index) => commitment(title, index + 1)), ...benchmarks(day)),
    ...firstPledges(day, at),
    ...laterPledges(day, at),
    ...told(day, at),
  ];
}

type At = (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]) => PackStep;

function commitment(title: (typeof commitmentTitles)[number], number: number): ProcessCommand {
  const provisions = [`fw-${number}`, `fw-${number}-a`, `fw-${number}-b`, ...(number === 6 ? ['fw-6-c'] : [])];
  return { name: 'make-commitment', data: { commitment: `fw-${number}`, title, label: String(number), text: frameworkText, revision: 'framework-agreed', provisions, decision: 'framework-adoption', order: number } };
}

function benchmarks(day: Day): readonly ProcessCommand[] {
  return [
    { name: 'set-benchmarks', data: { commitment: 'fw-1', benchmarks: [{ id: 'one-table', title: benchmarkTitles.table, by: day(365) }] } },
    { name: 'set-benchmarks', data: { commitment: 'fw-2', benchmarks: [{ id: 'half-of-the-streets', title: benchmarkTitles.half, by: day(730) }, { id: 'every-street', title: benchmarkTitles.all, by: day(1460) }] } },
    { name: 'set-benchmarks', data: { commitment: 'fw-5', benchmarks: [{ id: 'within-a-month', title: benchmarkTitles.month, by: day(365) }] } },
  ];
}

function firstPledges(day: Day, at: At): readonly PackStep[] {
  return [
    at(-8, '10:10', delegation('MX'), pledge(invented.tables, [1], 'MX', { means: ['process'], region: 'latin-american-and-caribbean', countries: ['MX'], from: day(-8), until: day(400), paragraphs: ['fw-1-a'] })),
    at(-8, '10:30', delegation('KE'), pledge(invented.dryWay, [2], 'KE', { means: ['process', 'human-resource'], region: 'african', countries: ['KE'], seeks: 'seeks', until: day(500), paragraphs: ['fw-2-a'] })),
    at(-8, '11:00', delegation('FJ'), pledge(invented.stay, [5], 'FJ', { form: 'common', means: ['policy', 'process'], region: 'asia-pacific', countries: ['FJ', 'LK', 'PH'], paragraphs: ['fw-5-a'] })),
    at(-8, '11:20', delegation('EG'), pledge(invented.registers, [5], 'EG', { means: ['process'], region: 'african', countries: ['EG'], until: day(180), paragraphs: ['fw-5-b'] })),
    at(-8, '11:40', delegation('DE'), pledge(invented.asked, [4], 'DE', { means: ['policy'], countries: ['DE'], paragraphs: ['fw-4-a'] })),
    at(-8, '14:00', delegation('SN'), pledge(invented.hands, [6, 2], 'SN', { means: ['human-resource'], region: 'african', countries: ['SN'], seeks: 'seeks' })),
    at(-8, '14:30', delegation('CO'), pledge(invented.sirens, [3], 'CO', { means: ['financial', 'human-resource'], region: 'latin-american-and-caribbean', countries: ['CO'], money: { currency: 'COP', minor: 90_000_000_000 } })),
    at(-8, '15:00', focalPoint('sisters-of-the-long-road'), pledge(invented.bells, [3], 'sisters-of-the-long-road', { form: 'partnership', partners: ['children-of-the-timetable', 'The schools of the north shore'], means: ['human-resource'], region: 'asia-pacific', countries: ['IN'] })),
  ];
}

function laterPledges(day: Day, at: At): readonly PackStep[] {
  return [
    at(-7, '09:10', delegation('LK'), { name: 'join-pledge', data: { pledge: invented.stay.id, holder: 'LK' } }),
    at(-7, '09:20', delegation('PH'), { name: 'join-pledge', data: { pledge: invented.stay.id, holder: 'PH' } }),
    at(-7, '10:00', delegation('NL'), pledge(invented.paint, [2], 'NL', { means: ['financial', 'human-resource'], region: 'global', seeks: 'offers', money: { currency: 'EUR', minor: 24_000_000 }, until: day(500), matches: [invented.dryWay] })),
    at(-7, '10:30', delegation('CH'), pledge(invented.brigade, [6], 'CH', { means: ['human-resource', 'financial'], region: 'global', seeks: 'offers', money: { currency: 'CHF', minor: 18_500_000 }, paragraphs: ['fw-6-a'] })),
    at(-7, '10:40', delegation('CH'), { name: 'match-pledge', data: { pledge: invented.brigade.id, by: 'CH', matched: invented.hands.id, title: invented.hands.title } }),
    at(-7, '11:00', focalPoint('federation-of-far-unions'), pledge(invented.papers, [4], 'federation-of-far-unions', { means: ['process'], region: 'global', paragraphs: ['fw-4-b'] })),
    at(-6, '10:00', focalPoint('snow-and-papers'), pledge(invented.wetPapers, [5], 'snow-and-papers', { means: ['human-resource'], region: 'eastern-european' })),
    at(-6, '10:30', delegation('GH'), pledge(invented.together, [1, 6], 'african-group', { form: 'common', means: ['process'], region: 'african', countries: ['GH', 'KE', 'SN', 'EG', 'MA'], paragraphs: ['fw-1-b'] })),
    at(-6, '11:00', delegation('MA'), pledge(invented.drill, [2, 3], 'MA', { form: 'partnership', partners: ['quiet-harbour-international', 'CA'], means: ['process', 'human-resource'], region: 'african', countries: ['MA'], paragraphs: ['fw-2-b'] })),
  ];
}

/** How it went, in whatever order it was told. */
function told(day: Day, at: At): readonly PackStep[] {
  return [
    at(-5, '09:00', delegation('MX'), update(invented.tables, 'MX', day(-5), 'in-progress', 'Dos de los tres puertos miden ya con la misma regla.')),
    at(-5, '09:30', delegation('DE'), update(invented.asked, 'DE', day(-5), 'fulfilled', 'The law is in force. It was printed with the answers of the first quay that was asked.', ['https://example.org/law-on-quays'])),
    at(-4, '09:00', delegation('LK'), update(invented.stay, 'LK', day(-4), 'in-progress', 'The first forty households were asked; three changed their answer the next day.')),
    at(-4, '10:00', delegation('CO'), { name: 'withdraw-pledge', data: { pledge: invented.sirens.id, holder: 'CO', reason: 'Las lomas elegidas resultaron estar bajo la marea; se presentará otra promesa.' } }),
    at(-3, '09:00', delegation('EG'), update(invented.registers, 'EG', day(-3), 'in-progress', 'نُسخت سجلات مدينتين من المدن الخمس.'), update(invented.registers, 'EG', day(-6), 'planned', 'اختير المكان المرتفع وبدأ فرز السجلات.')),
    at(-3, '11:00', delegation('MX'), update(invented.tables, 'MX', day(-3), 'in-progress', 'El tercer puerto ha recibido la regla; falta quien escriba el nombre.', [`provision:fw-1-a`])),
    at(-2, '09:00', focalPoint('snow-and-papers'), update(invented.wetPapers, 'snow-and-papers', day(-2), 'fulfilled', 'За первую неделю принято 31 и прочитано 28 бумаг; дольше двух недель не ждёт никто.')),
  ];
}

interface More {
  readonly form?: 'individual' | 'common' | 'partnership';
  readonly partners?: readonly string[];
  readonly means: ProcessCommand<'make-pledge'>['data']['means'];
  readonly region?: ProcessCommand<'make-pledge'>['data']['region'];
  readonly countries?: readonly string[];
  readonly seeks?: 'offers' | 'seeks';
  readonly money?: { readonly currency: string; readonly minor: number };
  readonly from?: IsoDay;
  readonly until?: IsoDay;
  readonly matches?: readonly InventedPledge[];
  readonly paragraphs?: readonly string[];
}

function pledge({ id, title, language, text }: InventedPledge, commitments: readonly number[], maker: string, { form = 'individual', partners = [], countries = [], matches = [], paragraphs = [], region, ...more }: More): ProcessCommand {
  return {
    name: 'make-pledge',
    data: {
      pledge: id, title, language, text, form, makers: [maker], partners: [...partners], commitments: commitments.map((number) => ({ commitment: `fw-${number}`, label: String(number) })),
      ...(paragraphs.length > 0 && { revision: 'framework-agreed' }), provisions: [...paragraphs], countries: [...countries], files: [], matches: matches.map((other) => ({ pledge: other.id, title: other.title })),
      ...(region !== undefined && { region }), ...more,
    },
  };
}

function update({ id }: InventedPledge, by: string, on: IsoDay, status: 'planned' | 'in-progress' | 'fulfilled', text: string, evidence: readonly string[] = []): ProcessCommand {
  return { name: 'update-pledge', data: { pledge: id, on, by, status, text, evidence: [...evidence] } };
}
