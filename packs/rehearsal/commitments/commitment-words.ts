import { six } from '../../gcm/six.ts';
import type { Six } from '../../gcm/six.ts';

/** The commitments of the framework in six languages, as their objectives are headed. */
export const commitmentTitles: readonly Six[] = [
  six('أرقام قابلة للمقارنة', '可比的数据', 'Figures that can be compared', 'Des chiffres comparables', 'Сопоставимые цифры', 'Cifras comparables'),
  six('طرق خروج آمنة', '安全的撤离路线', 'Safe ways out', 'Des issues sûres', 'Безопасные пути выхода', 'Salidas seguras'),
  six('إبلاغ الناس في الوقت المناسب', '及时告知民众', 'Telling people in time', 'Prévenir à temps', 'Вовремя предупреждать людей', 'Avisar a tiempo'),
  six('العمل حين ينتقل الميناء', '港口搬迁时的工作', 'Work when the harbour moves', 'Le travail quand le port se déplace', 'Работа, когда порт переезжает', 'El trabajo cuando se mueve el puerto'),
  six('مساكن ومدارس وأوراق', '住房、学校和证件', 'Homes, schools and papers', 'Logements, écoles et papiers', 'Жильё, школы и документы', 'Viviendas, escuelas y papeles'),
  six('تقاسم الأعباء', '共同分担', 'Sharing the load', 'Partager la charge', 'Общая ноша', 'Compartir la carga'),
];

export const benchmarkTitles = {
  table: six('جدول واحد لجميع الموانئ', '所有港口共用一份表格', 'One table for all harbours', 'Un seul tableau pour tous les ports', 'Единая таблица для всех портов', 'Una sola tabla para todos los puertos'),
  half: six('طريق جاف معلَّم في نصف الشوارع', '半数街道标明干燥路线', 'A dry way marked from half of the streets', 'Un chemin sec balisé depuis la moitié des rues', 'Сухой путь отмечен от половины улиц', 'Un camino seco señalado desde la mitad de las calles'),
  all: six('طريق جاف معلَّم في جميع الشوارع', '所有街道标明干燥路线', 'A dry way marked from every street', 'Un chemin sec balisé depuis chaque rue', 'Сухой путь отмечен от каждой улицы', 'Un camino seco señalado desde cada calle'),
  month: six('استبدال الأوراق في غضون شهر', '一个月内补发证件', 'Papers replaced within a month', 'Papiers remplacés en un mois', 'Документы восстанавливаются за месяц', 'Papeles repuestos en un mes'),
} as const;
