import { six } from '../../gcm/six.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';

const delegation = (of: string): Actor => ({ standing: 'delegation', of });
const focalPoint = (of: string): Actor => ({ standing: 'focal-point', of });
const officer: Actor = { standing: 'secretariat' };

const titles = {
  bells: six('تحالف الأجراس المتجاوبة', '钟声相应联盟', 'Coalition of answering bells', 'Coalition des cloches qui se répondent', 'Коалиция отвечающих колоколов', 'Coalición de las campanas que responden'),
  bellsAim: six('جرس واحد في كل بلدة، وأجراس تجيبه في أقل من خمس دقائق.', '每镇一钟，五分钟内各钟相应。', 'One bell in each town, and all others answer it within five minutes.', 'Une cloche par ville, et toutes les autres répondent en cinq minutes.', 'Один колокол в каждом городе, остальные отвечают за пять минут.', 'Una campana por pueblo, y las demás responden en cinco minutos.'),
  papers: six('تحالف الأوراق الجافة', '干燥证件联盟', 'Coalition for dry papers', 'Coalition pour des papiers secs', 'Коалиция сухих бумаг', 'Coalición de los papeles secos'),
  papersAim: six('نسخ سجلات المدن المنخفضة وحفظها في مكان مرتفع.', '复制低地城镇的登记簿并存放高处。', 'To copy the registers of low towns and to keep the copies high.', 'Copier les registres des villes basses et garder les copies en hauteur.', 'Снять копии с реестров низких городов и хранить их высоко.', 'Copiar los registros de los pueblos bajos y guardar las copias en alto.'),
  tables: six('تحالف جداول المد', '潮汐表联盟', 'Coalition of tide tables', 'Coalition des tables de marée', 'Коалиция таблиц приливов', 'Coalición de las tablas de mareas'),
  tablesAim: six('قاعدة قياس واحدة في ثلاثة موانئ.', '三个港口采用同一量尺。', 'One rule to measure by in three harbours.', 'Une seule règle de mesure dans trois ports.', 'Одна мерная линейка в трёх гаванях.', 'Una sola regla para medir en tres puertos.'),
} as const;

const bells = 'answering-bells';
const papers = 'dry-papers';
const tables = 'tide-tables';

