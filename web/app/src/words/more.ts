/** The words of what opens later: one place to choose another language. */
export { more } from './en-more'
