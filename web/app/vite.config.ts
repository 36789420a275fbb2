import { defineConfig } from 'vite'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { engine } from './plugins/engine.ts'
import { examples } from './plugins/examples.ts'
import { lessons } from './plugins/lessons.ts'
import { offline } from './plugins/offline.ts'
import { policy } from './plugins/policy.ts'

export default defineConfig({
  base: './',
  plugins: [svelte(), engine(), examples(), lessons(), policy(), offline()],
  worker: { format: 'es', plugins: () => [engine()] },
  build: {
    target: 'es2022',
    cssTarget: ['chrome125', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
})
