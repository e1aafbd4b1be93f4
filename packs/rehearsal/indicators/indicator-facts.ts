import { six } from '../../gcm/six.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';

type Definition = ProcessCommand<'define-indicator'>['data'];

/** What the invented harbours measure of the framework. */
export const definitions: readonly Definition[] = [
  { indicator: 'tables-published', code: 'F.1', title: six('الجداول المنشورة عن الموانئ', '已公布的港口统计表', 'Tables on harbours published', 'Tableaux publiés sur les ports', 'Опубликованные таблицы о портах', 'Cuadros publicados sobre los puertos'), source: 'The invented Office of Tides', unit: 'tables', decimals: 0, dimensions: [], commitments: ['fw-1'] },
  { indicator: 'streets-marked', code: 'F.2', title: six('الشوارع ذات المخارج المعلَّمة', '设有撤离标志的街道', 'Streets with a marked way out', 'Rues avec une issue signalée', 'Улицы с обозначенным выходом', 'Calles con salida señalizada'), source: 'The invented Office of Tides', unit: 'per cent', decimals: 1, dimensions: [], commitments: ['fw-2', 'fw-3'] },
  { indicator: 'in-work', code: 'F.4', title: six('العاملون بعد انتقال الميناء', '港口搬迁后的就业者', 'In work after the harbour moved', 'En emploi après le déplacement du port', 'Работающие после переезда порта', 'Con empleo tras el traslado del puerto'), source: 'The invented survey of the shores', unit: 'per cent', decimals: 1, dimensions: ['sex', 'age'], commitments: ['fw-4', 'fw-6'] },
  { indicator: 'papers-in-a-month', code: 'F.5', title: six('الأوراق الصادرة خلال شهر', '一个月内发放的证件', 'Papers given within a month', 'Papiers délivrés en un mois', 'Документы, выданные в течение месяца', 'Papeles entregados en un mes'), source: 'The invented registers of the shores', unit: 'per cent', decimals: 0, dimensions: ['sex', 'migratory-status'], commitments: ['fw-5'] },
];

/** Five States with what each measured of streets and work in three years: all, women, men, the young. */
export const measured: readonly { readonly state: string; readonly streets: readonly [string, string, string]; readonly work: readonly (readonly [string, string, string, string])[] }[] = [
  { state: 'MX', streets: ['12.5', '31', '44.5'], work: [['51', '44.5', '57', '38'], ['54.5', '49', '60', '41.5']] },
  { state: 'KE', streets: ['8', '9.5', '27'], work: [['47', '45', '49.5', '36'], ['46', '44.5', '47.5', '33']] },
  { state: 'FJ', streets: ['35', '52', '61.5'], work: [['62', '58.5', '65.5', '49'], ['63.5', '61', '66', '52']] },
  { state: 'LK', streets: ['20', '24', '23'], work: [['49.5', '40', '59', '35.5'], ['52', '43.5', '60.5', '39']] },
  { state: 'EG', streets: ['15', '15.5', '30'], work: [['44', '31', '56', '30'], ['45.5', '33.5', '57', '31.5']] },
];

/** What Kenya's invented assessment answers: `absent`, `partial` or `complete` for each question of a domain, with its evidence. */
export const answered = {
  'rights': ['partial', 'complete', 'partial', 'absent'],
  'whole-of-government': ['complete', 'partial', 'partial', 'partial'],
  'partnerships': ['partial', 'complete', 'absent', 'partial'],
  'well-being': ['absent', 'partial', 'complete', 'partial'],
  'crises': ['partial', 'partial', 'absent', 'complete'],
  'safe-orderly-regular': ['complete', 'partial', 'partial', 'absent'],
} as const;

export const evidence = 'The invented Harbour Act and its yearly report.';

/** A table as it was protected, from counts that are kept nowhere: eight cells are suppressed so that three men cannot be found. */
export const releasedTable = {
  title: six('من انتقلوا، حسب العمر والجنس والطريق', '搬迁者，按年龄、性别和途径分列', 'Who moved, by age, sex and way', 'Personnes parties, selon l’âge, le sexe et le moyen', 'Переехавшие по возрасту, полу и пути', 'Quienes se trasladaron, por edad, sexo y vía'),
  axes: [
    { name: 'age', categories: ['0–17', '18–64', '65+', 'total'] },
    { name: 'sex', categories: ['women', 'men', 'total'] },
    { name: 'way', categories: ['by boat', 'by land', 'total'] },
  ],
  values: [null, null, 151, null, null, 101, 34, 218, 252, 44, 310, 354, 52, 402, 454, 96, 712, 808, null, null, 35, null, null, 26, 21, 40, 61, 87, 453, 540, 64, 517, 581, 151, 970, 1121],
  protection: { threshold: 5, base: 1, margin: 3, within: 0, suppressed: 8, attacked: 8, narrowest: 10, seal: 'c2737c99445b1ca27c589b67959b8a883b96b656fc8f214e802d758ff7332dbb' },
};
