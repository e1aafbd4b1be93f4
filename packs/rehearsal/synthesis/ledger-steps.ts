import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import { defaultLadder } from '../../../src/process/synthesis/ladder/ladder.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../../src/process/vocabulary/midnight.ts';
import { six } from '../../gcm/six.ts';
import { noteTaker } from '../session/cast.ts';
import { compilationOf } from './compilation.ts';
import { headingOf } from './codebook.ts';
import { secretariatStep, stepAt } from './moments.ts';
import type { Noted } from './notes.ts';
import { groupStatements, ownPositions, wanted } from './stances.ts';

/** The words for numbers as the rehearsal published them: those that are there anyway. */
export const ladder: ProcessCommand = { name: 'set-ladder', data: { ladder: 'quantifiers', setting: { ...defaultLadder, version: 'rehearsal-1' } } };

const compiled = 'edition:positions-3-en';

/** Statements of groups and what their members said of them, what States hold, and what is contested. */
export function ledgerSteps(event: string, [first, last]: readonly [IsoDay, IsoDay], notes: readonly Noted[]): readonly PackStep[] {
  return [
    secretariatStep(addDays(last, 1), '10:00', groupStatements.flatMap(({ group, by, dissociating }): readonly ProcessCommand[] => [
      { name: 'record-statement', data: { statement: statementOf(group), group, by, on: first, title: headingOf('warnings'), event } },
      ...dissociating.map((state): ProcessCommand => ({ name: 'record-dissociation', data: { statement: statementOf(group), group, state } })),
    ])),
    stepAt(addDays(last, 3), '09:00', noteTaker, [...ofGroups(first, notes), ...ofStates(last, notes)]),
    stepAt(addDays(last, 4), '09:00', noteTaker, [{ name: 'withdraw-position', data: { position: `crane-hours-${withdrawing()}` } }, ...contested]),
  ];
}

function statementOf(group: string): string {
  return `third-${group}`;
}

function ofGroups(on: IsoDay, notes: readonly Noted[]): readonly ProcessCommand[] {
  return wanted.flatMap(({ recommendation, groups = [] }) => groups.map(([group, stance]): ProcessCommand => {
    const holder = groupStatements.find((one) => one.group === group)?.by ?? '';
    const note = notes.find((one) => one.holder === holder);
    return { name: 'take-position', data: { position: `${recommendation}-${group}`, recommendation, holder, group, statement: statementOf(group), stance, on, evidence: [note === undefined ? { of: compiled } : { of: `note:${note.note}` }] } };
  }));
}

/** Each rests on the line of its State in the compilation, and on what was noted where it took the floor. */
function ofStates(on: IsoDay, notes: readonly Noted[]): readonly ProcessCommand[] {
  const { lines } = compilationOf();
  return ownPositions().map(({ recommendation, holder, stance }): ProcessCommand => {
    const line = lines.get(holder);
    const note = notes.find((one) => one.holder === holder);
    const evidence = [{ of: compiled, ...(line !== undefined && { span: { ...line } }) }, ...(note === undefined ? [] : [{ of: `note:${note.note}` }])];
    return { name: 'take-position', data: { position: `${recommendation}-${holder.toLowerCase()}`, recommendation, holder, stance, on, evidence } };
  });
}

/** The one that spoke against the hours of cranes, and thought better of it. */
function withdrawing(): string {
  return ownPositions().find(({ recommendation, stance }) => recommendation === 'crane-hours' && stance === 'oppose')?.holder.toLowerCase() ?? '';
}

const contested: readonly ProcessCommand[] = [
  {
    name: 'set-disagreement',
    data: {
      disagreement: 'one-fund',
      title: six('هل يُنشأ صندوق واحد لأكياس الرمل؟ (مختلق)', '是否设立统一沙袋基金？（虚构）', 'One fund for sandbags? (invented)', 'Un fonds unique pour les sacs de sable ? (fictif)', 'Один фонд для мешков с песком? (вымышлено)', '¿Un solo fondo para sacos de arena? (ficticio)'),
      sides: [
        { label: six('صندوق واحد تسهم فيه كل بلدة', '各城镇共同出资的统一基金', 'One fund to which every town gives', 'Un fonds auquel chaque ville contribue', 'Один фонд, в который вносит каждый город', 'Un fondo al que aporta cada pueblo'), recommendations: ['sandbag-fund', 'caisse-commune'], evidence: [{ of: 'input:letter-1' }, { of: 'input:sable-et-bras' }], sources: [] },
        { label: six('الاكتفاء بالموارد القائمة', '现有资金已足够', 'The purses that exist suffice', 'Les caisses existantes suffisent', 'Достаточно тех средств, что есть', 'Bastan las bolsas que ya existen'), recommendations: ['existing-purses'], evidence: [{ of: 'input:streets-insured' }], sources: [] },
      ],
    },
  },
  {
    name: 'set-disagreement',
    data: {
      disagreement: 'binding-tables',
      title: six('هل تكون جداول المد والجزر ملزمة؟ (مختلق)', '潮汐表是否应具约束力？（虚构）', 'Should tide tables be binding? (invented)', 'Les tables des marées doivent-elles obliger ? (fictif)', 'Должны ли таблицы приливов обязывать? (вымышлено)', '¿Deben obligar las tablas de mareas? (ficticio)'),
      sides: [
        { label: six('ملزمة لكل من يبيع التذاكر', '对所有售票者具有约束力', 'Binding on all who sell tickets', 'Elles obligent quiconque vend des billets', 'Обязательны для всех, кто продаёт билеты', 'Obligan a quien venda billetes'), recommendations: ['binding-tables'], evidence: [{ of: 'input:one-table' }], sources: [] },
        { label: six('يُترك الأمر لكل ميناء', '由各港口自行决定', 'Left to each harbour', 'Chaque port décide', 'Решает каждый порт', 'Lo decide cada puerto'), recommendations: ['voluntary-tables'], evidence: [], sources: [{ document: 'summary-2', locator: 'Papers, registers and maps' }] },
      ],
    },
  },
];
