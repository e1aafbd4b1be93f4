/** The programme of a session on paper and in calendars. */
export const programmePaper = {
  'programme-paper.annex': 'Annexe : programme',
  'programme-paper.time': 'Heure',
  'programme-paper.item': 'Point',
  'programme-paper.panel': 'Table ronde {number}',
  'programme-paper.day': 'Jour {number} – {date}',
  'programme-paper.note': 'Heures locales du lieu de la réunion ({zone}). Le programme peut être modifié.',
  'programme-paper.ics': 'Programme : {title}',
} as const;
