import { six } from '../six.ts';
import type { Six } from '../six.ts';

interface Titled {
  readonly number: string;
  readonly title: Six;
}

/** What the rules of a session's floor are about, with their numbers in the inventory of the process. */
export const ruleTitles = {
  'hours': { number: 'R4', title: six('ساعات الانعقاد في كل يوم', '每日会议时间', 'Hours of each day', 'Horaires de chaque journée', 'Часы заседаний', 'Horario de cada día') },
  'welcome': { number: 'R5', title: six('كلمة الترحيب', '欢迎辞', 'Welcome', 'Mots de bienvenue', 'Приветственное слово', 'Palabras de bienvenida') },
  'side-event-hours': { number: 'R5', title: six('وقت المناسبات الجانبية', '会外活动时间', 'Time for side events', 'Créneau des manifestations parallèles', 'Время параллельных мероприятий', 'Horario de los actos paralelos') },
  'side-event-contact': { number: 'R5', title: six('جهة تنسيق المناسبات الجانبية', '会外活动联系单位', 'Contact for side events', 'Contact pour les manifestations parallèles', 'Контакт по параллельным мероприятиям', 'Contacto para los actos paralelos') },
  'intervention': { number: 'R6', title: six('مدة المداخلة من القاعة', '会场发言时限', 'Limit of an intervention', 'Durée d’une intervention', 'Регламент выступления', 'Límite de una intervención') },
  'pre-inscribed-list': { number: 'R7', title: six('قائمة متكلمين مسبقة', '预先登记的发言名单', 'List of speakers made beforehand', 'Liste d’orateurs établie à l’avance', 'Предварительный список ораторов', 'Lista de oradores previa') },
  'alternation': { number: 'R8', title: six('تناوب الدول والمحاورين', '会员国与专题发言人交替发言', 'States and panellists in turn', 'Alternance des États et des intervenants', 'Чередование государств и экспертов', 'Alternancia de Estados y panelistas') },
  'other-stakeholders': { number: 'R8', title: six('جواز مشاركة سائر الجهات المعتمدة', '其他获认可方可参与', 'Other accredited stakeholders may take part', 'Participation possible des autres parties accréditées', 'Возможно участие других аккредитованных сторон', 'Pueden participar otros interesados acreditados') },
  'topics-of-interventions': { number: 'R9', title: six('ما يُنتظر أن تتناوله المداخلات', '发言应涉及的内容', 'What interventions should speak of', 'Sujets attendus des interventions', 'О чем следует говорить', 'De qué deben tratar las intervenciones') },
  'position-papers-read-out': { number: 'R10', title: six('قراءة ورقات المواقف في القاعة', '在会场宣读立场文件', 'Position papers read out in the room', 'Lecture des prises de position en séance', 'Зачитывание документов с изложением позиций', 'Lectura en sala de documentos de posición') },
  'panels': { number: 'R11', title: six('عدد حلقات الخبراء', '专家小组数目', 'Panels of experts', 'Tables rondes d’experts', 'Число экспертных групп', 'Mesas de expertos') },
  'experts': { number: 'R11', title: six('عدد الخبراء في كل حلقة', '每个小组的专家人数', 'Experts on each panel', 'Experts par table ronde', 'Эксперты в каждой группе', 'Expertos por mesa') },
  'expert-time': { number: 'R11', title: six('مدة عرض الخبير', '专家介绍时间', 'Time of an expert', 'Temps d’un expert', 'Время эксперта', 'Tiempo de un experto') },
  'moderator-opening': { number: 'R11', title: six('كلمة مدير الحلقة الافتتاحية', '主持人开场', 'Moderator opening a panel', 'Ouverture par le modérateur', 'Вступительное слово модератора', 'Apertura del moderador') },
  'moderator-closing': { number: 'R11', title: six('كلمة مدير الحلقة الختامية', '主持人总结', 'Moderator closing a panel', 'Conclusion du modérateur', 'Заключительное слово модератора', 'Cierre del moderador') },
  'moderator-summary': { number: 'R12', title: six('كلمة كل مدير في الحلقة الختامية', '各主持人在总结小组的发言', 'Each moderator in the summary panel', 'Chaque modérateur à la table ronde de synthèse', 'Каждый модератор в итоговой дискуссии', 'Cada moderador en el panel de síntesis') },
  'thematic-expert': { number: 'R12', title: six('كلمة الخبير المواضيعي', '专题专家发言', 'Thematic expert', 'Expert thématique', 'Тематический эксперт', 'Experto temático') },
  'closing-scope': { number: 'R13', title: six('مضمون الختام', '结束环节的内容', 'What the closing is for', 'Objet de la clôture', 'Содержание закрытия', 'Objeto de la clausura') },
} as const satisfies Readonly<Record<string, Titled>>;
export type RuleName = keyof typeof ruleTitles;
