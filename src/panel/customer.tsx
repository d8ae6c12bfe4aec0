import type { SessionView } from '../messages/protocol';
import type { Mood, NameAnswer, QuestionAnswer } from '../review/types';
import { count, list, rich, t } from '../ui/text';
import { More, Stake } from './glance';
import { CHANNEL_LABEL, FLAG_LABEL, MOOD_LABEL, NAME_FROM_LABEL } from './labels';

/** A ticket number an agent would know; a thread's internal id says nothing to anybody. */
const TICKET_NUMBER = /^\d{1,12}$/;

function Tag({ view }: { readonly view: SessionView }) {
  const channel = view.channel && t(CHANNEL_LABEL[view.channel]);
  const number = view.ticketId && TICKET_NUMBER.test(view.ticketId) ? view.ticketId : null;
  if (!channel && !number) return null;
  return (
    <span class="tag">{channel && number ? t('tag_channel_ticket', channel, number) : (channel ?? `#${number}`)}</span>
  );
}

function Greet({ name }: { readonly name: NameAnswer }) {
  if (name.address === null) return <p class="greet">{t('greet_unknown')}</p>;
  const known = <b>{name.address}</b>;
  const sure = name.confidence === 'high' || name.confidence === 'medium';
  return (
    <p class="greet">
      {rich(sure ? 'greet_as' : 'greet_perhaps', known)} <span class="from">{t(NAME_FROM_LABEL[name.from])}</span>
    </p>
  );
}

function Bars({ level }: { readonly level: number }) {
  return (
    <span class="bars" role="img" aria-label={t('mood_level', level)} data-level={level}>
      {[1, 2, 3].map((bar) => (
        <i key={bar} class={bar <= level ? 'on' : ''} />
      ))}
    </span>
  );
}

/** A longer quote says what a shorter one inside it says. */
const withoutRepeats = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !words.some((other) => other.length > word.length && other.includes(word)));

/** An indirect question is a piece of a sentence; its comma or full stop belongs to that sentence. */
const asLine = (quote: string): string => {
  const line = quote.replace(/[\s,.;:]+$/, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
};

interface MoodLineProps {
  readonly mood: Mood;
  readonly who: string | null;
  readonly lang: string;
}

/** How they sound, and their own words that say so. */
function MoodLine({ mood, who, lang }: MoodLineProps) {
  const words = list(withoutRepeats(mood.words), (word) => (
    <q key={word} lang={lang}>
      {word}
    </q>
  ));
  return (
    <div class="mood">
      <Bars level={mood.level} />
      <p>
        <b>{t(MOOD_LABEL[mood.emotion][mood.level])}</b>{' '}
        {mood.words.length > 0 && (who ? rich('mood_words_named', <bdi>{who}</bdi>, words) : rich('mood_words', words))}
      </p>
    </div>
  );
}

/** A stake that is quoted needs no label as well. */
function Flags({ mood, quoted }: { readonly mood: Mood; readonly quoted: boolean }) {
  const flags = mood.flags.filter((flag) => !(flag === 'stake' && quoted));
  if (flags.length === 0) return null;
  return (
    <ul class="flags" aria-label={t('flags')}>
      {flags.map((flag) => (
        <li key={flag}>{t(FLAG_LABEL[flag])}</li>
      ))}
    </ul>
  );
}

interface QuestionsProps {
  readonly questions: readonly QuestionAnswer[];
  readonly lang: string;
}

function Questions({ questions, lang }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <ul class="questions" aria-label={t('questions')}>
      {questions.map(({ quote, answered }) => (
        <li key={quote} class={answered ? 'answered' : 'open'}>
          <span class="dot" aria-hidden="true" />
          <span>
            {answered
              ? rich('question_answered', <bdi lang={lang}>{asLine(quote)}</bdi>)
              : rich('question_open', <b lang={lang}>{asLine(quote)}</b>)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Who this is, what to call them, how they sound, and what they still want to know. */
export function Customer({ view }: { readonly view: SessionView }) {
  const who = view.customerName ?? view.name?.address ?? null;
  // Where the reply isn't in English, nobody knows what the customer writes in: an empty tag says so.
  const lang = view.otherLanguage ? '' : 'en';
  return (
    <header class="who">
      <div class="row">
        <h2 dir="auto">{who ?? t('customer_unknown')}</h2>
        <Tag view={view} />
      </div>
      {view.name && <Greet name={view.name} />}
      {view.mood && <MoodLine mood={view.mood} who={view.name?.address ?? null} lang={lang} />}
      {view.mood && <Flags mood={view.mood} quoted={(view.glance?.stakes.length ?? 0) > 0} />}
      {view.glance?.heated && <p class="reframe">{t('reframe')}</p>}
      {view.glance && <Stake glance={view.glance} lang={lang} />}
      <Questions questions={view.questions} lang={lang} />
      {view.glance && <More glance={view.glance} lang={lang} />}
      {view.olderHidden > 0 && <p class="folded">{count('older_hidden', view.olderHidden)}</p>}
    </header>
  );
}
