/** Acts that say on what a provision rests. */
export const chainActs = {
  'act.ground-stated': 'تستند {provision} من {text} إلى {first}{others, plural, =0 {} one { وعنصر آخر} two { وعنصرين آخرين} few { و# عناصر أخرى} many { و# عنصرا آخر} other { و# عنصر آخر}}',
  'act.ground-withdrawn': 'سُحب الأساس المذكور لفقرة: {reason}',
  'act-type.ground-stated': 'ذُكر أساس فقرة',
  'act-type.ground-withdrawn': 'سُحب أساس فقرة',
  'search.group.ground': 'أسس الفقرات',
} as const;
