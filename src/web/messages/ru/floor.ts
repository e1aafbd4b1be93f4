export const floor = {
  'floor.expert': 'Эксперт {number}',
  'floor.no-network': 'Нет сети. Ничего не отправлено.',
} as const;
