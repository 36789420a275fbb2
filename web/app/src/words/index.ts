/** The language of the page: one place to choose another. */
export { words } from './en'
