import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ComposerSighting, Helpdesk, Sighting } from '../src/helpdesks/helpdesk';
import type { SessionView } from '../src/messages/protocol';
import type { Scene } from '../src/overlay/overlay';
import { feedbackIn } from '../src/review/feedback/feedback';
import { keepsakeOf } from '../src/review/privacy/keepsake';
import { review } from '../src/review/review';
import { findTeam } from '../src/review/team-pattern';
import { Aside } from '../src/session/aside';
import { isOffered } from '../src/session/offer';
import { Session } from '../src/session/session';
import { pausedUntil } from '../src/session/status';
import { DEFAULTS } from '../src/settings/defaults';
import { NotKept } from '../src/settings/keep';

const DRAFT = 'Hi María, thank you for being a valued customer. Your kettle is on its way.';

/** A helpdesk page of two boxes, and a world in which each part can be made to fail. */
function makeWorld(window: Window) {
  const document = window.document as unknown as Document;
  document.body.innerHTML = '<main><div contenteditable="true" role="textbox"></div></main>';
  const composer = document.querySelector<HTMLElement>('[contenteditable]');
  if (!composer) throw new Error('The page has no composer.');
  composer.textContent = DRAFT;
  const state = {
    reading: true,
    reviewing: true,
    alive: true,
    full: false,
    /** Which ticket the page shows. */
    shows: { id: '1', name: 'María López', email: 'maria@mail.example', says: 'Where is my kettle?' },
    attachments: undefined as number | undefined,
    scene: null as Scene | null,
    views: [] as SessionView[],
  };
  const seen = <T>(value: T) => ({ value, from: 'test', confidence: 'sure' as const });
  const sighting = (): Sighting => ({
    ticketId: seen(state.shows.id),
    subject: seen('Kettle'),
    channel: seen('email'),
    customer: { name: seen(state.shows.name), email: seen(state.shows.email) },
    agent: { name: seen('Priya Nair'), email: null },
    messages: seen([{ from: 'customer', name: state.shows.name, text: state.shows.says, at: null, attachments: [] }]),
    olderHidden: 0,
    root: document.querySelector('main'),
    missing: [],
    disagreements: [],
  });
  const helpdesk: Helpdesk = {
    id: 'test',
    label: 'Test',
    hosts: [],
    consent: 'installed',
    matches: () => true,
    read: () => {
      if (!state.reading) throw new RangeError('María López wrote something odd');
      return sighting();
    },
    composers: (): readonly ComposerSighting[] => [
      { element: composer, active: true, mode: seen('reply'), notDraft: [], chips: [], attachments: state.attachments },
    ],
    sendButtons: () => [],
  };
  const overlay = {
    show: (scene: Scene) => {
      state.scene = scene;
    },
    clear: () => {
      state.scene = null;
    },
    open: vi.fn(),
    step: vi.fn(),
    apply: vi.fn(),
    ignore: vi.fn(),
    hold: vi.fn(),
    release: vi.fn(),
    useShortcuts: vi.fn(),
  };
  const explain = () => {
    if (!state.reviewing) throw new TypeError('the rules are broken');
    return { family: 'names' as const, why: '', sources: [], statement: '' };
  };
  const end = new AbortController();
  const session = new Session(
    {
      helpdesk,
      document,
      store: {
        read: async () => DEFAULTS,
        update: async (change) => {
          if (state.full) throw new NotKept('quota exceeded');
          return change(DEFAULTS);
        },
        watch: () => undefined,
      },
      settings: DEFAULTS,
      memory: {
        present: () => ({ salt: 1, replies: [], hardRun: [] }),
        record: async () => undefined,
        forgetHardRun: async () => undefined,
      },
      overlay,
      loadEngine: async () => ({ review, explain, feedbackIn, keepsakeOf, findTeam, aside: new Aside() }),
      isAlive: () => state.alive,
      now: () => new Date('2026-08-19T12:00:00Z'),
    },
    end.signal,
  );
  session.watch((view) => state.views.push(view), end.signal);
  const status = (): string | undefined => state.views.at(-1)?.status;
  const look = (): void => {
    document.dispatchEvent(new (window.Event as unknown as typeof Event)('visibilitychange'));
  };
  return { state, session, status, look, composer, close: () => end.abort() };
}