/** Three coalitions of the rehearsal: an open one at work, one whose leads admit and to which somebody asks to be admitted, and one that is closed with its result. */
export function coalitionSteps(day: (offset: number) => IsoDay): readonly PackStep[] {
  const at = (offset: number, clock: string, by: Actor, ...commands: readonly ProcessCommand[]): PackStep => ({ at: `${day(offset)}T${clock}:00.000Z`, by, commands });
  const form = (coalition: string, title: (typeof titles)['bells'], aim: (typeof titles)['bells'], commitments: readonly string[], lead: string, open: boolean, on: number): ProcessCommand => ({ name: 'form-coalition', data: { coalition, title, aim, commitments: [...commitments], open, lead, on: day(on) } });
  const join = (coalition: string, holder: string, on: number, by?: string): ProcessCommand => ({ name: 'join-coalition', data: { coalition, holder, on: day(on), ...(by !== undefined && { by }) } });
  const plan = (coalition: string, item: string, title: string, by: string, responsible: string, due: number, status: 'planned' | 'under-way' | 'done' | 'dropped' = 'planned'): ProcessCommand => ({ name: 'plan-work', data: { coalition, item, title, due: day(due), responsible, status, by } });
  const note = (coalition: string, by: string, on: number, text: string, item?: string, status?: 'under-way' | 'done'): ProcessCommand => ({ name: 'note-progress', data: { coalition, by, on: day(on), text, ...(item !== undefined && { item }), ...(status !== undefined && { status }) } });
  return [
    at(-8, '16:00', delegation('MX'), form(tables, titles.tables, titles.tablesAim, ['fw-1'], 'MX', true, -8)),
    at(-8, '16:10', delegation('CO'), join(tables, 'CO', -8)),
    at(-8, '16:20', delegation('MX'), plan(tables, 'rule', 'Una regla para tres puertos', 'MX', 'MX', -5)),
    at(-7, '15:00', delegation('SN'), form(bells, titles.bells, titles.bellsAim, ['fw-3', 'fw-2'], 'SN', true, -7)),
    at(-7, '15:20', delegation('GH'), join(bells, 'GH', -7)),
    at(-7, '15:30', focalPoint('sisters-of-the-long-road'), join(bells, 'sisters-of-the-long-road', -7)),
    at(-7, '16:00', delegation('SN'), plan(bells, 'count', 'Compter les cloches de la côte', 'SN', 'GH', -3), plan(bells, 'answer', 'Essai de réponse entre deux villes', 'SN', 'SN', 25), plan(bells, 'siren', 'Une sirène là où il n’y a pas de cloche', 'SN', 'sisters-of-the-long-road', -1)),
    at(-6, '14:00', delegation('EG'), form(papers, titles.papers, titles.papersAim, ['fw-5'], 'EG', false, -6)),
    at(-6, '14:10', delegation('EG'), join(papers, 'LK', -6, 'EG'), { name: 'name-lead', data: { coalition: papers, holder: 'LK', by: 'EG' } }),
    at(-5, '13:00', delegation('GH'), note(bells, 'GH', -5, 'Forty-one bells were counted in nine towns; two of them have no rope.', 'count', 'done')),
    at(-5, '14:00', delegation('MX'), note(tables, 'MX', -5, 'La regla está en los tres puertos.', 'rule', 'done'), { name: 'close-coalition', data: { coalition: tables, by: 'MX', on: day(-5), result: 'Los tres puertos miden con la misma regla y firman lo que miden.' } }),
    at(-4, '12:00', delegation('LK'), plan(papers, 'scan', 'Copies of the registers of two towns', 'LK', 'EG', 60, 'under-way')),
    at(-3, '12:00', focalPoint('snow-and-papers'), { name: 'ask-to-join', data: { coalition: papers, holder: 'snow-and-papers', on: day(-3), note: 'Мы умеем сушить бумагу и читать то, что на ней осталось.' } }),
    at(-2, '12:00', focalPoint('sisters-of-the-long-road'), note(bells, 'sisters-of-the-long-road', -2, 'Two sirens are being repaired; the third has a nest in it and waits.', 'siren', 'under-way')),
    at(-2, '15:00', officer, ...mechanisms()),
  ];
}

/** What the inputs of the rehearsal ask to be set up, with the fate of each in the framework. */
function mechanisms(): readonly ProcessCommand[] {
  const register = (mechanism: string, mechanismKind: 'hotline' | 'registry' | 'fund', title: (typeof titles)['bells'], holder: string): ProcessCommand => ({ name: 'register-mechanism', data: { mechanism, mechanismKind, title, proposals: [{ holder }] } });
  const fate = (mechanism: string, found: 'taken-up' | 'changed' | 'not-taken-up', provisions: readonly string[]): ProcessCommand => ({ name: 'set-mechanism-fate', data: { mechanism, fate: found, revision: 'framework-agreed', provisions: [...provisions] } });
  return [
    register('tide-line', 'hotline', six('خط هاتفي عن المد', '潮汐热线', 'Line to call about the tide', 'Ligne téléphonique des marées', 'Телефонная линия о приливах', 'Línea telefónica de las mareas'), 'FJ'),
    register('quay-purse', 'fund', six('صندوق مشترك للأرصفة', '码头共同基金', 'Common purse for quays', 'Bourse commune des quais', 'Общая касса набережных', 'Bolsa común de los muelles'), 'aosis'),
    register('high-registers', 'registry', six('سجلات محفوظة في مكان مرتفع', '高处保存的登记簿', 'Registers kept in a high place', 'Registres gardés en hauteur', 'Реестры на высоком месте', 'Registros guardados en alto'), 'EG'),
    fate('tide-line', 'not-taken-up', []), fate('quay-purse', 'taken-up', ['fw-6-c']), fate('high-registers', 'changed', ['fw-5-b']),
    { name: 'record-running', data: { mechanism: 'high-registers', running: 'egypt-copies', holder: 'EG', address: 'https://example.org/registers', note: { en: 'Two towns of five.', ar: 'مدينتان من خمس.' } } },
  ];
}
