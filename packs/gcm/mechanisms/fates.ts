import type { MechanismFate } from '../../../src/process/commitments/state.ts';
import { six } from '../six.ts';
import type { Six } from '../six.ts';

/** What became of a mechanism in the text that was adopted; `provisions` are those of the retold text that speak of the same. */
interface FateFact {
  readonly id: string;
  readonly fate: MechanismFate;
  readonly provisions: readonly string[];
  readonly note: Six;
}

const startUpFund = six(
  'القرار 73/195، الفقرة 43: صندوق أولي من التبرعات ضمن آلية لبناء القدرات، لا مرفق تمويل.', '第73/195号决议第43段：能力建设机制下由自愿捐款组成的启动基金，而非融资机制。', 'A/RES/73/195, paragraph 43: a start-up fund of voluntary contributions within a capacity-building mechanism, and no facility.',
  'A/RES/73/195, paragraphe 43 : un fonds de démarrage de contributions volontaires au sein d’un mécanisme de renforcement des capacités, et non un mécanisme de financement.', 'A/RES/73/195, пункт 43: стартовый фонд из добровольных взносов в рамках механизма наращивания потенциала, а не механизм финансирования.', 'A/RES/73/195, párrafo 43: un fondo inicial de contribuciones voluntarias dentro de un mecanismo de creación de capacidad, y no un mecanismo de financiación.',
);
const helplines = six(
  'القرار 73/195، الهدف 14 (هـ): خطوط مساعدة في القنصليات.', '第73/195号决议目标14(e)：领事馆求助热线。', 'A/RES/73/195, objective 14 (e): helplines at consulates.', 'A/RES/73/195, objectif 14 e) : des lignes d’assistance dans les consulats.', 'A/RES/73/195, цель 14 e): телефоны помощи при консульствах.', 'A/RES/73/195, objetivo 14 e): líneas de ayuda en los consulados.',
);

/** Of every other mechanism it was not found what became of it: those are open. */
export const fateFacts: readonly FateFact[] = [
  { id: 'financing-facility', fate: 'changed', provisions: ['implementation-2'], note: startUpFund },
  { id: 'capacity-facility', fate: 'changed', provisions: ['implementation-2'], note: startUpFund },
  { id: 'beyond-assessed', fate: 'changed', provisions: ['implementation-2'], note: startUpFund },
  {
    id: 'global-observatory', fate: 'changed', provisions: ['objective-1'],
    note: six('القرار 73/195، الهدف 1 (و): مراكز أو مراصد إقليمية بدل مرصد عالمي له فروع.', '第73/195号决议目标1(f)：区域中心或观察站，而非设有分支的全球观察站。', 'A/RES/73/195, objective 1 (f): centres or observatories of the regions, in place of a global one with branches.', 'A/RES/73/195, objectif 1 f) : des centres ou observatoires régionaux au lieu d’un observatoire mondial à antennes.', 'A/RES/73/195, цель 1 f): региональные центры или обсерватории вместо глобальной с отделениями.', 'A/RES/73/195, objetivo 1 f): centros u observatorios regionales en lugar de uno mundial con sedes.'),
  },
  { id: 'information-line', fate: 'changed', provisions: ['objective-14-b'], note: helplines },
  { id: 'xenophobia-line', fate: 'changed', provisions: ['objective-14-b'], note: helplines },
  {
    id: 'against-detention', fate: 'changed', provisions: ['objective-13-a'],
    note: six('القرار 73/195، الهدف 13 (ب): مستودع للبدائل عن الاحتجاز.', '第73/195号决议目标13(b)：拘留替代办法资料库。', 'A/RES/73/195, objective 13 (b): a repository on alternatives to detention.', 'A/RES/73/195, objectif 13 b) : un répertoire des solutions de rechange à la détention.', 'A/RES/73/195, цель 13 b): хранилище сведений об альтернативах задержанию.', 'A/RES/73/195, objetivo 13 b): un repositorio de alternativas a la detención.'),
  },
  {
    id: 'one-stop-shops', fate: 'taken-up', provisions: ['objective-15-a'],
    note: six('القرار 73/195، الهدف 15 (ج): نقاط خدمة شاملة.', '第73/195号决议目标15(c)：一站式服务点。', 'A/RES/73/195, objective 15 (c): one-stop service points.', 'A/RES/73/195, objectif 15 c) : des points de service uniques.', 'A/RES/73/195, цель 15 c): пункты обслуживания по принципу «одного окна».', 'A/RES/73/195, objetivo 15 c): puntos de servicio únicos.'),
  },
  { id: 'diaspora-mapping', fate: 'taken-up', provisions: ['objective-19'], note: six('القرار 73/195، الهدف 19 (ي).', '第73/195号决议目标19(j)。', 'A/RES/73/195, objective 19 (j).', 'A/RES/73/195, objectif 19 j).', 'A/RES/73/195, цель 19 j).', 'A/RES/73/195, objetivo 19 j).') },
  {
    id: 'practice-repository', fate: 'changed', provisions: ['implementation-2'],
    note: six('القرار 73/195، الفقرة 43: منصة معارف عالمية مفتوحة على الإنترنت تستند إلى منصة المنتدى؛ ويبقى المنتدى نفسه مستقلا.', '第73/195号决议第43段：以论坛伙伴关系平台为基础的开放式在线全球知识平台；论坛本身保持独立。', 'A/RES/73/195, paragraph 43: an open global knowledge platform that builds on the platform of the Global Forum; the Forum itself is kept apart.', 'A/RES/73/195, paragraphe 43 : une plateforme mondiale de savoirs, ouverte, qui s’appuie sur celle du Forum mondial ; le Forum lui-même reste à part.', 'A/RES/73/195, пункт 43: открытая глобальная платформа знаний на основе платформы Глобального форума; сам Форум остаётся отдельным.', 'A/RES/73/195, párrafo 43: una plataforma mundial de conocimientos, abierta, que se apoya en la del Foro Mundial; el Foro mismo queda aparte.'),
  },
  {
    id: 'joint-secretariat', fate: 'changed', provisions: ['implementation-3'],
    note: six('القرار 73/195، الفقرة 45: شبكة الأمم المتحدة المعنية بالهجرة، تتولى المنظمة الدولية للهجرة تنسيقها وأمانتها.', '第73/195号决议第45段：联合国移民网络，由国际移民组织担任协调机构和秘书处。', 'A/RES/73/195, paragraph 45: the United Nations Network on Migration, with IOM as coordinator and secretariat.', 'A/RES/73/195, paragraphe 45 : le Réseau des Nations Unies sur les migrations, l’OIM étant coordonnatrice et secrétariat.', 'A/RES/73/195, пункт 45: Сеть Организации Объединенных Наций по вопросам миграции, МОМ — координатор и секретариат.', 'A/RES/73/195, párrafo 45: la Red de las Naciones Unidas sobre la Migración, con la OIM como coordinadora y secretaría.'),
  },
  { id: 'action-plans', fate: 'taken-up', provisions: ['follow-up-plans'], note: six('القرار 73/195، الفقرة 53: خطط وطنية طوعية.', '第73/195号决议第53段：自愿国家计划。', 'A/RES/73/195, paragraph 53: voluntary national plans.', 'A/RES/73/195, paragraphe 53 : des plans nationaux volontaires.', 'A/RES/73/195, пункт 53: добровольные национальные планы.', 'A/RES/73/195, párrafo 53: planes nacionales voluntarios.') },
];

