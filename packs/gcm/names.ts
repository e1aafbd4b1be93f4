import { six } from './six.ts';

/** Names of bodies and offices, as the United Nations writes them in each of its languages. */
export const generalAssembly = six('الجمعية العامة', '大会', 'General Assembly', 'Assemblée générale', 'Генеральная Ассамблея', 'Asamblea General');
export const assemblyPresident = six('رئيس الجمعية العامة', '大会主席', 'President of the General Assembly', "Président de l'Assemblée générale", 'Председатель Генеральной Ассамблеи', 'Presidente de la Asamblea General');
export const secretaryGeneral = six('الأمين العام', '秘书长', 'Secretary-General', 'Secrétaire général', 'Генеральный секретарь', 'Secretario General');
export const cofacilitators = six(
  'الميسِّران المشاركان (المكسيك وسويسرا)', '共同召集人（墨西哥和瑞士）', 'Co-facilitators (Mexico and Switzerland)',
  'Cofacilitateurs (Mexique et Suisse)', 'Сокоординаторы (Мексика и Швейцария)', 'Cofacilitadores (México y Suiza)',
);
export const specialRepresentative = six(
  'الممثلة الخاصة للأمين العام المعنية بالهجرة الدولية', '秘书长国际移民问题特别代表', 'Special Representative of the Secretary-General for International Migration',
  'Représentante spéciale du Secrétaire général pour les migrations internationales', 'Специальный представитель Генерального секретаря по вопросам международной миграции', 'Representante Especial del Secretario General para la Migración Internacional',
);
export const conferenceSecretaryGeneral = six(
  'الأمينة العامة للمؤتمر الحكومي الدولي', '政府间会议秘书长', 'Secretary-General of the intergovernmental conference',
  'Secrétaire générale de la conférence intergouvernementale', 'Генеральный секретарь межправительственной конференции', 'Secretaria General de la conferencia intergubernamental',
);
export const intergovernmentalConference = six('المؤتمر الحكومي الدولي', '政府间会议', 'Intergovernmental conference', 'Conférence intergouvernementale', 'Межправительственная конференция', 'Conferencia intergubernamental');
export const unitedNations = six('الأمم المتحدة', '联合国', 'United Nations', 'Organisation des Nations Unies', 'Организация Объединенных Наций', 'Naciones Unidas');
export const iom = six('المنظمة الدولية للهجرة', '国际移民组织', 'International Organization for Migration', 'Organisation internationale pour les migrations', 'Международная организация по миграции', 'Organización Internacional para las Migraciones');
export const migrationNetwork = six('شبكة الأمم المتحدة المعنية بالهجرة', '联合国移民网络', 'United Nations Network on Migration', 'Réseau des Nations Unies sur les migrations', 'Сеть Организации Объединенных Наций по вопросам миграции', 'Red de las Naciones Unidas sobre la Migración');
export const ngls = six('دائرة الأمم المتحدة للاتصال بالمنظمات غير الحكومية', '联合国非政府组织联络处', 'United Nations Non-Governmental Liaison Service', 'Service de liaison des Nations Unies avec les organisations non gouvernementales', 'Служба связи Организации Объединенных Наций с неправительственными организациями', 'Servicio de Enlace de las Naciones Unidas con las Organizaciones no Gubernamentales');
export const trustFundOffice = six('مكتب الصناديق الاستئمانية المتعددة الشركاء', '多伙伴信托基金办公室', 'Multi-Partner Trust Fund Office', "Bureau des fonds d'affectation spéciale pluripartenaires", 'Управление многосторонних целевых фондов', 'Oficina de los Fondos Fiduciarios de Asociados Múltiples');
export const iisd = six('المعهد الدولي للتنمية المستدامة', '国际可持续发展研究所', 'International Institute for Sustainable Development', 'Institut international du développement durable', 'Международный институт устойчивого развития', 'Instituto Internacional para el Desarrollo Sostenible');
export const unPress = six('خدمة الأنباء والتغطية الإعلامية بالأمم المتحدة', '联合国新闻报道', 'United Nations Meetings Coverage and Press Releases', 'Couverture des réunions et communiqués de presse de l’ONU', 'Служба освещения заседаний и пресс-релизов ООН', 'Cobertura de reuniones y comunicados de prensa de las Naciones Unidas');
export const otherSite = six('موقع لجهة أخرى على الإنترنت', '其他机构的网站', 'Website of another body', "Site d'un autre organisme", 'Сайт иной организации', 'Sitio de otra entidad');

/** Regional commissions of the United Nations. */
export const eclac = six('اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي', '拉丁美洲和加勒比经济委员会', 'Economic Commission for Latin America and the Caribbean', "Commission économique pour l'Amérique latine et les Caraïbes", 'Экономическая комиссия для Латинской Америки и Карибского бассейна', 'Comisión Económica para América Latina y el Caribe');
export const escwa = six('اللجنة الاقتصادية والاجتماعية لغربي آسيا', '西亚经济社会委员会', 'Economic and Social Commission for Western Asia', "Commission économique et sociale pour l'Asie occidentale", 'Экономическая и социальная комиссия для Западной Азии', 'Comisión Económica y Social para Asia Occidental');
export const eca = six('اللجنة الاقتصادية لأفريقيا', '非洲经济委员会', 'Economic Commission for Africa', "Commission économique pour l'Afrique", 'Экономическая комиссия для Африки', 'Comisión Económica para África');
export const escap = six('اللجنة الاقتصادية والاجتماعية لآسيا والمحيط الهادئ', '亚洲及太平洋经济社会委员会', 'Economic and Social Commission for Asia and the Pacific', "Commission économique et sociale pour l'Asie et le Pacifique", 'Экономическая и социальная комиссия для Азии и Тихого океана', 'Comisión Económica y Social para Asia y el Pacífico');

/** To whom letters and documents went. */
export const allMissions = six(
  'جميع الممثلين الدائمين والمراقبين الدائمين لدى الأمم المتحدة', '各常驻联合国代表和常驻观察员', 'All Permanent Representatives and Permanent Observers to the United Nations',
  'Tous les représentants permanents et observateurs permanents auprès de l’ONU', 'Все постоянные представители и постоянные наблюдатели при Организации Объединенных Наций', 'Todos los Representantes Permanentes y Observadores Permanentes ante las Naciones Unidas',
);
export const memberStates = six('الدول الأعضاء', '会员国', 'Member States', 'États Membres', 'Государства-члены', 'Estados Miembros');
