/** Acts that say on what a provision rests. */
export const chainActs = {
  'act.ground-stated': '{provision} de {text} se basa en {first}{others, plural, =0 {} one { y otro elemento} other { y # elementos más}}',
  'act.ground-withdrawn': 'Se retiró el fundamento indicado de un párrafo: {reason}',
  'act-type.ground-stated': 'Fundamento de un párrafo indicado',
  'act-type.ground-withdrawn': 'Fundamento de un párrafo retirado',
  'search.group.ground': 'Fundamentos de párrafos',
} as const;
