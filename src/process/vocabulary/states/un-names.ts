import type { Language } from '../language.ts';

/**
 * Short names that the United Nations writes otherwise than Intl, by ISO 3166-1 alpha-2. Source: UNTERM, the terminology
 * database of the United Nations; Türkiye (2022) and the Kingdom of the Netherlands (2023) in the form since used.
 */
export const unNames: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    BJ: 'بنن', BN: 'بروني دار السلام', BO: 'بوليفيا (دولة - المتعددة القوميات)', CD: 'جمهورية الكونغو الديمقراطية', CG: 'الكونغو', CI: 'كوت ديفوار', CL: 'شيلي', CV: 'كابو فيردي',
    CZ: 'تشيكيا', DO: 'الجمهورية الدومينيكية', EC: 'إكوادور', FM: 'ميكرونيزيا (ولايات - الموحدة)', GA: 'غابون', GB: 'المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية', GW: 'غينيا - بيساو',
    IR: 'إيران (جمهورية - الإسلامية)', KI: 'كيريباس', KN: 'سانت كيتس ونيفس', KP: 'جمهورية كوريا الشعبية الديمقراطية', KR: 'جمهورية كوريا', LA: 'جمهورية لاو الديمقراطية الشعبية', LR: 'ليبريا',
    LU: 'لكسمبرغ', MD: 'جمهورية مولدوفا', MM: 'ميانمار', MV: 'ملديف', NL: 'مملكة هولندا', OM: 'عمان', PS: 'دولة فلسطين', RU: 'الاتحاد الروسي', SC: 'سيشيل', SY: 'الجمهورية العربية السورية',
    TH: 'تايلند', TZ: 'جمهورية تنزانيا المتحدة', US: 'الولايات المتحدة الأمريكية', VA: 'الكرسي الرسولي', VE: 'فنزويلا (جمهورية - البوليفارية)', VN: 'فييت نام',
  },
  zh: {
    BN: '文莱达鲁萨兰国', BO: '多民族玻利维亚国', CD: '刚果民主共和国', CG: '刚果', FM: '密克罗尼西亚联邦', GB: '大不列颠及北爱尔兰联合王国', IR: '伊朗伊斯兰共和国', KP: '朝鲜民主主义人民共和国',
    KR: '大韩民国', LA: '老挝人民民主共和国', MD: '摩尔多瓦共和国', NL: '荷兰王国', PS: '巴勒斯坦国', RU: '俄罗斯联邦', SY: '阿拉伯叙利亚共和国', TZ: '坦桑尼亚联合共和国', US: '美利坚合众国',
    VA: '教廷', VE: '委内瑞拉玻利瓦尔共和国',
  },
  en: {
    AG: 'Antigua and Barbuda', BA: 'Bosnia and Herzegovina', BN: 'Brunei Darussalam', BO: 'Bolivia (Plurinational State of)', CD: 'Democratic Republic of the Congo', CG: 'Congo', CV: 'Cabo Verde',
    FM: 'Micronesia (Federated States of)', GB: 'United Kingdom of Great Britain and Northern Ireland', IR: 'Iran (Islamic Republic of)', KN: 'Saint Kitts and Nevis', KP: "Democratic People's Republic of Korea",
    KR: 'Republic of Korea', LA: "Lao People's Democratic Republic", LC: 'Saint Lucia', MD: 'Republic of Moldova', MM: 'Myanmar', NL: 'Netherlands (Kingdom of the)', PS: 'State of Palestine',
    RU: 'Russian Federation', ST: 'Sao Tome and Principe', SY: 'Syrian Arab Republic', TR: 'Türkiye', TT: 'Trinidad and Tobago', TZ: 'United Republic of Tanzania', US: 'United States of America', VA: 'Holy See',
    VC: 'Saint Vincent and the Grenadines', VE: 'Venezuela (Bolivarian Republic of)', VN: 'Viet Nam',
  },
  fr: {
    BN: 'Brunéi Darussalam', BO: 'Bolivie (État plurinational de)', BY: 'Bélarus', CD: 'République démocratique du Congo', CG: 'Congo', CV: 'Cabo Verde', FM: 'Micronésie (États fédérés de)',
    GB: "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", IQ: 'Iraq', IR: "Iran (République islamique d')", KG: 'Kirghizistan', KN: 'Saint-Kitts-et-Nevis', KP: 'République populaire démocratique de Corée',
    KR: 'République de Corée', LA: 'République démocratique populaire lao', LR: 'Libéria', MD: 'République de Moldova', MM: 'Myanmar', NG: 'Nigéria', NL: 'Pays-Bas (Royaume des)', PS: 'État de Palestine',
    RU: 'Fédération de Russie', SV: 'El Salvador', SY: 'République arabe syrienne', TL: 'Timor-Leste', TR: 'Türkiye', TZ: 'République-Unie de Tanzanie', US: "États-Unis d'Amérique", VA: 'Saint-Siège',
    VE: 'Venezuela (République bolivarienne du)', VN: 'Viet Nam',
  },
  ru: {
    BN: 'Бруней-Даруссалам', BO: 'Боливия (Многонациональное Государство)', BS: 'Багамские Острова', CD: 'Демократическая Республика Конго', CF: 'Центральноафриканская Республика', CG: 'Конго',
    FM: 'Микронезия (Федеративные Штаты)', GB: 'Соединенное Королевство Великобритании и Северной Ирландии', IR: 'Иран (Исламская Республика)', KG: 'Кыргызстан', KM: 'Коморские Острова',
    KP: 'Корейская Народно-Демократическая Республика', LA: 'Лаосская Народно-Демократическая Республика', MD: 'Республика Молдова', MH: 'Маршалловы Острова', MM: 'Мьянма', MV: 'Мальдивские Острова',
    NL: 'Нидерланды (Королевство)', AE: 'Объединенные Арабские Эмираты', PS: 'Государство Палестина', RU: 'Российская Федерация', SB: 'Соломоновы Острова', SC: 'Сейшельские Острова',
    SY: 'Сирийская Арабская Республика', TL: 'Тимор-Лешти', TZ: 'Объединенная Республика Танзания', US: 'Соединенные Штаты Америки', VA: 'Святой Престол', VE: 'Венесуэла (Боливарианская Республика)', ZA: 'Южная Африка',
  },
  es: {
    BD: 'Bangladesh', BH: 'Bahrein', BJ: 'Benin', BN: 'Brunei Darussalam', BO: 'Bolivia (Estado Plurinacional de)', BW: 'Botswana', BY: 'Belarús', DJ: 'Djibouti', FJ: 'Fiji',
    FM: 'Micronesia (Estados Federados de)', GB: 'Reino Unido de Gran Bretaña e Irlanda del Norte', GW: 'Guinea-Bissau', IQ: 'Iraq', IR: 'Irán (República Islámica del)', KE: 'Kenya', KN: 'Saint Kitts y Nevis',
    KP: 'República Popular Democrática de Corea', KR: 'República de Corea', LA: 'República Democrática Popular Lao', LS: 'Lesotho', MD: 'República de Moldova', ML: 'Malí', MM: 'Myanmar', MW: 'Malawi',
    NL: 'Países Bajos (Reino de los)', NZ: 'Nueva Zelandia', PS: 'Estado de Palestina', PW: 'Palau', QA: 'Qatar', RO: 'Rumania', RU: 'Federación de Rusia', RW: 'Rwanda', SA: 'Arabia Saudita', SR: 'Suriname',
    SY: 'República Árabe Siria', SZ: 'Eswatini', TR: 'Türkiye', TT: 'Trinidad y Tabago', TZ: 'República Unida de Tanzanía', US: 'Estados Unidos de América', VA: 'Santa Sede',
    VE: 'Venezuela (República Bolivariana de)', VN: 'Viet Nam', ZW: 'Zimbabwe',
  },
};
