import { defineConfig, type UserConfig } from 'vite'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { engine } from './plugins/engine.ts'
import { examples } from './plugins/examples.ts'
import { lessons } from './plugins/lessons.ts'
import { offline } from './plugins/offline.ts'
import { policy } from './plugins/policy.ts'
import { single, within } from './plugins/single.ts'

const build: UserConfig['build'] = {
  target: 'es2022',
  cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  reportCompressedSize: false,
}

/** The page as files beside each other. */
const page: UserConfig = {
  base: './',
  plugins: [svelte(), engine(), examples(), lessons(), policy(), offline()],
  worker: { format: 'es', plugins: () => [engine()] },
  build,
}

/** The page as one file, put beside the others for whoever wants to take it away. */
const alone: UserConfig = {
  base: './',
  publicDir: false,
  plugins: [svelte(), single()],
  worker: { format: 'iife', plugins: () => [within()] },
  build: { ...build, emptyOutDir: false, cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } },
}

export default defineConfig(({ mode }) => (mode === 'single' ? alone : page))
