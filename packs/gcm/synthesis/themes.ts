import { six } from '../six.ts';
import { code } from './code.ts';
import type { TaxonomyFact } from './code.ts';

/** The six informal thematic sessions of the consultations, in their order. */
export const themes: TaxonomyFact = {
  taxonomy: 'themes',
  title: six('محاور الجلسات المواضيعية', '专题会议主题', 'Themes of the thematic sessions', 'Thèmes des sessions thématiques', 'Темы тематических сессий', 'Temas de las sesiones temáticas'),
  source: { document: 'concept-note', locator: 'L185–L190' },
  codes: [
    code(
      '1',
      six('حقوق الإنسان والإدماج ومكافحة التمييز', '人权、融入与反歧视', 'Human rights, inclusion and discrimination', 'Droits de l’homme, inclusion et discrimination', 'Права человека, интеграция и дискриминация', 'Derechos humanos, inclusión y discriminación'),
      six(
        'لكل مهاجر حقوق أيا كان وضعه: اللجوء إلى القضاء والصحة والتعليم والسكن والحماية الاجتماعية. ويتناول المحور احتجاز المهاجرين والأطفال والنساء والأسر، ومكافحة العنصرية وكراهية الأجانب وخطاب الكراهية، والتماسك بين الوافدين والمجتمعات المضيفة.',
        '每一名移民不论身份如何都享有权利：诉诸司法、健康、教育、住房和社会保护。本主题涉及移民拘留、儿童、妇女和家庭，打击种族主义、仇外心理和仇恨言论，以及新来者与收容社区之间的凝聚力。',
        'Every migrant holds rights whatever their status: access to justice and remedies, health care, schooling, housing, social protection. Detention of migrants, the best interests of the child, women and girls, families kept together. Racism, xenophobia, hate speech and intolerance are opposed in law and in public debate. Newcomers and host communities live together through language courses, intercultural dialogue and participation.',
        'Toute personne migrante a des droits quel que soit son statut : accès à la justice et aux recours, soins de santé, école, logement, protection sociale. Détention des migrants, intérêt supérieur de l’enfant, femmes et filles, unité des familles. Racisme, xénophobie, discours de haine et intolérance sont combattus par la loi et dans le débat public. Nouveaux venus et communautés d’accueil vivent ensemble grâce aux cours de langue, au dialogue interculturel et à la participation.',
        'У каждого мигранта есть права независимо от статуса: доступ к правосудию, здравоохранению, образованию, жилью и социальной защите. Сюда же относятся содержание мигрантов под стражей, интересы детей, женщин и семей, борьба с расизмом, ксенофобией и языком вражды, сплочённость прибывших и принимающих общин.',
        'Toda persona migrante tiene derechos sea cual sea su situación: acceso a la justicia y a los recursos, salud, escuela, vivienda, protección social. Detención de migrantes, interés superior del niño, mujeres y niñas, unidad de las familias. El racismo, la xenofobia, el discurso de odio y la intolerancia se combaten en la ley y en el debate público. Recién llegados y comunidades de acogida conviven gracias a cursos de idiomas, diálogo intercultural y participación.',
      ),
    ),
    code(
      '2',
      six('دوافع الهجرة', '移民的驱动因素', 'Drivers of migration', 'Facteurs de migration', 'Факторы миграции', 'Factores que impulsan la migración'),
      six(
        'لماذا يرحل الناس: الفقر والبطالة وانعدام الفرص، وتغير المناخ والكوارث وتدهور البيئة، والنزاعات والأزمات من صنع الإنسان. والجواب هو التنمية المستدامة ومنع النزاعات وبناء القدرة على الصمود والاستثمار في الشباب والمساعدة الإنسانية.',
        '人们为何离开：贫困、失业和缺乏机会，气候变化、灾害和环境退化，冲突与人为危机。应对之道是可持续发展、预防冲突、增强韧性、投资青年以及人道援助。',
        'Why people leave: poverty, unemployment and lack of opportunity; climate change, drought, sea-level rise, natural disasters and environmental degradation; conflict, instability and man-made crises. Answers are sustainable development, conflict prevention, resilience and adaptation, investment in young people and rural areas, disaster risk reduction and humanitarian assistance.',
        'Pourquoi l’on part : pauvreté, chômage et manque de perspectives ; changements climatiques, sécheresse, élévation du niveau de la mer, catastrophes naturelles et dégradation de l’environnement ; conflits, instabilité et crises causées par l’homme. On y répond par le développement durable, la prévention des conflits, la résilience et l’adaptation, l’investissement dans la jeunesse et le monde rural, la réduction des risques de catastrophe et l’aide humanitaire.',
        'Почему люди уезжают: бедность, безработица, отсутствие перспектив; изменение климата, стихийные бедствия, деградация окружающей среды; конфликты и рукотворные кризисы. Ответ на это — устойчивое развитие, предотвращение конфликтов, жизнестойкость, вложения в молодёжь, гуманитарная помощь.',
        'Por qué se marcha la gente: pobreza, desempleo y falta de oportunidades; cambio climático, sequía, subida del nivel del mar, desastres naturales y degradación ambiental; conflictos, inestabilidad y crisis provocadas por el ser humano. Las respuestas son el desarrollo sostenible, la prevención de conflictos, la resiliencia y la adaptación, la inversión en la juventud y el medio rural, la reducción del riesgo de desastres y la ayuda humanitaria.',
      ),
    ),
    code(
      '3',
      six('التعاون الدولي والحوكمة', '国际合作与治理', 'International cooperation and governance', 'Coopération internationale et gouvernance', 'Международное сотрудничество и управление', 'Cooperación internacional y gobernanza'),
      six(
        'كيف تعمل الدول معا: أطر العمل والآليات والعمليات التشاورية الإقليمية، واتساق السياسات على الصعيد الوطني، والتمويل وبناء القدرات. ويشمل المحور إدارة الحدود والعبور والدخول، والعودة وإعادة القبول وإعادة الإدماج، والحماية القنصلية، وتبادل البيانات.',
        '各国如何合作：框架、机制和区域协商进程，国家层面的政策一致性，筹资与能力建设。本主题包括边境、过境和入境管理，回返、重新接纳和重返社会，领事保护以及数据交流。',
        'How States work together: frameworks, mechanisms, regional consultative processes and the United Nations, coherence between ministries, whole-of-government policy, financing and capacity building. Border management, transit and entry. Return, readmission and reintegration agreements between countries of origin and destination. Consular protection, exchange of data and migration statistics.',
        'Comment les États coopèrent : cadres, mécanismes, processus consultatifs régionaux et Nations Unies, cohérence entre ministères, action de l’ensemble de l’administration, financement et renforcement des capacités. Gestion des frontières, transit et entrée. Accords de retour, de réadmission et de réintégration entre pays d’origine et de destination. Protection consulaire, échange de données et statistiques migratoires.',
        'Как государства действуют сообща: рамки, механизмы, региональные консультативные процессы, согласованность политики внутри страны, финансирование и наращивание потенциала. Сюда входят управление границами, транзит и въезд, возвращение, реадмиссия и реинтеграция, консульская защита, обмен данными.',
        'Cómo cooperan los Estados: marcos, mecanismos, procesos consultivos regionales y Naciones Unidas, coherencia entre ministerios, acción de todo el gobierno, financiación y creación de capacidad. Gestión de fronteras, tránsito y entrada. Acuerdos de retorno, readmisión y reintegración entre países de origen y de destino. Protección consular, intercambio de datos y estadísticas migratorias.',
      ),
    ),
    code(
      '4',
      six('إسهامات المهاجرين والجاليات في الخارج', '移民和散居者的贡献', 'Contributions of migrants and diasporas', 'Apports des migrants et des diasporas', 'Вклад мигрантов и диаспор', 'Aportes de los migrantes y las diásporas'),
      six(
        'ما يقدمه المهاجرون والجاليات للتنمية: العمل والمهارات وريادة الأعمال والمعارف والثقافة. ويشمل المحور التحويلات المالية وخفض تكلفتها، والشمول المالي، وإمكانية نقل الاستحقاقات المكتسبة مثل المعاشات.',
        '移民和散居者对发展的贡献：劳动、技能、创业、知识和文化。本主题包括汇款及降低汇款成本、金融普惠，以及养老金等既得福利的可携带性。',
        'What migrants and diasporas bring to development: work, skills, entrepreneurship, trade, knowledge and culture. Remittances, cheaper and safer transfers, lower fees, financial inclusion and literacy, diaspora bonds and investment. Portability of earned benefits, pensions and social security across borders.',
        'Ce que migrants et diasporas apportent au développement : travail, compétences, création d’entreprises, commerce, savoirs et culture. Envois de fonds, transferts moins chers et plus sûrs, baisse des frais, inclusion financière, obligations et investissements de la diaspora. Portabilité des prestations acquises, retraites et sécurité sociale au-delà des frontières.',
        'Что мигранты и диаспоры дают развитию: труд, навыки, предпринимательство, знания, культура. Сюда входят денежные переводы и снижение их стоимости, доступ к финансовым услугам, перенос заработанных пенсий и пособий.',
        'Lo que migrantes y diásporas aportan al desarrollo: trabajo, competencias, emprendimiento, comercio, conocimientos y cultura. Remesas, transferencias más baratas y seguras, menos comisiones, inclusión financiera, bonos e inversiones de la diáspora. Portabilidad de las prestaciones adquiridas, pensiones y seguridad social entre países.',
      ),
    ),
    code(
      '5',
      six('التهريب والاتجار وأشكال الرق المعاصرة', '偷运、贩运和当代形式奴隶制', 'Smuggling, trafficking and contemporary slavery', 'Trafic de migrants, traite et esclavage contemporain', 'Незаконный ввоз, торговля людьми и современное рабство', 'Tráfico ilícito, trata y esclavitud contemporánea'),
      six(
        'مكافحة الشبكات الإجرامية التي تتجر بالناس أو تهرب المهاجرين: التحقيق والملاحقة وتتبع الأموال وتعاون أجهزة الشرطة. وتحديد هوية الضحايا وحمايتهم ومساعدتهم، والتصدي للعمل القسري والاستغلال.',
        '打击贩运人口和偷运移民的犯罪网络：侦查、起诉、追查资金和警务合作。识别、保护和援助受害者，消除强迫劳动和剥削。',
        'Criminal networks that traffic in persons or smuggle migrants: investigation, prosecution, financial flows, police and judicial cooperation under the Palermo protocols. Identification of victims, protection, shelter, assistance and residence permits, no punishment of those trafficked. Forced labour, debt bondage and exploitation in supply chains.',
        'Réseaux criminels qui se livrent à la traite des personnes ou au trafic de migrants : enquêtes, poursuites, flux financiers, coopération policière et judiciaire au titre des protocoles de Palerme. Identification des victimes, protection, hébergement, assistance et titres de séjour, non-sanction des personnes victimes de traite. Travail forcé, servitude pour dettes et exploitation dans les chaînes d’approvisionnement.',
        'Преступные сети, торгующие людьми или незаконно ввозящие мигрантов: расследование, преследование, денежные потоки, сотрудничество полиции. Выявление, защита пострадавших и помощь им, борьба с принудительным трудом и эксплуатацией.',
        'Redes delictivas que practican la trata de personas o el tráfico ilícito de migrantes: investigación, enjuiciamiento, flujos financieros, cooperación policial y judicial conforme a los protocolos de Palermo. Identificación de las víctimas, protección, albergue, asistencia y permisos de residencia, no castigo de las personas tratadas. Trabajo forzoso, servidumbre por deudas y explotación en las cadenas de suministro.',
      ),
    ),
    code(
      '6',
      six('الهجرة غير النظامية والمسارات النظامية', '非正常移民与正常途径', 'Irregular migration and regular pathways', 'Migration irrégulière et voies régulières', 'Неурегулированная миграция и законные пути', 'Migración irregular y vías regulares'),
      six(
        'سبل الدخول والعمل والإقامة بصورة نظامية: تأشيرات العمل والهجرة الدائرية ولم شمل الأسر والدراسة. والعمل اللائق والاستقدام العادل والاعتراف بالمؤهلات والمهارات، والحد من الهجرة غير النظامية، وتسوية الأوضاع.',
        '正常入境、工作和居留的途径：工作签证、循环移民、家庭团聚和留学。体面工作、公平招聘、承认资历和技能，减少非正常移民以及身份正规化。',
        'Regular ways to enter, work and stay: labour mobility schemes, seasonal and circular migration, visas, family reunification, students, humanitarian admission. Decent work, fair recruitment, no recruitment fees, labour inspection and unions. Recognition of skills, diplomas and qualifications. Fewer irregular journeys, regularization of those without papers.',
        'Voies régulières pour entrer, travailler et séjourner : programmes de mobilité professionnelle, migration saisonnière et circulaire, visas, regroupement familial, études, admission humanitaire. Travail décent, recrutement équitable et sans frais, inspection du travail et syndicats. Reconnaissance des compétences, diplômes et qualifications. Moins de parcours irréguliers, régularisation des personnes sans papiers.',
        'Законные пути въезда, работы и пребывания: трудовая мобильность, сезонная и циркулярная миграция, визы, воссоединение семей, учёба. Достойный труд, справедливый наём, признание навыков и дипломов, сокращение неурегулированной миграции, легализация статуса.',
        'Vías regulares para entrar, trabajar y residir: programas de movilidad laboral, migración estacional y circular, visados, reunificación familiar, estudios, admisión humanitaria. Trabajo decente, contratación equitativa y sin cobros, inspección laboral y sindicatos. Reconocimiento de competencias, títulos y cualificaciones. Menos viajes irregulares, regularización de quienes no tienen papeles.',
      ),
    ),
  ],
};
