/** Texts that ask, wish or suppose, and so say nothing of what happened. */
const asks =
  /^ (?:(?:hey|hi|ok|so|and|but|also|wait|um|sorry|please|well|quick question|question|hmm|omg|lol|[,.:-]) ){0,4}(?:do|does|did|should|shall|can|could|would|will|is|are|was|were|am|has|have|had|what|who|whom|whose|when|where|why|how|which|if|what if|isnt|arent|dont|doesnt|didnt|wasnt|cant|shouldnt|wouldnt|any chance|suppose|imagine) (?:i|you|we|they|he|she|it|there|this|that|is|are|was|were|do|does|did|should|if|to|the|a|an|my|nobody|somebody|anybody|O\d+|N\d+|time|many|much|long|come|about|happens|happened|can|could|would|will|people|their|your|else|kind|day|am|had|has|have|number|office|one|ones|even|not|mean|means|be|s|'s) /
const supposes =
  / (?:if (?:nobody|they|she|he|somebody|i get|it|no answer|i hear|voicemail)|what if|what should|should i|do i |am i supposed|can i |could i |would it|is it (?:ok|okay|bad|normal|weird)|i wonder|wondering (?:if|whether)|i hope|hoping|i wish|wish (?:they|me)|suppose|in case) /
const reports =
  / (?:said|says|say|told|asked|tell|answered|spoke|talked|got|asking|asks|wants|wanted|pickedup) /

/** True for a text (or the part of it about one office) that asks or supposes. */
export function isQuestion(text: string): boolean {
  const hasMark = text.includes(' ? ')
  if (asks.test(text)) {
    const beginsWithVerb =
      /^ (?:(?:[a-z]+|[,.]) ){0,2}(?:is|was|are|were|have|has|had|will|can|would|did|dont|didnt|cant|doesnt|isnt|wasnt|could|if|when) /.test(
        text,
      )
    return (
      !beginsWithVerb ||
      hasMark ||
      / (?:do|does|should|what|who|when|where|why|how|if) /.test(text.slice(0, 20))
    )
  }
  if (supposes.test(text) && !reports.test(text)) return true
  return hasMark && !reports.test(text)
}
