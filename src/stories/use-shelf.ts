import { useEffect, useRef, useState } from 'preact/hooks';
import { type Holding, openShelf, type Shelf, type ShelfTrouble, troubleOf } from './shelf';

interface Held {
  /** Null until it is read. */
  readonly holding: Holding | null;
  readonly trouble: ShelfTrouble | null;
  /** Does something with the shelf and reads it again; false where it could not be done. */
  readonly work: (deed: (shelf: Shelf) => Promise<void>) => Promise<boolean>;
}

const nothing = async (): Promise<void> => undefined;

/** The stories as they lie on the shelf; read again when the agent comes back to this page from another. */
export function useShelf(): Held {
  const shelf = useRef<Promise<Shelf> | null>(null);
  const [holding, setHolding] = useState<Holding | null>(null);
  const [trouble, setTrouble] = useState<ShelfTrouble | null>(null);
  const work: Held['work'] = async (deed) => {
    try {
      shelf.current ??= openShelf();
      const open = await shelf.current;
      await deed(open);
      setHolding(await open.read());
      setTrouble(null);
      return true;
    } catch (error) {
      // What could not be opened is opened anew at the next try.
      shelf.current = null;
      setTrouble(troubleOf(error));
      return false;
    }
  };
  useEffect(() => {
    const stop = new AbortController();
    void work(nothing);
    const look = (): void => void (!document.hidden && work(nothing));
    document.addEventListener('visibilitychange', look, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return { holding, trouble, work };
}
