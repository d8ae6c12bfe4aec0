/** Words that carry no subject matter; never an anchor. */
export const STOP_WORDS = `a about above after again against all almost already also although always am an and another any
anybody anyone anything are aren't around as ask asked at away back be became because been before being below best better
between both but by came can can't cannot come comes could couldn't day days did didn't do does doesn't doing don't done
down during each either else enough even ever every everyone everything few first for from further gave get gets getting
give given gives go goes going gone good got great had hadn't happen happened happens has hasn't have haven't having he
hello her here hers herself hey hi him himself his how however i i'd i'll i'm i've if in instead into is isn't it it's its
itself just keep kept kind know known last later least less let let's like little long look looked looking looks lot made
make makes making many may maybe me mean means might mine more most much must my myself near need needed needs never new
next nice no nobody none nor not nothing now of off often ok okay on once one only onto or other others otherwise our ours
out over own part perhaps please possible put quite rather read really right said same saw say says see seem seems seen
send sent several shall she should shouldn't show since so some somebody someone something sometimes soon sorry still
such sure take taken takes tell than thank thanks that that's the their theirs them themselves then there there's these
they they're thing things think this those though thought through time times to today together told tomorrow tonight too
took toward tried tries try trying turn twice two under until up upon us use used using usually very want wanted wants was
wasn't way we we'd we'll we're we've week weeks well went were weren't what what's whatever when where whether which while
who whole whom whose why will wish with within without won't word work worked working works would wouldn't write writing
written wrote yes yesterday yet you you'd you'll you're you've your yours yourself regards dear kindly morning afternoon
evening hour hours minute minutes moment month months year years`;

/** Words any ticket could share with any reply; never an anchor. */
export const SUPPORT_WORDS = `account accounts address agent answer answers apologies apologise apologize apology appreciate
assist assistance attention business call called case cases change check checked checking client company concern concerns
confirm contact contacted contacting customer customers department detail details e-mail email emails enquiry experience
feedback feel fix fixed follow forward frustrating frustration glad happy hear help helped helping hesitate hope
inconvenience inform information inquiry issue issues item items look mail matter message messages note number offer
option order ordered orders patience pleasure point policy problem problems process processed product products provide
query question questions quickly reach reaching receive received regarding replied reply report request requests resolve
resolved respond response result service services shortly situation solution solve someone specialist staff step steps
submit support system team teams thank thanks ticket tickets touch trouble truly understand understanding update updated
upset user valued website welcome`;
