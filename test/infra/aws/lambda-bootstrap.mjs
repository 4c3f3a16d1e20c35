// What Lambda's Node runtime does, as far as our functions can tell: imports the handler once, then asks the
// Runtime API
// for one event after another. Time is what the Runtime API says it is: the desk's, by the deadline of the
// event.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`
const timeoutMs = Number(process.env.CALLTIME_TEST_TIMEOUT_MS)
const post = (path, body) => fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) })
const told = (error) => ({ errorType: error.name, errorMessage: error.message })

let handler
try {
  handler = (await import(process.env.CALLTIME_TEST_BUNDLE)).handler
} catch (error) {
  await post('init/error', told(error))
  process.exit(1)
}
for (;;) {
  const next = await fetch(`${api}/invocation/next`)
  const id = next.headers.get('lambda-runtime-aws-request-id')
  const now = Number(next.headers.get('lambda-runtime-deadline-ms')) - timeoutMs
  Date.now = () => now
  try {
    const event = await next.json()
    await post(`invocation/${id}/response`, await handler(event, { awsRequestId: id }))
  } catch (error) {
    await post(`invocation/${id}/error`, told(error))
  }
}
