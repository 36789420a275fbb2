import { example, expect, go, openText, planned, saved, start, test, total } from './page'

test('what is saved is what was opened, to the byte', async ({ page }) => {
  await start(page)
  const { text, name } = await saved(page)
  expect(text).toBe(example('cambodia-msme'))
  expect(name).toBe('cambodia-msme.json')
})

test('what is changed is saved, and everything else stays', async ({ page }) => {
  await start(page, 'diagnosis')
  await page.getByLabel('Severity: Lack of MSE capacity', { exact: true }).press('Home')
  await go(page, 'ranking')
  await page.getByLabel('Relief', { exact: true }).press('ArrowRight')
  await go(page, 'plan')
  await page.getByLabel('Total', { exact: true }).first().fill('123456')
  await page.getByLabel('Your wish for Provincial trade fairs').selectOption('not')
  await planned(page)
  const { text } = await saved(page)
  const expected = JSON.parse(example('cambodia-msme'))
  expected.diagnosis[0].severity = 0
  expected.preferences.weights = { relief: 31 }
  expected.budget.total = 123456
  expected.budget.must_not_fund = ['trade-fairs']
  expect(JSON.parse(text)).toEqual(expected)
  expect(text).toContain('"$comment": "The default points.')
  // Every line that nobody touched is still there, in its place.
  const lines = (whole: string) => whole.split('\n')
  const before = new Set(lines(example('cambodia-msme')))
  expect(lines(text).filter((line) => !before.has(line)).length).toBeLessThan(8)
})

test('a file is opened by the picker and by dropping it', async ({ page }) => {
  await start(page)
  await openText(page, example('backus-peru'), 'my peru.json')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Backus')
  await page.evaluate((text) => {
    const data = new DataTransfer()
    data.items.add(new File([text], 'dropped.json', { type: 'application/json' }))
    window.dispatchEvent(new DragEvent('dragover', { dataTransfer: data }))
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data }))
  }, example('brac-care-dairy'))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/dairy/i)
  await planned(page)
  expect((await saved(page)).name).toBe('dropped.json')
})

test('a bad file is refused with its problems, and the work stays', async ({ page }) => {
  await start(page, 'ranking')
  await page.getByLabel('Relief', { exact: true }).press('End')
  await planned(page)
  const before = await total(page, 'embedded-training')
  const bad = example('cambodia-msme').replace('"severity": 4', '"severity": 9').replace('"constraint": "scale"', '"constraint": "scales"')
  await openText(page, bad, 'bad.json')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('2 problems')
  await expect(alert).toContainText('bad.json was not opened. What you had is untouched.')
  await expect(alert).toContainText('/diagnosis/0/severity')
  await expect(alert).toContainText(/line \d+, column \d+/)
  await expect(alert).toContainText('Help:')
  expect(await total(page, 'embedded-training')).toBe(before)
  await alert.getByRole('button', { name: 'Close' }).click()
  await expect(alert).toBeHidden()
  for (const broken of ['{', '[]', '', 'no JSON', '{"format":"leverpoint/programme/9"}']) {
    await openText(page, broken, 'broken.json')
    await expect(page.getByRole('alert')).toContainText('broken.json was not opened')
    expect(await total(page, 'embedded-training')).toBe(before)
  }
})

test('the work is kept across a reload, and says so', async ({ page }) => {
  await start(page, 'plan')
  await page.getByLabel('Total', { exact: true }).first().fill('333000')
  await go(page, 'diagnosis')
  await page.getByLabel('Severity of Lack of innovation is unknown').check()
  await planned(page)
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  await page.reload()
  await planned(page)
  await expect(page.getByLabel('Severity of Lack of innovation is unknown')).toBeChecked()
  await go(page, 'plan')
  await expect(page.getByLabel('Total', { exact: true }).first()).toHaveValue('333,000')
})

