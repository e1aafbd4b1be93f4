/** Who is what in a process. */
export const standings = {
  'standings.title': 'Qualités',
  'standings.lead': 'Qui peut agir dans ce processus, et en quelle qualité. Les personnes figurent ici sous un identifiant aléatoire ; elles seules, et qui leur a attribué la qualité, savent à qui il appartient.',
  'standings.none': 'Aucune qualité n’a encore été attribuée.',
  'standings.give': 'Attribuer une qualité',
  'standings.whom': 'À qui',
  'standings.whom.hint': 'L’adresse électronique avec laquelle la personne se connecte, qu’elle l’ait déjà fait ou non ; ou l’identifiant d’une personne.',
  'standings.standing': 'Qualité',
  'standings.of': 'De',
  'standings.person': 'Personne',
  'standings.you': 'vous',
  'standings.act-under': 'Agir en cette qualité',
  'standings.end': 'Mettre fin',
} as const;
