import type { ComponentChildren } from 'preact';
import { Fork } from './fork';
import { type MessageKey, t } from './text';

/** The pages that are the agent's own, in the order in which each links to the others. */
const PAGES = [
  { id: 'stories', path: '/stories.html', title: 'stories' },
  { id: 'trends', path: '/trends.html', title: 'trends' },
  { id: 'macros', path: '/macros.html', title: 'macros' },
  { id: 'options', path: '/options.html', title: 'options' },
] as const satisfies readonly { readonly id: string; readonly path: string; readonly title: MessageKey }[];

interface OwnPageProps {
  readonly id: 'stories' | 'trends' | 'macros';
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** A page in the look of the options, with the way to the others. */
export function OwnPage({ id, lead, children }: OwnPageProps) {
  return (
    <div class="options">
      <header>
        <Fork />
        <h1>{t(id)}</h1>
        <p>{lead}</p>
      </header>
      <nav aria-label={t('own_pages')}>
        <ul>
          {PAGES.map((page) => (
            <li key={page.id}>
              <a href={page.path} aria-current={page.id === id ? 'page' : undefined}>
                {t(page.title)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>{children}</main>
    </div>
  );
}
