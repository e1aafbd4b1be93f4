/** A negotiated text followed live: the screen in the hall, and what pages say of what changed. */
export const textsLive = {
  'texts.hall.called': 'Рассматривается пункт {label}',
  'texts.hall.before': 'Предыдущий',
  'texts.hall.after': 'Следующий',
  'texts.hall.reading': 'Чтение {number}',
  'texts.hall.outline': 'Весь текст',
  'texts.hall.added': 'Новый пункт',
  'texts.hall.added.by': 'Новый пункт, предложение: {who}',
  'texts.hall.page': 'Часть {page} из {pages}',
  'texts.hall.turn.back': 'Показать предыдущую часть',
  'texts.hall.turn.on': 'Показать следующую часть',
  'texts.live.writing': 'Пока вы пишете, этот пункт изменился. Набранный вами текст сохранён.',
  'texts.live.see': 'Посмотреть пункт в нынешнем виде',
  'texts.live.changed': 'После загрузки этой страницы текст изменился.',
  'texts.live.show': 'Показать в нынешнем виде',
} as const;
