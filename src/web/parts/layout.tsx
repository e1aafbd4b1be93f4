import type { ComponentChildren, VNode } from 'preact';
import { languages } from '../../process/vocabulary/language.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { rehearsalProcess } from '../../process/rehearsal.ts';
import type { MessageKey } from '../messages/catalogue.ts';
import { inOtherLanguage, pathTo } from '../routes.ts';
import type { Page, SiteVisit, Visit } from '../visit.ts';
import { asset } from '../assets.ts';
import { AsOfBar } from './as-of.tsx';
import { DoneNotice } from './done-notice.tsx';
import type { Done } from './done-notice.tsx';
import { Spine } from './spine.tsx';
import { isStateCode, stateName } from './state-names.ts';

/** Each language in its own name, which needs no translation. */
const ownNames: Readonly<Record<Language, string>> = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };

export interface LayoutProps {
  readonly visit: SiteVisit;
  readonly page: Page;
  /** Present on the pages of a process. */
  readonly process?: { readonly visit: Visit; readonly title: ComponentChildren; readonly done: Done | undefined };
}

/** Every page: in its frame, unless it is a screen on a wall. */
export function Layout({ visit, page, process }: LayoutProps): VNode {
  const { language } = visit;
  return (
    <html lang={language === 'zh' ? 'zh-Hans' : language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
      <Head visit={visit} page={page} />
      {page.bare === true ? (
        <body class="bare">
          <main id="content">{page.body}</main>
        </body>
      ) : (
        <FramedBody visit={visit} page={page} {...(process !== undefined && { process })} />
      )}
    </html>
  );
}

/** The page in its frame: who we are, the process's spine of stages, where I am, as of when. */
function FramedBody({ visit, page, process }: LayoutProps): VNode {
  const { words, language } = visit;
  return (
    <body class={page.wide === true ? 'wide' : undefined}>
      <a class="skip" href="#content">
        {words('site.skip')}
      </a>
      <SiteHeader visit={visit} process={process?.visit} />
      {process !== undefined && (
        <div class="process-head" role="region" aria-label={words('site.process')}>
          <p class="process-title">
            <a href={pathTo('overview', { language, process: process.visit.process })}>{process.title}</a>
          </p>
          <Spine visit={process.visit} />
          <AsOfBar visit={process.visit} />
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {page.trail !== undefined && page.trail.length > 0 && <Trail visit={visit} page={page} />}
        {process?.done !== undefined && <DoneNotice visit={process.visit} done={process.done} />}
        {page.body}
      </main>
      <SiteFooter visit={visit} page={page} process={process?.visit} />
    </body>
  );
}

function Head({ visit, page }: { readonly visit: SiteVisit; readonly page: Page }): VNode {
  const { words, url } = visit;
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${page.title} · ${words('site.name')}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="stylesheet" href={asset('main.css')} />
      {page.sheet !== undefined && <link rel="stylesheet" href={asset(page.sheet)} />}
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      {languages.map((language) => (
        <link key={language} rel="alternate" hrefLang={language} href={inOtherLanguage(url, language)} />
      ))}
      {page.still !== undefined && (
        <noscript>
          <meta http-equiv="refresh" content={String(page.still)} />
        </noscript>
      )}
      {page.alternates?.map(({ href, type, label }) => <link key={href} rel="alternate" href={href} type={type} title={label} />)}
      {page.jsonLd !== undefined && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(page.jsonLd).replaceAll('<', '\\u003c') }} />}
    </head>
  );
}

function SiteHeader({ visit, process }: { readonly visit: SiteVisit; readonly process: Visit | undefined }): VNode {
  const { words, language, url } = visit;
  return (
    <header class="site">
      <a class="wordmark" href={pathTo('home', { language })}>
        {words('site.name')}
      </a>
      {process !== undefined && (
        <form class="site-search" role="search" action={pathTo('search', { language, process: process.process })}>
          <label class="visually-hidden" for="site-q">
            {words('search.label')}
          </label>
          <input id="site-q" type="search" name="q" placeholder={words('search.label')} />
          <button type="submit">{words('search.do')}</button>
        </form>
      )}
      <nav class="languages" aria-label={words('site.languages')}>
        {languages.map((other) => (
          <a key={other} href={inOtherLanguage(url, other)} hrefLang={other} lang={other} aria-current={other === language ? 'true' : undefined}>
            {ownNames[other]}
          </a>
        ))}
      </nav>
      <Whoever visit={visit} process={process} />
    </header>
  );
}

/** Who I am here: in a demonstration what I chose, otherwise the standing that I was given, my account, or the way in. */
function Whoever({ visit, process }: { readonly visit: SiteVisit; readonly process: Visit | undefined }): VNode | null {
  const { words, language, actor, url, caller, demo } = visit;
  const back = encodeURIComponent(url.pathname + url.search);
  if (!demo && actor.person === undefined) {
    return caller === undefined ? null : (
      <p class="standing">
        <a href={`${pathTo('signIn', { language })}?back=${back}`}>{words('sign-in.title')}</a>
      </p>
    );
  }
  const href = demo ? `${pathTo('standing', { language })}?back=${back}` : process === undefined ? pathTo('account', { language }) : pathTo('standings', { language, process: process.process });
  return (
    <p class="standing">
      <a href={href}>
        <span class="standing-label">{words('standing.you-act-as')}</span> <strong>{words(`standing.${actor.standing}` satisfies MessageKey)}</strong>
        {actor.of !== undefined && <span> · {isStateCode(actor.of) ? stateName(actor.of, language) : actor.of}</span>}
      </a>{' '}
      {!demo && <a href={pathTo('account', { language })}>{words('account.title')}</a>}
    </p>
  );
}

function Trail({ visit, page }: { readonly visit: SiteVisit; readonly page: Page }): VNode {
  return (
    <nav class="trail" aria-label={visit.words('site.trail')}>
      <ol>
        {page.trail?.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SiteFooter({ visit, page, process }: { readonly visit: SiteVisit; readonly page: Page; readonly process: Visit | undefined }): VNode {
  const { words, language } = visit;
  return (
    <footer class="site">
      {page.alternates !== undefined && page.alternates.length > 0 && (
        <p>
          {words('site.also-as')}{' '}
          {page.alternates.map(({ href, label }) => (
            <a key={href} class="download" href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
      <p>
        <a href={pathTo('help', { language })}>{words('help.title')}</a> {process !== undefined && <a href={pathTo('data', { language, process: process.process })}>{words('open-data.title')}</a>} <a href={pathTo('api', { language })}>{words('api.title')}</a>{' '}
        {visit.demo && (
          <span class="demo-note">
            {words('site.demo')} {process?.process !== rehearsalProcess && <a href={pathTo('participants', { language, process: rehearsalProcess })}>{words('site.rehearsal')}</a>}
          </span>
        )}
      </p>
    </footer>
  );
}
