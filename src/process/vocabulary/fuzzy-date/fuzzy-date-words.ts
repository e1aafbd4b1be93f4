import type { Language } from '../language.ts';

/**
 * The words of fuzzy dates. They stand here and not in the message catalogues because each language puts them in
 * another order: `{m}` is a month with its year, `{y}` a year, `{a}` and `{b}` two of a kind.
 */
export interface FuzzyWords {
  readonly weeks: readonly [string, string, string, string, string];
  readonly lastWeek: string;
  /** A window of days that is no named week: "one week from 4 to 10 June 2018". */
  readonly within: string;
  readonly thirds: readonly [string, string, string];
  readonly quarters: readonly [string, string, string, string];
  readonly quartersFromTo: string;
  readonly halves: readonly [string, string];
  readonly seasons: readonly [string, string, string, string];
  readonly year: string;
  readonly days: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly daysWithin: string;
  readonly unknown: string;
}

export const fuzzyWords: Readonly<Record<Language, FuzzyWords>> = {
  en: {
    weeks: ['first week of {m}', 'second week of {m}', 'third week of {m}', 'fourth week of {m}', 'fifth week of {m}'],
    lastWeek: 'last week of {m}',
    within: 'between {a} and {b}',
    thirds: ['early {m}', 'mid-{m}', 'late {m}'],
    quarters: ['first quarter of {y}', 'second quarter of {y}', 'third quarter of {y}', 'fourth quarter of {y}'],
    quartersFromTo: 'quarters {a} to {b} of {y}',
    halves: ['first half of {y}', 'second half of {y}'],
    seasons: ['spring {y}', 'summer {y}', 'autumn {y}', 'winter {y}'],
    year: '{y}',
    days: { one: '{n} day', other: '{n} days' },
    daysWithin: '{days} in {w}',
    unknown: 'date not yet known',
  },
  fr: {
    weeks: ['première semaine de {m}', 'deuxième semaine de {m}', 'troisième semaine de {m}', 'quatrième semaine de {m}', 'cinquième semaine de {m}'],
    lastWeek: 'dernière semaine de {m}',
    within: 'entre le {a} et le {b}',
    thirds: ['début {m}', 'mi-{m}', 'fin {m}'],
    quarters: ['premier trimestre {y}', 'deuxième trimestre {y}', 'troisième trimestre {y}', 'quatrième trimestre {y}'],
    quartersFromTo: 'trimestres {a} à {b} de {y}',
    halves: ['premier semestre {y}', 'second semestre {y}'],
    seasons: ['printemps {y}', 'été {y}', 'automne {y}', 'hiver {y}'],
    year: '{y}',
    days: { one: '{n} jour', other: '{n} jours' },
    daysWithin: '{days}, {w}',
    unknown: 'date non encore connue',
  },
  es: {
    weeks: ['primera semana de {m}', 'segunda semana de {m}', 'tercera semana de {m}', 'cuarta semana de {m}', 'quinta semana de {m}'],
    lastWeek: 'última semana de {m}',
    within: 'entre el {a} y el {b}',
    thirds: ['principios de {m}', 'mediados de {m}', 'finales de {m}'],
    quarters: ['primer trimestre de {y}', 'segundo trimestre de {y}', 'tercer trimestre de {y}', 'cuarto trimestre de {y}'],
    quartersFromTo: 'trimestres {a} a {b} de {y}',
    halves: ['primer semestre de {y}', 'segundo semestre de {y}'],
    seasons: ['primavera de {y}', 'verano de {y}', 'otoño de {y}', 'invierno de {y}'],
    year: '{y}',
    days: { one: '{n} día', other: '{n} días' },
    daysWithin: '{days} en {w}',
    unknown: 'fecha aún no conocida',
  },
  ru: {
    weeks: ['первая неделя: {m}', 'вторая неделя: {m}', 'третья неделя: {m}', 'четвёртая неделя: {m}', 'пятая неделя: {m}'],
    lastWeek: 'последняя неделя: {m}',
    within: 'между {a} и {b}',
    thirds: ['начало: {m}', 'середина: {m}', 'конец: {m}'],
    quarters: ['первый квартал {y} года', 'второй квартал {y} года', 'третий квартал {y} года', 'четвёртый квартал {y} года'],
    quartersFromTo: 'кварталы {a}–{b} {y} года',
    halves: ['первое полугодие {y} года', 'второе полугодие {y} года'],
    seasons: ['весна {y} года', 'лето {y} года', 'осень {y} года', 'зима {y} года'],
    year: '{y} год',
    days: { one: '{n} день', few: '{n} дня', many: '{n} дней', other: '{n} дня' },
    daysWithin: '{days}, {w}',
    unknown: 'дата пока неизвестна',
  },
  ar: {
    weeks: ['الأسبوع الأول من {m}', 'الأسبوع الثاني من {m}', 'الأسبوع الثالث من {m}', 'الأسبوع الرابع من {m}', 'الأسبوع الخامس من {m}'],
    lastWeek: 'الأسبوع الأخير من {m}',
    within: 'بين {a} و{b}',
    thirds: ['أوائل {m}', 'منتصف {m}', 'أواخر {m}'],
    quarters: ['الربع الأول من عام {y}', 'الربع الثاني من عام {y}', 'الربع الثالث من عام {y}', 'الربع الرابع من عام {y}'],
    quartersFromTo: 'من الربع {a} إلى الربع {b} من عام {y}',
    halves: ['النصف الأول من عام {y}', 'النصف الثاني من عام {y}'],
    seasons: ['ربيع عام {y}', 'صيف عام {y}', 'خريف عام {y}', 'شتاء عام {y}'],
    year: 'عام {y}',
    days: { one: 'يوم واحد', two: 'يومان', few: '{n} أيام', many: '{n} يوما', other: '{n} يوم' },
    daysWithin: '{days} في {w}',
    unknown: 'التاريخ غير معروف بعد',
  },
  zh: {
    weeks: ['{m}第一周', '{m}第二周', '{m}第三周', '{m}第四周', '{m}第五周'],
    lastWeek: '{m}最后一周',
    within: '{a}至{b}之间',
    thirds: ['{m}上旬', '{m}中旬', '{m}下旬'],
    quarters: ['{y}年第一季度', '{y}年第二季度', '{y}年第三季度', '{y}年第四季度'],
    quartersFromTo: '{y}年第{a}至第{b}季度',
    halves: ['{y}年上半年', '{y}年下半年'],
    seasons: ['{y}年春季', '{y}年夏季', '{y}年秋季', '{y}年冬季'],
    year: '{y}年',
    days: { other: '{n}天' },
    daysWithin: '{w}({days})',
    unknown: '日期尚未确定',
  },
};
