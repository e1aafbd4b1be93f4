import { six } from './six.ts';
import type { Six } from './six.ts';

/** First to sixth, in the form that "thematic session" asks for in each language (nominative, feminine where it has a gender). */
const ordinals: readonly Six[] = [
  six('الأولى', '第一', 'First', 'Première', 'Первая', 'Primera'),
  six('الثانية', '第二', 'Second', 'Deuxième', 'Вторая', 'Segunda'),
  six('الثالثة', '第三', 'Third', 'Troisième', 'Третья', 'Tercera'),
  six('الرابعة', '第四', 'Fourth', 'Quatrième', 'Четвертая', 'Cuarta'),
  six('الخامسة', '第五', 'Fifth', 'Cinquième', 'Пятая', 'Quinta'),
  six('السادسة', '第六', 'Sixth', 'Sixième', 'Шестая', 'Sexta'),
];

/** The theme of a thematic session, in short. */
const themes: readonly Six[] = [
  six('حقوق الإنسان والإدماج والتمييز', '人权、包容和歧视', 'human rights, inclusion and discrimination', 'droits humains, inclusion et discrimination', 'права человека, интеграция и дискриминация', 'derechos humanos, inclusión y discriminación'),
  six('دوافع الهجرة', '移民的驱动因素', 'drivers of migration', 'facteurs de migration', 'причины миграции', 'factores de la migración'),
  six('التعاون الدولي وحوكمة الهجرة', '国际合作与移民治理', 'international cooperation and governance', 'coopération internationale et gouvernance', 'международное сотрудничество и управление', 'cooperación internacional y gobernanza'),
  six('مساهمات المهاجرين والمغتربين', '移民和侨民的贡献', 'contributions of migrants and diasporas', 'apports des migrants et des diasporas', 'вклад мигрантов и диаспор', 'contribuciones de los migrantes y las diásporas'),
  six('تهريب المهاجرين والاتجار والرق المعاصر', '偷运移民、贩运和当代奴役', 'smuggling, trafficking, contemporary slavery', 'trafic de migrants, traite, esclavage', 'незаконный ввоз мигрантов, торговля людьми, рабство', 'tráfico ilícito, trata y esclavitud contemporánea'),
  six('الهجرة غير النظامية والمسارات النظامية', '非正常移民和正常途径', 'irregular migration and regular pathways', 'migrations irrégulières et filières régulières', 'неурегулированная миграция и законные пути', 'migración irregular y vías regulares'),
];

const nothing = six('', '', '', '', '', '');

function ordinal(number: number): Six {
  return ordinals[number - 1] ?? nothing;
}

function theme(number: number): Six {
  return themes[number - 1] ?? nothing;
}

/** "First thematic session: human rights …" */
export function sessionTitle(number: number): Six {
  const [nth, about] = [ordinal(number), theme(number)];
  return six(
    `الجلسة المواضيعية ${nth.ar}: ${about.ar}`,
    `${nth.zh}次专题会议：${about.zh}`,
    `${nth.en} thematic session: ${about.en}`,
    `${nth.fr} réunion thématique : ${about.fr}`,
    `${nth.ru} тематическая сессия: ${about.ru}`,
    `${nth.es} sesión temática: ${about.es}`,
  );
}

/** "Documentation of thematic session 1 goes out" */
export function documentationTitle(number: number): Six {
  const nth = ordinal(number);
  return six(
    `تعميم وثائق الجلسة المواضيعية ${nth.ar}`,
    `分发${nth.zh}次专题会议文件`,
    `Circulation of documents for thematic session ${number}`,
    `Distribution des documents de la réunion thématique nᵒ ${number}`,
    `Распространение документов тематической сессии № ${number}`,
    `Distribución de documentos de la sesión temática núm. ${number}`,
  );
}
