// Runs before every script: says what to do when npm could not bring its own Node 24 (the optional package `node`).
const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    `calltime needs Node 24 and this is ${process.version}. Run "npm ci" (it brings Node 24 along where it can),`,
  )
  console.error('start everything with "npm run …", or install Node 24 from https://nodejs.org.')
  process.exit(2)
}
