import type { ComponentChildren } from 'preact';
import type { Glance } from '../review/types';
import { count, rich, t } from '../ui/text';
import { TOLD_LABEL } from './labels';

interface GlanceProps {
  readonly glance: Glance;
  /** What the customer writes in; empty where that isn't known. */
  readonly lang: string;
}

/** The first thing that is at stake; a second one is among the rest. */
export function Stake({ glance, lang }: GlanceProps) {
  const [first] = glance.stakes;
  if (first === undefined) return null;
  return (
    <p class="stake" dir="auto">
      {rich('glance_stake', <q lang={lang}>{first}</q>)}
    </p>
  );
}

function Lines({ name, lines }: { readonly name: string; readonly lines: readonly ComponentChildren[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {lines.map((line, index) => (
        <dd key={index} dir="auto">
          {line}
        </dd>
      ))}
    </div>
  );
}

const quoted = (lines: readonly string[], lang: string): readonly ComponentChildren[] =>
  lines.map((line) => (
    <q key={line} lang={lang}>
      {line}
    </q>
  ));

/** Folded, since it is looked for and not read: what was tried and told, and how much was written. */
export function More({ glance, lang }: GlanceProps) {
  const known = glance.tried.length + glance.triedByUs.length + glance.told.length + glance.stakes.length - 1;
  if (known <= 0 && glance.messages < 2) return null;
  return (
    <details class="glance">
      <summary>{t('glance_more')}</summary>
      <dl>
        <Lines name={t('glance_tried')} lines={quoted(glance.tried, lang)} />
        <Lines name={t('glance_tried_by_us')} lines={quoted(glance.triedByUs, lang)} />
        <Lines
          name={t('glance_told')}
          lines={glance.told.map(({ kind, value }) =>
            rich(
              TOLD_LABEL[kind],
              <bdi key={value} lang={lang}>
                {value}
              </bdi>,
            ),
          )}
        />
        <Lines name={t('glance_also_at_stake')} lines={quoted(glance.stakes.slice(1), lang)} />
        <Lines
          name={t('glance_contacts')}
          lines={[
            count('glance_messages', glance.messages),
            ...(glance.replies > 0 ? [count('glance_replies', glance.replies)] : []),
          ]}
        />
      </dl>
    </details>
  );
}
