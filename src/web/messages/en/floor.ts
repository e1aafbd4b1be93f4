/** What all screens of the floor say. */
export const floor = {
  'floor.expert': 'Expert {number}',
  'floor.no-network': 'There is no network. Nothing was sent.',
} as const;
