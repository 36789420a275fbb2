import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { unzipSync, strFromU8 } from 'fflate'
import { example, expect, openText, planned, start, test } from './page'
import { PROGRAM } from './program'
import type { Page } from '@playwright/test'

/** How many pages a file has. */
const pages = (pdf: string): number => [...pdf.matchAll(/\/Type \/Page\b/g)].length

/** Opens the report and waits until every part of it is there. */
async function whole(page: Page): Promise<void> {
  await start(page, 'report')
  await expect(page.locator('#report .of-findings')).toBeVisible({ timeout: 40_000 })
  await expect(page.locator('#report .waiting')).toHaveCount(0, { timeout: 40_000 })
}

test('the report holds every part, and prints as tagged pages of either paper', async ({ page }, info) => {
  test.slow()
  await whole(page)
  const report = page.locator('.paper')
  await expect(report).toContainText('The best plan funds 11 of 13')
  await expect(report).toContainText(/It is first in \d+% of the worlds drawn/)
  for (const head of ['Diagnosis', 'Ranking', 'Plan', 'Money by period', 'Relief by constraint', 'Findings', 'Decisions', 'Sources'])
    await expect(report.getByRole('heading', { name: head, exact: true })).toBeVisible()
  for (const format of ['A4', 'Letter'] as const) {
    const path = info.outputPath(`${format}.pdf`)
    await page.pdf({ path, format, tagged: true, outline: true })
    const pdf = fs.readFileSync(path, 'latin1')
    expect(pdf).toContain('/StructTreeRoot')
    expect(pdf).toContain(format === 'A4' ? '595.9' : '612')
    expect(pdf).toContain('/Outlines')
    expect(pages(pdf)).toBe(4)
  }
})

test('two hundred interventions print whole, however little is drawn yet, and on few pages', async ({ page }, info) => {
  test.slow()
  await start(page)
  const file = info.outputPath('large.json')
  fs.writeFileSync(file, execFileSync(PROGRAM, ['init', '--random', '200', '--seed', '1']))
  await openText(page, fs.readFileSync(file, 'utf8'))
  await page.evaluate(() => void (location.hash = '/report'))
  await expect(page.locator('#report .waiting')).toHaveCount(0, { timeout: 60_000 })
  const path = info.outputPath('large.pdf')
  await page.pdf({ path, format: 'A4' })
  await expect(page.locator('.paper .of-ranking tbody tr')).toHaveCount(200)
  await expect(page.locator('.paper .of-plan tbody tr:not(.decision)')).toHaveCount(200)
  // Every finding is told, those of a rule together.
  const { review } = JSON.parse(spawnSync(PROGRAM, ['check', file, '--format', 'json'], { maxBuffer: 1e9 }).stdout.toString()) as { review: { findings: { rule: string; severity: string }[] } }
  await expect(page.locator('.paper .said > li')).toHaveCount(new Set(review.findings.map((one) => `${one.severity} ${one.rule}`)).size)
  expect(pages(fs.readFileSync(path, 'latin1'))).toBeLessThan(30)
})

test('the workbook holds the tables as numbers, and runs nothing that a file says', async ({ page }) => {
  const text = example('cambodia-msme').replace('"Aquaculture business forum"', '"=1+1 <b>&\\"x"')
  await start(page)
  await openText(page, text)
  await page.evaluate(() => void (location.hash = '/report'))
  await planned(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Tables (XLSX)' }).click()])
  expect(download.suggestedFilename()).toBe('mine-tables.xlsx')
  const parts = unzipSync(new Uint8Array(fs.readFileSync(await download.path())))
  const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
  expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1]).slice(0, 2)).toEqual(['Diagnosis', 'Ranking'])
  const ranking = strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())
  expect(ranking).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1 &lt;b&gt;&amp;&quot;x</t>')
  expect(ranking).not.toContain('<f>')
  expect(ranking).toMatch(/<c r="A2" s="1"><v>1<\/v><\/c>/)
  // A reader that is not ours, where Python has one.
  const read = 'import sys, openpyxl\nb = openpyxl.load_workbook(sys.argv[1])\nprint(b.sheetnames[1], b.worksheets[1]["A2"].value, b.worksheets[1].max_row)'
  try {
    execFileSync('python3', ['-c', 'import openpyxl'], { stdio: 'ignore' })
  } catch {
    return
  }
  expect(execFileSync('python3', ['-c', read, await download.path()]).toString().trim()).toBe('Ranking 1 14')
})

test('a link carries the programme to somebody else, letter for letter, and asks before it takes the place of work', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await start(page, 'report')
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page.locator('.files [role=status]')).toContainText('The link is copied')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(address).toContain('#p=')

  // To somebody without work it opens by itself.
  const other = await (await context.browser()!.newContext()).newPage()
  await other.goto(address)
  await expect(other.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  await planned(other)
  await expect(other.locator('.kept')).toHaveText('Saved in this browser')
  expect(other.url()).not.toContain('#p=')
  await openText(other, example('backus-peru'))
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Backus')

  // Where there is work it asks; what is there stays until somebody says so.
  const come = () => other.evaluate((hash) => void (location.hash = hash), new URL(address).hash)
  await come()
  const asked = other.getByRole('alert')
  await expect(asked).toContainText('MSME Cambodia')
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Backus')
  await asked.getByRole('button', { name: 'Keep what is here' }).press('Enter')
  await expect(asked).toHaveCount(0)
  await come()
  await asked.getByRole('button', { name: 'Open it' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  await other.getByRole('button', { name: 'Undo' }).click()
  await expect(other.getByRole('heading', { level: 1 })).toContainText('Backus')
  for (const spoilt of ['#p=', '#p=%%%', new URL(address).hash.slice(0, 400), '#p=AAAA']) {
    await other.evaluate((hash) => void (location.hash = hash), spoilt)
    await expect(other.locator('.notice')).toContainText('carries no programme that can be read')
    await expect(other.getByRole('heading', { level: 1 })).toContainText('Backus')
    await other.locator('.notice').getByRole('button', { name: 'Close' }).click()
  }
})

test('a programme too large for a link is said to be so', async ({ page }) => {
  const large = JSON.parse(example('cambodia-msme'))
  // What does not repeat cannot be packed.
  large.meta.note = Array.from({ length: 9_000 }, (_, place) => ((place * 2_654_435_761) % 4_294_967_296).toString(36)).join(' ')
  await start(page)
  await openText(page, JSON.stringify(large))
  await page.evaluate(() => void (location.hash = '/report'))
  await planned(page)
  await page.getByRole('button', { name: 'Copy a link' }).click()
  await expect(page.locator('.files [role=status]')).toContainText('too large for a link')
})
