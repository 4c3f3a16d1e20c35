import type { Turn } from '../turn.ts'
import type { CallTrigger } from './call-trigger.ts'

export function callTold(_turn: Turn, _trigger: CallTrigger): void {}
