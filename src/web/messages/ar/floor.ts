export const floor = {
  'floor.expert': 'الخبير {number}',
  'floor.no-network': 'لا توجد شبكة. لم يُرسَل شيء.',
} as const;
