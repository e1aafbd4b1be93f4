import type { VNode } from 'preact';
import { missingDocuments } from '../../../process/participation/application-steps.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { mayOpenDocuments } from './application-document.ts';
import type { Contact } from './contact.ts';
import { isWebAddress } from './parse-application.ts';

interface FactsProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  readonly contact: Contact | undefined;
  readonly names: Names;
}

/** What an application says, and what became of it. */
export function ApplicationFacts({ visit, application, procedure, contact, names }: FactsProps): VNode {
  const { words, language } = visit;
  const { otherNames, constituency, country, website, relevance } = application;
  return (
    <dl class="facts">
      <Fact label={words('participants.constituency')}>{words(`constituency.${constituency}`)}</Fact>
      <Fact label={words('participants.country')}>{stateName(country, language)}</Fact>
      {otherNames.length > 0 && <Fact label={words('apply.other-names')}>{otherNames.join(' · ')}</Fact>}
      {website !== undefined && (
        <Fact label={words('apply.website')}>
          {isWebAddress(website) ? (
            <a href={website} rel="nofollow noopener">{website}</a>
          ) : (
            website
          )}
        </Fact>
      )}
      <Fact label={words('apply.relevance')}>
        <Text text={relevance} language={language} />
      </Fact>
      <Fact label={words('procedure.documents')}>
        <Documents visit={visit} application={application} procedure={procedure} />
      </Fact>
      {contact !== undefined && (
        <Fact label={words('apply.contact')}>
          {contact.name} {contact.email !== undefined && <a href={`mailto:${contact.email}`}>{contact.email}</a>} {contact.phone}
        </Fact>
      )}
      <Course visit={visit} application={application} names={names} />
    </dl>
  );
}

/** When it came, on which list it went, how it ended. */
function Course({ visit, application, names }: Pick<FactsProps, 'visit' | 'application' | 'names'>): VNode {
  const { words, language } = visit;
  const { filedAt, late, circulation, outcome, duplicateOf, letterSentAt } = application;
  return (
    <>
      <Fact label={words('applications.filed')}>
        <time dateTime={filedAt}>{dayText(filedAt.slice(0, 10), language)}</time> {late && <span class="mark">{words('applications.late')}</span>}
      </Fact>
      {circulation !== undefined && (
        <Fact label={words('lists.list')}>
          <SubjectLink subject={subjectKey('circulation', circulation)} visit={visit} names={names} />
        </Fact>
      )}
      {duplicateOf !== undefined && (
        <Fact label={words('application.repeats')}>
          <SubjectLink subject={subjectKey('application', duplicateOf)} visit={visit} names={names} />
        </Fact>
      )}
      {outcome !== undefined && (
        <Fact label={words('application.step.outcome')}>
          {words(`application-status.${application.status}`)}, {outcome.body === undefined ? words(`application.how.${outcome.how}`) : words('application.how.body', { body: words(`word.body.${outcome.body}`) })} <time dateTime={outcome.at}>{dayText(outcome.at.slice(0, 10), language)}</time>{' '}
          {outcome.reason !== undefined && <q>{outcome.reason}</q>}
        </Fact>
      )}
      {application.status === 'accredited' && (
        <Fact label={words('accreditation.register')}>
          <a href={linkTo(visit, 'participant', { id: application.id })}>
            <Text text={application.name} language={language} />
          </a>
        </Fact>
      )}
      {letterSentAt !== undefined && (
        <Fact label={words('application.letter.written')}>
          <time dateTime={letterSentAt}>{dayText(letterSentAt.slice(0, 10), language)}</time>
        </Fact>
      )}
    </>
  );
}

/** What was handed in, to open for whoever may, and what is still missing. */
function Documents({ visit, application, procedure }: Pick<FactsProps, 'visit' | 'application' | 'procedure'>): VNode {
  const { words, language } = visit;
  const absent = missingDocuments(application, procedure);
  const shown = procedure.documents.filter(({ id }) => application.documents.includes(id) || absent.includes(id));
  if (shown.length === 0) return <>{words('procedure.no-documents')}</>;
  const opens = mayOpenDocuments(visit, application);
  return (
    <ul class="plain">
      {shown.map(({ id, label }) => {
        const text = plainText(label, language);
        if (absent.includes(id)) return <li key={id}>{text} <span class="mark">{words('application.document.missing')}</span></li>;
        return <li key={id}>{opens ? <a href={linkTo(visit, 'application', { id: application.id }, { document: id })} download>{text}</a> : text}</li>;
      })}
    </ul>
  );
}
