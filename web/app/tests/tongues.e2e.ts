import type { Page } from '@playwright/test'
import { violations } from './axe'
import { english, fixed, known, leaves, lessons, others, taught } from './languages'
import { expect, go, openText, planned, row, start, test } from './page'

const REGION = { fr: 'fr-FR', es: 'es-ES' } as const
type Other = keyof typeof REGION

/** Every view, as the list of them has it. */
const views = (page: Page): Promise<string[]> =>
  page.locator('nav.way a').evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').replace('#/', '')))

/** Opens what a view folds away. */
async function unfold(page: Page, view: string): Promise<void> {
  if (view === 'matrix') await page.locator('#cell-8-1').click()
  if (view === 'ranking') await page.locator('#title-embedded-training').click()
  if (view === 'doubt') await expect(page.locator('#doubt .state')).toHaveAttribute('aria-busy', 'false', { timeout: 50_000 })
  if (view === 'checks') await expect(page.locator('.findings')).toBeVisible()
  for (const summary of await page.locator('main summary').all())
    if (await summary.isVisible() && (await summary.evaluate((one) => !one.parentElement?.hasAttribute('open')))) await summary.click()
  await planned(page)
}

/** Everything that is shown or told, but for what says of itself that it is English. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>()
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const holder = node.parentElement
      if (holder && !holder.closest('[lang=en], textarea, script, style, .tongue')) found.add(node.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    }
    for (const one of document.querySelectorAll('[aria-label], [title], [placeholder], [aria-valuetext], [alt]'))
      if (!one.closest('[lang=en]'))
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) found.add(one.getAttribute(name)?.trim() ?? '')
    found.delete('')
    return [...found]
  })

/** Tells which of what is said on the page is a text of the English catalogue. */
async function foreign(language: Other): Promise<(said: readonly string[]) => string[]> {
  const told = new Map(leaves({ ...others[language], lessons: lessons[language] }).map(({ path, text }) => [path, text]))
  const whole = new Set<string>()
  const parts = new Set<string>()
  const all = [...leaves(await english()), ...leaves({ knowledge: known(), lessons: taught() })]
  const own = new Set([...told.values()].flatMap(fixed))
  for (const { path, text } of all) {
    // The example calls its interventions as the cases are called, and those are the designer's words.
    if (!told.has(path) || /^lessons\/cases\/\w+\/title$/.test(path)) continue
    const said = fixed(text).filter((part) => !own.has(part))
    if (typeof text === 'string') said.filter((part) => /[a-z]{2}/i.test(part)).forEach((part) => whole.add(part.replace(/\s+/g, ' ')))
    else said.filter((part) => /[a-z]{3} [a-z]{3}/i.test(part)).forEach((part) => parts.add(part.trim()))
  }
  return (said) => said.filter((one) => whole.has(one) || [...parts].some((part) => one.includes(part)))
}

for (const language of ['fr', 'es'] as const) {
  test.describe(language, () => {
    test.use({ locale: REGION[language] })

    test('every view speaks it, and leaves no English word', async ({ page }) => {
      test.slow()
      const wrong = await foreign(language)
      await start(page)
      await expect(page.locator('html')).toHaveAttribute('lang', language)
      for (const view of await views(page)) {
        await go(page, view)
        await unfold(page, view)
        expect([view, ...wrong(await said(page))]).toEqual([view])
      }
    })

    test('nothing that axe knows stands in the way, and nothing is cut off', async ({ page }) => {
      test.slow()
      await start(page)
      for (const view of await views(page)) {
        await page.setViewportSize({ width: 1280, height: 800 })
        await go(page, view)
        await unfold(page, view)
        expect([view, ...(await violations(page))]).toEqual([view])
        for (const width of [1280, 768, 390, 320]) {
          await page.setViewportSize({ width, height: 800 })
          // What is drawn to its frame follows in a moment.
          await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: view }).toBe(width)
        }
      }
    })

    test('numbers are written and read as it does', async ({ page }) => {
      await start(page, 'ranking')
      await expect(row(page, 'fish-forum').locator('.total b')).toHaveText('55,5')
      const thousands = language === 'fr' ? '218\u202f700' : '218.700'
      await expect(row(page, 'interest-groups')).toContainText(thousands)
      await go(page, 'vision')
      const target = page.locator('#vision .field input').first()
      await target.fill(language === 'fr' ? '1 234,5 à 12 345' : '1.234,5 a 12.345')
      await target.blur()
      await expect(target).toHaveValue(language === 'fr' ? '1234,5 à 12345' : '1234,5 a 12345')
      await expect(page.locator('.field.wrong')).toHaveCount(0)
      await go(page, 'plan')
      await page.locator('form.budget summary').click()
      const harm = page.locator('#harm')
      await harm.fill('12,5')
      await harm.press('Enter')
      // Written anew from the programme.
      await go(page, 'vision')
      await go(page, 'plan')
      await page.locator('form.budget summary').click()
      await expect(harm).toHaveValue('12,5')
    })
  })
}

