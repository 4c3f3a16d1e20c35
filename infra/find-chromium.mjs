// Finds the Chromium or Chrome of this machine; run by itself it prints the path, or fails with how to get one.
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
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/snap/bin/chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

export const howToGetOne =
  'No Chromium or Chrome was found. Install one ("apt-get install chromium", "brew install --cask chromium") ' +
  'or name one in CHROMIUM_PATH.'

/** @returns {string | undefined} */
export function findChromium(environment = process.env) {
  const { CHROMIUM_PATH: named, PATH = '' } = environment
  if (named) return isRunnable(named) ? named : undefined
  const onPath = PATH.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...usual].find(isRunnable)
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

if (process.argv[1]?.endsWith('find-chromium.mjs')) {
  const found = findChromium()
  console[found ? 'log' : 'error'](found ?? howToGetOne)
  process.exitCode = found ? 0 : 1
}
