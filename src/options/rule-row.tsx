import type { Example } from '../review/rule';
import type { RuleLevel } from '../review/types';
import { BLANK } from '../ui/blanks';
import { Choice } from '../ui/choice';
import { rich, t } from '../ui/text';
import { LEVELS } from './labels';
import type { RuleText } from './rules.baked';

/** The example's draft, with what the rule finds in it marked. */
function Marked({ draft }: { readonly draft: string }) {
  const [before = '', found, after = ''] = draft.split(/[«»]/);
  return found === undefined ? (
    before
  ) : (
    <>
      {before}
      <mark>{found}</mark>
      {after}
    </>
  );
}

/** A rewrite's text; what only the agent knows is an empty box. */
function WithBlanks({ text }: { readonly text: string }) {
  return text.split(BLANK).flatMap((piece, index) =>
    index === 0
      ? [piece]
      : [
          <span key={`${index} ${piece}`} class="blank" />,
          <span key={`${index} ${piece} said`} class="hidden">
            {t('blank_hint')}
          </span>,
          piece,
        ],
  );
}

/** What the rule finds, and what could stand there. */
function Shown({ example }: { readonly example: Example }) {
  return (
    <p class="example">
      <span class="hidden">{t('opt_example_of')} </span>
      <span class="draft">
        <Marked draft={example.draft} />
      </span>
      {example.becomes && (
        <>
          <span class="arrow" aria-hidden="true">
            →
          </span>
          <span class="hidden"> {t('opt_example_becomes')} </span>
          <ins>
            <WithBlanks text={example.becomes} />
          </ins>
        </>
      )}
    </p>
  );
}

interface RuleRowProps {
  readonly rule: RuleText;
  readonly level: RuleLevel;
  readonly onLevel: (level: RuleLevel) => void;
}

/** A rewrite that only takes something out leaves nothing to show. */
const isShown = (becomes: string | null | undefined): boolean => /\p{L}{2}/u.test(becomes ?? '');

/** One rule: what it holds, an example, how loud it is. */
export function RuleRow({ rule, level, onLevel }: RuleRowProps) {
  const example = rule.examples.fires.find(({ becomes }) => isShown(becomes)) ?? rule.examples.fires[0];
  const says = typeof example?.says === 'string' ? example.says : example?.says?.at(-1);
  return (
    <li class="rule" id={rule.id} data-level={level}>
      <div class="about">
        <h4>{rule.statement}</h4>
        {example && <Shown example={example} />}
        <details>
          <summary>
            {t('opt_why')} <span class="hidden">{rule.statement}</span>
          </summary>
          <p>{rule.why}</p>
          {says && <p>{rich('opt_example_says', <q>{says}</q>)}</p>}
          <p class="hint">{t('opt_sources')}</p>
          <ul class="hint">
            {rule.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
          <code>{rule.id}</code>
        </details>
      </div>
      <Choice
        label={t('opt_rule_level', rule.statement)}
        options={LEVELS.map(({ value, label }) => ({ value, label: t(label) }))}
        value={level}
        onChange={onLevel}
      />
    </li>
  );
}
