import type { VNode } from 'preact';
import type { CommitmentWords } from '../../../store/practices/commitment-words.ts';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { languageName } from '../../parts/language-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedPractice } from './load-practice.ts';
import { commitmentText, placeText, sorted } from './practice-labels.ts';

/** Beside the text: what the commitments say that it answers, its editions, what is like it, and how it is cited. */
export function PracticeAside({ visit, loaded }: { readonly visit: Visit; readonly loaded: LoadedPractice }): VNode {
  const { words, language } = visit;
  const { practice, commitments, related, editions } = loaded;
  return (
    <aside class="practice-aside">
      <section aria-labelledby="answers">
        <h2 id="answers">{words('practices.answers')}</h2>
        {commitments.map((one) => (
          <Answered key={one.id} visit={visit} commitment={one} />
        ))}
      </section>
      {editions.length > 0 && (
        <section aria-labelledby="editions">
          <h2 id="editions">{words('practices.editions')}</h2>
          <ul class="editions">
            {editions.map(({ edition, publishedOn }) => (
              <li key={edition}>
                <a href={linkTo(visit, 'practice', { id: practice.id }, { 'as-of': publishedOn })}>{words('practices.edition', { edition })}</a> {words('practices.published-on', { day: dayText(publishedOn, language) })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {related.length > 0 && (
        <section aria-labelledby="related">
          <h2 id="related">{words('practices.related')}</h2>
          <ul class="related">
            {related.map((one) => (
              <li key={one.id} lang={one.language === language ? undefined : one.language} dir="auto">
                <a href={linkTo(visit, 'practice', { id: one.id })}>{one.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="cite">
        <h2 id="cite">{words('practices.cite')}</h2>
        <Citation visit={visit} loaded={loaded} />
      </section>
    </aside>
  );
}

/** Whose it is, where, for whom, and since and until when. */
export function PracticeFacts({ visit, loaded: { practice, past: { names } } }: { readonly visit: Visit; readonly loaded: LoadedPractice }): VNode {
  const { words, language } = visit;
  const { holder, implementer, groups, startedOn, submittedOn, publishedOn, expiresOn } = practice;
  return (
    <dl class="facts practice-facts">
      <Fact label={words('practices.submitted-by')}>
        <HolderName of={holder} visit={visit} names={names} />
      </Fact>
      <Fact label={words('practices.field.implementer')}>
        <bdi>{implementer}</bdi>
      </Fact>
      <Fact label={words('practices.where')}>{placeText(practice, visit)}</Fact>
      {groups.length > 0 && <Fact label={words('practices.groups')}>{sorted(visit, groups.map((value) => ({ value, label: words(`practices.group.${value}`) }))).map(({ label }) => label).join(' · ')}</Fact>}
      {startedOn !== undefined && <Fact label={words('practices.field.started-on')}>{dayText(startedOn, language)}</Fact>}
      <Fact label={words('practices.language')}>{languageName(practice.language, language)}</Fact>
      <Fact label={words('practices.submitted')}>{dayText(submittedOn, language)}</Fact>
      {publishedOn !== undefined && <Fact label={words('practices.published')}>{dayText(publishedOn, language)}</Fact>}
      {expiresOn !== undefined && <Fact label={words('practices.until')}>{dayText(expiresOn, language)}</Fact>}
    </dl>
  );
}

/** What the text says, so that nobody has to look it up to know what is answered. */
function Answered({ visit, commitment }: { readonly visit: Visit; readonly commitment: CommitmentWords }): VNode {
  const { id, provisions, language } = commitment;
  const name = <a href={linkTo(visit, 'commitment', { id })}>{commitmentText(commitment, visit)}</a>;
  if (provisions.length === 0) return <p>{name}</p>;
  return (
    <details class="answered">
      <summary>{commitmentText(commitment, visit)}</summary>
      {provisions.map((provision) => (
        <p key={provision.id} lang={language ?? undefined} dir="auto">
          {provision.label !== '' && <strong>{provision.label} </strong>}
          {provision.words}
        </p>
      ))}
      <p>{name}</p>
    </details>
  );
}

/** Who, what, which edition, published when, and where it can be read as it was. */
function Citation({ visit, loaded: { practice, past } }: { readonly visit: Visit; readonly loaded: LoadedPractice }): VNode {
  const { words, language, url } = visit;
  const { id, title, holder, edition, publishedOn, submittedOn } = practice;
  const day = publishedOn ?? submittedOn;
  const path = linkTo({ ...visit, asOf: undefined }, 'practice', { id }, visit.asOf === undefined ? {} : { 'as-of': visit.asOf });
  return (
    <p class="citation">
      <HolderName of={holder} visit={visit} names={past.names} />, <bdi lang={practice.language}>“{title}”</bdi>, {words('practices.edition', { edition })}, {dayText(day, language)}. <span dir="ltr" class="cite-address">{url.origin + path}</span>
    </p>
  );
}
