import { six } from '../six.ts';
import type { Six } from '../six.ts';

export const titles = {
  first: six('منتدى استعراض الهجرة الدولية 2022', '2022年国际移民问题审查论坛', 'International Migration Review Forum 2022', "Forum d'examen des migrations internationales 2022", 'Форум по рассмотрению международной миграции 2022 года', 'Foro de Examen de la Migración Internacional de 2022'),
  second: six('منتدى استعراض الهجرة الدولية 2026', '2026年国际移民问题审查论坛', 'International Migration Review Forum 2026', "Forum d'examen des migrations internationales 2026", 'Форум по рассмотрению международной миграции 2026 года', 'Foro de Examen de la Migración Internacional de 2026'),
} as const;

export function regionalTitle(region: string, years: string): Six {
  return six(`الاستعراض الإقليمي ${years} (${region})`, `${years}年区域审查（${region}）`, `Regional review ${years} (${region})`, `Examen régional ${years} (${region})`, `Региональный обзор ${years} (${region})`, `Examen regional ${years} (${region})`);
}

export function tableTitle(number: number): Six {
  return six(`المائدة المستديرة ${number}`, `第${number}圆桌会议`, `Round table ${number}`, `Table ronde ${number}`, `Круглый стол ${number}`, `Mesa redonda ${number}`);
}

export const notes = {
  regional: six('لم يُعثر على أيام هذا الاستعراض؛ والمعروف السنوات وحدها.', '未找到该审查的具体日期，仅知年份。', 'The days of this review were not found; the years alone are known.', 'Les dates de cet examen n’ont pas été trouvées ; seules les années sont connues.', 'Дни этого обзора не найдены; известны только годы.', 'No se hallaron las fechas de este examen; solo se conocen los años.'),
  reportOf2022: six('صدر التقرير في شباط/فبراير 2022؛ ولم يُعثر على يوم صدوره.', '报告于2022年2月印发；未找到具体日期。', 'The report is of February 2022; its day was not found.', 'Le rapport est de février 2022 ; son jour n’a pas été trouvé.', 'Доклад датирован февралём 2022 года; день не найден.', 'El informe es de febrero de 2022; no se halló el día.'),
  reportOf2026: six('تقف الوقائع هنا عند شباط/فبراير 2026: قد يوجد تقرير لا يعرفه السجل.', '此处所载事实截至2026年2月：可能有报告未载入记录。', 'What is known here ends in February 2026: there may be a report that the record does not know.', 'Ce qui est connu ici s’arrête en février 2026 : il peut exister un rapport que le registre ignore.', 'Сведения здесь заканчиваются февралём 2026 года: возможно, есть доклад, о котором реестр не знает.', 'Lo que aquí se sabe termina en febrero de 2026: puede existir un informe que el registro no conoce.'),
  firstTable: six('إدراج الهدف 18 في هذه المائدة مستنتج وغير مؤكد.', '目标18列入本圆桌系推断，未经证实。', 'That objective 18 stood at this table is inferred, not confirmed.', 'La présence de l’objectif 18 à cette table est déduite, non confirmée.', 'Цель 18 за этим столом — вывод, не подтверждённый источником.', 'La inclusión del objetivo 18 en esta mesa se deduce; no está confirmada.'),
  secondTable: six('أهداف هذه المائدة مستنتجة مما تبقى وغير مؤكدة.', '本圆桌的各项目标系按剩余部分推断，未经证实。', 'The objectives of this table are inferred from what was left, not confirmed.', 'Les objectifs de cette table sont déduits de ce qui restait, non confirmés.', 'Цели этого стола выведены из оставшихся и не подтверждены.', 'Los objetivos de esta mesa se deducen de los restantes; no están confirmados.'),
} as const;