interface RunningFact {
  readonly mechanism: string;
  readonly running: string;
  readonly name: Six;
  readonly since?: string;
  readonly address?: string;
  readonly thing?: `document:${string}`;
  readonly note: Six;
}

const network = six('شبكة الأمم المتحدة المعنية بالهجرة', '联合国移民网络', 'United Nations Network on Migration', 'Réseau des Nations Unies sur les migrations', 'Сеть Организации Объединенных Наций по вопросам миграции', 'Red de las Naciones Unidas sobre la Migración');
const forum = six('المنتدى العالمي المعني بالهجرة والتنمية', '移民与发展全球论坛', 'Global Forum on Migration and Development', 'Forum mondial sur la migration et le développement', 'Глобальный форум по миграции и развитию', 'Foro Mundial sobre Migración y Desarrollo');
const iom = six('المنظمة الدولية للهجرة', '国际移民组织', 'International Organization for Migration', 'Organisation internationale pour les migrations', 'Международная организация по миграции', 'Organización Internacional para las Migraciones');
const hub = six('مركز شبكة الهجرة: ممارسات يستعرضها النظراء، ونداءات لتقديمها، ومساحات للنقاش.', '移民网络中心：经同行审查的做法、征集和讨论区。', 'The Migration Network Hub: practices looked over by peers, calls for them, and spaces for discussion.', 'Le Hub du Réseau : pratiques examinées par des pairs, appels à pratiques, espaces de discussion.', 'Хаб Сети по миграции: практики, рассмотренные коллегами, приглашения подавать их и площадки для обсуждений.', 'El Hub de la Red: prácticas examinadas por pares, convocatorias y espacios de debate.');

