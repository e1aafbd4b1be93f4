import { plan } from './plan.ts';
import { site } from './site.ts';
import { record } from './record.ts';

export const messages = { ...site, ...plan, ...record } as const;
