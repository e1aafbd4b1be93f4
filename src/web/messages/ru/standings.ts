/** Who is what in a process. */
export const standings = {
  'standings.title': 'Статусы',
  'standings.lead': 'Кто и в каком качестве может действовать в этом процессе. Люди обозначены здесь случайными идентификаторами; чей это идентификатор, знают только они сами и те, кто предоставил статус.',
  'standings.none': 'Статусы ещё не предоставлялись.',
  'standings.give': 'Предоставить статус',
  'standings.whom': 'Кому',
  'standings.whom.hint': 'Адрес электронной почты, с которым человек входит, даже если он ещё ни разу не входил; или идентификатор человека.',
  'standings.standing': 'Статус',
  'standings.of': 'От кого',
  'standings.person': 'Лицо',
  'standings.you': 'вы',
  'standings.act-under': 'Действовать в этом статусе',
  'standings.end': 'Прекратить',
} as const;
