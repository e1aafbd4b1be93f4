import { six } from './six.ts';

/** What the counts of the pack count. */
export const units = {
  delegations: six('وفدا', '代表团', 'delegations', 'délégations', 'делегаций', 'delegaciones'),
  participants: six('مشاركا', '与会者', 'participants', 'participants', 'участников', 'participantes'),
  delegates: six('مندوبا', '代表', 'delegates', 'délégués', 'делегатов', 'delegados'),
  memberStates: six('دولة عضوا', '会员国', 'Member States', 'États Membres', 'государств-членов', 'Estados Miembros'),
  states: six('دولة', '国家', 'States', 'États', 'государств', 'Estados'),
  interventions: six('مداخلة', '发言', 'interventions', 'interventions', 'выступлений', 'intervenciones'),
  agencies: six('وكالات تابعة للأمم المتحدة', '联合国机构', 'United Nations agencies', 'organismes des Nations Unies', 'учреждений ООН', 'organismos de las Naciones Unidas'),
  stakeholders: six('جهة معنية غير حكومية', '非政府利益攸关方', 'non-governmental stakeholders', 'parties prenantes non gouvernementales', 'неправительственных участников', 'interesados no gubernamentales'),
  organizations: six('منظمة غير حكومية دولية ووكالة أممية', '国际非政府组织和联合国机构', 'international NGOs and United Nations agencies', 'ONG internationales et organismes des Nations Unies', 'международных НПО и учреждений ООН', 'ONG internacionales y organismos de las Naciones Unidas'),
  hearings: six('جلسات استماع', '听询会', 'hearings', 'auditions', 'слушаний', 'audiencias'),
  days: six('أيام', '天', 'days', 'jours', 'дней', 'días'),
  meetings: six('اجتماعات', '会议', 'meetings', 'réunions', 'совещаний', 'reuniones'),
  experts: six('خبراء', '专家', 'experts', 'experts', 'экспертов', 'expertos'),
  inputs: six('مساهمة', '投入', 'inputs', 'contributions', 'материалов', 'aportaciones'),
  themes: six('مواضيع', '专题', 'thematic areas', 'domaines thématiques', 'тематических областей', 'áreas temáticas'),
  dimensions: six('أبعاد', '层面', 'dimensions', 'dimensions', 'измерений', 'dimensiones'),
  areas: six('مجالا للنقاش', '讨论领域', 'areas of discussion', 'domaines de discussion', 'областей обсуждения', 'ámbitos de debate'),
  votes: six('صوتا', '票', 'votes', 'voix', 'голосов', 'votos'),
  objectives: six('هدفا', '目标', 'objectives', 'objectifs', 'целей', 'objetivos'),
  actions: six('إجراء', '行动', 'actions', 'mesures', 'действий', 'medidas'),
  principles: six('مبادئ توجيهية', '指导原则', 'guiding principles', 'principes directeurs', 'руководящих принципов', 'principios rectores'),
  paragraphs: six('فقرات', '段', 'paragraphs', 'paragraphes', 'пунктов', 'párrafos'),
  weeks: six('أسبوعا', '周', 'weeks', 'semaines', 'недель', 'semanas'),
  roundTables: six('موائد مستديرة', '圆桌会议', 'round tables', 'tables rondes', 'круглых столов', 'mesas redondas'),
} as const;
