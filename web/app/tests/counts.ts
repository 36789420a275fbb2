import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** One line that says how many tests passed and failed. */
export default class Counts implements Reporter {
  #passed = 0
  #failed = 0

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === test.expectedStatus) this.#passed++
    else this.#failed++
  }

  onEnd(result: FullResult): void {
    const seconds = (result.duration / 1000).toFixed(0)
    console.log(`page in the browser: ${this.#passed} passed, ${this.#failed} failed in ${seconds} s`)
  }
}
