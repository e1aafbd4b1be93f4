/** A negotiated text followed live: the screen in the hall, and what pages say of what changed. */
export const textsLive = {
  'texts.hall.called': 'Le paragraphe {label} est appelé',
  'texts.hall.before': 'Avant',
  'texts.hall.after': 'Après',
  'texts.hall.reading': 'Lecture {number}',
  'texts.hall.outline': 'Le texte entier',
  'texts.hall.added': 'Nouveau paragraphe',
  'texts.hall.added.by': 'Nouveau paragraphe proposé par {who}',
  'texts.hall.page': 'Partie {page} sur {pages}',
  'texts.hall.turn.back': 'Afficher la partie précédente',
  'texts.hall.turn.on': 'Afficher la partie suivante',
  'texts.live.writing': 'Ce paragraphe a changé pendant que vous écrivez. Votre saisie est conservée.',
  'texts.live.see': 'Voir le paragraphe dans son état actuel',
  'texts.live.changed': 'Le texte a changé depuis l’affichage de cette page.',
  'texts.live.show': 'L’afficher dans son état actuel',
} as const;
