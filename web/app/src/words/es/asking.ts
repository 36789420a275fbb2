/** Los textos de las preguntas que conviene hacer, en español. */

import type { Rest } from '../catalogue'
import type { Partly } from '../spoken'
import { s } from './say'

export const asking: Partly<Rest['asking']> = {
  title: (count) =>
    count === 0 ? 'No queda nada que preguntar' : `Qué preguntar ahora: ${count} pregunta${s(count)}, primero las que más podrían cambiar`,
  lead: 'Por cuánto podría mover la respuesta la clasificación y el plan, y después por las reglas que decide. Abra una para responderla.',
  working: 'Calculando qué podría cambiar cada respuesta…',
  planning: 'Buscando planes con una u otra respuesta; el orden todavía puede cambiar.',
  failed: (why) => `No se pudieron calcular las preguntas (${why}).`,
  of: (names, more) => (more > 0 ? `${names} y ${more} más` : names),
  programme: 'el programa en su conjunto',
  pairs: (moves) => `puede invertir ${moves} pares de la clasificación`,
  first: (share) => `pone otra en primer lugar en ${share} de los casos`,
  worth: (points) => `saberlo vale ${points} puntos`,
  plan: (count) => `hace entrar o salir del plan ${count} intervenciones`,
  decides: (count) => `decide ${count === 1 ? 'una regla' : `${count} reglas`} de la revisión`,
  nothing: 'estrecha un rango, y por sí sola no mueve nada',
  quoted: (word) => `«${word}»`,
  ends: (low, high, taken) => `Puede ser cualquier cosa de ${low} a ${high}${taken ? `; hasta que alguien lo diga se toma ${taken}` : ''}.`,
  stop: 'Detener',
  stopped: 'El plan se examinó solo para algunas de ellas.',
  review: 'Lo que diría la revisión',
  go: 'Dónde está',
  goTo: (whose) => `Dónde está: ${whose}`,
  answer: (question, whose) => `${question} ${whose}`,
  more: (count) => `Mostrar ${count} más`,
  csv: 'Tabla (CSV)',
  print: 'Imprimir para el terreno',
  heads: {
    question: 'Pregunta',
    of: 'De',
    could: 'Podría ser',
    pairs: 'Pares de la clasificación',
    first: 'Cambia la primera, %',
    worth: 'Vale, en puntos',
    plan: 'Intervenciones del plan',
    decides: 'Reglas',
    at: 'Lugar en el archivo',
  },
  sheet: (title) => `Preguntas para el terreno: ${title}`,
  sheetLead: 'Primero vienen las respuestas que más podrían cambiar.',
  sheetAnswer: 'Respuesta, y quién lo dice',
  agreement: { nothing: 'nada', spoken: 'de palabra', letter: 'carta', memorandum: 'memorando', contract: 'contrato' },
  checked: { done: 'hecho', 'not-done': 'sin hacer', 'not-applicable': 'no corresponde' },
  policy: { sound: 'sana', weak: 'débil', blocking: 'bloqueante' },
  governance: { market: 'de mercado', balanced: 'equilibrada', relational: 'relacional', directed: 'dirigida' },
  levels: {
    needs: ['nada', '', '', '', 'con la mayor urgencia'],
    readiness: ['en absoluto', '', '', '', 'del todo'],
    threats: ['ninguna', '', '', '', 'la ruina'],
  },
  onThisPage: 'En esta página',
  parts: { findings: 'Hallazgos', asking: 'Qué preguntar ahora', weak: 'Eslabones más débiles' },
  byIntervention: 'Todas las preguntas abiertas, por intervención',
}
