import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PackageId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, shortText } from '../vocabulary/shapes.ts';
import { provisionId } from './shapes.ts';
import { textStage } from './state.ts';

const shape = z.object({ package: idOf<PackageId>(), text: idOf<TextId>(), title: shortText, provisions: z.array(provisionId).min(2).max(200) });
export type PackageTied = DecidedAct<'package-tied', z.output<typeof shape>>;

export const packageTied = textStage.act({
  type: 'package-tied',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('package', data.package),
  sentence: ({ text, title, provisions }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) }, title: { is: 'text', text: title }, count: { is: 'count', count: provisions.length } } }),
  after: (_, { package: id, ...rest }) => ({ kind: 'package', id, ...rest, status: 'tied' }),
});

/** TX-29: provisions that are agreed together or not at all are tied, and shown so wherever one of them stands. */
export const tiePackage = textStage.command<'tie-package', typeof shape, 'package', PackageTied>({
  name: 'tie-package',
  shape,
  subject: packageTied.subject,
  mentions: ({ text }) => [subjectKey('text', text)],
  decide: (data) => (new Set(data.provisions).size < 2 ? refuse('too-few-tied', 'TX-29') : [{ type: 'package-tied', data }]),
});

const untiedShape = z.object({ package: idOf<PackageId>() });
export type PackageUntied = DecidedAct<'package-untied', z.infer<typeof untiedShape>>;

export const packageUntied = textStage.act({
  type: 'package-untied',
  schemaVersion: 1,
  shape: untiedShape,
  subject: (data) => subjectKey('package', data.package),
  sentence: (data) => ({ parts: { package: { is: 'subject', subject: subjectKey('package', data.package) } } }),
  after: (state, _, act) => ({ ...textStage.before(state, 'package', act), status: 'untied' }),
});

/** TX-29: they are looked at one by one again. */
export const untiePackage = textStage.command<'untie-package', typeof untiedShape, 'package', PackageUntied>({
  name: 'untie-package',
  shape: untiedShape,
  subject: packageUntied.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.package });
    return before.status === 'untied' ? refuse('nothing-changes', 'TX-29') : [{ type: 'package-untied', data }];
  },
});
