import type { ComposerSighting } from '../helpdesks/helpdesk';
import type { Notice, Prompt, SessionTrouble, SessionView, Status } from '../messages/protocol';
import type { Feedback, Review, Ticket } from '../review/types';
import type { AsideView } from './aside';
import type { PageLook } from './read-page';
import { disagreementsOf, seenLines } from './read-page';

export const NOTHING_BESIDE: AsideView = { glance: null, faultIsOurs: false, care: [], hardToday: 0 };

/** What a session knows when it tells the panel. */
export interface Known {
  readonly helpdesk: string;
  readonly status: Status;
  readonly look: PageLook | null;
  readonly ticket: Ticket | null;
  readonly composer: ComposerSighting | null;
  readonly review: Review | null;
  readonly prompts: readonly Prompt[];
  readonly beside: AsideView;
  readonly feedback: readonly Feedback[];
  readonly keepable: boolean;
  readonly notice: Notice | null;
  readonly trouble: SessionTrouble | null;
}

/** All that the panel is told; what does not hold in a status is left empty. */
export function makeView({
  helpdesk,
  status,
  look,
  ticket,
  composer,
  review,
  prompts,
  beside,
  feedback,
  keepable,
  notice,
  trouble,
}: Known): SessionView {
  const sighting = look?.sighting;
  const writes = status === 'reviewing';
  return {
    helpdesk,
    status,
    ticketId: sighting?.ticketId?.value ?? null,
    channel: ticket?.channel ?? null,
    customerName: sighting?.customer.name?.value ?? null,
    olderHidden: sighting?.olderHidden ?? 0,
    name: review?.name ?? null,
    mood: review?.mood ?? null,
    questions: review?.questions ?? [],
    prompts,
    otherLanguage: review?.silence === 'other-language',
    closing: writes ? (review?.closing ?? []) : [],
    endings: writes || status === 'empty' ? (review?.endings ?? []) : [],
    seen: sighting ? seenLines(sighting, composer) : [],
    missing: sighting?.missing ?? [],
    disagreements: look ? disagreementsOf(look) : [],
    ...beside,
    feedback,
    keepable,
    notice,
    trouble,
  };
}
