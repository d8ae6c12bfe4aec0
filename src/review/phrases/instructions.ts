/** How a reply tells somebody to do something. Alternatives of a regular expression on folded text. */
export const TELLS =
  "please|kindly|pls|could you|can you|would you|will you|may i ask you to|i'd ask you to|i would ask you to|try|have a go at|give it|i(?:'d| would) (?:suggest|recommend|advise|try)|you(?:'ll| will) (?:need|have) to|you (?:can|could|should|need to|have to|must|might|may)(?: also| then| now| first| try)?|the (?:first|next) (?:step|thing) is|let's|first|then|next|start by|begin by|best to|make sure|ensure";

export const COMMANDS =
  'restart|reboot|reinstall|uninstall|install|clear|reset|recalibrate|clean|wipe|rinse|check|verify|change|swap|replace|sign|log|send|upload|call|ring|contact|update|upgrade|delete|remove|turn|tighten|take|insert|enter|type|read|pair|unpair|unplug|plug|switch|download|press|hold|open|go|delete|empty|disconnect|connect|test|measure|keep|wait|search|use|put|pull|push|power|pick|visit|look';
