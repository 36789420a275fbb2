import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, go, planned, start, test } from './page'
import { PORT, PROGRAM } from './program'

const READY = 'html[data-offline=ready]'

test('works without a network after the first load', async ({ page, context }) => {
  await start(page)
  await expect(page.locator(READY)).toBeAttached({ timeout: 20_000 })
  await context.setOffline(true)
  await page.reload()
  await planned(page)
  await go(page, 'ranking')
  await page.locator('#title-embedded-training').click()
  await expect(page.locator('.reasons')).toBeVisible()
  await page.getByRole('button', { name: 'Start from' }).click()
  await page.getByRole('button', { name: 'Peru' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Backus')
})

test.describe('on a server of its own', () => {
  const port = PORT + 1
  test.use({ baseURL: `http://127.0.0.1:${port}/` })

  test('works when the server is gone', async ({ page, context }) => {
    const server = spawn(PROGRAM, ['serve', '--dir', 'dist', '--port', String(port)])
    await once(server.stdout, 'data')
    await start(page)
    await expect(page.locator(READY)).toBeAttached({ timeout: 20_000 })
    server.kill()
    await once(server, 'exit')
    const fresh = await context.newPage()
    await fresh.goto(`http://127.0.0.1:${port}/`)
    await planned(fresh)
    await go(fresh, 'plan')
    await expect(fresh.locator('p.sum')).toContainText('proven')
  })
})

test.describe('when a newer page is served', () => {
  const port = PORT + 2
  test.use({ baseURL: `http://127.0.0.1:${port}/` })

  test('it is used when the reader says so, and not before', async ({ page }) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'leverpoint-'))
    fs.cpSync('dist', folder, { recursive: true })
    const server = spawn(PROGRAM, ['serve', '--dir', folder, '--port', String(port)])
    try {
      await once(server.stdout, 'data')
      await start(page)
      await expect(page.locator(READY)).toBeAttached({ timeout: 20_000 })
      const change = (file: string, from: string | RegExp, to: string) =>
        fs.writeFileSync(path.join(folder, file), fs.readFileSync(path.join(folder, file), 'utf8').replace(from, to))
      change('index.html', '<html lang="en-GB">', '<html lang="en-GB" class="newer">')
      change('sw.js', /leverpoint-[0-9a-f]{12}/, 'leverpoint-newer')
      await page.reload()
      await expect(page.getByText('A newer version of this page is ready.')).toBeVisible()
      await expect(page.locator('html.newer')).toHaveCount(0)
      await page.getByRole('button', { name: 'Use it now' }).click()
      await expect(page.locator('html.newer')).toHaveCount(1)
      await planned(page)
    } finally {
      server.kill()
      fs.rmSync(folder, { recursive: true })
    }
  })
})

test('fetches on the first load what its size is measured by, and the rest when it is asked for', async ({ page }) => {
  const fetched: string[] = []
  page.context().on('request', (request) => {
    if (!request.serviceWorker()) fetched.push(new URL(request.url()).pathname.replace(/^\//, ''))
  })
  await page.goto('.')
  await expect(page.locator('#begin')).toBeVisible()
  await page.waitForLoadState('networkidle')
  const kinds = () => [...new Set(fetched.map((file) => file.replace(/-[\w-]{8}\./, '.')))]
  expect(kinds().filter((file) => file.startsWith('examples/'))).toEqual([])
  expect(kinds().filter((file) => file.includes('short'))).toContain('assets/short.lzma')
  // The list of `scripts/size.mjs`, counted by what really travels.
  const first = execFileSync('node', ['scripts/size.mjs', '--list']).toString().trim().split('\n')
  expect([...new Set(fetched.map((file) => file || 'index.html'))].filter((file) => !first.includes(file))).toEqual([])
  expect(kinds().filter((file) => file.includes('whole'))).toEqual([])
  await go(page, 'plan')
  expect(kinds().filter((file) => file.includes('whole'))).toContain('assets/whole.lzma')
})
