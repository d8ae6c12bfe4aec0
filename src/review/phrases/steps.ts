/** Classes of things one does to a thing that does not work. Each line: class, then the beginnings of its verbs and nouns. */
export const STEP_CLASSES: readonly (readonly [string, string])[] = [
  ['restart', 'restart reboot power-cycl powercycl rebooted'],
  ['power', 'unplug switch power'],
  ['reinstall', 'reinstall re-install uninstall install'],
  ['clear', 'clear empty empti flush'],
  ['reset', 'reset recalibrat re-ran rerun recalibration'],
  ['clean', 'clean wip swab dust rins scrub wash vacuum'],
  ['check', 'check verif look inspect test confirm examin watch track monitor'],
  ['change', 'chang swap replac switch exchang renew'],
  ['sign', 'log sign logged login'],
  ['send', 'send sent upload attach email photograph submit'],
  ['call', 'call rang ring phone contact'],
  ['update', 'updat upgrad'],
  ['delete', 'delet remov eras unpair forget'],
  ['turn', 'turn adjust tighten level straighten loosen'],
  ['seat', 'taken took take insert reseat reinsert'],
  ['enter', 'typed type enter retype'],
  ['wait', 'wait kept keep eye'],
  ['read', 'read article page guide'],
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
