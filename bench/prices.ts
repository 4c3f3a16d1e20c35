/** Prices in US dollars, us-west-2 (as us-east-1), on demand, looked up on 2026-11-23. */
export const prices = {
  asOf: '2026-11-23',
  aws: {
    lambdaRequest: 0.2e-6,
    /** arm64. */
    lambdaGigabyteSecond: 0.0000133334,
    tableWriteUnit: 0.625e-6,
    tableReadUnit: 0.125e-6,
    tableGigabyteMonth: 0.25,
    restorableGigabyteMonth: 0.2,
    schedulerInvocation: 1e-6,
    queueRequest: 0.4e-6,
    httpRequest: 1e-6,
    logGigabyte: 0.5,
  },
  twilio: {
    /** Each way, a segment; carriers add the fee on the way out. */
    segment: 0.0083,
    carrierFee: 0.0045,
    /** A minute, begun ones whole; ringing is free. Local numbers. */
    voiceMinuteIn: 0.0085,
    voiceMinuteOut: 0.014,
    /** Each answered call that machines were listened for on. */
    machineDetection: 0.0075,
  },
} as const
