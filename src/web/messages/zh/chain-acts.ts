/** Acts that say on what a provision rests. */
export const chainActs = {
  'act.ground-stated': '{text}的{provision}以{first}为依据{others, plural, =0 {} other {，另有#项}}',
  'act.ground-withdrawn': '撤回了某段所述的依据：{reason}',
  'act-type.ground-stated': '说明了段落的依据',
  'act-type.ground-withdrawn': '撤回了段落的依据',
  'search.group.ground': '段落的依据',
} as const;
