import type { Family } from '../review/rule';
import type { RuleLevel, Voice } from '../review/types';
import type { HOLDING } from '../settings/holding';
import type { Settings } from '../settings/types';
import type { MessageKey } from '../ui/text';

/** The families in the order in which they are shown: the mission's own first. */
export const FAMILIES: readonly { readonly id: Family; readonly label: MessageKey }[] = [
  { id: 'names', label: 'family_names' },
  { id: 'talk-track', label: 'family_talk_track' },
  { id: 'closing', label: 'family_closing' },
  { id: 'listening', label: 'family_listening' },
  { id: 'empathy', label: 'family_empathy' },
  { id: 'ownership', label: 'family_ownership' },
  { id: 'framing', label: 'family_framing' },
  { id: 'blame', label: 'family_blame' },
  { id: 'clarity', label: 'family_clarity' },
  { id: 'sensitive', label: 'family_sensitive' },
  { id: 'well-being', label: 'family_well_being' },
  { id: 'slips', label: 'family_slips' },
  { id: 'team', label: 'family_team' },
];

interface Option<T> {
  readonly value: T;
  readonly label: MessageKey;
}

export const LEVELS: readonly Option<RuleLevel>[] = [
  { value: 'on', label: 'level_on' },
  { value: 'quiet', label: 'level_quiet' },
  { value: 'off', label: 'level_off' },
];

export const FORMALITIES: readonly Option<Voice['formality']>[] = [
  { value: 'formal', label: 'formality_formal' },
  { value: 'neutral', label: 'formality_neutral' },
  { value: 'casual', label: 'formality_casual' },
];

export const SPELLINGS: readonly Option<Voice['spelling']>[] = [
  { value: 'british', label: 'spelling_british' },
  { value: 'american', label: 'spelling_american' },
];

export const CORNERS: readonly Option<Settings['badge']['corner']>[] = [
  { value: 'bottom-right', label: 'corner_bottom_right' },
  { value: 'bottom-left', label: 'corner_bottom_left' },
  { value: 'top-right', label: 'corner_top_right' },
  { value: 'top-left', label: 'corner_top_left' },
];

/** What Send may be held for, in the words of the rule's own slip. */
export const HELD: readonly { readonly id: (typeof HOLDING)[number]; readonly label: MessageKey }[] = [
  { id: 'name-wrong', label: 'held_name_wrong' },
  { id: 'name-placeholder-left', label: 'held_placeholder' },
  { id: 'bereavement-care', label: 'held_bereavement' },
  { id: 'attachment-forgotten', label: 'held_attachment' },
  { id: 'stray-data', label: 'held_stray' },
];
