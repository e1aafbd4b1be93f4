export const floor = {
  'floor.expert': 'Experto {number}',
  'floor.no-network': 'No hay red. No se ha enviado nada.',
} as const;
