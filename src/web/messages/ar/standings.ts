/** Who is what in a process. */
export const standings = {
  'standings.title': 'الصفات',
  'standings.lead': 'من يجوز له التصرف في هذه العملية، وبأي صفة. ويرد الأشخاص هنا بمعرفات عشوائية؛ ولا يعرف صاحب المعرف إلا هو ومن منحه الصفة.',
  'standings.none': 'لم تمنح أي صفة بعد.',
  'standings.give': 'منح صفة',
  'standings.whom': 'لمن',
  'standings.whom.hint': 'عنوان البريد الإلكتروني الذي يسجل به الشخص دخوله، سواء سبق له ذلك أم لا؛ أو معرف شخص.',
  'standings.standing': 'الصفة',
  'standings.of': 'عن',
  'standings.person': 'الشخص',
  'standings.you': 'أنت',
  'standings.act-under': 'التصرف بهذه الصفة',
  'standings.end': 'إنهاء',
} as const;
