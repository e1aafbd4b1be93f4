/** Who is what in a process. */
export const standings = {
  'standings.title': 'Condiciones',
  'standings.lead': 'Quién puede actuar en este proceso y en qué condición. Las personas figuran aquí con un identificador aleatorio; solo ellas y quienes otorgaron la condición saben de quién es.',
  'standings.none': 'Todavía no se ha otorgado ninguna condición.',
  'standings.give': 'Otorgar una condición',
  'standings.whom': 'A quién',
  'standings.whom.hint': 'La dirección de correo electrónico con que la persona inicia sesión, lo haya hecho ya o no; o el identificador de una persona.',
  'standings.standing': 'Condición',
  'standings.of': 'De',
  'standings.person': 'Persona',
  'standings.you': 'usted',
  'standings.act-under': 'Actuar en esta condición',
  'standings.end': 'Poner fin',
} as const;
