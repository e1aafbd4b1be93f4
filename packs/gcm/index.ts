import type { Pack } from '../../src/process/work-plan/pack.ts';

const t = (en: string) => ({ en });
const rows: [string, string, string, string, string][] = [
  ['thematic-session-1', 'Human rights of all migrants', '2017-05-08', '2017-05-09', 'geneva'],
  ['thematic-session-2', 'Drivers of migration', '2017-05-22', '2017-05-23', 'new-york'],
];
export const gcmPack: Pack = {
  process: 'gcm',
  steps: [
    {
      at: '2016-09-19T12:00:00.000Z',
      by: { standing: 'secretariat' },
      commands: [
        { name: 'open-process', data: { process: 'gcm', title: t('Global Compact for Safe, Orderly and Regular Migration'), shortTitle: t('Global Compact for Migration'), aim: t('An agreed framework.'), timeZone: 'America/New_York' } },
        { name: 'define-track', data: { track: 'thematic-sessions', title: t('Thematic sessions'), colour: 1, order: 1, claims: [] } },
        { name: 'record-place', data: { place: 'geneva', name: t('Geneva'), scale: 'city' } },
        { name: 'record-place', data: { place: 'new-york', name: t('New York'), scale: 'city' } },
        ...rows.map(([event, title, start, end, place]) => ({
          name: 'schedule-event' as const,
          data: { event, kind: 'thematic_session' as const, track: 'thematic-sessions', paragraphs: [], claims: [
            { claim: 'wp-title', property: 'title', value: { type: 'title' as const, title: t(title) }, madeOn: '2017-04-13' },
            { claim: 'wp-date', property: 'date', value: { type: 'date' as const, date: { edtf: `${start}/${end}`, start: start as never, end: end as never, precision: 'day' as const } }, madeOn: '2017-04-13' },
            { claim: 'wp-place', property: 'place', value: { type: 'place' as const, place }, madeOn: '2017-04-13' },
          ] },
        })),
      ],
    },
  ],
};
