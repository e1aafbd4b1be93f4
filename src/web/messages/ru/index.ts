import { download } from './download.ts';
import { fields } from './fields.ts';
import { help } from './help.ts';
import { officer } from './officer.ts';
import { participationBodies } from './participation-bodies.ts';
import { participation } from './participation.ts';
import { personal } from './personal.ts';
import { pictures } from './pictures.ts';
import { plan } from './plan.ts';
import { record } from './record.ts';
import { site } from './site.ts';
import { things } from './things.ts';

export const messages = {
  ...download,
  ...fields,
  ...help,
  ...officer,
  ...participationBodies,
  ...participation,
  ...personal,
  ...pictures,
  ...plan,
  ...record,
  ...site,
  ...things,
} as const;
