import { useEffect, useId, useState } from 'preact/hooks';
import { engineInOwnPage } from '../content/own-page';
import { plainDraft, play } from '../review/play';
import type { Example } from '../review/rule';
import type { Finding } from '../review/types';
import type { Engine } from '../session/engine';
import type { Settings } from '../settings/types';
import { rich, t } from '../ui/text';
import { typeset } from '../ui/typeset';
import { WithBlanks } from './example-text';

interface TryItProps {
  readonly rule: string;
  /** Its ticket is the one that is replied to. */
  readonly example: Example;
  readonly settings: Settings;
}

/** The rules come when the first box is opened, and then at once for every other. */
function useEngine(): { readonly engine: Engine | null; readonly failed: boolean } {
  const [engine, setEngine] = useState<Engine | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    // A function in a state is called by `setState`, so it is handed over inside of one.
    engineInOwnPage().then(
      (come) => setEngine(() => come),
      (error: unknown) => {
        console.error('Attune, trying a rule:', error);
        setFailed(true);
      },
    );
  }, []);
  return { engine, failed };
}

/** What this rule says of the text, however loud it is set; the others are left out of it. */
function findingIn({ review }: Engine, { rule, example, settings }: TryItProps, text: string): Finding | undefined {
  const { ticket, draft, memory, ...played } = play(example, text, { ...settings, rules: {} });
  return review(ticket, draft, played.settings, memory).findings.find((finding) => finding.rule === rule);
}

function Answer({ finding }: { readonly finding: Finding | undefined }) {
  if (!finding) return <p>{t('opt_try_silent')}</p>;
  const [rewrite] = finding.rewrites.filter(({ text }) => text.trim() !== '');
  return (
    <>
      <p>
        {finding.quote === ''
          ? t('opt_try_fires_whole')
          : rich('opt_try_fires', <mark lang="en">{finding.quote}</mark>)}
      </p>
      <p lang="en">{typeset(finding.message)}</p>
      {rewrite && (
        <p>
          {rich(
            'opt_try_offers',
            <span lang="en">
              <WithBlanks text={rewrite.text.trim()} />
            </span>,
          )}
        </p>
      )}
    </>
  );
}

function Situation({ example }: { readonly example: Example }) {
  const said = example.thread?.findLast(({ from }) => from === 'customer')?.text ?? example.says;
  const last = typeof said === 'string' ? said : said?.at(-1);
  return (
    <>
      {example.customer && <p>{t('opt_try_customer', example.customer)}</p>}
      {last && <p>{rich('opt_try_says', <q lang="en">{last}</q>)}</p>}
    </>
  );
}

/** A ticket and a reply to play with: the real engine says at each key whether this rule speaks. */
export function TryIt(props: TryItProps) {
  const { example } = props;
  const id = useId();
  const { engine, failed } = useEngine();
  const [text, setText] = useState(plainDraft(example));
  if (example.memory?.elsewhere) return <p>{t('opt_try_alone')}</p>;
  return (
    <div class="try">
      <Situation example={example} />
      <label for={id}>{t('opt_try_label')}</label>
      <textarea id={id} lang="en" rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <div class="answer" role="status">
        {failed && <p>{t('ex_failed')}</p>}
        {engine && <Answer finding={findingIn(engine, props, text)} />}
      </div>
    </div>
  );
}
