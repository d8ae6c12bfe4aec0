/** Texts that would run, load or show something if they ever became markup; each raises `pwned` where it can. */
export const XSS: readonly string[] = [
  '<img src=x onerror=globalThis.pwned=1>',
  '<script>globalThis.pwned=1</script>',
  '"><svg onload=globalThis.pwned=1>',
  "'><iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
  '<a href="javascript:globalThis.pwned=1">María</a>',
  '<style>*{display:none!important}</style>',
  '<math><mtext></table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=globalThis.pwned=1&gt;">',
  '</textarea><details open ontoggle=globalThis.pwned=1>',
  '<body onload=globalThis.pwned=1><form action=//leak.example><button autofocus onfocus=globalThis.pwned=1>',
  '<link rel=stylesheet href=//leak.example/x.css><base href=//leak.example/>',
  '&lt;img src=x onerror=globalThis.pwned=1&gt;',
  '{{constructor.constructor("globalThis.pwned=1")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template that nobody may evaluate
  '${globalThis.pwned=1}',
];

/** What turns the direction of a text, hides in it, or is half a character. */
export const STRANGE: readonly string[] = [
  '\u202eevil\u202c',
  '\u2066\u2067\u2068\u2069',
  '\u200b\u200d\ufeff',
  '\ud83d',
  '\ude00',
  '\udc00\ud800',
  '\u0000\u0001\u0008\u001b',
  '\u2028\u2029',
  'e\u0301'.repeat(40),
  '\ufdfa'.repeat(20),
  'İıẞﬁ',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\ufffc▢«»',
];

/** Names that reach an object's prototype or its own tools. */
export const PROTOTYPE: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  'then',
];
