// Runs when an alarm rang, when the sweep found something overdue, or when somebody wants an applicant looked at.
import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda'
import type { Trigger } from './domain/trigger.ts'
import { attend } from './runtime/attend.ts'
import { onLambda } from './runtime/on-lambda.ts'
import type { Ports } from './runtime/ports.ts'
import { wakeMessageFrom } from './runtime/wake-message.ts'

export async function handle(ports: Ports, event: SQSEvent): Promise<SQSBatchResponse> {
  const failed: { itemIdentifier: string }[] = []
  for (const record of event.Records) {
    if (!(await attended(ports, record))) failed.push({ itemIdentifier: record.messageId })
  }
  return { batchItemFailures: failed }
}

/** One applicant at a time: one that fails is redelivered alone. */
async function attended(ports: Ports, record: SQSRecord): Promise<boolean> {
  try {
    const { applicantId, sharedOffice } = wakeMessageFrom(record.body)
    const trigger: Trigger =
      sharedOffice === undefined ? { kind: 'alarm-rang' } : { kind: 'office-shared', phone: sharedOffice }
    await attend(ports, { id: applicantId }, trigger)
    return true
  } catch (error) {
    ports.log.error('wake.failed', error)
    return false
  }
}

export const handler = onLambda(handle)
