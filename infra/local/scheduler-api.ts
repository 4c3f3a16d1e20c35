import type { Instant } from '../../functions/domain/time.ts'
import { AwsError } from './aws-json.ts'
import type { DeskClock, Handler } from './part.ts'
import { invalid, readClientToken, readName, readRequest, ringsAt, type Schedule } from './schedule.ts'

type Inside = {
  clock: DeskClock
  groups: ReadonlySet<string>
  isDown: () => boolean
  find: (group: string, name: string) => Schedule | undefined
  all: () => Schedule[]
  arm: (schedule: Schedule) => void
  disarm: (schedule: Schedule) => void
}

type Fields = Record<string, unknown>

/**
 * EventBridge Scheduler over HTTP: `POST|PUT|GET|DELETE /schedules/{Name}` and the list (reference/aws.md 1).
 */
export const schedulerApi = (inside: Inside): Handler => {
  const { clock, groups, find, all, arm, disarm } = inside

  const groupOf = (given: unknown): string => {
    const group = readName(given ?? 'default', 'groupName')
    if (groups.has(group)) return group
    throw new AwsError('ResourceNotFoundException', `Schedule group ${group} does not exist.`, 404)
  }
  const existing = (group: string, name: string): Schedule => {
    const schedule = find(group, name)
    if (schedule !== undefined) return schedule
    throw new AwsError('ResourceNotFoundException', `Schedule ${name} does not exist.`, 404)
  }
  const read = (name: string, body: Fields): Schedule => {
    const request = readRequest(body)
    const at = ringsAt(request)
    // What AWS does is not documented; the strict answer is the one that finds faults.
    if (at < clock.now())
      throw invalid(`Invalid Schedule Expression ${request.ScheduleExpression}: it is past.`)
    return {
      id: crypto.randomUUID(),
      name,
      group: groupOf(body.GroupName),
      at,
      clientToken: readClientToken(body.ClientToken),
      createdAt: clock.now(),
      request,
    }
  }

  const create = (name: string, body: Fields) => {
    const schedule = read(name, body)
    const before = find(schedule.group, name)
    const isRepetition = before?.clientToken === schedule.clientToken && before.at === schedule.at
    if (before !== undefined && !isRepetition)
      throw new AwsError('ConflictException', `Schedule ${name} already exists.`, 409)
    if (before === undefined) arm(schedule)
    return { ScheduleArn: arnOf(schedule) }
  }
  const update = (name: string, body: Fields) => {
    const schedule = read(name, body)
    const before = existing(schedule.group, name)
    arm({ ...schedule, createdAt: before.createdAt })
    return { ScheduleArn: arnOf(schedule) }
  }
  const remove = (name: string, query: URLSearchParams) => {
    readClientToken(query.get('clientToken') ?? undefined)
    disarm(existing(groupOf(query.get('groupName') ?? undefined), name))
    return {}
  }
  const list = (query: URLSearchParams) => {
    const group = query.has('ScheduleGroup') ? groupOf(query.get('ScheduleGroup')) : undefined
    const prefix = query.get('NamePrefix') ?? ''
    const atMost = Number(query.get('MaxResults') ?? 100)
    if (!Number.isInteger(atMost) || atMost < 1 || atMost > 100) throw invalid('maxResults must be 1 to 100')
    const after = query.get('NextToken') ?? ''
    const found = all()
      .filter(
        (schedule) => (group === undefined || schedule.group === group) && schedule.name.startsWith(prefix),
      )
      .map((schedule) => ({ schedule, place: `${schedule.group}/${schedule.name}` }))
      .filter(({ place }) => place > after)
      .sort((one, other) => (one.place < other.place ? -1 : 1))
    const page = found.slice(0, atMost)
    const last = page.at(-1)
    return {
      Schedules: page.map(({ schedule }) => summary(schedule)),
      ...(found.length > atMost && last !== undefined ? { NextToken: last.place } : {}),
    }
  }

  const answer = async (request: Request): Promise<object> => {
    if (inside.isDown()) throw new AwsError('InternalServerException', 'The scheduler is down.', 500)
    const { pathname, searchParams } = new URL(request.url)
    const place = /\/schedules(?:\/([^/]+))?\/?$/.exec(pathname)
    if (place === null) throw new AwsError('UnknownOperationException', `nothing at ${pathname}`, 404)
    if (place[1] === undefined) return list(searchParams)
    const name = readName(decodeURIComponent(place[1]))
    if (request.method === 'POST') return create(name, bodyOf(await request.text()))
    if (request.method === 'PUT') return update(name, bodyOf(await request.text()))
    if (request.method === 'DELETE') return remove(name, searchParams)
    return description(existing(groupOf(searchParams.get('groupName') ?? undefined), name))
  }

  return async (request) => {
    try {
      return Response.json(await answer(request))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      const headers = { 'x-amzn-errortype': error.type }
      return Response.json({ Message: error.message }, { status: error.status, headers })
    }
  }
}

const bodyOf = (text: string): Fields => {
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? { ...body } : {}
  } catch {
    throw invalid('The request body is not JSON.')
  }
}

const arnOf = ({ group, name }: Schedule): string =>
  `arn:aws:scheduler:us-east-1:000000000000:schedule/${group}/${name}`

const seconds = (at: Instant): number => at / 1_000

const summary = (schedule: Schedule) => ({
  Arn: arnOf(schedule),
  Name: schedule.name,
  GroupName: schedule.group,
  State: schedule.request.State,
  CreationDate: seconds(schedule.createdAt),
  LastModificationDate: seconds(schedule.createdAt),
  Target: { Arn: schedule.request.Target.Arn },
})

const description = (schedule: Schedule) => ({ ...summary(schedule), ...schedule.request })
