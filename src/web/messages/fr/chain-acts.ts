/** Acts that say on what a provision rests. */
export const chainActs = {
  'act.ground-stated': '{provision} de {text} repose sur {first}{others, plural, =0 {} one { et un autre élément} other { et # autres éléments}}',
  'act.ground-withdrawn': 'Le fondement indiqué pour un paragraphe a été retiré : {reason}',
  'act-type.ground-stated': 'Fondement d’un paragraphe indiqué',
  'act-type.ground-withdrawn': 'Fondement d’un paragraphe retiré',
  'search.group.ground': 'Fondements de paragraphes',
} as const;
