import { help } from './help.ts';
import { plan } from './plan.ts';
import { site } from './site.ts';
import { record } from './record.ts';

export const messages = { ...site, ...help, ...plan, ...record } as const;
