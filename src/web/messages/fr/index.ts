import { download } from './download.ts';
import { fields } from './fields.ts';
import { help } from './help.ts';
import { officer } from './officer.ts';
import { participation } from './participation.ts';
import { participationBodies } from './participation-bodies.ts';
import { pictures } from './pictures.ts';
import { plan } from './plan.ts';
import { site } from './site.ts';
import { record } from './record.ts';
import { things } from './things.ts';

export const messages = { ...site, ...download, ...help, ...plan, ...pictures, ...record, ...officer, ...things, ...fields, ...participation, ...participationBodies } as const;
