/** Somebody else wrote the item first: load it and decide again. */
export class VersionConflict extends Error {
  override name = 'VersionConflict'
}

/** The table did not answer, or not in time. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** No alarm could be set, listed or deleted. */
export class AlarmsUnavailable extends Error {
  override name = 'AlarmsUnavailable'
}

/** Twilio did not answer a question (sends answer with an outcome instead of throwing). */
export class TwilioUnavailable extends Error {
  override name = 'TwilioUnavailable'
}

/** The secrets could not be read, or are not what they should be. */
export class SecretsUnavailable extends Error {
  override name = 'SecretsUnavailable'
}