test('a language is chosen without losing anything, and kept', async ({ page }) => {
  await start(page, 'interventions')
  await page.getByText('The programme as text').click()
  const text = page.locator('textarea.text')
  const changed = (await text.inputValue()).replace('MSME Cambodia', 'Half-typed')
  await text.fill(changed)
  const chooser = page.getByRole('combobox', { name: 'Language', exact: true })
  await chooser.selectOption('Français')
  await expect(page.getByRole('heading', { level: 2, name: 'Interventions' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Enregistrer le fichier' })).toBeVisible()
  await expect(text).toHaveValue(changed)
  await page.getByRole('button', { name: 'Utiliser ce texte' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Half-typed')
  await page.getByRole('combobox', { name: 'Langue', exact: true }).selectOption('Español')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  await page.getByRole('button', { name: 'Rehacer' }).click()
  await expect(page.locator('.kept.yes')).toBeVisible()
  await page.reload()
  await planned(page)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Half-typed')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await page.getByRole('combobox', { name: 'Idioma', exact: true }).selectOption('English')
  await expect(page.getByRole('button', { name: 'Save file' })).toBeVisible()
})

test('changed in every view, nothing of the former language stays', async ({ page }) => {
  test.slow()
  const wrong = await foreign('fr')
  await start(page)
  const chooser = page.locator('select.tongue')
  for (const view of await views(page)) {
    await chooser.selectOption('English')
    await go(page, view)
    await unfold(page, view)
    await chooser.selectOption('Français')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    expect([view, ...wrong(await said(page))]).toEqual([view])
  }
})

test('English fetches no other language', async ({ page }) => {
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await start(page)
  await go(page, 'checks')
  expect(fetched.filter((url) => /\/(first|rest)-/.test(url))).toEqual([])
})

test.describe('in another region', () => {
  test.use({ locale: 'es-MX' })

  test('numbers are written as there', async ({ page }) => {
    await start(page, 'ranking')
    await expect(page.locator('html')).toHaveAttribute('lang', 'es')
    await expect(row(page, 'interest-groups')).toContainText('218,700')
  })
})

test.describe('what is English in another language says so', () => {
  test.use({ locale: 'fr-FR' })

  test('the messages of the engine', async ({ page }) => {
    await start(page)
    await openText(page, '{"a": 1}')
    await expect(page.getByRole('alert')).toContainText('n’a pas été ouvert')
    await expect(page.getByRole('alert').locator('[lang=en]').first()).toBeVisible()
    await expect(page.getByText('n’a pas été relue')).toBeVisible()
  })
})

/** The sides of the page. */
for (const width of [1280, 390]) {
  test(`from right to left nothing is cut off at ${width} pixels`, async ({ page }) => {
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    await start(page)
    await page.evaluate(() => (document.documentElement.dir = 'rtl'))
    for (const view of await views(page)) {
      await go(page, view)
      await unfold(page, view)
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: view }).toBe(width)
      const [main, way] = await Promise.all([page.locator('main').boundingBox(), page.locator('nav.way').boundingBox()])
      if (width > 1000) expect([view, (way?.x ?? 0) > (main?.x ?? 0)]).toEqual([view, true])
    }
  })
}
