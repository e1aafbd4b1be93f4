import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { command } from './commands.ts';
import { six } from './six.ts';
import type { Six } from './six.ts';

function country(place: string, code: string, name: Six): WorkPlanCommand<'record-place'> {
  return command('record-place', { place, name, scale: 'country', country: code });
}

interface City {
  readonly within: string;
  readonly code: string;
  readonly timeZone: string;
  /** Degrees north and east, of the city's centre, to a hundredth. */
  readonly at: readonly [number, number];
  readonly scale?: 'city' | 'region' | 'venue';
}

function city(place: string, about: City, name: Six): WorkPlanCommand<'record-place'> {
  const { within, code, timeZone, at, scale = 'city' } = about;
  return command('record-place', { place, name, scale, country: code, timeZone, within, latitude: at[0], longitude: at[1] });
}

const us = { within: 'united-states', code: 'US' } as const;
const swiss = { within: 'switzerland', code: 'CH', timeZone: 'Europe/Zurich' } as const;
const mexican = { within: 'mexico', code: 'MX' } as const;
const moroccan = { within: 'morocco', code: 'MA', timeZone: 'Africa/Casablanca' } as const;

/** Where the process begins: Headquarters. */
export const headquarters: readonly WorkPlanCommand[] = [
  country('united-states', 'US', six('الولايات المتحدة الأمريكية', '美利坚合众国', 'United States of America', "États-Unis d'Amérique", 'Соединенные Штаты Америки', 'Estados Unidos de América')),
  city('new-york', { ...us, timeZone: 'America/New_York', at: [40.71, -74.01] }, six('نيويورك', '纽约', 'New York', 'New York', 'Нью-Йорк', 'Nueva York')),
  city('united-nations-headquarters', { within: 'new-york', code: 'US', timeZone: 'America/New_York', at: [40.75, -73.97], scale: 'venue' }, six('مقر الأمم المتحدة', '联合国总部', 'United Nations Headquarters', "Siège de l'Organisation des Nations Unies", 'Центральные учреждения Организации Объединенных Наций', 'Sede de las Naciones Unidas')),
];

const countries: readonly WorkPlanCommand[] = [
  country('switzerland', 'CH', six('سويسرا', '瑞士', 'Switzerland', 'Suisse', 'Швейцария', 'Suiza')),
  country('austria', 'AT', six('النمسا', '奥地利', 'Austria', 'Autriche', 'Австрия', 'Austria')),
  country('turkiye', 'TR', six('تركيا', '土耳其', 'Türkiye', 'Türkiye', 'Турция', 'Türkiye')),
  country('czechia', 'CZ', six('تشيكيا', '捷克', 'Czechia', 'Tchéquie', 'Чехия', 'Chequia')),
  country('norway', 'NO', six('النرويج', '挪威', 'Norway', 'Norvège', 'Норвегия', 'Noruega')),
  country('egypt', 'EG', six('مصر', '埃及', 'Egypt', 'Égypte', 'Египет', 'Egipto')),
  country('uganda', 'UG', six('أوغندا', '乌干达', 'Uganda', 'Ouganda', 'Уганда', 'Uganda')),
  country('indonesia', 'ID', six('إندونيسيا', '印度尼西亚', 'Indonesia', 'Indonésie', 'Индонезия', 'Indonesia')),
  country('morocco', 'MA', six('المغرب', '摩洛哥', 'Morocco', 'Maroc', 'Марокко', 'Marruecos')),
  country('samoa', 'WS', six('ساموا', '萨摩亚', 'Samoa', 'Samoa', 'Самоа', 'Samoa')),
  country('germany', 'DE', six('ألمانيا', '德国', 'Germany', 'Allemagne', 'Германия', 'Alemania')),
  country('peru', 'PE', six('بيرو', '秘鲁', 'Peru', 'Pérou', 'Перу', 'Perú')),
  country('chile', 'CL', six('شيلي', '智利', 'Chile', 'Chili', 'Чили', 'Chile')),
  country('ethiopia', 'ET', six('إثيوبيا', '埃塞俄比亚', 'Ethiopia', 'Éthiopie', 'Эфиопия', 'Etiopía')),
  country('lebanon', 'LB', six('لبنان', '黎巴嫩', 'Lebanon', 'Liban', 'Ливан', 'Líbano')),
  country('kyrgyzstan', 'KG', six('قيرغيزستان', '吉尔吉斯斯坦', 'Kyrgyzstan', 'Kirghizistan', 'Кыргызстан', 'Kirguistán')),
  country('thailand', 'TH', six('تايلند', '泰国', 'Thailand', 'Thaïlande', 'Таиланд', 'Tailandia')),
  country('mexico', 'MX', six('المكسيك', '墨西哥', 'Mexico', 'Mexique', 'Мексика', 'México')),
  country('eswatini', 'SZ', six('إسواتيني (سوازيلند سابقا)', '斯威士兰', 'Eswatini (formerly Swaziland)', 'Eswatini (anciennement Swaziland)', 'Эсватини (ранее Свазиленд)', 'Eswatini (anteriormente Swazilandia)')),
];

