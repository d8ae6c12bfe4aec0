import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Editor } from '../src/composer/editor';
import type { Prompt, SessionView } from '../src/messages/protocol';
import type { HeldSend } from '../src/overlay/hold-bar';
import { RULES } from '../src/review/rules/index';
import { Hold } from '../src/session/hold';
import { DEFAULTS } from '../src/settings/defaults';
import { HOLDING, holdNoMore, holdsFor } from '../src/settings/holding';
import type { Settings } from '../src/settings/types';
import { FULL } from './panel/sample-views';

const TEXT = 'Hi Sarah, it ships today.';

const promptOf = (rule: string): Prompt => ({
  id: `1:${rule}:Sarah:0`,
  rule,
  severity: 'warn',
  start: 3,
  end: 8,
  quote: 'Sarah',
  message: 'I know this customer as María',
  rewrites: [],
  shown: true,
  why: '',
  sources: [],
  statement: '',
});

/** A desk on which a wrong name stands and all is sure; each part can be made otherwise. */
function makeDesk() {
  const state = {
    status: 'reviewing' as SessionView['status'],
    viewed: '1' as string | null,
    ticket: '1',
    prompts: [promptOf('name-wrong')] as readonly Prompt[],
    written: TEXT,
    reviewed: TEXT,
    composing: false,
    editor: true,
    same: true,
    settings: DEFAULTS as Settings,
    bar: null as HeldSend | null,
    failures: [] as unknown[],
  };
  const editor = (): Editor =>
    ({ read: () => ({ text: state.written, version: 1 }), composing: state.composing }) as unknown as Editor;
  const overlay = {
    hold: (held: HeldSend) => {
      state.bar = held;
    },
    release: () => {
      state.bar = null;
    },
  };
  const reviewNow = vi.fn(() => undefined);
  const again = vi.fn();
  const sent = vi.fn();
  const hold = new Hold({
    overlay: overlay as never,
    store: {
      read: async () => state.settings,
      update: async (change) => {
        state.settings = change(state.settings);
        return state.settings;
      },
      watch: () => undefined,
    },
    present: () => ({
      view: { ...FULL, status: state.status, ticketId: state.viewed, prompts: state.prompts },
      ticket: state.ticket,
      editor: state.editor ? editor() : null,
      text: state.reviewed,
      settings: state.settings,
    }),
    reviewNow,
    isSame: () => state.same,
    sent,
    failed: (error) => state.failures.push(error),
  });
  return { state, hold, reviewNow, again, sent, press: () => hold.mayGo({ by: 'pointer', again }) };
}

describe('a press of Send', () => {
  let desk: ReturnType<typeof makeDesk>;
  beforeEach(() => {
    desk = makeDesk();
  });

  it('is held once for what stands, and never a second time in the same reply', () => {
    expect(desk.press()).toBe(false);
    expect(desk.state.bar?.prompts.map(({ rule }) => rule)).toEqual(['name-wrong']);
    desk.state.prompts = [promptOf('name-placeholder-left')];
    expect(desk.press()).toBe(true);
    expect(desk.state.bar).toBeNull();
    expect(desk.press()).toBe(true);
  });

  it.each(HOLDING)('is held for %s', (rule) => {
    desk.state.prompts = [promptOf(rule)];
    expect(desk.press()).toBe(false);
  });

  it('is held again in the next reply, and in another ticket', () => {
    desk.press();
    desk.state.ticket = desk.state.viewed = '2';
    expect(desk.press()).toBe(false);
    desk.state.ticket = desk.state.viewed = '1';
    expect(desk.press()).toBe(true);
    desk.hold.begunAnew('1');
    expect(desk.press()).toBe(false);
  });

  const UNSURE: readonly (readonly [string, (state: ReturnType<typeof makeDesk>['state']) => void])[] = [
    ['in a note', (state) => Object.assign(state, { status: 'note' })],
    ['where the mode isn’t known', (state) => Object.assign(state, { status: 'unknown-mode' })],
    ['while paused', (state) => Object.assign(state, { status: 'paused' })],
    ['after something broke', (state) => Object.assign(state, { status: 'trouble' })],
    ['without a composer', (state) => Object.assign(state, { editor: false })],
    ['while a word is being composed', (state) => Object.assign(state, { composing: true })],
    ['where the review is of another text', (state) => Object.assign(state, { reviewed: 'Hi Sarah' })],
    ['where the view is of another ticket', (state) => Object.assign(state, { viewed: '2' })],
    ['where the page shows something else by now', (state) => Object.assign(state, { same: false })],
    ['for a rule it isn’t held for', (state) => Object.assign(state, { prompts: [promptOf('weak-close')] })],
    [
      'for a rule that was made quiet',
      (state) => Object.assign(state, { prompts: [{ ...promptOf('name-wrong'), quiet: true }] }),
    ],
    [
      'where it is switched off',
      (state) => Object.assign(state, { settings: { ...DEFAULTS, hold: { ...DEFAULTS.hold, on: false } } }),
    ],
  ];
  it.each(UNSURE)('goes at once %s', (_, make) => {
    make(desk.state);
    expect(desk.press()).toBe(true);
    expect(desk.state.bar).toBeNull();
    expect(desk.state.failures).toEqual([]);
  });

  it('asks for a review of what was typed last, but not of a book', () => {
    desk.state.reviewed = 'Hi Sarah';
    desk.reviewNow.mockImplementation(() => {
      desk.state.reviewed = desk.state.written;
    });
    expect(desk.press()).toBe(false);
    const other = makeDesk();
    other.state.written = 'Hi Sarah. '.repeat(2000);
    expect(other.press()).toBe(true);
    expect(other.reviewNow).not.toHaveBeenCalled();
  });

  it('goes at once where deciding fails, and the failure is said', () => {
    const error = new Error('the page is odd');
    Object.defineProperty(desk.state, 'prompts', {
      get: () => {
        throw error;
      },
    });
    expect(desk.press()).toBe(true);
    expect(desk.state.failures).toEqual([error]);
  });

  it('goes with “Send anyway”, and counts as sent', () => {
    desk.press();
    desk.state.bar?.sendAnyway();
    expect(desk.again).toHaveBeenCalledOnce();
    expect(desk.sent).toHaveBeenCalledOnce();
  });

  it('is held no more for the rules that held it, and for those only', async () => {
    desk.press();
    desk.state.bar?.holdNoMore();
    await vi.waitFor(() => expect(desk.state.settings.hold.rules).toEqual({ 'name-wrong': 'off' }));
    expect(holdsFor(desk.state.settings, 'name-wrong')).toBe(false);
    expect(holdsFor(desk.state.settings, 'bereavement-care')).toBe(true);
  });
});

describe('what Send is held for', () => {
  it('is five slips by default, and any rule that the agent adds', () => {
    const rules = RULES.map(({ id }) => id);
    expect(rules.filter((rule) => holdsFor(DEFAULTS, rule)).sort()).toEqual([...HOLDING].sort());
    expect(HOLDING).toHaveLength(5);
    expect(holdsFor(DEFAULTS, 'weak-close')).toBe(false);
    const own: Settings = { ...DEFAULTS, hold: { ...DEFAULTS.hold, rules: { 'weak-close': 'on' } } };
    expect(holdsFor(own, 'weak-close')).toBe(true);
    expect(holdsFor(holdNoMore(own, ['weak-close']), 'weak-close')).toBe(false);
  });
});
