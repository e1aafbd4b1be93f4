/** Who is what in a process. */
export const standings = {
  'standings.title': 'Standings',
  'standings.lead': 'Who may act in this process, and as what. People stand here under a random id; only they and those who gave the standing know whose it is.',
  'standings.none': 'No standing has been given yet.',
  'standings.give': 'Give a standing',
  'standings.whom': 'To whom',
  'standings.whom.hint': 'The e-mail address with which they sign in, whether or not they have done so yet; or the id of a person.',
  'standings.standing': 'Standing',
  'standings.of': 'Of',
  'standings.person': 'Person',
  'standings.you': 'you',
  'standings.act-under': 'Act under this standing',
  'standings.end': 'End',
} as const;
