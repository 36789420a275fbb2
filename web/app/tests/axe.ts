import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type axe from 'axe-core'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What stands in somebody's way on the page as it is, as far as axe knows. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const result = await page.evaluate(
    (tags) => (window as unknown as { axe: typeof axe }).axe.run(document, { runOnly: tags }),
    TAGS,
  )
  return result.violations.map((one) => `${one.id} ${one.nodes.length} ${one.nodes[0]?.html.slice(0, 160)} ${one.nodes[0]?.failureSummary}`)
}
