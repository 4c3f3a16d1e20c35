/** What stands scheduled at the scheduler, this phone's alarms first to be seen. */
import { element, show } from './element.js'
import { briefAndYearOf } from './when.js'

const list = document.getElementById('schedule')
const shownAtMost = 8

export function showSchedule(schedules, applicant, zone) {
  if (schedules.length === 0) {
    show(list, [
      element('p', { class: 'none', text: 'Nothing. Alarms appear here when something is planned.' }),
    ])
    return
  }
  const rows = schedules.slice(0, shownAtMost).map(({ at, name }) => {
    const isOurs = applicant !== undefined && name.startsWith(`${applicant.id}-`)
    return element('li', { class: isOurs ? 'row' : 'row is-other' }, [
      element('time', { datetime: at, text: briefAndYearOf(at, zone) }),
      element('span', { text: isOurs ? 'look at this applicant' : 'look at somebody else' }),
    ])
  })
  const more = schedules.length - rows.length
  const rest = more > 0 ? [element('li', { class: 'none', text: `and ${more} later` })] : []
  show(list, [element('ul', {}, [...rows, ...rest])])
}
