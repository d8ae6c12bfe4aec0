import { type ComponentChildren, createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { isLocked } from '../packs/layers';
import { NO_POLICY } from '../packs/stored';
import type { Policy } from '../packs/types';
import { t } from '../ui/text';

/** What the organisation has set; whatever is locked in it is shown and can't be changed. */
export const PolicyContext = createContext<Policy>(NO_POLICY);

/** Where a whole group is locked, the reason is given once. */
const WithinLock = createContext(false);

export const useLocked = (path: string): boolean => isLocked(useContext(PolicyContext).locked, path);

export const reasonOf = ({ pack }: Policy): string => (pack ? t('locked_by', pack.name) : t('locked'));

interface LockProps {
  /** The setting's path, as a policy names it. */
  readonly path: string;
  readonly children: ComponentChildren;
}

/** Around a setting: where a policy holds it, its fields are disabled and the reason stands beneath. */
export function Lock({ path, children }: LockProps) {
  const policy = useContext(PolicyContext);
  const within = useContext(WithinLock);
  const id = useId();
  if (within || !isLocked(policy.locked, path)) return <>{children}</>;
  return (
    <fieldset class="locked" disabled aria-describedby={id}>
      <WithinLock.Provider value={true}>{children}</WithinLock.Provider>
      <p class="hint" id={id}>
        {reasonOf(policy)}
      </p>
    </fieldset>
  );
}
