import { describe, expect, it } from 'vitest';
import { findGreeting } from '../src/review/text/greeting';
import { findMasks } from '../src/review/text/mask';
import { findSignOff } from '../src/review/text/sign-off';

const greeting = (text: string): readonly (string | null)[] => {
  const found = findGreeting(text, [], []);
  return found ? [text.slice(found.start, found.end), found.name?.text ?? null] : [null, null];
};

describe('the greeting', () => {
  it.each([
    ['Hi Tom,\n\nIt ships today.', 'Hi Tom,', 'Tom'],
    ['Kia ora Aroha,\n\nThursday it is.', 'Kia ora Aroha,', 'Aroha'],
    ['My dear Reverend Holloway,\n\nFound it.', 'My dear Reverend Holloway,', 'Holloway'],
    ['Good morning, Phyllis! Very well, thanks.', 'Good morning, Phyllis!', 'Phyllis'],
    ['Ti saluto Marco,\n\nthe lamp is here.', 'Ti saluto Marco,', 'Marco'],
    ['Respected Sir/Madam,\n\nIt was reversed.', 'Respected Sir/Madam,', null],
    ['Gareth,\n\nIt is fixed.', 'Gareth,', 'Gareth'],
    ['Hello María your kettle ships today and comes on Friday.', 'Hello María', 'María'],
    ['Good afternoon and many thanks for your e-mail.', 'Good afternoon', null],
    ['Thanks for the photo, it helps.', null, null],
    ['Sorry Ana,\n\nmy mistake.', null, null],
  ])('%j', (text, whole, name) => {
    expect(greeting(text)).toEqual([whole, name]);
  });
});

const signOff = (text: string, agent = 'Sam Reed'): readonly (string | null)[] => {
  const found = findSignOff(text, findMasks(text, new Set()), agent);
  return found ? [text.slice(found.start, found.end), found.phrase] : [null, null];
};

describe('the sign-off', () => {
  it.each([
    ['It ships today.\n\nKind regards,\nSam', 'Kind regards,\nSam', 'Kind regards'],
    ['It ships today.\n\nFair winds,\nSammy (night desk)', 'Fair winds,\nSammy (night desk)', 'Fair winds'],
    ['It ships today. Enjoy your tea! Sam', 'Sam', ''],
    ['It ships today. – Sam', '– Sam', ''],
    ['It ships today. Kind regards, Sam', 'Kind regards, Sam', 'Kind regards'],
    ['It ships.\n\nBest,\nSam\n\nP.S. Bring a sock.', 'Best,\nSam', 'Best'],
    ['It ships.\n\nSam Reed\nshe/her\n07700 900412, my own phone', 'Sam Reed\nshe/her\n07700 900412, my own phone', ''],
    [
      'It ships.\n\nYours faithfully,\nPolicy Administration',
      'Yours faithfully,\nPolicy Administration',
      'Yours faithfully',
    ],
    ['It ships.\n\nBest,', 'Best,', 'Best'],
    ['It ships.\n\nSorry again,\nSam', 'Sam', ''],
    ['Great choice, Ana', null, null],
    ['It ships today.\n\nSent from my iPad', null, null],
  ])('%j', (text, whole, phrase) => {
    expect(signOff(text)).toEqual([whole, phrase]);
  });
});
