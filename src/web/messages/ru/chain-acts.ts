/** Acts that say on what a provision rests. */
export const chainActs = {
  'act.ground-stated': '{provision} ({text}) основывается на: {first}{others, plural, =0 {} one { и ещё # источник} few { и ещё # источника} many { и ещё # источников} other { и ещё # источника}}',
  'act.ground-withdrawn': 'Указанное основание пункта отозвано: {reason}',
  'act-type.ground-stated': 'Указано основание пункта',
  'act-type.ground-withdrawn': 'Основание пункта отозвано',
  'search.group.ground': 'Основания пунктов',
} as const;
