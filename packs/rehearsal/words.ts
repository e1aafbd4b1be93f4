import { six } from '../gcm/six.ts';

/** What is said in the rehearsal, in all six languages; every thing in it says that it is invented. */
export const words = {
  title: six('تمرين: جلسات استماع بشأن المدن الساحلية (مختلق)', '演练：关于沿海城镇的听证（虚构）', 'Rehearsal: hearings on coastal towns (invented)', 'Répétition : auditions sur les villes côtières (fictif)', 'Репетиция: слушания о прибрежных городах (вымышлено)', 'Ensayo: audiencias sobre ciudades costeras (ficticio)'),
  shortTitle: six('تمرين', '演练', 'Rehearsal', 'Répétition', 'Репетиция', 'Ensayo'),
  aim: six('عملية مختلقة تتيح لكل شخص أن يجرب ما لا يمكن تغييره في السجل الحقيقي.', '虚构的进程，供人试用在真实记录中不能更改的一切。', 'An invented process in which everybody can try what cannot be undone in a real one.', 'Un processus fictif où chacun peut essayer ce qui ne peut être défait dans un vrai.', 'Вымышленный процесс, в котором каждый может попробовать то, что в настоящем нельзя отменить.', 'Un proceso ficticio en el que todos pueden probar lo que no se puede deshacer en uno real.'),
  modalities: six('طرائق جلسات الاستماع (مختلقة)', '听证方式（虚构）', 'Modalities of the hearings (invented)', 'Modalités des auditions (fictives)', 'Порядок проведения слушаний (вымышлен)', 'Modalidades de las audiencias (ficticias)'),
  accreditation: six('تعتمد الجهات بعد تعميم قائمة على الدول الأعضاء على أساس عدم الاعتراض', '名单分发会员国，无异议者予以认可', 'Entities are accredited after a list went to Member States on a non-objection basis', 'Les entités sont accréditées après distribution d’une liste aux États Membres, sans objection', 'Структуры аккредитуются после распространения списка среди государств-членов при отсутствии возражений', 'Las entidades se acreditan tras distribuir una lista a los Estados Miembros, si no hay objeción'),
  participation: six('تسجيل منفصل لكل اجتماع، مع مراعاة التوازن', '每次会议分别登记，兼顾均衡', 'Registration is separate for each meeting; selections are balanced', 'L’inscription est distincte pour chaque réunion ; les sélections sont équilibrées', 'Регистрация отдельна для каждого заседания; отбор сбалансирован', 'La inscripción es aparte para cada reunión; las selecciones son equilibradas'),
  track: six('جلسات الاستماع', '听证会', 'Hearings', 'Auditions', 'Слушания', 'Audiencias'),
  hall: six('جنيف', '日内瓦', 'Geneva', 'Genève', 'Женева', 'Ginebra'),
  room: six('قاعة المد الثاني (مختلقة)', '第二潮厅（虚构）', 'Hall of the Second Tide (invented)', 'Salle de la Seconde Marée (fictive)', 'Зал второго прилива (вымышлен)', 'Sala de la Segunda Marea (ficticia)'),
  opening: six('اجتماع افتتاحي بشأن المدن الساحلية', '沿海城镇开幕会议', 'Opening meeting on coastal towns', 'Réunion d’ouverture sur les villes côtières', 'Открытие: прибрежные города', 'Reunión de apertura sobre ciudades costeras'),
  hearing: six('جلسة استماع بشأن المدن الساحلية', '沿海城镇听证会', 'Hearing on coastal towns', 'Audition sur les villes côtières', 'Слушания о прибрежных городах', 'Audiencia sobre ciudades costeras'),
  statutes: six('النظام الأساسي', '章程', 'Statutes', 'Statuts', 'Устав', 'Estatutos'),
  report: six('آخر تقرير سنوي', '最近的年度报告', 'Latest annual report', 'Dernier rapport annuel', 'Последний годовой отчёт', 'Último informe anual'),
  listOne: six('القائمة الأولى', '第一份名单', 'First list', 'Première liste', 'Первый список', 'Primera lista'),
  listTwo: six('القائمة الثانية', '第二份名单', 'Second list', 'Deuxième liste', 'Второй список', 'Segunda lista'),
  committee: six('لجنة توجيهية لأصحاب المصلحة', '利益攸关方指导委员会', 'Stakeholder steering committee', 'Comité directeur des parties prenantes', 'Руководящий комитет заинтересованных сторон', 'Comité directivo de interesados'),
  speakers: six('متكلمون في جلسة الاستماع', '听证会发言者', 'Speakers at the hearing', 'Orateurs de l’audition', 'Ораторы на слушаниях', 'Oradores de la audiencia'),
  selection: six('اختيار اللجنة والمتكلمين معا', '委员会和发言者联合遴选', 'Committee and speakers, drawn together', 'Comité et orateurs, tirés ensemble', 'Комитет и ораторы: общая жеребьёвка', 'Comité y oradores, sorteados a la vez'),
  tides: six('المد والمساكن', '潮汐与住房', 'Tides and housing', 'Marées et logement', 'Приливы и жильё', 'Mareas y vivienda'),
  work: six('العمل في الموانئ', '港口工作', 'Work in ports', 'Travail portuaire', 'Работа в портах', 'Trabajo portuario'),
  panelTides: six('حلقة النقاش 1: المد والمساكن', '第1小组：潮汐与住房', 'Panel 1: tides and housing', 'Table ronde 1 : marées et logement', 'Группа 1: приливы и жильё', 'Panel 1: mareas y vivienda'),
  panelWork: six('حلقة النقاش 2: العمل في الموانئ', '第2小组：港口工作', 'Panel 2: work in ports', 'Table ronde 2 : travail portuaire', 'Группа 2: работа в портах', 'Panel 2: trabajo portuario'),
  sideEvent: six('خرائط للمدن التي لم ترسم', '未绘城镇地图', 'Maps for towns not yet drawn', 'Cartes de villes pas encore dessinées', 'Карты ненарисованных городов', 'Mapas de ciudades aún no dibujadas'),
} as const;
