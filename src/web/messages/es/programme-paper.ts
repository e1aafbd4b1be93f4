/** The programme of a session on paper and in calendars. */
export const programmePaper = {
  'programme-paper.annex': 'Anexo: programa',
  'programme-paper.time': 'Hora',
  'programme-paper.item': 'Tema',
  'programme-paper.panel': 'Mesa redonda {number}',
  'programme-paper.day': 'Día {number} – {date}',
  'programme-paper.note': 'Las horas son las del lugar de la reunión ({zone}). El programa puede cambiar.',
  'programme-paper.ics': 'Programa: {title}',
} as const;
