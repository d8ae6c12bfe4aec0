import type { ComponentChildren } from 'preact';
import type { Intent, Notice } from '../messages/protocol';
import type { RuleLevel } from '../review/types';
import { rich, t } from '../ui/text';
import { CopyButton } from './copy-button';

/** A rule's level was changed from the panel; kept here, since only the panel knows what it was before. */
export interface RuleChange {
  readonly rule: string;
  readonly statement: string;
  readonly level: RuleLevel;
  readonly before: RuleLevel;
}

interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly ruleChange: RuleChange | null;
  readonly send: (intent: Intent) => void;
}

const TEXT = {
  applied: 'notice_applied',
  undone: 'notice_undone',
  stale: 'notice_stale',
  refused: 'notice_refused',
  'not-kept': 'notice_not_kept',
} as const;

const RULE_TEXT = { on: 'notice_rule_on', quiet: 'notice_rule_quiet', off: 'notice_rule_off' } as const;

function Undo({ intent, send }: { readonly intent: Intent; readonly send: NoticeBarProps['send'] }) {
  return (
    <button type="button" onClick={() => send(intent)}>
      {t('undo')}
    </button>
  );
}

const WENT_QUIET_TEXT = { quiet: 'notice_went_quiet', off: 'notice_went_off' } as const;

/** One step louder again. */
const LOUDER = { quiet: 'on', off: 'quiet' } as const;

function undoOf(notice: Notice | null, change: RuleChange | null): Intent | null {
  if (change) return { do: 'set-rule', rule: change.rule, level: change.before };
  if (notice?.kind === 'went-quiet') return { do: 'set-rule', rule: notice.rule, level: LOUDER[notice.level] };
  return notice?.kind === 'applied' && notice.undoable ? { do: 'undo' } : null;
}

function textOf(notice: Notice | null, change: RuleChange | null): ComponentChildren {
  if (change) return rich(RULE_TEXT[change.level], <span lang="en">{change.statement}</span>);
  if (notice?.kind === 'went-quiet')
    return rich(WENT_QUIET_TEXT[notice.level], <span lang="en">{notice.statement}</span>);
  return notice ? t(TEXT[notice.kind]) : '';
}

/** What an action led to. A polite live region that is always there, so that a screen reader hears it change. */
export function NoticeBar({ notice, ruleChange, send }: NoticeBarProps) {
  const text = textOf(notice, ruleChange);
  const undo = undoOf(notice, ruleChange);
  return (
    <div class={text === '' ? 'notice none' : 'notice'}>
      <p role="status">{text}</p>
      {undo && <Undo intent={undo} send={send} />}
      {!ruleChange && notice?.kind === 'refused' && (
        <CopyButton label={t('copy_instead')} text={async () => notice.text} />
      )}
    </div>
  );
}
