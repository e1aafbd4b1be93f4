/** The programme of a session on paper and in calendars. */
export const programmePaper = {
  'programme-paper.annex': 'Annex: programme',
  'programme-paper.time': 'Time',
  'programme-paper.item': 'Item',
  'programme-paper.panel': 'Panel {number}',
  'programme-paper.day': 'Day {number} – {date}',
  'programme-paper.note': 'Times are local to the venue ({zone}). The programme may change.',
  'programme-paper.ics': 'Programme: {title}',
} as const;
