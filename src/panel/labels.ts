import type {
  Channel,
  ClosingItem,
  Emotion,
  EndingKind,
  EndingSlot,
  FeedbackKind,
  Flag,
  NameAnswer,
  Severity,
  ToldKind,
} from '../review/types';
import type { MessageKey } from '../ui/text';

export const CHANNEL_LABEL: Readonly<Record<Channel, MessageKey>> = {
  email: 'channel_email',
  chat: 'channel_chat',
  social: 'channel_social',
};

/** By emotion, then by level from 0 to 3. What the words sound like; never what somebody is. */
export const MOOD_LABEL: Readonly<Record<Emotion, readonly [MessageKey, MessageKey, MessageKey, MessageKey]>> = {
  neutral: ['mood_calm', 'mood_tense', 'mood_tense', 'mood_tense'],
  anger: ['mood_calm', 'mood_annoyed', 'mood_angry', 'mood_very_angry'],
  frustration: ['mood_calm', 'mood_bit_frustrated', 'mood_frustrated', 'mood_very_frustrated'],
  disappointment: ['mood_calm', 'mood_bit_let_down', 'mood_let_down', 'mood_badly_let_down'],
  anxiety: ['mood_calm', 'mood_uneasy', 'mood_worried', 'mood_very_worried'],
  grief: ['mood_grieving', 'mood_grieving', 'mood_grieving', 'mood_grieving'],
  confusion: ['mood_unsure', 'mood_unsure', 'mood_confused', 'mood_lost'],
  gratitude: ['mood_grateful', 'mood_grateful', 'mood_grateful', 'mood_grateful'],
  joy: ['mood_glad', 'mood_glad', 'mood_glad', 'mood_glad'],
};

export const FLAG_LABEL: Readonly<Record<Flag, MessageKey>> = {
  grief: 'flag_grief',
  health: 'flag_health',
  selfharm: 'flag_selfharm',
  danger: 'flag_danger',
  abuse: 'flag_abuse',
  legal: 'flag_legal',
  chargeback: 'flag_chargeback',
  'review-threat': 'flag_review_threat',
  churn: 'flag_churn',
  'repeat-contact': 'flag_repeat_contact',
  waiting: 'flag_waiting',
  stake: 'flag_stake',
};

export const NAME_FROM_LABEL: Readonly<Record<NameAnswer['from'], MessageKey>> = {
  said: 'name_from_said',
  signed: 'name_from_signed',
  field: 'name_from_field',
  email: 'name_from_email',
  handle: 'name_from_handle',
  nothing: 'name_from_nothing',
};

export const SEVERITY_LABEL: Readonly<Record<Severity, MessageKey>> = {
  warn: 'severity_warn',
  suggest: 'severity_suggest',
  info: 'severity_info',
};

export const CLOSING_LABEL: Readonly<Record<ClosingItem, MessageKey>> = {
  'questions-answered': 'closing_questions_answered',
  'next-step': 'closing_next_step',
  'result-checked': 'closing_result_checked',
  'open-door': 'closing_open_door',
  'warm-line': 'closing_warm_line',
  names: 'closing_names',
  'ends-on-help': 'closing_ends_on_help',
  'honest-no': 'closing_honest_no',
};

export const ENDING_LABEL: Readonly<Record<EndingKind, MessageKey>> = {
  solved: 'ending_solved',
  'waiting-on-us': 'ending_waiting_on_us',
  'waiting-on-you': 'ending_waiting_on_you',
  'cannot-solve': 'ending_cannot_solve',
};

export const ENDING_ORDER: readonly EndingKind[] = ['solved', 'waiting-on-us', 'waiting-on-you', 'cannot-solve'];

/** The fields of a sighting. A field that is not listed is shown by its own name. */
export const FIELD_LABEL: Readonly<Partial<Record<string, MessageKey>>> = {
  ticketId: 'field_ticket_id',
  subject: 'field_subject',
  channel: 'field_channel',
  'customer.name': 'field_customer_name',
  'customer.email': 'field_customer_email',
  'agent.name': 'field_agent_name',
  'agent.email': 'field_agent_email',
  messages: 'field_messages',
  composer: 'field_composer',
  mode: 'field_mode',
};

export const CERTAINTY_LABEL: Readonly<Record<'sure' | 'likely' | 'unsure' | 'missing', MessageKey>> = {
  sure: 'certainty_sure',
  likely: 'certainty_likely',
  unsure: 'certainty_unsure',
  missing: 'certainty_missing',
};

/** A line of the note for the product team. */
export const FEEDBACK_LINE: Readonly<Record<FeedbackKind, MessageKey>> = {
  wish: 'feedback_wish',
  bug: 'feedback_bug',
  praise: 'feedback_praise',
  leaving: 'feedback_leaving',
};

const SLOT_LABEL: Readonly<Record<Exclude<EndingSlot, 'done'>, MessageKey>> = {
  no: 'slot_no',
  way: 'slot_way',
  when: 'slot_when',
  risk: 'slot_risk',
  warm: 'slot_warm',
  always: 'slot_always',
};

const DONE_LABEL: Readonly<Record<EndingKind, MessageKey>> = {
  solved: 'slot_done_solved',
  'waiting-on-us': 'slot_done_waiting_on_us',
  'waiting-on-you': 'slot_done_waiting_on_you',
  'cannot-solve': 'slot_done_cannot_solve',
};

/** What a sentence of an ending is about; what the agent does is named by how the ticket stands. */
export const slotLabel = (kind: EndingKind, slot: EndingSlot): MessageKey =>
  slot === 'done' ? DONE_LABEL[kind] : SLOT_LABEL[slot];

export const TOLD_LABEL: Readonly<Record<ToldKind, MessageKey>> = {
  order: 'told_order',
  email: 'told_email',
  phone: 'told_phone',
  screenshot: 'told_screenshot',
  model: 'told_model',
  serial: 'told_serial',
  address: 'told_address',
  date: 'told_date',
  error: 'told_error',
  browser: 'told_browser',
  name: 'told_name',
  amount: 'told_amount',
};
