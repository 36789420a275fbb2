import fs from 'node:fs'
import { execFileSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { example, expect, go, openText, saved, start, test } from './page'
import { PROGRAM } from './program'

const settled = (page: Page) => expect(page.locator('.asking [role=status]')).toHaveText('', { timeout: 50_000 })
const asks = (page: Page) => page.locator('.ask')

test('the questions come in the order of the command line, each with why it matters', async ({ page }) => {
  // The command line is built without optimising here, and takes half a minute.
  test.slow()
  await start(page, 'checks')
  await settled(page)
  const said = JSON.parse(execFileSync(PROGRAM, ['questions', '--format', 'json']).toString())
  await expect(page.locator('#asking-head')).toHaveText(`What to ask next: ${said.alike.length} questions, those that could change most first`)
  await expect(asks(page)).toHaveCount(10)
  const first = said.alike[0]
  await expect(asks(page).first()).toContainText('What does it do for women and for the poorest?')
  await expect(asks(page).first()).toContainText(`may turn ${first.moves.toFixed(1)} pairs of the ranking`)
  await page.getByRole('button', { name: 'Show 10 more' }).click()
  await expect(asks(page)).toHaveCount(20)
})

test('a question is answered where it is read, by the keyboard, and is asked no more', async ({ page }) => {
  await start(page, 'checks')
  await settled(page)
  await asks(page).first().locator('summary').press('Enter')
  await expect(asks(page).first()).toContainText('It may be anything from “makes inequality worse” to “changes the causes”; until somebody says it is taken for “does not look”.')
  await expect(asks(page).first()).toContainText('What the review would say: Inclusion is hard to add later')
  const answer = asks(page).first().getByLabel('What does it do for women and for the poorest? Tile makers meet building firms', { exact: true })
  await answer.selectOption('transformative')
  await expect(answer).toBeHidden()
  await settled(page)
  const { text } = await saved(page)
  expect(JSON.parse(text).interventions.find((one: { id: string }) => one.id === 'tile-forum').inclusion).toBe('transformative')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('What does it do for women and for the poorest? Tile makers meet building firms', { exact: true })).toHaveCount(1)
})

test('a question leads to the field where its answer goes', async ({ page }) => {
  await start(page, 'checks')
  await settled(page)
  // What is scored: the open questions of that intervention.
  await asks(page).first().locator('summary').click()
  await asks(page).first().getByRole('button', { name: 'Where it stands: What does it do for women and for the poorest? Provincial trade fairs' }).click()
  await expect(page.locator('#why-trade-fairs [data-part=open]')).toBeFocused()
  await go(page, 'checks')
  for (let more = 0; more < 8; more++) await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  // What the diagnosis says: its slider.
  const severity = asks(page).filter({ hasText: 'How severe is' })
  await severity.locator('summary').click()
  await severity.getByRole('button', { name: /^Where it stands/ }).click()
  await expect(page.locator('#severity-governance')).toBeFocused()
})

/** One question of each kind that only the review asks: by where its answer stands, the view and the group of its field. */
const FIELDS: [RegExp, string, string][] = [
  [/^\/design\/needs\//, 'diagnosis', 'How much do small firms need each of these?'],
  [/^\/design\/policy\//, 'diagnosis', 'In what state is policy?'],
  [/^\/design\/women\//, 'checks', 'What do women do in the chain, and what do they get from it?'],
  [/^\/design\/answers\//, 'checks', 'Other questions'],
  [/\/due_diligence\//, 'interventions', 'Due diligence: what was looked into before the deal?'],
  [/\/partner\/awareness$/, 'interventions', 'The partner'],
  [/^\/interventions\/\d+\/principles\//, 'interventions', 'Does it keep the six principles?'],
  [/^\/interventions\/\d+\/answers\//, 'interventions', 'Other questions'],
]

test('what only the review asks leads to its field in the forms', async ({ page }) => {
  test.slow()
  const starter = example('starter')
  const { questions, alike } = JSON.parse(execFileSync(PROGRAM, ['questions', '-', '--format', 'json'], { input: starter }).toString()) as {
    questions: { at: string; judged?: unknown; intervention?: string }[]
    alike: { questions: number[] }[]
  }
  await start(page, 'checks')
  await openText(page, starter, 'starter.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('STARTER')
  for (const [at, view, group] of FIELDS) {
    const line = alike.findIndex((one) => one.questions.some((it) => !questions[it]?.judged && at.test(questions[it]?.at ?? '')))
    const asked = questions[alike[line]?.questions[0] ?? -1]
    await go(page, 'checks')
    await settled(page)
    await expect(page.locator('#asking-head')).toContainText(`${alike.length} questions`)
    while ((await asks(page).count()) <= line) await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
    await asks(page).nth(line).locator('summary').click()
    await asks(page).nth(line).getByRole('button', { name: /^Where it stands/ }).first().click()
    await expect(page.locator(`#${view} .design :focus`)).toHaveAttribute('aria-label', new RegExp(`: ${group.replace('?', '\\?')}$`))
    if (view === 'interventions') await expect(page.locator('.design .of-one option:checked')).toHaveText(JSON.parse(starter).interventions.find((one: { id: string }) => one.id === asked?.intervention).title)
  }
})

test('an answer that only the review asks for is kept in the file', async ({ page }) => {
  await start(page, 'checks')
  await settled(page)
  for (let more = 0; more < 8; more++) await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  const line = asks(page).filter({ hasText: 'women' }).filter({ has: page.locator('.text', { hasText: 'the programme as a whole' }) }).first()
  await line.locator('summary').click()
  const box = line.locator('select').first()
  await box.selectOption('yes')
  const { text } = await saved(page)
  const design = JSON.parse(text).design
  expect([design.women, design.screen, design.answers].some((said) => said && Object.values(said).includes('yes'))).toBe(true)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('the questions are taken along as a table and on paper', async ({ page }) => {
  await start(page, 'checks')
  await settled(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Table (CSV)' }).click()])
  expect(download.suggestedFilename()).toBe('cambodia-msme-questions.csv')
  const rows = fs.readFileSync(await download.path(), 'utf8').trim().split('\r\n')
  expect(rows[0]).toContain('Question,Of,Could be,Pairs of the ranking')
  expect(rows[1]).toMatch(/^What does it do for women and for the poorest\?,.*Aquaculture business forum/)
  expect(rows.length).toBeGreaterThan(60)
  // The paper shows the questions alone.
  await page.evaluate(() => (window.print = () => undefined))
  await page.getByRole('button', { name: 'Print for the field' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Questions for the field: MSME Cambodia, phase 2: firms that trust each other and invest' })).toBeVisible()
  await expect(page.locator('.field-sheet li')).toHaveCount(20)
  await expect(page.locator('.findings')).toBeHidden()
  await expect(page.locator('.head')).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  await expect(page.locator('.field-sheet')).toHaveCount(0)
  await expect(page.locator('.findings')).toBeVisible()
})
