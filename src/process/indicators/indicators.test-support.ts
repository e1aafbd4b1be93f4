import type { ProcessCommand } from '../commands.ts';
import { begun } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';

export const definition: Omit<ProcessCommand<'define-indicator'>['data'], 'indicator'> = { code: '10.7.x', title: { en: 'People who went' }, source: 'An office of statistics', unit: 'persons', decimals: 1, dimensions: ['sex', 'age'], commitments: [] };
export const value = { period: '2016', value: '120', source: 'Census', quality: 'official' } as const;

/** A process with the indicator `went`, told apart by sex and age. */
export function withIndicator(): Given {
  return begun([{ name: 'define-indicator', data: { indicator: 'went', ...definition } }]);
}
