import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
]
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const howToGetOne =
  'no Chromium or Chrome found: install one ("apt-get install chromium", "brew install --cask chromium") ' +
  'or name one in CHROMIUM_PATH'

/**
 * The browser of this machine: the one named in CHROMIUM_PATH, one on the PATH, or one where they usually
 * are.
 */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const { CHROMIUM_PATH: named, PATH = '' } = environment
  if (named !== undefined && named !== '') return isRunnable(named) ? named : undefined
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usualPlaces].find(isRunnable)
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

// Run by itself it prints the path, or fails with how to get one (.ci/run asks it).
if (import.meta.main) {
  const found = findChromium()
  console.log(found ?? howToGetOne)
  process.exitCode = found === undefined ? 1 : 0
}
