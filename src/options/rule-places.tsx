import { useId } from 'preact/hooks';
import { ABOUT_HELPDESKS } from '../helpdesks/about.baked';
import type { Channel, RuleLevel } from '../review/types';
import { channelPlace, exceptionOf, helpdeskPlace, sitePlace, withException } from '../settings/exceptions';
import { isOn } from '../settings/switches';
import type { Settings } from '../settings/types';
import { type MessageKey, t } from '../ui/text';
import { LEVELS } from './labels';
import type { RuleText } from './rules.baked';
import type { Change } from './use-settings';

const CHANNELS: Readonly<Record<Channel, MessageKey>> = {
  email: 'channel_email',
  chat: 'channel_chat',
  social: 'channel_social',
};

interface Place {
  readonly id: string;
  readonly label: string;
}

/** Where this rule may be otherwise: the channels that it reads, and what is switched on. */
const placesFor = ({ channels }: RuleText, settings: Settings): readonly Place[] => [
  ...channels.map((channel) => ({ id: channelPlace(channel), label: t(CHANNELS[channel]) })),
  ...ABOUT_HELPDESKS.filter((about) => isOn(settings, about, '')).map(({ id, label }) => ({
    id: helpdeskPlace(id),
    label,
  })),
  ...Object.entries(settings.sites)
    .filter(([, { on }]) => on)
    .map(([origin]) => ({ id: sitePlace(origin), label: origin })),
];

interface PlaceLevelProps {
  readonly rule: RuleText;
  readonly place: Place;
  readonly level: RuleLevel | null;
  readonly onLevel: (level: RuleLevel | null) => void;
}

function PlaceLevel({ rule, place, level, onLevel }: PlaceLevelProps) {
  const id = useId();
  return (
    <div>
      <label for={id}>{place.label}</label>
      <select
        id={id}
        aria-label={t('opt_places_level', rule.statement, place.label)}
        value={level ?? ''}
        onChange={({ currentTarget }) =>
          onLevel(LEVELS.find(({ value }) => value === currentTarget.value)?.value ?? null)
        }
      >
        <option value="">{t('opt_places_none')}</option>
        {LEVELS.map(({ value, label }) => (
          <option key={value} value={value}>
            {t(label)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface RulePlacesProps {
  readonly rule: RuleText;
  readonly settings: Settings;
  readonly change: Change;
}

/** Louder or quieter in one channel, on one helpdesk or on one site. */
export const RulePlaces = ({ rule, settings, change }: RulePlacesProps) => (
  <div class="places">
    {placesFor(rule, settings).map((place) => (
      <PlaceLevel
        key={place.id}
        rule={rule}
        place={place}
        level={exceptionOf(settings, place.id, rule.id)}
        onLevel={(level) => void change((now) => withException(now, place.id, rule.id, level))}
      />
    ))}
  </div>
);

/** The places in which it is otherwise, by name; empty where there is none. */
export const otherwiseIn = (rule: RuleText, settings: Settings): readonly string[] =>
  placesFor(rule, settings)
    .filter(({ id }) => exceptionOf(settings, id, rule.id) !== null)
    .map(({ label }) => label);
