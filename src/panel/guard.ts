import type { SessionSays, SessionView } from '../messages/protocol';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isTextOrNull = (value: unknown): boolean => value === null || typeof value === 'string';

const LISTS = [
  'questions',
  'prompts',
  'closing',
  'endings',
  'seen',
  'missing',
  'disagreements',
  'feedback',
  'care',
] as const;

/** A view by its shape: what an older or newer session might send is not drawn half. */
const isView = (value: unknown): value is SessionView =>
  isRecord(value) &&
  typeof value.status === 'string' &&
  isTextOrNull(value.ticketId) &&
  isTextOrNull(value.customerName) &&
  LISTS.every((list) => Array.isArray(value[list]));

/** Whether a message on the panel's port is one of the two a session sends. */
export const isSessionSays = (value: unknown): value is SessionSays =>
  isRecord(value) && (isView(value.view) || (typeof value.answer === 'number' && typeof value.text === 'string'));
