export const floor = {
  'floor.expert': 'Expert {number}',
  'floor.no-network': 'Pas de réseau. Rien n’a été envoyé.',
} as const;
