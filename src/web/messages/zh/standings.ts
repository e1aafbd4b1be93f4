/** Who is what in a process. */
export const standings = {
  'standings.title': '身份',
  'standings.lead': '何人可在本进程中行事，以何种身份行事。此处人员以随机标识符列示；只有本人和授予身份者知道标识符属于谁。',
  'standings.none': '尚未授予任何身份。',
  'standings.give': '授予身份',
  'standings.whom': '授予对象',
  'standings.whom.hint': '其登录所用的电子邮箱，无论是否已登录过；或某人的标识符。',
  'standings.standing': '身份',
  'standings.of': '所属',
  'standings.person': '人员',
  'standings.you': '您',
  'standings.act-under': '以此身份行事',
  'standings.end': '终止',
} as const;