const GLOBALS = [
  'window',
  'document',
  'Node',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'Text',
  'Range',
  'NodeFilter',
  'ShadowRoot',
  'MutationObserver',
  'getComputedStyle',
] as const;

describe('a session in which something breaks', () => {
  let world: ReturnType<typeof makeWorld>;
  beforeEach(async () => {
    const window = new Window({ url: 'https://help.example/1' });
    for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    // happy-dom has no idle slots.
    Object.assign(window, { requestIdleCallback: (work: () => void) => setTimeout(work) });
    world = makeWorld(window);
    await vi.waitFor(() => expect(world.status()).toBe('reviewing'));
  });
  afterEach(() => {
    world.close();
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('marks while all is well', () => {
    expect(world.state.scene?.prompts.length).toBeGreaterThan(0);
  });

  it('takes its marks away when a review fails, says which part broke, and is well again afterwards', async () => {
    world.state.reviewing = false;
    world.composer.textContent = `${DRAFT} And more.`;
    await vi.waitFor(() => expect(world.status()).toBe('trouble'));
    expect(world.state.scene).toBeNull();
    const view = world.state.views.at(-1);
    expect(view?.prompts).toEqual([]);
    expect(view?.trouble?.doing).toBe('reviewing');
    expect(view?.trouble?.where).toMatch(/^TypeError/);
    world.state.reviewing = true;
    world.composer.textContent = DRAFT;
    await vi.waitFor(() => expect(world.status()).toBe('reviewing'));
    expect(world.state.scene?.prompts.length).toBeGreaterThan(0);
  });

  it('stays silent while the page can’t be read, even if the draft goes on, and quotes nothing of the page', async () => {
    world.state.reading = false;
    world.look();
    await vi.waitFor(() => expect(world.status()).toBe('trouble'));
    const { trouble } = world.state.views.at(-1) ?? {};
    expect(trouble?.doing).toBe('reading the page');
    expect(JSON.stringify(trouble)).not.toContain('María');
    const before = world.state.views.length;
    world.composer.textContent = `${DRAFT} And more.`;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(world.state.views.slice(before).map(({ status }) => status)).not.toContain('reviewing');
    expect(world.state.scene).toBeNull();
  });

  it('goes on with its review where the browser’s storage is full, and says that nothing was stored', async () => {
    world.state.full = true;
    const marked = world.state.scene?.prompts.length;
    world.session.send({ do: 'pause', until: 'tomorrow' });
    await vi.waitFor(() => expect(world.state.views.at(-1)?.notice).toEqual({ kind: 'not-kept' }));
    expect(world.status()).toBe('reviewing');
    expect(world.state.scene?.prompts.length).toBe(marked);
    expect(world.state.views.at(-1)?.prompts.length).toBeGreaterThan(0);
  });

  it('ends when its extension is gone from under it', async () => {
    world.state.alive = false;
    const before = world.state.views.length;
    world.session.send({ do: 'pause', until: 'tomorrow' });
    expect(world.state.scene).toBeNull();
    world.state.alive = true;
    world.session.send({ do: 'undo' });
    expect(world.state.views.length).toBe(before);
  });
});

describe('slips that only the session can tell', () => {
  let world: ReturnType<typeof makeWorld>;
  beforeEach(async () => {
    const window = new Window({ url: 'https://help.example/1' });
    for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
    Object.assign(window, { requestIdleCallback: (work: () => void) => setTimeout(work) });
    world = makeWorld(window);
    await vi.waitFor(() => expect(world.status()).toBe('reviewing'));
  });
  afterEach(() => {
    world.close();
    vi.unstubAllGlobals();
  });

  const found = (): readonly string[] => (world.state.views.at(-1)?.prompts ?? []).map(({ rule }) => rule);
  const write = async (draft: string): Promise<void> => {
    const before = world.state.views.length;
    world.composer.textContent = `Hi María, it ships today. ${draft}`;
    world.look();
    await vi.waitFor(() => expect(world.state.views.length).toBeGreaterThan(before));
  };
  const open = async (shows: typeof world.state.shows): Promise<void> => {
    world.state.shows = shows;
    world.look();
    await vi.waitFor(() => expect(world.state.views.at(-1)?.ticketId).toBe(shows.id));
  };
  const MARIA = { id: '1', name: 'María López', email: 'maria@mail.example', says: 'Where is my kettle?' };
  const TOM = { id: '2', name: 'Tom Okafor', email: 'tom@mail.example', says: 'My order 5510298 is late.' };

  it('what another ticket of the day holds is found here, and on its own ticket it isn’t', async () => {
    await write('Your order is 5510298.');
    expect(found()).not.toContain('stray-data');
    await open(TOM);
    await write('Your order is 5510298.');
    expect(found()).not.toContain('stray-data');
    await open(MARIA);
    await write('Your order is 5510298.');
    await vi.waitFor(() => expect(found()).toContain('stray-data'));
    await write('I have told tom@mail.example, too.');
    await vi.waitFor(() => expect(found()).toContain('stray-data'));
  });

  it('the same customer’s other ticket is their own', async () => {
    await open({ ...MARIA, id: '3', says: 'My order 5510298 is late.' });
    await open(MARIA);
    await write('Your order is 5510298.');
    expect(found()).not.toContain('stray-data');
  });

  it('what several customers name, and what a firm’s agents write, is nobody’s', async () => {
    await open(TOM);
    await open({ ...TOM, id: '4', name: 'Eva Brandt', email: 'eva@mail.example' });
    await open(MARIA);
    await write('Your order is 5510298.');
    expect(found()).not.toContain('stray-data');
  });

  it('“attached” is doubted only where the page shows that nothing is', async () => {
    await write('I’ve attached the label.');
    expect(found()).not.toContain('attachment-forgotten');
    world.state.attachments = 0;
    world.look();
    await vi.waitFor(() => expect(found()).toContain('attachment-forgotten'));
    world.state.attachments = 1;
    world.look();
    await vi.waitFor(() => expect(found()).not.toContain('attachment-forgotten'));
  });

  it('and not where a file was brought that the page doesn’t show beside the text', async () => {
    world.state.attachments = 0;
    await write('I’ve attached the label.');
    await vi.waitFor(() => expect(found()).toContain('attachment-forgotten'));
    const input = document.createElement('input');
    input.type = 'file';
    document.body.append(input);
    input.dispatchEvent(new (window as unknown as { Event: typeof Event }).Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(found()).not.toContain('attachment-forgotten'));
  });
});

describe('what comes back from a click', () => {
  const offer = (text: string) => ({
    text,
    blanks: [...text.matchAll(/▢/g)].map(({ index }) => index),
  });
  it.each([
    ['Hi María,', 'Hi María,', true],
    ['Hi María,', 'Hi Tom,', false],
    ['', '', true],
    ['By ▢ noon.', 'By Friday noon.', true],
    ['By ▢ noon.', 'By  noon.', false],
    ['By ▢ noon.', 'By ▢ noon.', false],
    ['By ▢ noon, María.', 'By Friday noon, Tom.', false],
    ['▢ and ▢.', 'a and b.', true],
    ['▢ and ▢.', ' and b.', false],
    ['▢ and ▢.', 'a and .', false],
    ['▢', 'anything', true],
    ['▢', '', false],
  ])('%j filled as %j: %s', (text, filled, fits) => {
    expect(isOffered(offer(text), filled)).toBe(fits);
  });
});

describe('a pause', () => {
  const now = new Date(2026, 7, 19, 15, 30);
  it('for today ends at the agent’s own midnight', () => {
    expect(new Date(pausedUntil('tomorrow', now))).toEqual(new Date(2026, 7, 20));
  });
  it('until they resume, and resumed', () => {
    expect(pausedUntil('never', now) > now.toISOString()).toBe(true);
    expect(pausedUntil('resume', now) > now.toISOString()).toBe(false);
  });
});
