import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

const TOOLS = ['Xvfb', 'openbox', 'xdotool'];

/** The tools that a real mouse and keyboard need and this machine lacks. */
export function missingTools(): string[] {
  return TOOLS.filter((tool) => spawnSync('which', [tool]).status !== 0);
}

/** A screen of its own with a window manager, a mouse and a keyboard. */
export interface Desktop {
  readonly env: NodeJS.ProcessEnv;
  click(x: number, y: number): void;
  hover(x: number, y: number): void;
  type(text: string): void;
  press(key: string): void;
  start(command: string, args: readonly string[]): ChildProcess;
  close(): Promise<void>;
}

export async function openDesktop(): Promise<Desktop> {
  const children: ChildProcess[] = [];
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${number.toString().trim()}` };
  const start = (command: string, args: readonly string[]) => {
    const child = spawn(command, args, { env, stdio: 'ignore' });
    children.push(child);
    return child;
  };
  start('openbox', []);
  const xdotool = (...args: (string | number)[]) => execFileSync('xdotool', args.map(String), { env });
  return {
    env,
    start,
    hover: (x, y) => xdotool('mousemove', Math.round(x), Math.round(y)),
    click: (x, y) => xdotool('mousemove', Math.round(x), Math.round(y), 'click', 1),
    type: (text) => xdotool('type', '--delay', 12, text),
    press: (key) => xdotool('key', key),
    close: async () => {
      for (const child of children.reverse()) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        const gone = once(child, 'exit');
        child.kill();
        await gone;
      }
    },
  };
}
