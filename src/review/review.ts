import { arbitrate, type Candidate } from './arbitrate';
import { checkClosing } from './closing/checklist';
import { proposeEndings } from './closing/endings';
import type { Context, DraftFacts, TicketFacts } from './context';
import { isAnswered } from './listening/questions';
import { placesOf, saysNever, voiced } from './rewrite/voice';
import type { Found, Rule } from './rule';
import { RULES } from './rules/index';
import { teamRules } from './team';
import { readDraft } from './text/draft-facts';
import { type Normalised, normalise } from './text/normalise';
import { readTicket } from './text/ticket-facts';
import type { Draft, Ending, Memory, Review, ReviewSettings, Rewrite, Severity, Silence, Ticket } from './types';

const SEVERITY_ORDER: readonly Severity[] = ['info', 'suggest', 'warn'];

const lower = (a: Severity, b: Severity): Severity => (SEVERITY_ORDER.indexOf(a) <= SEVERITY_ORDER.indexOf(b) ? a : b);

/** A ticket object is read once; a change makes a new object. */
const factsOf = new WeakMap<Ticket, TicketFacts>();

const ticketFacts = (ticket: Ticket): TicketFacts => {
  const known = factsOf.get(ticket);
  if (known) return known;
  const facts = readTicket(ticket);
  factsOf.set(ticket, facts);
  return facts;
};

/** What reads a ticket and a draft and what decides. The evaluation puts others in their place to see what each is worth. */
export interface Passes {
  readonly readTicket: typeof readTicket;
  readonly readDraft: (draft: Draft, text: string, ticket: TicketFacts, agentName: string) => DraftFacts;
  readonly arbitrate: typeof arbitrate;
}
export const PASSES: Passes = { readTicket: ticketFacts, readDraft, arbitrate };

/** In a language that is not spoken here only names, left-over placeholders and the team's own words are sure. */
const speaksAnyLanguage = (rule: Rule): boolean =>
  rule.family === 'team' || (rule.family === 'names' && !['name-unknown-ask', 'name-overused'].includes(rule.id));

const applies = (rule: Rule, { ticket, draft, settings }: Context): boolean =>
  settings.rules[rule.id] !== 'off' &&
  rule.channels.includes(ticket.ticket.channel) &&
  (draft.english || speaksAnyLanguage(rule));

const toOriginal = (normalised: Normalised, rewrite: Rewrite): Rewrite => ({
  ...rewrite,
  ...normalised.toOriginal(rewrite),
});

/** As the agent would say it; nothing that holds a word the brand never says. */
const sayable = ({ settings: { voice } }: Context, rewrites: readonly Rewrite[], draft: string): readonly Rewrite[] =>
  rewrites.map((rewrite) => voiced(voice, rewrite, draft)).filter(({ text }) => !saysNever(voice, text));

const toCandidate = (rule: Rule, found: Found, context: Context, normalised: Normalised): Candidate => {
  const { draft } = context.draft;
  const { start, end } = normalised.toOriginal(found);
  return {
    rule: rule.id,
    family: rule.family,
    severity: lower(rule.severity, found.severity ?? rule.severity),
    start,
    end,
    quote: found.whole ? '' : draft.text.slice(start, end),
    message: found.message,
    rewrites: sayable(context, found.rewrites ?? [], draft.text).map((rewrite) => toOriginal(normalised, rewrite)),
    shown: false,
  };
};

/** A sentence the brand always wants isn't the agent's to change; a wrong name in it still is. */
const find = (rule: Rule, context: Context): readonly Found[] => {
  const found = rule.find(context);
  const always = rule.family === 'names' ? [] : placesOf(context.draft.text, context.settings.voice.always);
  if (always.length === 0) return found;
  return found.filter(({ start, end, whole }) => whole || !always.some((one) => start < one.end && end > one.start));
};

const silenceOf = (draft: Draft, facts: DraftFacts): Silence => {
  if (draft.mode === 'note') return 'note';
  if (draft.mode === 'unknown') return 'unknown-mode';
  return facts.english ? null : 'other-language';
};

const endingsFor = (context: Context, normalised: Normalised): readonly Ending[] =>
  context.draft.draft.mode === 'reply'
    ? proposeEndings(context).map((ending) => ({ ...ending, place: normalised.toOriginal(ending.place) }))
    : [];

/**
 * Reviews a draft against its ticket. Pure: the same input gives the same answer, nothing is kept but the reading of
 * the ticket object. A note or a draft whose mode is unknown has no findings and no checklist.
 */
export function review(
  ticket: Ticket,
  draft: Draft,
  settings: ReviewSettings,
  memory: Memory,
  passes: Passes = PASSES,
): Review {
  const facts = passes.readTicket(ticket);
  const normalised = normalise(draft.text);
  const agentName = settings.agent.name || (ticket.agent.name ?? '');
  const draftFacts = passes.readDraft(draft, normalised.text, facts, agentName);
  const context: Context = { ticket: facts, draft: draftFacts, settings, memory };
  const silence = silenceOf(draft, draftFacts);
  const quiet = draft.mode !== 'reply' || draft.text.trim() === '';
  const candidates = quiet
    ? []
    : [...RULES, ...teamRules(settings.team)]
        .filter((rule) => applies(rule, context))
        .flatMap((rule) => find(rule, context).map((found) => toCandidate(rule, found, context, normalised)));
  return {
    findings: passes.arbitrate(candidates, facts),
    closing: quiet ? [] : checkClosing(context, candidates),
    mood: facts.mood,
    name: facts.name,
    questions: facts.questions.map((question) => ({
      quote: question.quote,
      answered: !quiet && isAnswered(question, draftFacts),
    })),
    endings: endingsFor(context, normalised),
    silence,
  };
}
