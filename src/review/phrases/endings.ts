/** Data for endings: what a thing does when it fails, and what one wishes somebody for what lies ahead. */

/** A symptom as it was told, and what it is when it comes back. Verbs that are the same in both stand once. */
export const SYMPTOM_AGAIN: Readonly<Record<string, string>> = {
  leaks: 'leaks',
  leaked: 'leaks',
  drips: 'drips',
  dripped: 'drips',
  blinks: 'blinks',
  crashes: 'crashes',
  crashed: 'crashes',
  freezes: 'freezes',
  froze: 'freezes',
  hums: 'hums',
  smells: 'smells',
  whistles: 'whistles',
  creaks: 'creaks',
  creaked: 'creaks',
  clicks: 'clicks',
  rattles: 'rattles',
  squeaks: 'squeaks',
  jams: 'jams',
  jammed: 'jams',
  shakes: 'shakes',
  overheats: 'overheats',
  flickers: 'flickers',
  wobbles: 'wobbles',
  disconnects: 'disconnects',
  disconnected: 'disconnects',
  hangs: 'hangs',
  sticks: 'sticks',
  skips: 'skips',
  hisses: 'hisses',
  drains: 'drains',
  cracked: 'cracks',
  stops: 'stops',
  stopped: 'stops',
};

/** What one has, by the noun of what lies ahead. */
export const CELEBRATED = 'birthday';
export const GOES_WELL =
  'wedding party anniversary concert ceremony recital graduation christening baptism prom reunion performance premiere play gala fundraiser launch opening show exhibition final match tournament fair market';
export const NEEDS_LUCK = 'exam exams interview presentation pitch viva audition demo defence race marathon';
