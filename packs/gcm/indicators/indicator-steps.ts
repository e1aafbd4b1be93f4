import type { PackStep } from '../../../src/process/pack.ts';
import { six } from '../six.ts';

/**
 * The one indicator of the Sustainable Development Goals that the material names for the compact. A list of indicators of the compact itself was
 * not found in the sources, so none is told; nor are values.
 */
export function stepsOfIndicators(): readonly PackStep[] {
  return [
    {
      key: 'indicators',
      at: '2018-12-10T19:00:00.000Z',
      by: { standing: 'secretariat' },
      commands: [
        {
          name: 'define-indicator',
          data: {
            indicator: 'sdg-10-7-2',
            code: '10.7.2',
            title: six('سياسات للهجرة المنظمة والآمنة والنظامية والمسؤولة', '有序、安全、正常和负责任移民的政策', 'Policies for orderly, safe, regular and responsible migration', 'Politiques pour une migration ordonnée, sûre, régulière et responsable', 'Политика упорядоченной, безопасной, легальной и ответственной миграции', 'Políticas para una migración ordenada, segura, regular y responsable'),
            source: 'Global indicator framework for the Sustainable Development Goals, A/RES/71/313',
            sourceAddress: 'https://unstats.un.org/sdgs/indicators/indicators-list/',
            unit: 'countries',
            decimals: 0,
            dimensions: [],
            commitments: [],
          },
        },
      ],
    },
  ];
}
