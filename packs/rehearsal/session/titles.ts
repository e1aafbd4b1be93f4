import { six } from '../../gcm/six.ts';

/** The titles of a rehearsed session's segments; everything in it is invented. */
export const titles = {
  opening: six('الافتتاح', '开幕', 'Opening', 'Ouverture', 'Открытие', 'Apertura'),
  brief: six('عرض موجز للمسائل', '议题简介', 'Issue brief', 'Présentation des questions', 'Обзор вопросов', 'Presentación de los temas'),
  warnings: six('حلقة النقاش 1: إنذارات تصل إلى الجميع', '第1小组：人人收到的预警', 'Panel 1: warnings that reach everybody', 'Table ronde 1 : des alertes qui atteignent chacun', 'Группа 1: оповещения, доходящие до каждого', 'Panel 1: alertas que llegan a todos'),
  homes: six('حلقة النقاش 2: مساكن خلف الكثبان', '第2小组：沙丘后的住房', 'Panel 2: homes behind the dunes', 'Table ronde 2 : des logements derrière les dunes', 'Группа 2: жильё за дюнами', 'Panel 2: viviendas tras las dunas'),
  harbours: six('حلقة النقاش 3: العمل حين ينتقل الميناء', '第3小组：港口迁移时的工作', 'Panel 3: work when the harbour moves', 'Table ronde 3 : le travail quand le port se déplace', 'Группа 3: работа при переносе порта', 'Panel 3: trabajo cuando el puerto se traslada'),
  discussion: six('مناقشة تفاعلية', '互动讨论', 'Interactive discussion', 'Débat interactif', 'Интерактивное обсуждение', 'Diálogo interactivo'),
  closingOfDay: six('اختتام اليوم', '当日结束', 'Closing of the day', 'Clôture de la journée', 'Закрытие дня', 'Cierre de la jornada'),
  informal: six('حوار غير رسمي مع أصحاب المصلحة', '与利益攸关方的非正式对话', 'Informal dialogue with stakeholders', 'Dialogue informel avec les parties prenantes', 'Неофициальный диалог с заинтересованными сторонами', 'Diálogo informal con los interesados'),
  welcome: six('ترحيب', '欢迎辞', 'Welcome', 'Mots de bienvenue', 'Приветственное слово', 'Bienvenida'),
  summary: six('حلقة النقاش الختامية', '总结小组', 'Summary panel', 'Table ronde de synthèse', 'Итоговая дискуссия', 'Panel de síntesis'),
  conclusions: six('استنتاجات الميسِّرين المشاركين', '共同召集人的结论', 'Conclusions of the co-facilitators', 'Conclusions des cofacilitateurs', 'Выводы сокоординаторов', 'Conclusiones de los cofacilitadores'),
  closing: six('الاختتام', '闭幕', 'Closing', 'Clôture', 'Закрытие', 'Clausura'),
  lunch: six('استراحة الغداء', '午休', 'Lunch', 'Déjeuner', 'Обед', 'Almuerzo'),
} as const;

export const panelTitles = [titles.warnings, titles.homes, titles.harbours] as const;
