/** The programme of a session on paper and in calendars. */
export const programmePaper = {
  'programme-paper.annex': 'Приложение: программа',
  'programme-paper.time': 'Время',
  'programme-paper.item': 'Пункт',
  'programme-paper.panel': 'Дискуссионная группа {number}',
  'programme-paper.day': 'День {number} – {date}',
  'programme-paper.note': 'Указано местное время места проведения ({zone}). В программу могут быть внесены изменения.',
  'programme-paper.ics': 'Программа: {title}',
} as const;
