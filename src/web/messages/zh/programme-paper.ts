/** The programme of a session on paper and in calendars. */
export const programmePaper = {
  'programme-paper.annex': '附件：日程',
  'programme-paper.time': '时间',
  'programme-paper.item': '项目',
  'programme-paper.panel': '专题小组{number}',
  'programme-paper.day': '第{number}天 – {date}',
  'programme-paper.note': '所列时间为会议地点当地时间（{zone}）。日程可能变动。',
  'programme-paper.ics': '日程：{title}',
} as const;
