import { six } from '../six.ts';
import { code } from './code.ts';
import type { TaxonomyFact } from './code.ts';

/** The six dimensions on which the action groups of the stocktaking meeting worked, in their order. */
export const dimensions: TaxonomyFact = {
  taxonomy: 'dimensions',
  title: six('أبعاد أفرقة العمل', '行动小组的层面', 'Dimensions of the action groups', 'Dimensions des groupes d’action', 'Измерения рабочих групп', 'Dimensiones de los grupos de acción'),
  source: { document: 'chairs-summary', locator: 'L65–L286' },
  codes: [
    code(
      '1',
      six('البعد الإنساني', '人的层面', 'Human dimension', 'Dimension humaine', 'Человеческое измерение', 'Dimensión humana'),
      six(
        'المهاجر نفسه: حقوقه ودوافعه واحتياجاته وأوجه ضعفه. ويشمل ذلك الأطفال غير المصحوبين والنساء، واللجوء إلى القضاء، والخدمات الأساسية، وعدم الإعادة القسرية، وبدائل الاحتجاز، والعودة الكريمة.',
        '移民本人：其权利、动机、需要和脆弱处境。包括无人陪伴的儿童、妇女、诉诸司法、基本服务、不推回、拘留替代办法和有尊严的回返。',
        'The migrant as a person: rights, motives, needs and vulnerability. Unaccompanied children, women and gender, access to justice and to basic services, protection against forced return, alternatives to detention, information before departure, fair recruitment, dignified return, consular help.',
        'La personne migrante : droits, motivations, besoins et vulnérabilités. Enfants non accompagnés, femmes et genre, accès à la justice et aux services de base, protection contre le renvoi forcé, solutions de remplacement à la détention, information avant le départ, recrutement équitable, retour digne, aide consulaire.',
        'Мигрант как человек: права, побуждения, потребности, уязвимость. Дети без сопровождения, женщины, доступ к правосудию и основным услугам, защита от принудительной высылки, альтернативы задержанию, достойное возвращение.',
        'La persona migrante: derechos, motivos, necesidades y vulnerabilidad. Niños no acompañados, mujeres y género, acceso a la justicia y a los servicios básicos, protección frente a la devolución forzada, alternativas a la detención, información antes de partir, contratación equitativa, retorno digno, ayuda consular.',
      ),
    ),
    code(
      '2',
      six('بُعد المجتمعات المحلية', '社区层面', 'Community dimension', 'Dimension communautaire', 'Измерение общин', 'Dimensión comunitaria'),
      six(
        'المجتمعات التي يغادرها المهاجرون والتي تستقبلهم والجاليات في الخارج: التماسك الاجتماعي وصورة المهاجر لدى الجمهور والحوار بين الثقافات ومنظمات المهاجرين والتحويلات وإسهام الجاليات.',
        '移民离开和到达的社区以及散居群体：社会凝聚、公众对移民的看法、文化间对话、移民组织、汇款和散居者的参与。',
        'Communities of origin and of destination, and diasporas. Social cohesion, public perception and media, intercultural dialogue, migrant associations, volunteers, families left behind. Diaspora mapping and registers, remittances and community investment, integration of newcomers in the neighbourhood.',
        'Communautés d’origine et d’accueil, et diasporas. Cohésion sociale, regard du public et médias, dialogue interculturel, associations de migrants, bénévoles, familles restées au pays. Recensement des diasporas, envois de fonds et investissement communautaire, intégration des nouveaux venus dans le quartier.',
        'Общины, которые мигранты покидают и которые их принимают, и диаспоры. Социальная сплочённость, общественное мнение, межкультурный диалог, объединения мигрантов, переводы и вложения диаспор.',
        'Comunidades de origen y de acogida, y diásporas. Cohesión social, percepción pública y medios, diálogo intercultural, asociaciones de migrantes, voluntariado, familias que se quedan. Mapas y registros de la diáspora, remesas e inversión comunitaria, integración de los recién llegados en el barrio.',
      ),
    ),
    code(
      '3',
      six('البعد المحلي ودون الوطني', '地方和次国家层面', 'Local and sub-national dimension', 'Dimension locale et infranationale', 'Местное и субнациональное измерение', 'Dimensión local y subnacional'),
      six(
        'المدن والبلديات والأقاليم التي تصل إليها الهجرة أولا: الخدمات والسكن والمدارس والنقل، ووثائق الهوية المحلية، وشبكات رؤساء البلديات، وتمويل السلطات المحلية ومشاركتها في وضع السياسات.',
        '移民首先到达的城市、市镇和地区：服务、住房、学校和交通，地方身份证件，市长网络，地方当局的经费及其在决策中的参与。',
        'Cities, municipalities and regions where migration arrives first. Mayors and their networks, local services, housing, schools, transport, municipal identity cards, one-stop shops. Funds for local authorities, urban planning, their voice in national policy, cooperation between cities.',
        'Villes, communes et régions où la migration arrive d’abord. Maires et réseaux de villes, services locaux, logement, écoles, transports, cartes d’identité municipales, guichets uniques. Moyens des collectivités, urbanisme, leur voix dans la politique nationale, coopération entre villes.',
        'Города, муниципалитеты и области, куда миграция приходит прежде всего. Мэры и их сети, местные услуги, жильё, школы, транспорт, муниципальные удостоверения, средства местных властей и их участие в политике.',
        'Ciudades, municipios y regiones a los que la migración llega primero. Alcaldes y sus redes, servicios locales, vivienda, escuelas, transporte, documentos de identidad municipales, ventanillas únicas. Fondos para las autoridades locales, urbanismo, su voz en la política nacional, cooperación entre ciudades.',
      ),
    ),
    code(
      '4',
      six('البعد الوطني', '国家层面', 'National dimension', 'Dimension nationale', 'Национальное измерение', 'Dimensión nacional'),
      six(
        'الدولة وتشريعاتها: سياسة وطنية للهجرة والتنسيق بين الوزارات، والحدود والتأشيرات وسوق العمل، والبيانات والسجلات، والوثائق الثبوتية، ومكافحة الاتجار، والسيادة.',
        '国家及其立法：国家移民政策和部门间协调，边境、签证和劳动力市场，数据和登记，身份证件，打击贩运，以及主权。',
        'The State and its law: national migration policy and strategy, coordination between ministries, whole-of-government approach, sovereignty. Borders, visas and labour market needs, civil registration and identity documents, statistics and data collection, legislation against trafficking, national action plans.',
        'L’État et sa législation : politique et stratégie nationales de migration, coordination entre ministères, approche pangouvernementale, souveraineté. Frontières, visas et besoins du marché du travail, état civil et documents d’identité, statistiques et collecte de données, lois contre la traite, plans d’action nationaux.',
        'Государство и его законы: национальная миграционная политика, координация министерств, суверенитет. Границы, визы, потребности рынка труда, регистрация и удостоверения личности, статистика, законы против торговли людьми, национальные планы действий.',
        'El Estado y su legislación: política y estrategia nacional de migración, coordinación entre ministerios, enfoque de todo el gobierno, soberanía. Fronteras, visados y necesidades del mercado laboral, registro civil y documentos de identidad, estadísticas y recopilación de datos, leyes contra la trata, planes de acción nacionales.',
      ),
    ),
    code(
      '5',
      six('البعد الإقليمي', '区域层面', 'Regional dimension', 'Dimension régionale', 'Региональное измерение', 'Dimensión regional'),
      six(
        'الجوار والمناطق: العمليات التشاورية الإقليمية واتفاقات حرية التنقل، وتنسيق المعايير، والاعتراف المتبادل بالمؤهلات، وقواعد البيانات الإقليمية، ومساعدة المهاجرين في حالات الأزمات، والتعاون بين المناطق.',
        '邻国和区域：区域协商进程、自由流动协定、标准协调、资历互认、区域数据库、危机中的移民援助以及跨区域合作。',
        'Neighbours and regions: regional consultative processes, free-movement protocols, regional economic communities and commissions. Harmonized standards, mutual recognition of qualifications, regional labour mobility and job matching, shared databases, joint answers to mixed flows and crises, exchange between regions.',
        'Voisins et régions : processus consultatifs régionaux, protocoles de libre circulation, communautés économiques et commissions régionales. Normes harmonisées, reconnaissance mutuelle des qualifications, mobilité du travail et mise en relation à l’échelle régionale, bases de données partagées, réponses communes aux flux mixtes et aux crises, échanges entre régions.',
        'Соседи и регионы: региональные консультативные процессы, соглашения о свободном передвижении, экономические сообщества и комиссии. Общие стандарты, взаимное признание квалификаций, региональная трудовая мобильность, общие базы данных, совместный ответ на кризисы.',
        'Vecinos y regiones: procesos consultivos regionales, protocolos de libre circulación, comunidades económicas y comisiones regionales. Normas armonizadas, reconocimiento mutuo de cualificaciones, movilidad laboral y empleo en la región, bases de datos compartidas, respuestas conjuntas a flujos mixtos y crisis, intercambio entre regiones.',
      ),
    ),
    code(
      '6',
      six('البعد العالمي', '全球层面', 'Global dimension', 'Dimension mondiale', 'Глобальное измерение', 'Dimensión mundial'),
      six(
        'ما لا يُحل إلا معا: الصكوك والمعايير الدولية ومنظومة الأمم المتحدة، والصلة بخطة عام 2030 واتفاق باريس، وتقاسم المسؤولية، والمهاجرون المفقودون، والبيانات العالمية، والتمويل، والمتابعة والاستعراض.',
        '唯有共同才能解决的问题：国际文书和标准、联合国系统，与2030年议程和《巴黎协定》的联系，责任分担，失踪移民，全球数据，筹资，以及后续落实和审查。',
        'What is solved only together: international instruments and standards, the United Nations system, the 2030 Agenda and the climate agreement, shared responsibility between States. Missing migrants and deaths on the way, global data, funds and financing, human rights bodies, follow-up and review.',
        'Ce qui ne se règle qu’ensemble : instruments et normes internationaux, système des Nations Unies, Programme 2030 et accord sur le climat, responsabilité partagée entre États. Migrants disparus et décès en chemin, données mondiales, fonds et financement, organes des droits de l’homme, suivi et examen.',
        'То, что решается только сообща: международные договоры и нормы, система Организации Объединённых Наций, Повестка дня до 2030 года, общая ответственность государств. Пропавшие мигранты, глобальные данные, финансирование, последующая деятельность и обзор.',
        'Lo que solo se resuelve en común: instrumentos y normas internacionales, sistema de las Naciones Unidas, Agenda 2030 y acuerdo climático, responsabilidad compartida entre Estados. Migrantes desaparecidos y muertes en el camino, datos mundiales, fondos y financiación, órganos de derechos humanos, seguimiento y examen.',
      ),
    ),
  ],
};
