import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as plain } from '@playwright/test'
import { example, expect, go, openText, planned } from './page'

const FILE = pathToFileURL(path.resolve('dist/leverpoint.html')).href

plain('the whole tool works as one file from a folder, under its own strict policy', async ({ page }) => {
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrong.push(message.text())
  })
  page.on('pageerror', (error) => wrong.push(String(error)))
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(FILE)) wrong.push(request.url())
  })
  await page.goto(FILE)
  await page.getByRole('button', { name: 'Cambodia' }).click()
  await expect(page.locator('#overview')).toBeVisible({ timeout: 20_000 })
  for (const view of ['ranking', 'plan', 'checks', 'doubt', 'report']) await go(page, view)
  await expect(page.locator('#report')).toContainText('The best plan funds 11 of 13')
  await expect(page.getByText('The whole tool as one file')).toHaveCount(0)
  await openText(page, example('backus-peru'))
  await planned(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Backus')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  expect(wrong).toEqual([])
})
