import type { ProcessCommand } from '../../../process/commands.ts';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { LoadedDraft } from '../../../store/synthesis/load-draft.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import type { Visit } from '../../visit.ts';
import { sentencesOf } from './asked-draft.ts';

/** Publishes a draft as it stands; where that is asked, it becomes a document of the process first. */
export function publishCommands({ today, words, language }: Visit, loaded: LoadedDraft, { fields, commandId }: SentForm): readonly ProcessCommand[] {
  const { draft } = loaded;
  const all = sentencesOf(loaded);
  const asDocument = textField(fields, 'as-document') === 'yes';
  const symbol = textField(fields, 'symbol');
  const document = `${slugOf(draft.id).slice(0, 60).replace(/-+$/u, '')}-${commandId.slice(0, 6)}`;
  const author = textField(fields, 'author');
  const record: ProcessCommand = {
    name: 'record-document',
    data: {
      document,
      title: { [draft.language]: draft.title },
      documentKind: draft.draftKind === 'rapporteur-report' ? 'report' : 'summary',
      author: { [language]: author === '' ? words('drafts.publish.co-facilitators') : author },
      dated: today,
      languages: [draft.language],
      claims: [],
      ...(symbol !== '' && { symbol }),
    },
  };
  const publish: ProcessCommand = {
    name: 'publish-draft',
    data: { draft: draft.id, sentences: all.map(({ state }) => state.id), flagged: all.filter(({ flags }) => flags.length > 0).map(({ state }) => state.id), ...(asDocument && { document }) },
  };
  return asDocument ? [record, publish] : [publish];
}
