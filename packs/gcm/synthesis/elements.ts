import { six } from '../six.ts';
import { code } from './code.ts';
import type { TaxonomyFact } from './code.ts';

/** The twenty-four elements that the second annex of the New York Declaration lists, with its letters and in short words of our own. */
export const elements: TaxonomyFact = {
  taxonomy: 'elements',
  title: six('العناصر الأربعة والعشرون لإعلان نيويورك', '《纽约宣言》二十四项要素', 'The 24 elements of the New York Declaration', 'Les 24 éléments de la Déclaration de New York', '24 элемента Нью-Йоркской декларации', 'Los 24 elementos de la Declaración de Nueva York'),
  source: { document: 'a-res-71-1', locator: 'annex II, para. 8' },
  codes: [
    code('a', six('الهجرة واقع متعدد الأبعاد ومهم للتنمية', '移民是关乎发展的多层面现实', 'Migration as a many-sided reality for development', 'La migration, réalité multiple pour le développement', 'Миграция как многогранная реальность развития', 'La migración, realidad multidimensional del desarrollo')),
    code('b', six('الهجرة فرصة للمهاجرين وأسرهم', '移民为移民者及其家庭带来机会', 'Migration as an opportunity for migrants and families', 'La migration, une chance pour les migrants et leurs familles', 'Миграция как возможность для мигрантов и семей', 'La migración como oportunidad para migrantes y familias')),
    code('c', six('معالجة دوافع الهجرة', '消除移民的驱动因素', 'Addressing drivers of migration', 'Agir sur les facteurs de migration', 'Устранение причин миграции', 'Afrontar los factores que impulsan la migración')),
    code('d', six('إسهام المهاجرين في التنمية المستدامة', '移民对可持续发展的贡献', 'What migrants contribute to sustainable development', 'Apport des migrants au développement durable', 'Вклад мигрантов в устойчивое развитие', 'Aporte de los migrantes al desarrollo sostenible')),
    code('e', six('تيسير التنقل الآمن والنظامي ومساراته', '便利安全正常的流动及途径', 'Safe and regular mobility, and pathways for it', 'Mobilité sûre et régulière, et voies pour y accéder', 'Безопасная и законная мобильность и её пути', 'Movilidad segura y regular, y sus vías')),
    code('f', six('تعاون دولي أوثق من أجل الحوكمة', '加强国际合作以改善治理', 'Closer cooperation for better governance', 'Coopérer davantage pour mieux gouverner', 'Более тесное сотрудничество ради управления', 'Más cooperación para una mejor gobernanza')),
    code('g', six('أثر الهجرة في رأس المال البشري للمنشأ', '移民对原籍国人力资本的影响', 'Human capital of countries of origin', 'Capital humain des pays d’origine', 'Человеческий капитал стран происхождения', 'Capital humano de los países de origen')),
    code('h', six('التحويلات المالية وخفض تكلفتها', '汇款与降低汇款成本', 'Remittances and cheaper transfers', 'Envois de fonds à moindre coût', 'Денежные переводы и снижение их стоимости', 'Remesas y transferencias más baratas')),
    code('i', six('حقوق الإنسان للمهاجرين وذوي الاحتياجات', '移民的人权与脆弱者的需要', 'Human rights of migrants, and vulnerable situations', 'Droits de l’homme des migrants, situations vulnérables', 'Права человека мигрантов, уязвимое положение', 'Derechos humanos de migrantes, situaciones vulnerables')),
    code('j', six('مراقبة الحدود مع احترام الحقوق', '尊重权利的边境管控合作', 'Border control that respects rights', 'Contrôle des frontières respectueux des droits', 'Пограничный контроль с уважением прав', 'Control de fronteras respetuoso de los derechos')),
    code('k', six('مكافحة الاتجار والتهريب والرق المعاصر', '打击贩运、偷运和当代奴隶制', 'Trafficking, smuggling and contemporary slavery', 'Traite, trafic de migrants et esclavage contemporain', 'Торговля людьми, незаконный ввоз, современное рабство', 'Trata, tráfico ilícito y esclavitud contemporánea')),
    code('l', six('تحديد ضحايا الاتجار ومساعدتهم', '识别和援助贩运受害者', 'Identifying and assisting trafficked persons', 'Identifier et aider les victimes de la traite', 'Выявление жертв торговли людьми и помощь им', 'Identificar y asistir a víctimas de la trata')),
    code('m', six('الحد من الهجرة غير النظامية وآثارها', '减少非正常移民及其影响', 'Less irregular migration, and less harm from it', 'Réduire la migration irrégulière et ses effets', 'Сокращение неурегулированной миграции и её следствий', 'Reducir la migración irregular y sus efectos')),
    code('n', six('المهاجرون في بلدان الأزمات', '身处危机国家的移民', 'Migrants in countries in crisis', 'Migrants dans des pays en crise', 'Мигранты в странах, переживающих кризис', 'Migrantes en países en crisis')),
    code('o', six('الإدماج والخدمات الأساسية', '融入社会与基本服务', 'Inclusion and basic services', 'Inclusion et services de base', 'Интеграция и основные услуги', 'Inclusión y servicios básicos')),
    code('p', six('سياسات تسوية أوضاع المهاجرين', '移民身份正规化政策', 'Policies to regularize status', 'Politiques de régularisation', 'Политика легализации статуса', 'Políticas de regularización')),
    code('q', six('حقوق العمال وتنقل اليد العاملة', '劳工权利与劳动力流动', 'Labour rights and labour mobility', 'Droits du travail et mobilité professionnelle', 'Трудовые права и трудовая мобильность', 'Derechos laborales y movilidad laboral')),
    code('r', six('مسؤوليات المهاجرين تجاه البلد المضيف', '移民对东道国的责任', 'Responsibilities of migrants towards host countries', 'Responsabilités des migrants envers le pays d’accueil', 'Обязанности мигрантов перед принимающей страной', 'Responsabilidades de los migrantes con el país de acogida')),
    code('s', six('العودة وإعادة القبول والتعاون فيهما', '回返、重新接纳及其合作', 'Return, readmission and cooperation on them', 'Retour, réadmission et coopération en la matière', 'Возвращение, реадмиссия и сотрудничество в них', 'Retorno, readmisión y cooperación al respecto')),
    code('t', six('إسهام الجاليات وصلاتها بالمنشأ', '散居者的贡献及其与原籍国的联系', 'Diasporas and their ties to countries of origin', 'Diasporas et liens avec les pays d’origine', 'Диаспоры и их связи со странами происхождения', 'Diásporas y vínculos con los países de origen')),
    code('u', six('مكافحة العنصرية وكراهية الأجانب', '打击种族主义和仇外心理', 'Racism, xenophobia and intolerance', 'Racisme, xénophobie et intolérance', 'Расизм, ксенофобия и нетерпимость', 'Racismo, xenofobia e intolerancia')),
    code('v', six('بيانات مصنفة عن الهجرة', '移民分类数据', 'Disaggregated migration data', 'Données ventilées sur les migrations', 'Дезагрегированные данные о миграции', 'Datos desglosados sobre migración')),
    code('w', six('الاعتراف بالمهارات ونقل الاستحقاقات', '承认技能与福利可携带', 'Skills recognized, benefits portable', 'Compétences reconnues, prestations transférables', 'Признание навыков и перенос пособий', 'Competencias reconocidas, prestaciones transferibles')),
    code('x', six('التعاون على جميع المستويات', '各级合作', 'Cooperation at every level', 'Coopération à tous les niveaux', 'Сотрудничество на всех уровнях', 'Cooperación en todos los niveles')),
  ],
};
