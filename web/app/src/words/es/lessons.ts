/** Lo que dicen las lecciones, en español. */

import type { Teaches } from '../catalogue'
import { asks } from './asks'
import { cases } from './cases'
import { termAsks, terms } from './terms'

export default {
  asks,
  cases,
  termAsks,
  terms,
  rules: {
    'share-over-half': {
      message: 'el programa asume {share} del costo en {period}, y no se da ninguna razón',
      why: 'Hay programas que dicen pagar más de la mitad donde los socios son pocos, la presión alta o la idea nueva. Sin una razón así, el interés propio del socio está en duda.',
      fix: 'Baje la parte, o escriba la razón en `share_reason`.',
    },
    'share-over-most': {
      message: 'el programa asume {share} del costo en {period}, lo que es excepcional',
      why: 'Las partes de cuatro quintos y más se refieren como excepciones que con el tiempo dan paso a la facilitación. Sin una razón y sin una parte que baje, nada da paso a nada.',
      fix: 'Dé la razón en `share_reason`, y deje bajar la parte de período en período.',
    },
    'share-slight': {
      message: 'el programa nunca asume más de {share} del costo, de modo que tiene poca voz y poco que mostrar',
      why: 'Una gran parte del socio muestra que hace suya la idea, pero quita control al programa y hace más difícil mostrar que su ayuda hacía falta.',
      fix: 'Diga qué añade el programa, y si el socio lo habría hecho de todos modos (`additionality`).',
    },
    'shares-over-whole': {
      message: 'las partes del programa y del socio suman al menos {sum} del costo en {period}',
      why: 'Nadie puede pagar más que el todo; una de las dos partes está mal.',
      fix: 'Corrija una de las dos partes.',
    },
    'paid-up-front': {
      message: 'el dinero del programa se paga sin etapas',
      why: 'Los programas limitan el riesgo de un trato pagando por etapas y dejando que el socio gaste primero.',
      fix: 'Nombre las etapas contra las que paga el programa (`milestones`).',
    },
    'programme-pays-first': {
      message: 'el programa gasta antes que el socio',
      why: 'Un socio que gasta primero muestra que el trato vale su propio dinero, y lleva su parte del riesgo.',
      fix: 'Que el aporte del socio venga primero, o pague contra lo que ha gastado.',
    },
    'exclusive-too-long': {
      message: 'el socio lo tiene en exclusiva durante {months} meses',
      why: 'Un año es lo usual entre empresas. Quien deja fuera a los demás por más tiempo estorba cuando han de seguirlo.',
      fix: 'Acuerden doce meses o menos, y escríbanlo antes del trato.',
    },
    'rights-open': {
      message: 'no se ha acordado de quién es lo que resulte',
      why: 'Los derechos sobre lo que se desarrolla se olvidan a menudo al hacer el trato, y estorban cuando otras empresas han de adoptarlo.',
      fix: 'Acuerden desde el principio qué es del socio, qué está abierto a todos, y desde cuándo.',
    },
    'nothing-in-writing': {
      message: '{part} del dinero del programa no descansa en ningún acuerdo escrito',
      why: 'Un acuerdo de palabra puede obligar tanto como uno escrito, y dice menos. Una carta, un memorando o un contrato se eligen según el caso.',
      fix: 'Póngalo por escrito, en un borrador propio del programa, y haga revisar la redacción.',
    },
    'no-arbitration': {
      message: 'el contrato no dice quién arbitra',
      why: 'Donde los tribunales funcionan mal, un contrato vale lo que vale su cláusula de arbitraje. La responsabilidad puede durar años.',
      fix: 'Añada una cláusula de arbitraje o adjudicación, y pida consejo sobre la redacción.',
    },
    'diligence-thin': {
      message: '{part} del dinero del programa pasa por él, y no se examinó esto: {missing}',
      why: 'No hay una práctica común, pero la mayoría de los programas mira el registro, los impuestos y el plan de negocio, y algunos más; una búsqueda y unas pocas personas de confianza son lo mínimo.',
      fix: 'Examínelo antes del trato, o diga que no hay nada que examinar.',
    },
    'not-additional': {
      message: 'el socio lo haría de todos modos, o se desplazaría a otro',
      why: 'El dinero para lo que ocurre en cualquier caso no cambia nada, y puede quitar negocio a otros.',
      fix: 'Gástelo donde nadie actuaría, o diga qué llega antes o es mayor gracias a él.',
    },
    'several-donors': {
      message: 'otros donantes trabajan con el mismo socio',
      why: 'En una economía pequeña la misma empresa puede tratar con varias agencias, y cobrar dos veces por una cosa.',
      fix: 'Pregunte a los demás, y acuerden quién paga qué.',
    },
    'only-money': {
      message: 'el programa no ofrece más que dinero',
      why: 'Consejo, contactos e investigación son a menudo lo que le falta a un socio, y distorsionan menos.',
      fix: 'Pregunte qué más le falta al socio, e inclúyalo en la oferta.',
    },
    'sole-sponsor': {
      message: 'el socio quiere ser su único patrocinador',
      why: 'A las empresas que vienen por su reputación les gusta estar solas, lo que impide que otros se sumen.',
      fix: 'Acuerden cómo pueden sumarse otros, y qué nombre figura.',
    },
    'inputs-given-away': {
      message: 'se regalan insumos, o se venden por debajo del costo',
      why: 'Los insumos no son un bien público. Quien los recibe gratis no invierte, y quien los vende no puede competir.',
      fix: 'Venda al costo por medio de quienes comercian con ellos, o ayúdeles a ofrecer envases más pequeños o crédito.',
    },
    'inputs-subsidised': {
      message: 'el dinero del programa paga insumos o equipo',
      why: 'Un subsidio a los insumos expulsa la inversión privada; se tiene por más útil reducir el riesgo inicial de un socio.',
      fix: 'Que el dinero lleve el riesgo de empezar, y que las empresas paguen los insumos.',
    },
    'attendance-paid': {
      message: 'se paga a la gente por venir',
      why: 'Quien viene sin paga, comida ni viático va en serio; el pago atrae a quienes vienen por él.',
      fix: 'No pague a nadie por venir, y vea quién viene.',
    },
    'new-entity': {
      message: 'se crea una entidad nueva',
      why: 'Los programas evitan fabricar sus propios socios; ha funcionado mejor ganarse a una empresa que existe.',
      fix: 'Busque una empresa que pueda asumirlo cambiando su forma de trabajar.',
    },
    'programme-brand': {
      message: 'otros venden con una marca que es del programa',
      why: 'El nombre se va con el programa, y con él la razón de comprar.',
      fix: 'Que la marca sea desde el principio de quienes venden con ella.',
    },
    'programme-lends': {
      message: 'el programa presta dinero él mismo',
      why: 'El crédito manejado por proyectos no ha dejado financiamiento tras de sí cuando terminaron.',
      fix: 'Que dé el crédito alguien de la cadena o un prestamista, y asuma como mucho una parte de su primer riesgo.',
    },
    'loan-fund': {
      message: 'se crea un fondo de préstamos nuevo',
      why: 'El crédito de compradores y proveedores, el arrendamiento y el financiamiento sobre existencias llegan a menudo a las pequeñas empresas donde los prestamistas no; una estimación pone el crédito de proveedores en muchas veces lo que dan los microprestamistas.',
      fix: 'Mire primero qué podrían financiar proveedores, compradores y almacenes.',
    },
    'share-does-not-fall': {
      message: 'la parte del costo del programa no baja',
      why: 'Una parte que baja muestra que otros toman el relevo; una que se queda muestra que no.',
      fix: 'Acuerden desde el principio una parte que baje.',
    },
    'no-exit': {
      message: 'no hay salida',
      why: 'Cómo se va el programa se resuelve al principio, o no se va bien.',
      fix: 'Fije el año de salida, y lo que debe ser verdad entonces.',
    },
    'outsider-forms-group': {
      message: 'alguien de fuera forma el grupo',
      why: 'A los grupos que formaron otros les cuesta más desarrollar juntos algo nuevo; los que se formaron solos saben por qué se reúnen.',
      fix: 'Invite ampliamente, y deje que quienes vengan decidan quién se queda.',
    },
    'group-without-gain': {
      message: 'el grupo no tiene una razón comercial',
      why: 'Los grupos duran mientras sus miembros ganan con mantenerse en ellos.',
      fix: 'Pregunte qué gana o ahorra cada miembro, y deje lo demás.',
    },
    'free-riders': {
      message: 'nada impide que haya miembros que ganen sin dar',
      why: 'La cooperación no tiene que ser formal, pero debe tratar con quienes toman y no dan.',
      fix: 'Que los miembros acuerden qué da cada uno y qué sigue si no: ahorro, cuotas, riesgo compartido.',
    },
    'formal-too-early': {
      message: 'se hace formal antes de que haya confianza',
      why: 'Espere a que los miembros lo quieran, vea quién dirige, y registre entonces; una forma sin confianza está vacía.',
      fix: 'Empiece con reuniones y ahorro, y deje la forma a los miembros.',
    },
    'organiser-unnamed': {
      message: 'no se dice quién reúne a las pequeñas empresas',
      why: 'Reunir hace que valga la pena atender mercados lejanos. Los profesionales difieren en quién debe hacerlo: una empresa o el programa.',
      fix: 'Nombre quién las reúne, y qué gana con ello.',
    },
    'nobody-gathers': {
      message: 'el mercado es estrecho, el costo o la escala es grave ({severity} de 4), y nada reúne a las pequeñas empresas',
      why: 'Reunir a productores o compradores puede hacer que valga la pena atender un mercado remoto.',
      fix: 'Piense en relaciones horizontales, y pregunte quién las organizaría.',
    },
    'no-rivalry': {
      message: 'todo es cooperación, y nadie compite en calidad',
      why: 'Las cadenas competitivas mezclan cooperación y rivalidad, y los rivales que compiten en calidad aprenden más que los que compiten en precio.',
      fix: 'Deje lugar para que las empresas se superen unas a otras: varios proveedores, varios compradores, grados de calidad.',
    },
    'women-unseen': {
      message: 'las mujeres hacen el trabajo, y no reciben su parte: {lacks}',
      why: 'Las mujeres hacen sin ser vistas mucho del trabajo en las cadenas, y quedan fuera donde los servicios van al cabeza de familia.',
      fix: 'Pregunte de cada función quién la hace, decide, cobra y asiste, y vaya a quienes la hacen.',
    },
    'inclusion-blind': {
      message: 'para las mujeres y los más pobres es: {word}',
      why: 'La inclusión es difícil de añadir después, cuando el diseño ya está hecho.',
      fix: 'Elija un sector, un socio o una forma de trabajar con que ganen.',
    },
    'screen-failed': {
      message: 'no se ha pensado qué significa para {subject}',
      why: 'La gente que se mueve, el ambiente, la salud, las mujeres y los grupos remotos dan forma a lo que un mercado puede llegar a ser.',
      fix: 'Piénselo, y escríbalo.',
    },
    'growth-unwanted': {
      message: 'los dueños no quieren crecer',
      why: 'Algunos dueños temen ser vistos, robados y gravados; crecer no es el deseo de todos.',
      fix: 'Pregunte qué quieren: seguridad, ingreso más estable, menos trabajo.',
    },
    'segments-mixed': {
      message: 'se trata a las pequeñas empresas como si fueran todas iguales',
      why: 'Las necesidades difieren por lugar, por género, por lo frágiles que son las cosas, y entre quienes eligieron comerciar y quienes tuvieron que hacerlo.',
      fix: 'Distinga los grupos, y diga para cuáles es cada intervención.',
    },
    'nobody-pays-after': {
      message: 'nadie lo pagará tras la salida: {function}',
      why: 'Lo que hay que hacer una y otra vez debe pagarlo alguien del mercado.',
      fix: 'Encuentre quién gana con ello, y que pague una parte ahora.',
    },
    'nobody-gains-after': {
      message: 'quien ha de hacerlo no gana nada con hacerlo: {function}',
      why: 'Las soluciones duran donde ganan con ellas quienes las llevan a cabo.',
      fix: 'Dé la función a alguien que venda más, o pague menos, al hacerla.',
    },
    'nobody-able-after': {
      message: 'quien ha de hacerlo no es capaz: {function}',
      why: 'Vínculos, conocimiento y habilidad son lo que queda.',
      fix: 'Cree la habilidad en quienes se quedan, antes de que se vaya el programa.',
    },
    'nobody-owns-it': {
      message: 'nadie del mercado lo ha asumido: {function}',
      why: 'Son los canales privados, y no el personal de un proyecto, los que han de atender las necesidades a largo plazo.',
      fix: 'Encuentre quién lo llamaría suyo, y dé un paso atrás.',
    },
    'hand-over-open': {
      message: 'no está resuelto cómo se entrega: {function}',
      why: 'Una salida se planea al principio.',
      fix: 'Diga cuándo y a quién, y qué debe ser verdad entonces.',
    },
    'funding-cliff': {
      message: 'el programa todavía asume {share} del costo en {period}, y no está resuelto quién paga después',
      why: 'Donde el dinero de fuera acaba de golpe, acaba con él el crecimiento.',
      fix: 'Deje bajar la parte antes, o resuelva quién paga tras la salida.',
    },
    'exit-late': {
      message: 'el programa se va {years} años después de empezar',
      why: 'Un ejemplo referido planea su salida a los cinco años y sigue su avance con indicadores; es un ejemplo y no una norma.',
      fix: 'Váyase antes, o diga qué tarda tanto y cómo se sigue el avance.',
    },
    'recurrent-need-unmet': {
      message: 'hace falta una y otra vez, y no se nombra a nadie que lo haga y lo pague',
      why: 'Las necesidades que vuelven han de atenderlas los mercados, con la salida planeada al principio.',
      fix: 'Nombre para cada función quién la hará y quién la pagará (`does_after`, `pays_after`).',
    },
    'convenor-unfunded': {
      message: 'quien ha de reunir a las partes no tiene dinero para ello',
      why: 'Un órgano neutral es a menudo lo que hace funcionar la acción conjunta, y es difícil hallarle dinero.',
      fix: 'Diga quién convoca, y quién lo paga, ahora y después.',
    },
    'delivers-itself': {
      message: 'el programa presta él mismo, en un mercado que no es estrecho',
      why: 'Los canales privados han de atender las necesidades a largo plazo; un programa que presta ocupa su lugar.',
      fix: 'Que preste una empresa, y ayúdela a empezar.',
    },
    'thin-without-provider': {
      message: 'el programa toma parte porque el mercado es estrecho, y no crea un prestador local',
      why: 'Un mercado muy débil excusa el apoyo directo, si crea a alguien que tome el relevo.',
      fix: 'Nombre al prestador local, y trabaje por medio de él desde el principio.',
    },
    'thin-without-recovery': {
      message: 'el programa toma parte porque el mercado es estrecho, y no recupera ningún costo',
      why: 'Lo que al principio es gratis es difícil de vender después: ha de recuperarse algo del costo desde el primer día.',
      fix: 'Pida una parte del costo desde el primer día.',
    },
    'thin-without-taper': {
      message: 'el programa toma parte porque el mercado es estrecho, y no se retira paso a paso',
      why: 'Un mercado estrecho afloja por un tiempo los límites de parte y papel, y pide una retirada por pasos.',
      fix: 'Deje bajar la parte del programa de período en período.',
    },
    'thin-without-exit': {
      message: 'el programa toma parte porque el mercado es estrecho, y no tiene salida',
      why: 'La excepción termina, o no lo es.',
      fix: 'Fije el año de salida, y lo que debe ser verdad entonces.',
    },
    'one-side-wins': {
      message: 'solo una parte gana con el vínculo',
      why: 'Un vínculo sobrevive mientras ambas partes siguen ganando.',
      fix: 'Pregunte qué sigue ganando cada parte, y cambie los términos hasta que ambas ganen.',
    },
    'squeeze-unguarded': {
      message: 'nada protege a las pequeñas empresas de que las expriman',
      why: 'Una empresa líder puede exprimir a sus proveedores o elevarlos; la subcontratación corta por ambos lados.',
      fix: 'Nombre la protección: un segundo comprador, una fórmula de precio, un grupo que negocie.',
    },
    'nothing-after-first-deal': {
      message: 'no se ha pensado en nada más allá del primer trato',
      why: 'Los vínculos han de traer resultados rápidos y abrir una puerta a largo plazo.',
      fix: 'Diga cuáles serían el segundo y el tercer trato, y quién los logra.',
    },
    'directed-and-alone': {
      message: 'una empresa líder dirige la cadena, y es el único comprador',
      why: 'Donde el poder es desigual, lo que conviene a una cadena equilibrada hace más dependientes a las pequeñas empresas.',
      fix: 'Fortalezca primero a las pequeñas empresas, con grupos o un producto propio, o abra un segundo mercado.',
    },
    'map-says-otherwise': {
      message: 'a «{question}» el documento dice {said}, y el mapa del mercado {map}',
      why: 'Quién tiene a otros a quienes acudir decide quién tiene poder sobre quién, y con ello lo que hace un enfoque; dos relatos de ello no pueden ser ciertos los dos.',
      fix: 'Pregunte a aquellos de quienes se trata, y corrija la respuesta o el mapa. Hasta entonces cuenta la respuesta.',
    },
    'guarantor-stays': {
      message: 'el programa responde por ambas partes, y nadie lo releva',
      why: 'Un intermediario en quien ambas confían baja el riesgo de incumplimiento, y es parte del trato mientras está.',
      fix: 'Nombre quién responde tras la salida: un grupo, un comerciante, un banco.',
    },
    'end-market-unnamed': {
      message: 'no se nombra ningún mercado final ni empresa líder',
      why: 'Empiece por quienes compran y vaya hacia atrás hasta las pequeñas empresas; la oferta que nadie pidió se queda donde está.',
      fix: 'Nombre quién compra, cuánto, y por qué a pequeñas empresas.',
    },
    'trader-cut-out': {
      message: 'el comerciante ya no tiene parte en ello',
      why: 'Quitar a los comerciantes no es un fin en sí: tienen vínculos, crédito y conocimiento, y pueden ser la palanca.',
      fix: 'Pregunte en qué se convierte el comerciante.',
    },
    'trust-delivered': {
      message: 'la confianza se trata como algo que presta el programa',
      why: 'Los de fuera pueden hacer lugar a la confianza, y no traerla.',
      fix: 'Planee reuniones sobre problemas compartidos, y deje el resto a quienes se reúnen.',
    },
    'no-learning-channel': {
      message: 'no se dice de quién aprenden las pequeñas empresas',
      why: 'Modernizarse es aprender, y las pequeñas empresas aprenden de aquellos a quienes compran y venden.',
      fix: 'Nombre al proveedor o comprador de quien aprenden, y por qué ese enseña.',
    },
    'upgrading-out-of-order': {
      message: 'la modernización «{first}» va antes que «{then}», que es el riesgo menor',
      why: 'Las pequeñas empresas suben por pasos que pueden permitirse perder: primero calidad y proceso, luego productos, luego funciones.',
      fix: 'Invierta los pasos, o diga quién lleva el riesgo del mayor.',
    },
    'upgrading-narrow': {
      message: 'falla en {failed} de las cuatro pruebas de la buena modernización',
      why: 'La buena modernización deja habilidades útiles en otra parte y varias formas de vender, se ajusta a lo que la gente ha aprendido, y paga a quienes la adoptan.',
      fix: 'Cambie lo que se enseña o se hace, para que abra más de una puerta.',
    },
    'buyer-keeps-brand': {
      message: 'la modernización de funciones necesita el permiso del comprador, que puede retenerlo',
      why: 'Los compradores enseñan producción y se guardan la marca y el mercadeo.',
      fix: 'Aprenda las funciones de alguien que no compre, o para otro mercado.',
    },
    'partner-unwilling': {
      message: 'el socio no lo quiere',
      why: 'Nadie sigue con lo que solo se tomó para agradar a un programa.',
      fix: 'Averigüe qué quiere el socio, o busque otro.',
    },
    'partner-unable': {
      message: 'el socio no es capaz',
      why: 'Quien lleva a cabo el trabajo necesita la capacidad tanto como la razón.',
      fix: 'Cree primero la habilidad, o empiece con una parte que el socio pueda hacer.',
    },
    'partner-gains-nothing': {
      message: 'el socio no gana nada con ello',
      why: 'La falta de incentivo es una de las tres barreras al trabajo conjunto; es la que esconde el dinero de fuera.',
      fix: 'Cambie lo que gana el socio, o cambie de socio.',
    },
    'partner-lacks-means': {
      message: 'al socio le faltan la gente o los medios',
      why: 'La falta de capacidad es una de las tres barreras al trabajo conjunto.',
      fix: 'Ayude con gente o medios por un tiempo, o añada un socio que los tenga.',
    },
    'partner-unaware': {
      message: 'el socio no sabe qué podrían hacer por él las pequeñas empresas',
      why: 'La falta de conciencia es una de las tres barreras al trabajo conjunto, y la más barata de quitar.',
      fix: 'Muéstrelo: una visita, una reunión, cifras.',
    },
    'concern-unanswered': {
      message: 'lo que temen los socios de este tipo ({actor}) queda sin respuesta',
      why: 'Cada tipo de actor teme algo del trabajo conjunto: perder el control, el costo, un nombre compartido, los rivales. Lo que no se habla vuelve.',
      fix: 'Convierta cada temor de la tabla de actores en una línea del acuerdo.',
    },
    'single-champion': {
      message: 'descansa en una sola persona',
      why: 'Lo que descansa en una persona se rompe cuando se va.',
      fix: 'Gane a una segunda persona de la misma empresa, y póngalo por escrito.',
    },
    'rests-on-one': {
      message: 'de todos los del mapa del mercado trabaja solo con {actor}',
      why: 'Lo que descansa en uno acaba con él. Otros entran por sí mismos solo donde ven que rinde.',
      fix: 'Nombre un segundo socio, o diga cómo han de ver otros lo que gana el primero.',
    },
    'single-buyer': {
      message: 'todo se vende a un solo comprador',
      why: 'La buena modernización abre más mercados. Quien solo puede vender a un comprador vale lo que ese comprador paga.',
      fix: 'Traiga pronto a un segundo comprador, o elija lo que otros también comprarían.',
    },
    'already-done': {
      message: 'otros hacen lo mismo para las mismas empresas',
      why: 'Puede que varias empresas y agencias estén capacitando a la misma gente, a varias veces el costo.',
      fix: 'Averigüe quién hace qué, y súmese o tome otra parte.',
    },
    'cause-missed': {
      message: 'no va a la causa de la carencia',
      why: 'Una carencia de habilidad, de conocimiento o de ganancia pide cada una otra respuesta; la capacitación no arregla ningún incentivo.',
      fix: 'Pregunte cuál de las tres frena a los actores, y empiece ahí.',
    },
    'level-too-narrow': {
      message: 'trabaja en un nivel demasiado estrecho para su problema',
      why: 'Trabajar juntos puede ser un servicio entre dos, toda una cadena, o el sistema que la rodea. Un problema de la cadena no se resuelve entre dos.',
      fix: 'Traiga a quienes sostienen los otros extremos.',
    },
    'market-failure-unnamed': {
      message: 'no se dice qué falla del mercado corrige',
      why: 'Los donantes acordaron hace tiempo nombrar primero la falla, facilitar, no regalar ningún servicio, y planear la salida.',
      fix: 'Diga por qué ninguna empresa lo hace ahora.',
    },
    'scale-assumed': {
      message: 'no se planea nada para ayudar a quienes siguen a los primeros',
      why: 'Un piloto prueba que funciona para uno. Otros entran cuando ven ganancia, y a menudo necesitan una mano como el primero.',
      fix: 'Planee y ponga precio a lo que ocurre tras el piloto, aparte de él.',
    },
    'export-before-policy': {
      message: 'se hace para la exportación, y la política ({level}) la bloquea',
      why: 'La política macroeconómica y comercial suele tener que estar en su sitio antes de que la promoción de exportaciones tenga éxito.',
      fix: 'Venda primero en el país, trabaje en la política, o busque un rodeo.',
    },
    'policy-beside': {
      message: 'el nivel {level} frena a las empresas, y nada trabaja en él',
      why: 'El clima de negocios y otras barreras del país se pueden, y a menudo se deben, trabajar junto a las empresas.',
      fix: 'Piense en la aplicación local o en la política nacional, con empresas como aliadas.',
    },
    'reform-out-of-reach': {
      message: 'la reforma apenas es factible aquí',
      why: 'Donde la reforma está fuera de alcance, a menudo hay un rodeo ingenioso.',
      fix: 'Busque un rodeo: una empresa que junte envíos, una vía privada para resolver disputas.',
    },
    'law-without-enforcement': {
      message: 'una ley ha de cambiar, y nadie cuida de que se cumpla',
      why: 'Una ley sin aplicación cambia poco.',
      fix: 'Ponga a su lado la aplicación local, o diga quién la aplica y con qué.',
    },
    'nothing-to-repair': {
      message: 'usa {approach}, y el contexto dice que no hay nada que reparar',
      why: 'La matriz describe el daño que hace la mala política; la reforma alivia lo dañado, y nada más.',
      fix: 'Corrija lo dicho del contexto, o deje fuera el enfoque.',
    },
    'no-ally-with-weight': {
      message: 'las pequeñas empresas hablan solas con el gobierno',
      why: 'A una pequeña empresa se la escucha junto a una empresa líder a la que se escucha.',
      fix: 'Busque una empresa más grande con el mismo interés.',
    },
    'no-official-champion': {
      message: 'nadie en el gobierno lo defiende',
      why: 'El trabajo con el gobierno descansa en alguien de alto rango que lo quiere, en reuniones de las que se levanta acta, y en lo que gana esa persona.',
      fix: 'Empiece con el ministerio y una persona de alto rango, averigüe qué quiere, y levante actas.',
    },
    'need-unmet': {
      message: 'la necesidad de {need} es fuerte ({level} de 4), y ninguna intervención la atiende',
      why: 'Las necesidades van unidas: atender una puede fracasar mientras otra frena.',
      fix: 'Añada algo que la atienda, o averigüe quién lo hace ya.',
    },
    'constraint-unmet': {
      message: '{constraint} es grave ({severity} de 4), y ninguna intervención la alivia',
      why: 'El crecimiento duradero que llega a muchos requiere varias restricciones a la vez; la que queda frena.',
      fix: 'Busque qué la alivia (`leverpoint matrix`), o diga quién más trabaja en ella.',
    },
    'one-constraint': {
      message: 'todas las intervenciones juntas alivian {count} de nueve restricciones',
      why: 'Para llegar a muchos proveedores hay que aliviar juntas más de una restricción.',
      fix: 'Añada un enfoque que trabaje en otra restricción, o diga quién lo hace.',
    },
    'threat-unmet': {
      message: 'la amenaza de {threat} se llama seria ({level} de 4), y leves las restricciones que representa',
      why: 'Las amenazas a las pequeñas empresas vuelven como restricciones de la cadena; ambas han de contar la misma historia.',
      fix: 'Mire de nuevo las dos: ¿cuál de ellas es cierta?',
    },
    'opportunity-unused': {
      message: 'las pequeñas empresas tienen algo a su favor ({opportunity}), y ningún enfoque se apoya en ello',
      why: 'Las pequeñas empresas mantienen su lugar en una cadena por lo que hacen mejor que las grandes.',
      fix: 'Piense en un enfoque que se apoye en ello.',
    },
    'governance-alone': {
      message: 'ha de cambiar la gobernanza, y nada en el programa hace lo que eso requiere',
      why: 'Un cambio de gobernanza suele requerir a su lado grupos, mercados de apoyo, una estrategia o vínculos.',
      fix: 'Ponga a su lado uno de los enfoques 1 a 4.',
    },
    'readiness-low': {
      message: 'el programa apenas está listo: {factor} ({level} de 4)',
      why: 'El trabajo conjunto tiene éxito donde se conocen las necesidades, los papeles están claros, todos ganan, alguien coordina y se miden los resultados.',
      fix: 'Trabaje en este factor antes que en los demás.',
    },
    'evidence-weak': {
      message: '{constraint} se llama grave por conjetura',
      why: 'Cuánto hay que averiguar antes de actuar se discute; que los mayores problemas descansen en más que una conjetura, no.',
      fix: 'Pregunte en el terreno, y diga en qué descansa.',
    },
    'workshop-only': {
      message: 'lo que se dice de {constraint} descansa en un taller',
      why: 'En público las empresas no cuentan lo delicado, y un evento de un donante despierta esperanzas.',
      fix: 'Pregunte a las empresas una por una.',
    },
    'causes-untold': {
      message: '{constraint} es grave, se nombran sus tipos de causa, y no está escrita su causa de fondo',
      why: 'Saber qué es una restricción no dice por qué está ahí; solo eso dice qué hacer.',
      fix: 'Escriba la causa de fondo en una frase.',
    },
    'constraint-of-a-firm': {
      message: 'las restricciones se juzgan para una empresa y no para la cadena',
      why: 'Una restricción lo es de la cadena en su conjunto; lo que aqueja a una sola empresa puede no serlo.',
      fix: 'Pregunte de cada una dónde está en la cadena, y a quién más frena.',
    },
    'subsidy-nearby': {
      message: 'otros regalan cerca lo que aquí ha de venderse',
      why: 'Los subsidios de otros distorsionan el mercado, despiertan esperanzas, y bajan lo que la gente está dispuesta a pagar.',
      fix: 'Hable con ellos, trabaje donde no estén, o cuente con menos compradores.',
    },
    'out-of-reach': {
      message: 'ningún mercado llega a esta gente: puede que el programa no sea elegible, y puede decirlo',
      why: 'Los lugares demasiado remotos o duros para la lógica del mercado se atienden mejor de otra manera; es un resultado honesto.',
      fix: 'Diga que el lugar no es elegible, o encuentre la parte de la cadena a la que un mercado sí llega.',
    },
    'targets-mistaken': {
      message: 'se leen metas o proyecciones como resultados',
      why: 'Las metas pueden guiar o engañar, y una proyección no es un resultado.',
      fix: 'Marque las proyecciones como tales, y muestre su rango.',
    },
    'no-time-lag': {
      message: 'no se dice cuándo se pueden esperar resultados',
      why: 'No hay que esperar un efecto rápido; en lugares frágiles la medición ha de seguir a medida que cambian las cosas.',
      fix: 'Dé a cada resultado el tiempo que necesita.',
    },
    'no-reviews': {
      message: 'no se planean revisiones',
      why: 'Los programas revisan su estrategia entre una vez al mes y dos veces al año, y la cambian.',
      fix: 'Fije la fecha de la próxima revisión.',
    },
    'failures-hidden': {
      message: 'no se registra lo que falló',
      why: 'La gente aprende de lo que falló donde se puede decir sin riesgo.',
      fix: 'Lleve un registro de lo que se detuvo, y de lo que enseñó.',
    },
    'monitoring-mixed-up': {
      message: 'no se separan el seguimiento y la prueba del impacto',
      why: 'Seguir el avance y corregirlo es una cosa, mostrar qué lo causó otra; cada una pide sus medios.',
      fix: 'Diga de cada indicador si sirve para guiar o para probar.',
    },
    'principle-market-first': {
      message: 'no pone el mercado primero',
      why: 'Ayude a quienes tienen algo que vender: lo que compran y venden arrastra a los demás.',
      fix: 'Empiece con empresas que tengan un excedente y quieran venderlo.',
    },
    'principle-light-subsidy': {
      message: 'el programa toma parte donde debería facilitar',
      why: 'Un programa que es parte del trato esconde a los demás su costo y su riesgo reales.',
      fix: 'Entregue el papel que juega el programa a alguien que gane con jugarlo.',
    },
    'principle-simple-design': {
      message: 'su diseño no es simple',
      why: 'Los diseños sencillos duran, porque los entienden quienes los toman.',
      fix: 'Divídalo, o deje fuera lo que no lo sostiene.',
    },
    'principle-affordable': {
      message: 'no es asequible sin el donante',
      why: 'Lo que la gente del lugar no puede pagar acaba con el dinero de fuera.',
      fix: 'Hágalo más barato, o encuentre quién gane lo bastante para pagar.',
    },
    'principle-broad-benefit': {
      message: 'solo gana una empresa',
      why: 'Han de ganar varias empresas a lo largo de la cadena, o no hay cambio del mercado sino un regalo.',
      fix: 'Invite a otras a lo largo de la cadena desde la primera reunión.',
    },
    'principle-lasting-growth': {
      message: 'no deja vínculos, conocimiento ni habilidad',
      why: 'El crecimiento sigue donde quedan relaciones, conocimiento y habilidad.',
      fix: 'Que hagan el trabajo desde el principio quienes se quedan.',
    },
    'principle-claimed': {
      message: 'el documento dice que cumple el principio {principle}, y su diseño muestra lo contrario',
      why: 'Cada intervención debía cumplir cada principio; una afirmación vale lo que muestra el diseño.',
      fix: 'Corrija la afirmación o el diseño, o deje de lado el hallazgo con la razón.',
    },
    'one-sided-market': {
      message: 'trabaja solo en un lado del mercado de servicios',
      why: 'Un mercado de servicios necesita a quienes ofrecen, a quienes quieren, y una forma de pagar.',
      fix: 'Trabaje también en el otro lado, y en cómo se paga.',
    },
    'inputs-unfit': {
      message: 'los insumos no vienen como los necesitan las pequeñas empresas',
      why: 'Las pequeñas empresas necesitan buena calidad en envases pequeños, a un precio justo, con regularidad, con crédito y conocimientos.',
      fix: 'Pida al proveedor lo que falta: a menudo bastan envases más pequeños.',
    },
    'technology-first': {
      message: 'bastaría una herramienta más simple',
      why: 'La radio, el teléfono o el correo bastan a menudo; los sitios necesitan mantenimiento, y gente que los use.',
      fix: 'Pruebe primero la herramienta más simple, y encuentre quién paga su mantenimiento.',
    },
    'renewal-unpaid': {
      message: 'no se nombra a nadie que pague la renovación',
      why: 'Obtener un certificado una vez importa menos que una razón para conservarlo.',
      fix: 'Encuentre quién gane lo bastante con él para pagar la renovación.',
    },
    'adverse-cell': {
      message: '{approach} se suma a {constraint}, que ya es {severity} de 4',
      why: 'Algunas celdas de la matriz hacen daño: las normas añaden costo, incumplimiento y dependencia, y una empresa líder que paga bienes públicos gana poder.',
      fix: 'Ponga a su lado algo que alivie esta restricción, o déjelo.',
    },
    'standards-unsupported': {
      message: 'se deja solas a las pequeñas empresas ante la norma',
      why: 'Las normas pueden empujar la capacidad hacia arriba, o dejar fuera a las pequeñas empresas; cuál de las dos depende de la ayuda que tengan.',
      fix: 'Nombre quién les ayuda a cumplir y quién lo paga, o elija una norma a su alcance.',
    },
    'lead-firm-pays-all': {
      message: 'una sola empresa líder lo paga todo',
      why: 'Donde una empresa líder paga un bien público, quienes dependen de él dependen de la empresa.',
      fix: 'Que varias empresas o el Estado compartan el costo, o que los usuarios paguen una parte.',
    },
    'last-resort-first': {
      message: 'las empresas pagan un bien público antes de probar otras vías',
      why: 'Se acepta como último recurso, cuando de otro modo nadie lo haría; la prestación privada y las alianzas van primero.',
      fix: 'Mire qué podría pagar el Estado a empresas para que lo hagan, o hacer con ellas.',
    },
  },
} satisfies Teaches