const cities: readonly WorkPlanCommand[] = [
  city('geneva', { ...swiss, at: [46.2, 6.15] }, six('جنيف', '日内瓦', 'Geneva', 'Genève', 'Женева', 'Ginebra')),
  city('palais-des-nations', { within: 'geneva', code: 'CH', timeZone: 'Europe/Zurich', at: [46.23, 6.14], scale: 'venue' }, six('قصر الأمم، القاعة التاسعة عشرة', '万国宫第十九会议室', 'Palais des Nations, Room XIX', 'Palais des Nations, salle XIX', 'Дворец Наций, зал XIX', 'Palacio de las Naciones, Sala XIX')),
  city('vienna', { within: 'austria', code: 'AT', timeZone: 'Europe/Vienna', at: [48.21, 16.37] }, six('فيينا', '维也纳', 'Vienna', 'Vienne', 'Вена', 'Viena')),
  city('istanbul', { within: 'turkiye', code: 'TR', timeZone: 'Europe/Istanbul', at: [41.01, 28.98] }, six('إسطنبول', '伊斯坦布尔', 'Istanbul', 'Istanbul', 'Стамбул', 'Estambul')),
  city('prague', { within: 'czechia', code: 'CZ', timeZone: 'Europe/Prague', at: [50.08, 14.44] }, six('براغ', '布拉格', 'Prague', 'Prague', 'Прага', 'Praga')),
  city('cairo', { within: 'egypt', code: 'EG', timeZone: 'Africa/Cairo', at: [30.04, 31.24] }, six('القاهرة', '开罗', 'Cairo', 'Le Caire', 'Каир', 'El Cairo')),
  city('kampala', { within: 'uganda', code: 'UG', timeZone: 'Africa/Kampala', at: [0.35, 32.58] }, six('كمبالا', '坎帕拉', 'Kampala', 'Kampala', 'Кампала', 'Kampala')),
  city('bali', { within: 'indonesia', code: 'ID', timeZone: 'Asia/Makassar', at: [-8.41, 115.19], scale: 'region' }, six('بالي', '巴厘', 'Bali', 'Bali', 'Бали', 'Bali')),
  city('rabat', { ...moroccan, at: [34.02, -6.84] }, six('الرباط', '拉巴特', 'Rabat', 'Rabat', 'Рабат', 'Rabat')),
  city('apia', { within: 'samoa', code: 'WS', timeZone: 'Pacific/Apia', at: [-13.83, -171.77] }, six('آبيا', '阿皮亚', 'Apia', 'Apia', 'Апиа', 'Apia')),
  city('berlin', { within: 'germany', code: 'DE', timeZone: 'Europe/Berlin', at: [52.52, 13.41] }, six('برلين', '柏林', 'Berlin', 'Berlin', 'Берлин', 'Berlín')),
  city('lima', { within: 'peru', code: 'PE', timeZone: 'America/Lima', at: [-12.05, -77.04] }, six('ليما', '利马', 'Lima', 'Lima', 'Лима', 'Lima')),
  city('santiago', { within: 'chile', code: 'CL', timeZone: 'America/Santiago', at: [-33.45, -70.67] }, six('سانتياغو', '圣地亚哥', 'Santiago', 'Santiago', 'Сантьяго', 'Santiago')),
  city('addis-ababa', { within: 'ethiopia', code: 'ET', timeZone: 'Africa/Addis_Ababa', at: [9.03, 38.74] }, six('أديس أبابا', '亚的斯亚贝巴', 'Addis Ababa', 'Addis-Abeba', 'Аддис-Абеба', 'Addis Abeba')),
  city('beirut', { within: 'lebanon', code: 'LB', timeZone: 'Asia/Beirut', at: [33.89, 35.5] }, six('بيروت', '贝鲁特', 'Beirut', 'Beyrouth', 'Бейрут', 'Beirut')),
  city('bishkek', { within: 'kyrgyzstan', code: 'KG', timeZone: 'Asia/Bishkek', at: [42.87, 74.59] }, six('بيشكيك', '比什凯克', 'Bishkek', 'Bichkek', 'Бишкек', 'Biskek')),
  city('bangkok', { within: 'thailand', code: 'TH', timeZone: 'Asia/Bangkok', at: [13.76, 100.5] }, six('بانكوك', '曼谷', 'Bangkok', 'Bangkok', 'Бангкок', 'Bangkok')),
];

/** Every place that the two documents of 13 April 2017 name. */
export const placesOfThePlan: readonly WorkPlanCommand[] = [...countries, ...cities];

/** Places that later documents name. */
export const guadalajara = city('guadalajara', { ...mexican, timeZone: 'America/Mexico_City', at: [20.67, -103.35] }, six('غوادالاخارا', '瓜达拉哈拉', 'Guadalajara', 'Guadalajara', 'Гвадалахара', 'Guadalajara'));
export const puertoVallarta = city('puerto-vallarta', { ...mexican, timeZone: 'America/Mexico_City', at: [20.65, -105.23] }, six('بويرتو فايارتا', '巴亚尔塔港', 'Puerto Vallarta', 'Puerto Vallarta', 'Пуэрто-Вальярта', 'Puerto Vallarta'));
export const marrakech = city('marrakech', { ...moroccan, at: [31.63, -7.99] }, six('مراكش', '马拉喀什', 'Marrakech', 'Marrakech', 'Марракеш', 'Marrakech'));
