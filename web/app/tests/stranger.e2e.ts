import type { Locator, Page } from '@playwright/test'
import { expect, planned, test } from './page'

/**
 * A stranger makes a programme for hibiscus in Sudan from nothing, by what stands on the screen: roles and names alone.
 *
 * The market is that of the "Guide to strengthening micro-enterprises in value chains" (2016), Section 1, profile of hibiscus
 * farmers: 4,000 growers, old methods, poor credit, limits on organising. Severities and costs are made up for the test.
 * Sliders are set by their keys in both runs.
 */

/** A hand on the page: the mouse, or the keyboard alone. */
type Hand = {
  press: (what: Locator) => Promise<void>
  write: (what: Locator, text: string) => Promise<void>
  /** Takes the last of several answers before "unknown". */
  choose: (what: Locator) => Promise<void>
}

const mouse = (page: Page): Hand => ({
  press: (what) => what.click(),
  write: async (what, text) => {
    await what.click()
    await type(page, text)
  },
  choose: async (what) => {
    await expect(what).toBeVisible()
    await what.selectOption({ index: (await what.locator('option').count()) - 2 })
  },
})

/** Writes over what stands where the focus is, and leaves it. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
  await page.keyboard.press('Tab')
}

/** Goes on by Tab until `what` has the focus, as somebody without a mouse does. */
async function reach(page: Page, what: Locator): Promise<void> {
  await expect(what).toBeVisible()
  for (let step = 0; step < 400; step++) {
    if (await what.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${what} was not reached by Tab`)
}

const keys = (page: Page): Hand => ({
  press: async (what) => {
    await reach(page, what)
    await page.keyboard.press((await what.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter')
  },
  write: async (what, text) => {
    await reach(page, what)
    await type(page, text)
  },
  choose: async (what) => {
    await reach(page, what)
    await page.keyboard.press('ArrowUp')
  },
})

/** The constraints of the profile, with how severe each is, in steps of the slider; the others stay unknown. */
const SEVERE = { 'Lack of MSE capacity': 4, 'High transaction cost': 3, 'Lack of innovation': 3, 'Asymmetrical power relationships': 3 }

/** What is drafted: against which constraint, by which approach, called what, at what cost. */
const DRAFTS = [
  ['Lack of MSE capacity', '2 Input/output support markets', 'Training by seed sellers', '60000'],
  ['High transaction cost', '1 Horizontal relationships', 'Groups that sell together', '45000'],
  ['Lack of innovation', '3 Competitive strategies', 'Dried calyxes in tea bags', '30000'],
  ['Asymmetrical power relationships', '5 Shifting governance closer to MSEs', 'Prices by telephone', '40000'],
  ['Lack of MSE capacity', '4 Backward linkages', 'Buyers who advance inputs', '50000'],
] as const

async function wholeWay(page: Page, hand: Hand): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const to = async (name: string) => {
    await hand.press(page.getByRole('navigation', { name: 'The way through' }).getByRole('link', { name }))
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
    await planned(page)
  }

  await page.goto('.')
  await hand.press(button('Begin from nothing'))
  await planned(page)

  await to('Vision')
  await hand.write(page.getByRole('textbox', { name: /^Name of the programme/ }), 'Hibiscus in Sudan')
  await hand.write(page.getByRole('textbox', { name: /^Value chain or market/ }), 'Hibiscus')
  await hand.write(page.getByRole('textbox', { name: /^Country or region/ }), 'Sudan')
  await hand.write(page.getByRole('textbox', { name: /^Currency/ }), 'USD')
  await hand.write(page.getByRole('textbox', { name: 'Enterprises it is for' }), '4000')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hibiscus in Sudan')

  await to('Priorities')
  await expect(page.getByRole('heading', { name: /^No constraint is judged yet/ })).toBeVisible()

  await to('Diagnosis')
  for (const [name, level] of Object.entries(SEVERE)) {
    await reach(page, page.getByRole('slider', { name: `Severity: ${name}` }))
    await page.keyboard.press('End')
    for (let down = 4; down > level; down--) await page.keyboard.press('ArrowLeft')
  }
  await expect(page.getByRole('checkbox', { name: 'Severity of Commitment failure risk is unknown' })).toBeChecked()
  await to('Priorities')
  await expect(page.getByRole('heading', { name: /of all priorities$/ })).toBeVisible()

  await to('Interventions')
  await to('Matrix')
  for (const [constraint, approach, title] of DRAFTS) {
    await hand.press(page.getByRole('checkbox', { name: `Choose ${constraint}`, exact: true }))
    await hand.press(page.getByRole('checkbox', { name: approach, exact: true }))
    await hand.press(button('Draft an intervention with 1 approach'))
    await hand.write(page.getByRole('textbox', { name: 'What it is called' }), title)
    await hand.press(button('Choose nothing'))
  }
  await to('Interventions')
  await expect(page.getByRole('textbox', { name: /^Title of/ })).toHaveCount(DRAFTS.length)
  await reach(page, page.getByRole('radio', { name: 'What each is' }))
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Cost' })).toBeChecked()
  for (const [at, [, , , cost]] of DRAFTS.entries())
    await hand.write(page.getByRole('table', { name: 'Interventions' }).getByRole('row').nth(at + 1).getByRole('cell').getByRole('textbox').first(), cost)

  await to('Checks')
  await expect(page.getByRole('heading', { name: /question.* open$/ })).toBeVisible()
  // The styles of the steps gone through before stay out of this one.
  const asked = page.getByRole('region', { name: /^What to ask next/ }).getByRole('listitem').first()
  await expect.poll(async () => (await asked.boundingBox())?.width).toBeGreaterThan(600)
  await expect(asked.locator('summary > span').first()).not.toHaveCSS('font-family', /monospace/)

  // Three of the questions are answered where they are read, two in a word and one in a number.
  const questions = page.getByRole('region', { name: /^What to ask next/ }).getByRole('listitem')
  const open = Number(/\d+/.exec((await page.getByRole('heading', { name: /question.* open$/ }).textContent()) ?? '')?.[0])
  const heading = (left: number) => page.getByRole('heading', { name: `${left} questions open` })
  for (const [count, asked] of ['What does it do for women and for the poorest?', 'What part does the programme play in the transaction?'].entries()) {
    const question = questions.filter({ hasText: asked }).first()
    await hand.press(question.locator('summary'))
    await hand.choose(question.getByRole('combobox').first())
    await expect(heading(open - count - 1)).toBeVisible({ timeout: 20_000 })
  }
  const served = questions.filter({ hasText: 'How many of the target enterprises does it serve directly?' }).first()
  await hand.press(served.locator('summary'))
  await hand.write(served.getByRole('textbox').first(), '500')
  await expect(heading(open - 3)).toBeVisible({ timeout: 20_000 })
  // A finding that does not fit is set aside, with a reason.
  const finding = page.getByRole('list', { name: /0 set aside$/ }).getByRole('listitem').first()
  await hand.press(finding.locator('summary'))
  await hand.press(finding.getByRole('button', { name: 'Set aside…' }))
  await hand.write(finding.getByRole('textbox', { name: 'Reason' }), 'Growers were asked in 2015')
  await hand.write(finding.getByRole('textbox', { name: 'Who says so' }), 'Amna')
  await hand.press(finding.getByRole('button', { name: 'Set it aside' }))
  await expect(page.getByRole('heading', { name: /; 1 set aside$/ })).toBeVisible({ timeout: 20_000 })

  await to('Plan and measures')
  await hand.write(page.getByRole('textbox', { name: 'Total', exact: true }), '120000')
  await planned(page)
  await expect(page.getByRole('main')).toContainText(/Funds [1-4] of 5 for/)

  // The plan is kept, and held against another with more money.
  await to('Versions')
  await hand.write(page.getByRole('textbox', { name: 'Name of the scenario' }), 'Little money')
  await hand.write(page.getByRole('textbox', { name: 'Who says so' }).first(), 'Amna')
  await hand.press(button('Keep this version'))
  await to('Plan and measures')
  await hand.write(page.getByRole('textbox', { name: 'Total', exact: true }), '500000')
  await planned(page)
  await expect(page.getByRole('main')).toContainText(/Funds 5 of 5 for/)
  await to('Versions')
  await expect(page.getByRole('heading', { name: /the plan/ })).toBeVisible({ timeout: 20_000 })

  await to('Report and files')
  await expect(page.getByRole('main')).toContainText('Hibiscus in Sudan')
  await expect(page.getByRole('heading', { name: 'Findings', exact: true })).toBeVisible({ timeout: 40_000 })
  await expect(page.getByRole('main')).toContainText('Growers were asked in 2015')
  await expect(page.getByText('Saved in this browser')).toBeVisible()
}

test('a stranger goes from nothing to a plan and a report', async ({ page }) => {
  test.slow()
  await wholeWay(page, mouse(page))
})

test('and again by keyboard alone', async ({ page }) => {
  test.slow()
  await wholeWay(page, keys(page))
})
