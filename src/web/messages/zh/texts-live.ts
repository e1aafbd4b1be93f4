/** A negotiated text followed live: the screen in the hall, and what pages say of what changed. */
export const textsLive = {
  'texts.hall.called': '现在讨论第{label}段',
  'texts.hall.before': '前一段',
  'texts.hall.after': '后一段',
  'texts.hall.reading': '第{number}读',
  'texts.hall.outline': '全文',
  'texts.hall.added': '新增段落',
  'texts.hall.added.by': '新增段落，{who}提出',
  'texts.hall.page': '第{page}部分，共{pages}部分',
  'texts.hall.turn.back': '显示前一部分',
  'texts.hall.turn.on': '显示后一部分',
  'texts.live.writing': '您撰写时本段已有变动。您输入的内容仍在。',
  'texts.live.see': '查看本段现状',
  'texts.live.changed': '本页生成后文本已有变动。',
  'texts.live.show': '显示现状',
} as const;
