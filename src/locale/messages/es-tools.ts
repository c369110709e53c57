/** Spanish: the words of the tools around the drawing. */
import type { Tools } from './messages.js';

export const esTools: Tools = {
  overview: {
    label: 'Vista general',
    window: 'Periodo mostrado',
    start: 'Inicio del periodo mostrado',
    end: 'Fin del periodo mostrado',
  },

  filter: {
    label: 'Lo que se muestra',
    active: {
      one: 'Filtrar, {n} filtro activo',
      many: 'Filtrar, {n} de filtros activos',
      other: 'Filtrar, {n} filtros activos',
    },
    shown: {
      one: '{shown} de {n} acontecimiento',
      many: '{shown} de {n} de acontecimientos',
      other: '{shown} de {n} acontecimientos',
    },
    clear: 'Quitar todo',
    nothing: 'Los filtros no dejan ningún acontecimiento.',
    categories: 'Categorías',
    noCategory: 'sin categoría',
    others: 'otras',
    statuses: 'Estado',
    happened: 'sucedido',
    certainties: 'Certeza',
    certain: 'seguro',
    time: 'Periodo',
    anyTime: 'cualquier periodo',
    possible: 'quizá en el periodo mostrado',
    certainly: 'con seguridad en el periodo mostrado',
    within: '{from} – {to}',
    timeNow: 'Usar el periodo mostrado ahora',
  },

  find: {
    label: 'Búsqueda',
    field: 'Buscar en todos los acontecimientos',
    previous: 'Resultado anterior',
    next: 'Resultado siguiente',
    close: 'Cerrar la búsqueda',
    reading: 'Leyendo, {share}',
    none: 'Sin resultados',
    count: { one: '{n} resultado', many: '{n} de resultados', other: '{n} resultados' },
    at: '{at} de {n}',
    date: 'Ir a la fecha',
    go: 'Ir',
    today: 'Hoy',
    asOf: 'A fecha de {date}',
    nearest: 'Acontecimiento más cercano: {event}',
    unknown: 'Esto no se entiende aquí como fecha. Por ejemplo: {example}',
    ambiguous: 'Pueden ser dos días. Con el mes en palabras es uno: {example}',
  },
};
