/** The programme of a session on paper and in calendars. */
export const programmePaper = {
  'programme-paper.annex': 'المرفق: البرنامج',
  'programme-paper.time': 'الوقت',
  'programme-paper.item': 'البند',
  'programme-paper.panel': 'حلقة النقاش {number}',
  'programme-paper.day': 'اليوم {number} – {date}',
  'programme-paper.note': 'الأوقات بتوقيت مكان الاجتماع ({zone}). وقد يطرأ تغيير على البرنامج.',
  'programme-paper.ics': 'البرنامج: {title}',
} as const;
