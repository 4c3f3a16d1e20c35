import { Hono } from 'hono'
import { enhanceScript } from '../../views/pages/enhance.ts'
import { homePage } from '../../views/pages/problem-page.ts'
import { icon } from '../../views/pages/shell.ts'
import { styleSheet } from '../../views/pages/style.ts'
import { problemAnswer } from './answers.ts'
import { boardRoutes } from './board-routes.ts'
import { cardRoutes } from './card-routes.ts'
import { fileRoutes, openFileRoutes } from './file-routes.ts'
import { guardForms, guardHeaders, type PageEnv } from './guard.ts'
import { officeRoutes } from './office-routes.ts'

/** Addresses of these carry a sum of what they hold, so they may be kept for good. */
const forGood = 'public, max-age=31536000, immutable'
const forADay = 'public, max-age=86400'

/** Every page and form. GET changes nothing: phones and previews open links before anybody taps them. */
export const pages = new Hono<PageEnv>()
  .use(guardHeaders)
  .use(guardForms)
  .get('/', async (context) => context.html(await homePage(context.env.ports.deployment.operator)))
  .get('/style.css', ({ body }) =>
    body(styleSheet, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': forGood }),
  )
  .get('/enhance.js', ({ body }) =>
    body(enhanceScript, 200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': forGood }),
  )
  .get('/icon.svg', ({ body }) =>
    body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': forADay }),
  )
  .get('/robots.txt', ({ text }) => text('User-agent: *\nDisallow: /\n'))
  .route('/c', cardRoutes)
  .route('/b/office', officeRoutes)
  .route('/b', fileRoutes)
  .route('/b', boardRoutes)
  .route('/', openFileRoutes)
  .get('/:kind{[cb]}/*', (context) => problemAnswer(context, 'altered'))
  .notFound((context) => problemAnswer(context, 'not-there'))
  .onError((error, context) => {
    context.env.ports.log.error('page.failed', error)
    return problemAnswer(context, 'stumbled')
  })
