/** Acts that say on what a provision rests. */
export const chainActs = {
  'act.ground-stated': '{provision} of {text} rests on {first}{others, plural, =0 {} one { and one more} other { and # more}}',
  'act.ground-withdrawn': 'What a paragraph was said to rest on was taken back: {reason}',
  'act-type.ground-stated': 'Ground of a paragraph stated',
  'act-type.ground-withdrawn': 'Ground of a paragraph taken back',
  'search.group.ground': 'Grounds of paragraphs',
} as const;
