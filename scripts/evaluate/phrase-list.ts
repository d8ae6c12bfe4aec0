/**
 * The baseline: a banned-phrase list as a support team would keep it, closed, matched as it stands. Written from what is
 * commonly advised against, not from the rules' word classes; it is data for comparison and never reaches the product.
 */
export const STOCK_LIST: Readonly<Record<string, string>> = {
  'stock-phrase': `
    thank you for contacting us
    thank you for contacting
    thanks for contacting us
    thank you for reaching out
    thanks for reaching out
    thank you for getting in touch
    thanks for getting in touch
    thank you for your email
    thank you for your message
    thank you for your enquiry
    thank you for your inquiry
    thank you for writing in
    thank you for writing to us
    thank you for your patience
    thanks for your patience
    thank you for your understanding
    thank you for your cooperation
    thank you for your feedback
    thank you for your business
    thank you for choosing
    thank you for being a valued customer
    we appreciate your patience
    we appreciate your business
    we appreciate your feedback
    we value your feedback
    your feedback is important to us
    your call is important to us
    your satisfaction is our priority
    customer satisfaction is our top priority
    we take this very seriously
    we take your feedback seriously
    we strive to provide
    we are committed to providing
    we pride ourselves on
    i hope this email finds you well
    i hope this message finds you well
    hope you are doing well
    i hope you are well
    greetings of the day
    please be advised
    please be informed
    please note that
    kindly note that
    kindly be informed
    as per your request
    as per our conversation
    as per your email
    in regards to your
    with reference to your
    with regard to your
    in response to your
    further to your email
    pursuant to
    at your earliest convenience
    at this point in time
    at this time
    please find attached
    i would be happy to assist you
    i'd be happy to help
    i will be happy to assist
    i am more than happy to help
    we are here to help
    i hope this helps
    i hope this information helps
    hope that helps
    rest assured
    rest assured that
    for your convenience
    going forward
    moving forward
    in a timely manner
    it has come to our attention
    we have received your request
    your request has been received
    your ticket has been created
    do the needful
    valued customer
    we look forward to hearing from you
    looking forward to hearing from you
    it was a pleasure assisting you
    thank you for bringing this to our attention
    thanks for bringing this to our attention
    thank you for your continued support`,
  'stock-empathy': `
    i understand your frustration
    i understand how frustrating
    i completely understand
    i totally understand
    i understand your concern
    we understand your concern
    i understand how you feel
    i know how you feel
    i can imagine how frustrating
    i can only imagine
    i can see how frustrating
    i know how frustrating
    i hear you
    i feel your pain
    i empathise with you
    i empathize with you
    i sympathise with
    we understand how important
    i understand that this is frustrating
    i understand this can be frustrating
    we understand your frustration
    that must be frustrating
    that sounds frustrating
    i appreciate your frustration
    i can understand your frustration`,
  'sympathy-no-action': `
    i'm sorry to hear that
    i am sorry to hear that
    sorry to hear that
    sorry to hear about
    i'm sorry you're having trouble
    i'm so sorry to hear
    we're sorry to hear
    we are sorry to hear that`,
  'non-apology': `
    we apologise for any inconvenience
    we apologize for any inconvenience
    sorry for any inconvenience
    apologies for any inconvenience
    any inconvenience caused
    any inconvenience this may have caused
    any confusion this may have caused
    sorry if you feel
    sorry you feel that way
    i'm sorry you feel
    sorry that you feel
    sorry if this
    sorry if we
    sorry if i
    if we have offended you
    regret any inconvenience
    we regret the inconvenience
    apologise if
    apologize if
    mistakes were made`,
  'emotion-overreach': `
    i know exactly how you feel
    you must be furious
    you must be devastated
    you must be heartbroken
    i am heartbroken
    i'm devastated
    we are devastated
    we are mortified`,
  'cheer-mismatch': `
    great news
    happy to help
    awesome
    no worries
    yay
    have a great day
    have a wonderful day
    fantastic
    amazing
    hooray`,
  'no-owner-passive': `
    your request has been forwarded
    has been escalated
    has been passed on
    has been passed to the relevant
    has been forwarded to the relevant
    is being looked into
    is being investigated
    will be investigated
    will be contacted
    will be processed
    will be looked into
    the relevant team
    the concerned team
    the appropriate department
    the relevant department`,
  'cold-handoff': `
    please contact our
    please call our
    you will need to contact
    you need to contact
    you'll have to contact
    please reach out to our
    please get in touch with our
    please email our
    contact the manufacturer
    contact the seller
    please contact the carrier
    that is handled by
    that's handled by another
    i will transfer you
    this is not my department
    not our department`,
  'vague-when': `
    as soon as possible
    asap
    shortly
    soon
    in due course
    at the earliest
    in the near future
    when we can
    as quickly as possible
    as soon as we can
    in a few days
    within a reasonable time
    in the coming days
    in the coming weeks
    at some point
    any day now
    once we hear back
    keep you posted
    keep you updated
    get back to you`,
  'policy-shield': `
    as per our policy
    per our policy
    according to our policy
    our policy states
    our policy is
    it's our policy
    it is our policy
    company policy
    against our policy
    our policy does not allow
    due to company policy
    our terms and conditions
    as stated in our terms
    according to our terms
    as per our terms
    per our terms
    the terms you agreed to
    you agreed to
    our guidelines
    our system does not allow`,
  'bare-no': `
    unfortunately we cannot
    unfortunately, we cannot
    unfortunately we are unable
    unfortunately, we are unable
    unfortunately that is not possible
    unfortunately, that is not possible
    we are unable to
    there is nothing we can do
    there's nothing i can do
    that is not possible
    we do not offer
    we don't offer`,
  'cant-before-can': `
    i can't
    i cannot
    we can't
    we cannot
    i'm unable to
    i am unable to
    not able to
    unfortunately`,
  'blame-customer': `
    you should have
    you failed to
    you forgot to
    you did not
    you didn't
    you must have
    you need to understand
    as i already said
    as i mentioned
    as previously mentioned
    as already explained
    as stated in my previous email
    you claim
    you neglected to
    if you had read
    you entered the wrong
    you are mistaken
    your mistake
    your fault
    user error`,
  'minimise-problem': `
    just a minor
    a minor issue
    it's only
    a small issue
    not a big deal
    no big deal
    don't worry about it
    it happens
    these things happen
    only a few
    simply
    nothing to worry about
    it's normal
    this is normal
    calm down`,
  'premature-close': `
    i will close this ticket
    i'll close this ticket
    i am closing this ticket
    i'm closing this ticket
    we will close this ticket
    this ticket will be closed
    this case will be closed
    your ticket has been closed
    will be closed automatically
    considered resolved
    marked as resolved
    marking this as solved`,
  'sorry-last': `
    once again, i apologise
    once again, i apologize
    again, sorry
    once again, sorry
    again, we apologise
    again, we apologize
    sorry again for
    apologies again for
    again, my apologies`,
  'weak-close': `
    let me know if you have any questions
    let us know if you have any questions
    let me know if you have any further questions
    if you have any further questions
    if you have any other questions
    if you have any questions
    if you have any concerns
    if you need anything else
    if there is anything else
    if there's anything else
    is there anything else
    anything else i can help you with
    please don't hesitate to contact
    please do not hesitate to contact
    don't hesitate to reach out
    do not hesitate to reach out
    feel free to contact
    feel free to reach out
    feel free to ask
    let me know if you need anything
    let us know if you need anything
    should you have any questions
    should you need any further assistance
    if you need further assistance
    if you require further assistance
    for any further assistance
    we're always here to help
    we are always here to help
    have a nice day
    have a great day ahead`,
  'deflect-to-docs': `
    help centre
    help center
    knowledge base
    our faq
    our faqs
    help article
    help articles
    support article
    refer to our documentation
    please refer to
    check our website
    visit our website
    have you searched
    read the manual
    see our guide`,
  'name-generic-salutation': `
    dear customer
    dear valued customer
    dear sir or madam
    dear sir/madam
    dear sir
    dear madam
    dear user
    dear client
    dear guest
    dear member
    dear friend
    dear all
    hello customer
    hi customer
    hello there
    hi there
    to whom it may concern
    hello user
    hi friend
    dear subscriber`,
  'name-placeholder-left': `
    [name]
    [customer name]
    [first name]
    {name}
    {{name}}
    {{first_name}}
    {{customer.name}}
    {first_name}
    <name>
    <first name>
    $name
    insert name`,
  'exit-friction': `
    before you go
    before you cancel
    sorry to see you go
    we'd hate to lose you
    we hate to see you go
    may i ask why
    can i ask why
    would you reconsider
    special offer
    stay with us
    call us to cancel
    you must call`,
};
