import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The command that applies the first prompt. */
const APPLY_COMMAND = 'apply-prompt';

/** How the browser writes the shortcut that applies the first prompt; empty where the agent has set none. */
export function useApplyKey(): string {
  const [key, setKey] = useState('');
  useEffect(() => {
    const look = async (): Promise<void> => {
      const commands = await browser.commands.getAll();
      setKey(commands.find(({ name }) => name === APPLY_COMMAND)?.shortcut ?? '');
    };
    void look();
  }, []);
  return key;
}
