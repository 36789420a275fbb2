import type { Plugin } from 'vite'

/** While developing, Vite puts styles into the page itself, which the policy of the built page forbids. */
export const policy = (): Plugin => ({
  name: 'policy',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
})
