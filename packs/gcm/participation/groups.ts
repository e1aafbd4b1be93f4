import { six } from '../six.ts';
import { since } from './group.ts';
import type { GroupFact, MembershipFact } from './group.ts';
import { regionalGroupFacts } from './groups-regional.ts';

/**
 * 134 in 2016. China says that it takes part without being a member, hence "Group of 77 and China"; the Group lists it.
 * Azerbaijan was admitted as the 135th at the ministerial meeting of 27 September 2019. Bosnia and Herzegovina left the
 * Group's list in the course of 2020, on a day that was not found: its last day here is the last of that year.
 */
const g77: readonly MembershipFact[] = [
  ...since(
    'AF DZ AO AG AR BS BH BD BB BZ BJ BT BO BW BR BN BF BI CV KH CM CF TD CL CN CO KM CG CR CI CU KP CD DJ DM DO EC EG SV GQ ER SZ ET FJ GA GM GH GD GT GN GW GY HT HN IN ID IR IQ JM JO KE KI KW LA LB LS LR LY MG MW MY MV ML MH MR MU FM MN MA MZ MM NA NR NP NI NE NG OM PK PA PG PY PE PH QA RW KN LC VC WS ST SA SN SC SL SG SB SO ZA SS LK PS SD SR SY TJ TZ TH TL TG TO TT TN TM UG AE UY VU VE VN YE ZM ZW',
  ),
  { state: 'BA', to: '2020-12-31' },
  { state: 'AZ', from: '2019-09-27' },
];

/** Days of accession by the treaties; the first are those of the European Economic Community. The United Kingdom left at midnight, Brussels time. */
const eu: readonly MembershipFact[] = [
  ...since('BE DE FR IT LU NL', '1958-01-01'),
  ...since('DK IE', '1973-01-01'), { state: 'GB', from: '1973-01-01', to: '2020-01-31' },
  ...since('GR', '1981-01-01'), ...since('ES PT', '1986-01-01'), ...since('AT FI SE', '1995-01-01'),
  ...since('CY CZ EE HU LT LV MT PL SI SK', '2004-05-01'), ...since('BG RO', '2007-01-01'), ...since('HR', '2013-07-01'),
];

/** The list of the Committee for Development Policy, with the last day before each graduation. Graduations decided for a day to come are left out: the Assembly has postponed such days before. */
const ldcs: readonly MembershipFact[] = [
  ...since('AO BF BI BJ CD CF DJ ER ET GM GN GW KM LR LS MG ML MR MW MZ NE RW SD SL SN SO TD TG TZ UG ZM AF BD KH LA MM NP TL YE HT KI SB TV'),
  { state: 'SS', from: '2012-12-18' },
  { state: 'BW', to: '1994-12-18' }, { state: 'CV', to: '2007-12-19' }, { state: 'MV', to: '2010-12-31' }, { state: 'WS', to: '2013-12-31' },
  { state: 'GQ', to: '2017-06-03' }, { state: 'VU', to: '2020-12-03' }, { state: 'BT', to: '2023-12-12' }, { state: 'ST', to: '2024-12-12' },
];

const lldcs = since('AF AM AZ BT BO BW BF BI CF TD SZ ET KZ KG LA LS MW ML MN NP NE MK PY MD RW SS TJ TM UG UZ ZM ZW');

/** 39 with the Cook Islands and Niue, which are no Member States. */
const aosis = since('AG BS BB BZ CV KM CU DM DO FJ GD GW GY HT JM KI MV MH MU FM NR PW PG KN LC VC WS ST SC SG SB SR TL TO TT TV VU');

/** 22. Syria could take no part from 16 November 2011 until the decision of 7 May 2023. */
const arab: readonly MembershipFact[] = [
  ...since('AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO TN YE'),
  { state: 'SY', to: '2011-11-15' }, { state: 'SY', from: '2023-05-07' },
];

/** 57. Syria was suspended by the summit of August 2012 and readmitted on 7 March 2025. */
const oic: readonly MembershipFact[] = [
  ...since('AE AF AL AZ BD BF BH BJ BN CI CM DJ DZ EG GA GM GN GW GY ID IQ IR JO KG KM KW KZ LB LY MA ML MR MV MY MZ NE NG OM PK PS QA SA SD SL SN SO SR TD TG TJ TM TN TR UG UZ YE'),
  { state: 'SY', to: '2012-08-15' }, { state: 'SY', from: '2025-03-07' },
];

