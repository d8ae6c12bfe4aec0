import { describe, expect, it } from 'vitest';
import { resolveName } from '../src/review/names/resolve';
import type { NameAnswer, Ticket } from '../src/review/types';

const ticket = (name: string | undefined, text = '', email?: string): Ticket => ({
  channel: 'email',
  customer: { name, email },
  agent: { name: 'Jonas Weber' },
  messages: [{ from: 'customer', text }],
});

const resolve = (name: string | undefined, text?: string, email?: string): readonly [string | null, string] => {
  const { address, confidence }: NameAnswer = resolveName(ticket(name, text, email));
  return [address, confidence];
};

describe('whom to greet', () => {
  it.each([
    ['María López', '', 'María', 'high'],
    ['maria lopez', '', 'Maria', 'high'],
    ['MARÍA DEL CARMEN RUIZ', 'The lid is cracked.\n\nCarmen', 'Carmen', 'high'],
    ['jsmith82', '', null, 'none'],
    ['jsmith82', 'Which size fits?\n\nThanks, Jo', 'Jo', 'high'],
    ['Smith, John', '', 'John', 'high'],
    ['Dr. Asha Rao', '', 'Dr Rao', 'high'],
    ['Dr. Asha Rao', 'The photo is attached.\n\nAsha', 'Asha', 'high'],
    ['ACME Ltd', 'Our statement for March is missing.\n\nPriya (accounts)', 'Priya', 'high'],
    ['Green Leaf Bakery', '', null, 'none'],
    ['info@bakery.example', '', null, 'none'],
    ['Robert Hale', 'All four arrived.\n\nBob', 'Bob', 'high'],
    ['Nguyễn Thị Hoa', 'When does it arrive?\n\nHoa', 'Hoa', 'high'],
    ['Nguyễn Thị Hoa', '', 'Nguyễn Thị Hoa', 'medium'],
    ['Kim Lee', 'When does it arrive?\n\nKim', 'Kim', 'high'],
    ['Jean-Luc Petit', '', 'Jean-Luc', 'high'],
    ['Mary Ann Jones', '', 'Mary Ann', 'high'],
    ['Cher', '', 'Cher', 'high'],
    ['J. R. Okafor', '', 'J. R. Okafor', 'medium'],
    ["O'NEILL SIOBHAN", '', "O'Neill Siobhan", 'medium'],
    ['Visitor 4412', "hi it's Ben btw, my order is late", 'Ben', 'high'],
    ['Ana Souza (via Marketplace)', '', 'Ana', 'high'],
    ['Tom & Lisa Wright', '', 'Tom and Lisa', 'medium'],
    ['Support Team', '', null, 'none'],
    ['王小明', '', '王小明', 'medium'],
    ['"Ludwig van der Berg"', '', 'Ludwig', 'high'],
    ['Sam', 'It is late.\n\nSent from my iPhone', 'Sam', 'high'],
    ['Irena Novak', 'I write on behalf of my mother Irena, who cannot.\n\n— Petra', 'Petra', 'high'],
    ['Harold Hale', 'My husband Harold died in May. Please close his account.\n\nJean', 'Jean', 'high'],
    ['😊 Lola 😊', '', 'Lola', 'high'],
    ['Xavier X.', "it's actually Xavi", 'Xavi', 'high'],
  ])('%s / %j → %s, %s', (name, text, address, confidence) => {
    expect(resolve(name, text)).toEqual([address, confidence]);
  });

  it('takes an unsigned first name in the e-mail address as a guess', () => {
    expect(resolve(undefined, 'The log is attached.', 'tom.okafor@x.example')).toEqual(['Tom', 'medium']);
  });
});