test('kept work that can no longer be read is shown, handed back and not written over', async ({ page }) => {
  await start(page, 'ranking')
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  const keep = (text?: string) =>
    page.evaluate(
      (text) =>
        new Promise<string>((done) => {
          indexedDB.open('leverpoint', 1).onsuccess = ({ target }) => {
            const store = (target as IDBOpenDBRequest).result.transaction('leverpoint', 'readwrite').objectStore('leverpoint')
            if (text) store.put({ text, opened: text, name: 'old.json' }, 'work')
            store.get('work').onsuccess = (event) => done((event.target as IDBRequest<{ text: string }>).result.text)
          }
        }),
      text,
    )
  await keep('{"format": "leverpoint/programme/0"}')
  await page.reload()
  await planned(page)
  await expect(page.getByRole('alert')).toContainText('old.json was not opened')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('MSME Cambodia')
  await expect(page.locator('.kept')).toHaveText('Not saved in this browser')
  expect(await keep()).toContain('programme/0')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save that file' }).click()])
  expect(download.suggestedFilename()).toBe('old.json')
  await page.getByLabel('Relief', { exact: true }).press('End')
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  expect(await keep()).toContain('MSME Cambodia')
})

test('where the browser keeps nothing, the page says so and works', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { get: () => { throw new Error('refused') } }))
  await start(page, 'ranking')
  await expect(page.locator('.kept')).toHaveText('Not saved in this browser')
  await page.getByLabel('Relief', { exact: true }).press('End')
  await planned(page)
})

test('two tabs on one programme write over neither, and each can be taken', async ({ page, context }) => {
  await start(page, 'plan')
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  const other = await context.newPage()
  await start(other, 'plan')
  await expect(other.locator('.kept')).toHaveText('Saved in this browser')
  const total = (tab: typeof page) => tab.getByLabel('Total', { exact: true }).first()
  await total(other).fill('100000')
  await expect(other.locator('.kept')).toHaveText('Saved in this browser')
  await expect(total(page)).toHaveValue('750,000')
  await total(page).fill('200000')
  await expect(page.locator('.kept')).toHaveText('Not saved: changed in another tab')
  await expect(page.locator('.elsewhere.notice')).toContainText('Nothing was written over')
  await page.getByRole('button', { name: 'What is there' }).click()
  await expect(total(page)).toHaveValue('100,000')
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(total(page)).toHaveValue('200,000')
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  await total(other).fill('300000')
  await expect(other.locator('.kept')).toHaveText('Not saved: changed in another tab')
  await other.getByRole('button', { name: 'What is here' }).click()
  await expect(other.locator('.kept')).toHaveText('Saved in this browser')
  await other.reload()
  await planned(other)
  await expect(total(other)).toHaveValue('300,000')
})

test('a browser without room is told of, and the work goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await start(page, 'ranking')
  await page.getByLabel('Relief', { exact: true }).press('End')
  await expect(page.locator('.kept')).toHaveText('Not saved: no room left')
  await planned(page)
  expect((await saved(page)).text).toContain('"relief": 50')
})

test('what was taken back can be made again, by button and by keys', async ({ page }) => {
  await start(page, 'diagnosis')
  const output = page.locator('.level output').first()
  await page.getByLabel('Severity: Lack of MSE capacity', { exact: true }).press('Home')
  await expect(output).toHaveText('0 none')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(output).toHaveText('4 blocking')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(output).toHaveText('0 none')
  await page.keyboard.press('Control+z')
  await expect(output).toHaveText('4 blocking')
  await page.keyboard.press('Control+Shift+z')
  await expect(output).toHaveText('0 none')
  await page.keyboard.press('Control+z')
  await page.getByLabel('Feasibility of addressing it: Lack of MSE capacity', { exact: true }).press('Home')
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled()
})

test('who leaves at once loses nothing', async ({ page }) => {
  await start(page, 'plan')
  await expect(page.locator('.kept')).toHaveText('Saved in this browser')
  await page.getByLabel('Total', { exact: true }).first().fill('123000')
  await page.reload()
  await planned(page)
  await expect(page.getByLabel('Total', { exact: true }).first()).toHaveValue('123,000')
})