/** Who runs what in February 2026, as their own pages say. */
export const runningFacts: readonly RunningFact[] = [
  {
    mechanism: 'partner-trust-fund', running: 'migration-trust-fund', name: six('الصندوق الاستئماني المتعدد الشركاء للهجرة', '移民多伙伴信托基金', 'Migration Multi-Partner Trust Fund', 'Fonds d’affectation multipartenaire pour les migrations', 'Многосторонний целевой фонд по вопросам миграции', 'Fondo Fiduciario de Asociados Múltiples para la Migración'), address: 'https://mptf.undp.org/factsheet/fund/MIG00',
    note: six('لجنة توجيهية تقرر بتوافق الآراء؛ 21 برنامجا مشتركا بحلول عام 2024.', '指导委员会以协商一致方式作决定；至2024年有21个联合方案。', 'A steering committee decides by consensus; 21 joint programmes by 2024.', 'Un comité directeur décide par consensus ; 21 programmes conjoints en 2024.', 'Руководящий комитет решает консенсусом; к 2024 году — 21 совместная программа.', 'Un comité directivo decide por consenso; 21 programas conjuntos en 2024.'),
  },
  { mechanism: 'practice-repository', running: 'network-hub', name: network, since: '2021-03', address: 'https://migrationnetwork.un.org/hub/repository-of-practices', note: hub },
  {
    mechanism: 'practice-repository', running: 'forum-practices', name: forum, address: 'https://gfmd.org/pfp/ppd/contribute',
    note: six('قاعدة بيانات السياسات والممارسات: أكثر من 5900 مادة.', '政策和做法数据库：逾5 900条。', 'Its database of policies and practices lists more than 5,900 entries.', 'Sa base de politiques et pratiques compte plus de 5 900 entrées.', 'В её базе политики и практики более 5900 записей.', 'Su base de políticas y prácticas reúne más de 5.900 entradas.'),
  },
  {
    mechanism: 'joint-secretariat', running: 'network', name: network, address: 'https://migrationnetwork.un.org/', thing: 'document:a-res-73-195',
    note: six('تتولى المنظمة الدولية للهجرة تنسيقها وأمانتها.', '由国际移民组织担任协调机构和秘书处。', 'IOM is its coordinator and secretariat.', 'L’OIM en est coordonnatrice et secrétariat.', 'МОМ — её координатор и секретариат.', 'La OIM es su coordinadora y secretaría.'),
  },
  {
    mechanism: 'reporting-platform', running: 'pledging-dashboard', name: network, since: '2022', address: 'https://migrationnetwork.un.org/regional-reviews-2024', thing: 'document:web-regional-reviews',
    note: six('لوحة للتعهدات بتحديثات مؤرخة، وصفحة لكل استعراض إقليمي.', '附注日期更新的认捐看板，以及各区域审查的网页。', 'A dashboard of pledges with dated updates, and a page for each regional review.', 'Un tableau des engagements annoncés aux mises à jour datées, et une page par examen régional.', 'Панель объявленных обязательств с датированными обновлениями и страница для каждого регионального обзора.', 'Un tablero de promesas con actualizaciones fechadas y una página por examen regional.'),
  },
  {
    mechanism: 'governance-self-assessment', running: 'governance-indicators', name: iom, address: 'https://migrationdataportal.org/snapshots/mgi',
    note: six('مؤشرات حوكمة الهجرة، بناء على طلب الحكومات ومن دون ترتيب: 111 بلدا و91 حكومة محلية حتى تشرين الأول/أكتوبر 2023.', '移民治理指标，应政府请求进行，不作排名：至2023年10月有111个国家和91个地方政府。', 'The Migration Governance Indicators, at the request of governments and without ranking: 111 countries and 91 local governments by October 2023.', 'Les indicateurs de gouvernance des migrations, à la demande des gouvernements et sans classement : 111 pays et 91 collectivités locales en octobre 2023.', 'Показатели управления миграцией, по просьбе правительств и без рейтинга: 111 стран и 91 местный орган власти к октябрю 2023 года.', 'Los indicadores de gobernanza de la migración, a petición de los gobiernos y sin clasificación: 111 países y 91 gobiernos locales en octubre de 2023.'),
  },
];

/** What is known beside: of these it was not found whether the text took them up. */
export const openNotes: readonly { readonly id: string; readonly note: Six }[] = [
  {
    id: 'missing-migrants',
    note: six('تعود إليه توصيات تقرير الأمين العام A/79/590 في خمس مجموعات: الوقاية، والبحث وتحديد الهوية، ودعم الأسر، والعدالة، والبيانات.', '秘书长报告A/79/590就此提出五组建议：预防、搜寻和身份查明、支持家属、司法、数据。', 'The report A/79/590 of the Secretary-General comes back to it with recommendations in five groups: prevention, search and identification, families, justice, data.', 'Le rapport A/79/590 du Secrétaire général y revient par des recommandations en cinq groupes : prévention, recherche et identification, familles, justice, données.', 'Доклад Генерального секретаря A/79/590 возвращается к этому с рекомендациями в пяти группах: предупреждение, поиск и опознание, семьи, правосудие, данные.', 'El informe A/79/590 del Secretario General vuelve a ello con recomendaciones en cinco grupos: prevención, búsqueda e identificación, familias, justicia, datos.'),
  },
];

