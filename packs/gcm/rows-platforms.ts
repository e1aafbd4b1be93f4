import { days, month } from './dates.ts';
import { eca, eclac, escap, escwa } from './names.ts';
import { rows } from './row.ts';
import { joined, six } from './six.ts';

const regionalMeeting = six('اجتماع إقليمي تحضيري', '区域筹备会议', 'regional preparatory meeting', 'réunion préparatoire régionale', 'региональное подготовительное совещание', 'reunión preparatoria regional');
const commission = { kind: 'rec', track: 'regional-commissions', paragraphs: ['op-22a'] } as const;

/** The commission is named in short, as the plan does, so that the title stays within a line. */
export const regionalCommissions = [
  ...rows({ ...commission, phase: 'phase-1' }, [
    { line: 479, event: 'eclac-meeting', title: joined(six('لجنة أمريكا اللاتينية والكاريبي', '拉加经委会', 'ECLAC', 'CEPALC', 'ЭКЛАК', 'CEPAL'), regionalMeeting), date: days('2017-08-30', '2017-08-31'), place: 'santiago' },
    { line: 482, event: 'eca-meeting', title: joined(six('اللجنة الاقتصادية لأفريقيا', '非洲经委会', 'ECA', 'CEA', 'ЭКА', 'CEPA'), six('خبراء من جميع المناطق دون الإقليمية', '来自各次区域的专家会议', 'experts from all subregions', 'experts de toutes les sous-régions', 'эксперты из всех субрегионов', 'expertos de todas las subregiones')), date: days('2017-09-14', '2017-09-15'), place: 'addis-ababa' },
    { line: 485, event: 'escwa-meeting', title: joined(six('الإسكوا', '西亚经社会', 'ESCWA', 'CESAO', 'ЭСКЗА', 'CESPAO'), six('اجتماع إقليمي مع جامعة الدول العربية', '与阿拉伯国家联盟的区域会议', 'regional meeting with the League of Arab States', 'réunion régionale avec la Ligue des États arabes', 'региональное совещание с Лигой арабских государств', 'reunión regional con la Liga de los Estados Árabes')), date: month('2017-09'), dateMark: 'TBA', place: null, placeMark: 'TBA' },
  ]),
  ...rows({ ...commission, phase: 'phase-2' }, [
    { line: 504, event: 'escap-meeting', title: joined(six('الإسكاب', '亚太经社会', 'ESCAP', 'CESAP', 'ЭСКАТО', 'CESPAP'), regionalMeeting), date: days('2017-11-06', '2017-11-08'), place: 'bangkok' },
    { line: 505, event: 'eca-meeting-november', title: joined(six('اللجنة الاقتصادية لأفريقيا', '非洲经委会', 'ECA', 'CEA', 'ЭКА', 'CEPA'), six('اجتماع خلال منتدى التنمية الأفريقية العاشر', '第十届非洲发展论坛期间的会议', 'meeting during the tenth African Development Forum', 'réunion lors du dixième Forum pour le développement de l’Afrique', 'совещание в ходе десятого Форума по развитию Африки', 'reunión durante el décimo Foro para el Desarrollo de África')), date: month('2017-11'), dateMark: 'TBA', place: 'addis-ababa' },
  ]),
];

/** The commissions' full names, for the property `organizer`. */
export const organizers = { 'eclac-meeting': eclac, 'eca-meeting': eca, 'escwa-meeting': escwa, 'escap-meeting': escap } as const;

const forum = six('المنتدى العالمي', '全球论坛', 'Global Forum', 'Forum mondial', 'Глобальный форум', 'Foro Mundial');

export const globalForum = rows({ kind: 'gfmd', track: 'gfmd', phase: 'phase-1', paragraphs: ['op-22b'] }, [
  { line: 441, event: 'gfmd-dialogue', title: joined(forum, six('حوار بشأن الاتفاق العالمي للهجرة', '移民全球契约对话', 'dialogue on the Global Compact for Migration', 'dialogue sur le Pacte mondial sur les migrations', 'диалог о Глобальном договоре о миграции', 'diálogo sobre el Pacto Mundial para la Migración')), date: days('2017-04-06'), place: 'geneva' },
  { line: 458, event: 'gfmd-workshop-climate', title: joined(forum, six('حلقة عمل عن الهجرة والمناخ', '移民与气候讲习班', 'workshop on migration and climate', 'atelier sur les migrations et le climat', 'семинар по миграции и климату', 'taller sobre migración y clima')), date: days('2017-05-24'), place: 'rabat' },
  { line: 468, event: 'gfmd-summit-10', title: joined(forum, six('القمة العاشرة', '第十次峰会', 'tenth summit', 'dixième sommet', 'десятый саммит', 'décima cumbre')), date: days('2017-06-28', '2017-06-30'), place: 'berlin' },
  { line: 469, event: 'gfmd-civil-society-days', title: joined(forum, six('أيام المجتمع المدني', '民间社会日', 'Civil Society Days', 'Journées de la société civile', 'Дни гражданского общества', 'Jornadas de la Sociedad Civil')), date: days('2017-06-29', '2017-07-01'), place: 'berlin' },
]);

const dialogue = six('الحوار الدولي بشأن الهجرة', '国际移民问题对话', 'International Dialogue on Migration', 'Dialogue international sur la migration', 'Международный диалог по миграции', 'Diálogo Internacional sobre la Migración');

export const migrationDialogue = rows({ kind: 'idm', track: 'idm', phase: 'phase-1', paragraphs: ['op-22b'] }, [
  { line: 443, event: 'idm-workshop-1', title: joined(dialogue, six('التعاون والحوكمة', '合作与治理', 'cooperation and governance', 'coopération et gouvernance', 'сотрудничество и управление', 'cooperación y gobernanza')), date: days('2017-04-18', '2017-04-19'), place: 'new-york' },
  { line: 472, event: 'idm-workshop-2', title: joined(dialogue, six('المهاجرون في أوضاع هشة', '处境脆弱的移民', 'migrants in vulnerable situations', 'migrants en situation de vulnérabilité', 'мигранты в уязвимом положении', 'migrantes en situación de vulnerabilidad')), date: days('2017-07-18', '2017-07-19'), place: 'geneva' },
]);
