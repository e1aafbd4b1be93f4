/** A negotiated text followed live: the screen in the hall, and what pages say of what changed. */
export const textsLive = {
  'texts.hall.called': 'Se examina el párrafo {label}',
  'texts.hall.before': 'Anterior',
  'texts.hall.after': 'Siguiente',
  'texts.hall.reading': 'Lectura {number}',
  'texts.hall.outline': 'El texto completo',
  'texts.hall.added': 'Párrafo nuevo',
  'texts.hall.added.by': 'Párrafo nuevo propuesto por {who}',
  'texts.hall.page': 'Parte {page} de {pages}',
  'texts.hall.turn.back': 'Mostrar la parte anterior',
  'texts.hall.turn.on': 'Mostrar la parte siguiente',
  'texts.live.writing': 'Este párrafo ha cambiado mientras usted escribe. Lo que ha escrito sigue aquí.',
  'texts.live.see': 'Ver el párrafo tal como está ahora',
  'texts.live.changed': 'El texto ha cambiado desde que se cargó esta página.',
  'texts.live.show': 'Mostrarlo tal como está ahora',
} as const;
