/** Classes of things one does to a thing that does not work. Each line: class, then the beginnings of its verbs and nouns. */
export const STEP_CLASSES: readonly (readonly [string, string])[] = [
  ['restart', 'restart re-start reboot re-boot power-cycl powercycl'],
  ['power', 'unplug switch power'],
  ['reinstall', 'reinstall re-install uninstall install'],
  ['clear', 'clear empty empti flush purg wipe wiping'],
  ['reset', 'reset resett re-set recalibrat re-ran rerun factory'],
  ['clean', 'clean wip swab dust rins scrub wash vacuum'],
  ['check', 'check verif look peek glanc search inspect test confirm examin watch track monitor'],
  ['change', 'chang swap replac switch exchang renew'],
  ['sign', 'log sign'],
  ['send', 'send sent upload attach email photograph submit'],
  ['call', 'call rang ring phone contact'],
  ['update', 'updat upgrad'],
  ['delete', 'delet remov eras unpair forget'],
  ['turn', 'turn adjust tighten level straighten loosen'],
  ['seat', 'taken took take insert reseat reinsert'],
  ['enter', 'typed type enter retype'],
  ['wait', 'wait kept keep eye'],
  ['read', 'read article page guide manual faq instruction'],
  ['pair', 'pair connect reconnect disconnect'],
  ['charge', 'charg plugged'],
  ['open', 'open browser incognito private'],
  ['download', 'download'],
  ['press', 'press held hold push'],
  ['measure', 'measur weigh'],
];

/** Doing this once is doing this, whatever it was done to. */
export const UNMISTAKABLE = 'restart reinstall clear reset';

/** The instruction asks for something else than what was done. */
export const VARIANTS =
  "this time|instead|second|another|different|other|longer|once more|one more time|again but|for (?:\\d+|ten|thirty|twenty|sixty) seconds|after that|since you've|you've already|you already|you've (?:restarted|reset|cleared|tried|checked|changed|reinstalled)|as you've|which you did|further|new one|rather than|private window";

/** The same thing tried with another one of a kind: how customers say it was done, and what a reply tells them to do. */
export const ELSEWHERE: readonly { readonly name: string; readonly noun: string; readonly named?: string }[] = [
  {
    name: 'other-browser',
    noun: 'browsers?|(?:private|incognito) (?:window|tab|mode)',
    named: 'chrome|edge|firefox|safari|opera|brave|incognito|private window',
  },
  {
    name: 'other-device',
    noun: 'devices?|phones?|mobiles?|computers?|laptops?|tablets?|pcs?|macs?|machines?',
    named: "my (?:ipad|laptop|tablet|work pc|husband's phone|wife's phone|son's phone|daughter's phone)",
  },
  { name: 'other-cable', noun: 'cables?|leads?|cords?|wires?|chargers?' },
  { name: 'other-socket', noun: 'sockets?|outlets?|plugs?|ports?' },
  {
    name: 'other-network',
    noun: 'networks?|wi-?fi|connections?|hotspots?',
    named: 'mobile data|4g|5g|hotspot|tethering',
  },
  { name: 'other-card', noun: 'cards?|payment methods?|bank cards?' },
];

export const ANOTHER =
  "another|(?:a )?different|(?:an)?other|(?:a )?second|(?:a )?new|(?:an )?alternative|two|three|2|3|both|several|my (?:wife|husband|son|daughter|friend|neighbour|sister|brother|mum|dad)'?s";

/** A step told without "I did": as a noun or a gerund, with what came of it. Alternatives on folded text. */
export const CAME_TO_NOTHING =
  "no (?:luck|joy|change|difference|use|good|effect|dice|help|improvement|result)|nothing (?:changed|happens|happened|helped|helps)|(?:didn't|did not|doesn't|does not|hasn't|has not|haven't|don't|didnt|doesnt|wasn't|won't) (?:help|work|do|change|fix|solve|make|cure|sort)\\p{L}*|(?:did|does|does absolutely|changes|changed|fixes|fixed|made|makes|solved|helped|helps) (?:nothing|no)|to no avail|in vain|same (?:thing|result|again|error|message|problem)|without (?:success|result|luck)|not helping|is not working|useless";
