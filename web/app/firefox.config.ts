import { defineConfig } from '@playwright/test'
import chromium from './playwright.config'

/** The main way in the Firefox that is installed, by WebDriver BiDi: see docs/decisions/0055-firefox.md. */
export default defineConfig({
  ...chromium,
  testMatch: ['begin', 'draft', 'findings', 'matrix', 'offline', 'ranking', 'stranger', 'way'].map((name) => `${name}.e2e.ts`),
  grepInvert: [
    // Tab goes on to the window's own buttons instead of beginning anew.
    /again by keyboard alone/,
    // Files handed over are not told of, and what a script fills in is no change by a person.
    /drafted in two clicks/,
    /the vision is written/,
  ],
  use: {
    ...chromium.use,
    browserName: 'firefox',
    channel: 'moz-firefox',
    // Colours and motion cannot be asked for over this protocol.
    colorScheme: null,
    contextOptions: { reducedMotion: null },
    launchOptions: {
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, 'ui.systemUsesDarkTheme': 0 },
    },
  },
})
