import { Saying } from './claims.ts';
import { command } from './commands.ts';
import { six } from './six.ts';
import { units } from './units.ts';

export const conferenceModalitiesTitle = six(
  'طرائق المؤتمر الحكومي الدولي لاعتماد اتفاق عالمي من أجل الهجرة الآمنة والمنظمة والنظامية', '通过安全、有序和正常移民全球契约政府间会议的方式',
  'Modalities for the intergovernmental conference to adopt the global compact for migration', "Modalités de la conférence intergouvernementale chargée d'adopter le pacte mondial sur les migrations",
  'Порядок проведения межправительственной конференции для принятия глобального договора о миграции', 'Modalidades de la conferencia intergubernamental encargada de aprobar el pacto mundial sobre la migración',
);

export const conferenceModalities = command('record-mandate', {
  mandate: 'ga-res-72-244',
  symbol: 'A/RES/72/244',
  title: conferenceModalitiesTitle,
  adoptedOn: '2017-12-24',
  paragraphs: [
    { id: 'conference-modalities', label: 'A/RES/72/244', gist: six('تنظيم المؤتمر واختيار البلد المضيف', '会议的组织安排和东道国的选定', 'How the conference is organized and which country hosts it', "L'organisation de la conférence et le choix du pays hôte", 'Организация конференции и выбор принимающей страны', 'La organización de la conferencia y la elección del país anfitrión') },
  ],
  claims: [],
});

export const compactTitle = six(
  'الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية', '安全、有序和正常移民全球契约', 'Global Compact for Safe, Orderly and Regular Migration',
  'Pacte mondial pour des migrations sûres, ordonnées et régulières', 'Глобальный договор о безопасной, упорядоченной и легальной миграции', 'Pacto Mundial para la Migración Segura, Ordenada y Regular',
);

const voteNews = new Saying('web-adoption-vote', '2018-12-19', 'vote');

export const endorsement = command('record-mandate', {
  mandate: 'ga-res-73-195',
  symbol: 'A/RES/73/195',
  title: compactTitle,
  adoptedOn: '2018-12-19',
  paragraphs: [
    { id: 'para-43', label: 'para. 43', gist: six('آلية لبناء القدرات: محور للتواصل وصندوق أولي ومنصة معارف', '能力建设机制：联络枢纽、启动基金、知识平台', 'A capacity-building mechanism: connection hub, start-up fund, knowledge platform', 'Un mécanisme de renforcement des capacités : pôle de liaison, fonds de démarrage, plateforme de savoirs', 'Механизм наращивания потенциала: координационный центр, стартовый фонд, платформа знаний', 'Un mecanismo de desarrollo de la capacidad: centro de conexión, fondo inicial, plataforma de conocimientos') },
    { id: 'para-45', label: 'para. 45', gist: six('شبكة الأمم المتحدة المعنية بالهجرة، تنسقها المنظمة الدولية للهجرة', '联合国移民网络，由国际移民组织协调', 'A United Nations Network on Migration, coordinated by IOM', "Un Réseau des Nations Unies sur les migrations, coordonné par l'OIM", 'Сеть ООН по вопросам миграции, координируемая МОМ', 'Una Red de las Naciones Unidas sobre la Migración, coordinada por la OIM') },
    { id: 'para-49', label: 'para. 49', gist: six('منتدى لاستعراض الهجرة الدولية كل أربع سنوات اعتبارا من 2022', '自2022年起每四年举行国际移民问题审查论坛', 'An International Migration Review Forum every four years from 2022', "Un Forum d'examen des migrations internationales tous les quatre ans à partir de 2022", 'Форум по рассмотрению международной миграции каждые четыре года с 2022 года', 'Un Foro de Examen de la Migración Internacional cada cuatro años a partir de 2022') },
    { id: 'para-50', label: 'para. 50', gist: six('استعراضات إقليمية اعتبارا من 2020', '自2020年起进行区域审查', 'Regional reviews from 2020', 'Des examens régionaux à partir de 2020', 'Региональные обзоры с 2020 года', 'Exámenes regionales a partir de 2020') },
    { id: 'para-53', label: 'para. 53', gist: six('خطط تنفيذ وطنية طوعية', '自愿的国家执行计划', 'Voluntary national plans of implementation', 'Des plans nationaux volontaires de mise en œuvre', 'Добровольные национальные планы осуществления', 'Planes nacionales voluntarios de aplicación') },
    { id: 'para-54', label: 'para. 54', gist: six('تحديد طرائق منتديات الاستعراض في عام 2019', '2019年确定审查论坛的方式', 'The modalities of the review forums are settled in 2019', "Les modalités des forums d'examen sont arrêtées en 2019", 'Порядок проведения форумов определяется в 2019 году', 'Las modalidades de los foros de examen se deciden en 2019') },
  ],
  claims: [
    voteNews.count('votes-in-favour', '', 152, units.votes),
    voteNews.count('votes-against', '', 5, units.votes, { note: 'Czech Republic, Hungary, Israel, Poland, United States.' }),
    voteNews.count('abstentions', '', 12, units.votes),
    voteNews.count('not-voting', '', 24, units.memberStates),
  ],
});

export const forumFormatTitle = six('شكل منتديات استعراض الهجرة الدولية وجوانبها التنظيمية', '国际移民问题审查论坛的形式和组织工作', 'Format and organization of the international migration review forums', "Format et organisation des forums d'examen des migrations internationales", 'Формат и организация форумов по рассмотрению международной миграции', 'Formato y organización de los foros de examen de la migración internacional');

const reviewVote = new Saying('web-press-ga12166', '2019-07-19', 'vote');

export const reviewModalities = command('record-mandate', {
  mandate: 'ga-res-73-326',
  symbol: 'A/RES/73/326',
  title: forumFormatTitle,
  adoptedOn: '2019-07-19',
  paragraphs: [
    { id: 'forum-format', label: 'A/RES/73/326', gist: six('أربعة أيام: أربع موائد مستديرة ومناقشة سياساتية وجلسة عامة؛ وجلسة استماع في اليوم السابق', '为期四天：四次圆桌会议、政策辩论和全体会议；前一天举行听询会', 'Four days: four round tables, a policy debate, a plenary; a hearing on the day before', 'Quatre jours : quatre tables rondes, un débat, une plénière ; une audition la veille', 'Четыре дня: четыре круглых стола, обсуждение политики, пленарное заседание; накануне слушания', 'Cuatro días: cuatro mesas redondas, un debate y una plenaria; una audiencia la víspera') },
    { id: 'forum-report', label: 'A/RES/73/326, report', gist: six('تقرير الأمين العام قبل المنتدى بما لا يقل عن 12 أسبوعا', '秘书长报告至迟于论坛前12周提出', 'The Secretary-General reports at least twelve weeks before a forum', 'Le Secrétaire général fait rapport au moins douze semaines avant un forum', 'Генеральный секретарь представляет доклад не менее чем за двенадцать недель до форума', 'El Secretario General informa al menos doce semanas antes de un foro') },
  ],
  claims: [
    reviewVote.count('votes-in-favour', '', 118, units.votes),
    reviewVote.count('votes-against', '', 5, units.votes),
    reviewVote.count('abstentions', '', 13, units.votes),
  ],
});