/** The members of the Community that are Member States; Montserrat is a member too. */
const caricom = since('AG BS BB BZ DM GD GY HT JM KN LC VC SR TT');

const asean: readonly MembershipFact[] = [...since('BN ID KH LA MM MY PH SG TH VN'), { state: 'TL', from: '2025-10-26' }];

/** Groups of States that may speak for their members in the process. */
export const groupFacts: readonly GroupFact[] = [
  ...regionalGroupFacts,
  {
    id: 'g77', type: 'standing', members: g77,
    name: six('مجموعة الـ 77 والصين', '77国集团和中国', 'Group of 77 and China', 'Groupe des 77 et Chine', 'Группа 77 и Китай', 'Grupo de los 77 y China'),
    shortName: six('مجموعة الـ 77', '77国集团', 'G77', 'G77', 'Г77', 'G77'),
  },
  {
    id: 'eu', type: 'standing', members: eu,
    name: six('الاتحاد الأوروبي ودوله الأعضاء', '欧洲联盟及其成员国', 'European Union and its member States', 'Union européenne et ses États membres', 'Европейский союз и его государства-члены', 'Unión Europea y sus Estados miembros'),
    shortName: six('الاتحاد الأوروبي', '欧盟', 'EU', 'UE', 'ЕС', 'UE'),
  },
  {
    id: 'ldcs', type: 'standing', members: ldcs,
    name: six('أقل البلدان نموا', '最不发达国家', 'Least developed countries', 'Pays les moins avancés', 'Наименее развитые страны', 'Países menos adelantados'),
    shortName: six('أقل البلدان نموا', '最不发达国家', 'LDCs', 'PMA', 'НРС', 'PMA'),
  },
  {
    id: 'lldcs', type: 'standing', members: lldcs,
    name: six('البلدان النامية غير الساحلية', '内陆发展中国家', 'Landlocked developing countries', 'Pays en développement sans littoral', 'Развивающиеся страны, не имеющие выхода к морю', 'Países en desarrollo sin litoral'),
    shortName: six('البلدان النامية غير الساحلية', '内陆发展中国家', 'LLDCs', 'PDSL', 'РСНВМ', 'PDL'),
  },
  {
    id: 'aosis', type: 'standing', members: aosis,
    name: six('تحالف الدول الجزرية الصغيرة', '小岛屿国家联盟', 'Alliance of Small Island States', 'Alliance des petits États insulaires', 'Альянс малых островных государств', 'Alianza de los Pequeños Estados Insulares'),
    shortName: six('تحالف الدول الجزرية الصغيرة', '小岛屿国家联盟', 'AOSIS', 'AOSIS', 'АМОСТ', 'AOSIS'),
  },
  {
    id: 'league-of-arab-states', type: 'standing', members: arab,
    name: six('جامعة الدول العربية', '阿拉伯国家联盟', 'League of Arab States', 'Ligue des États arabes', 'Лига арабских государств', 'Liga de los Estados Árabes'),
    shortName: six('جامعة الدول العربية', '阿盟', 'LAS', 'LEA', 'ЛАГ', 'LEA'),
  },
  {
    id: 'oic', type: 'standing', members: oic,
    name: six('منظمة التعاون الإسلامي', '伊斯兰合作组织', 'Organization of Islamic Cooperation', 'Organisation de la coopération islamique', 'Организация исламского сотрудничества', 'Organización de Cooperación Islámica'),
    shortName: six('منظمة التعاون الإسلامي', '伊合组织', 'OIC', 'OCI', 'ОИС', 'OCI'),
  },
  {
    id: 'caricom', type: 'standing', members: caricom,
    name: six('الجماعة الكاريبية', '加勒比共同体', 'Caribbean Community', 'Communauté des Caraïbes', 'Карибское сообщество', 'Comunidad del Caribe'),
    shortName: six('الجماعة الكاريبية', '加共体', 'CARICOM', 'CARICOM', 'КАРИКОМ', 'CARICOM'),
  },
  {
    id: 'asean', type: 'standing', members: asean,
    name: six('رابطة أمم جنوب شرق آسيا', '东南亚国家联盟', 'Association of Southeast Asian Nations', "Association des nations de l'Asie du Sud-Est", 'Ассоциация государств Юго-Восточной Азии', 'Asociación de Naciones de Asia Sudoriental'),
    shortName: six('رابطة أمم جنوب شرق آسيا', '东盟', 'ASEAN', 'ASEAN', 'АСЕАН', 'ASEAN'),
  },
];
