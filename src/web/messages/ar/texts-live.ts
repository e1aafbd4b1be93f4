/** A negotiated text followed live: the screen in the hall, and what pages say of what changed. */
export const textsLive = {
  'texts.hall.called': 'تُناقَش الآن الفقرة {label}',
  'texts.hall.before': 'قبلها',
  'texts.hall.after': 'بعدها',
  'texts.hall.reading': 'القراءة {number}',
  'texts.hall.outline': 'النص كله',
  'texts.hall.added': 'فقرة جديدة',
  'texts.hall.added.by': 'فقرة جديدة مقترحة من {who}',
  'texts.hall.page': 'الجزء {page} من {pages}',
  'texts.hall.turn.back': 'عرض الجزء السابق',
  'texts.hall.turn.on': 'عرض الجزء التالي',
  'texts.live.writing': 'تغيرت هذه الفقرة وأنت تكتب. ما كتبته لا يزال هنا.',
  'texts.live.see': 'عرض الفقرة كما هي الآن',
  'texts.live.changed': 'تغير النص منذ إعداد هذه الصفحة.',
  'texts.live.show': 'عرضه كما هو الآن',
} as const;
