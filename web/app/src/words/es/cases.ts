/** Los casos de las fuentes, en español, por su código. */

import type { Teaches } from '../catalogue'

const UNA_LINEA = 'Una línea en la fuente, nada más.'
const TECNOLOGIA = 'Ejemplo de tecnología para el uso de información o comunicación en el comercio.'
const EJECUTOR = 'Resultados según los cuenta quien ejecutó el programa.'
const UNA_VOZ = 'Una voz en una discusión.'
const EMPRESAS = 'Resultados según los cuentan las empresas y sus socios; cifras de empresa, de país y de piloto mezcladas.'

export const cases = {
  A01: {
    title: 'Grupos lácteos mundiales imponen normas privadas, Brasil',
    summary: 'Las reglas de calidad e higiene pedían enfriamiento y análisis en la finca que las pequeñas explotaciones no podían pagar ni manejar; muchas quedaron fuera. Sirve de caso negativo para las normas (enfoque 8).',
    cautions: ['Apoya leer la celda 8,1 como de doble sentido.'],
  },
  A02: {
    title: 'Tres exportadores de melón en la lista preferente de Carrefour',
    summary: 'Pequeños exportadores cumplieron lo que pedía el minorista y, con esa lista, llegaron a los estantes del país y después a los de otros países. Contraparte positiva de A01.',
  },
  A03: {
    title: 'Gold Star Audio se reorganiza con subcontratistas',
    summary: 'Una empresa líder pasó su producción a empresas locales, filiales, pequeñas empresas y trabajadores a domicilio.',
    cautions: ['La reducción a la mitad de la plantilla es un costo que anotar tanto como un resultado.'],
  },
  A04: {
    title: 'La ventaja del pequeño productor en la judía verde',
    summary: 'La mano de obra familiar es barata y se vigila sola, y las parcelas pequeñas limitan las enfermedades; aun así, algunos compradores excluyen a pequeños productores por sus normas. Ilustra una oportunidad, no una intervención.',
    cautions: ['No se codifica restricción ni enfoque, porque el recuadro solo describe una ventaja.'],
  },
  A05: {
    title: 'Capital Communications Corp. crea canales de revendedores',
    summary: 'Un intermediario dio a los revendedores formación gratuita, ayuda con el crédito, apoyo administrativo y técnico y modos de salir del mercado gris, porque ganaba con sus ventas. A los fabricantes les faltaban contactos, tiempo y paciencia para empresas pequeñas.',
    cautions: ['Imagen inversa del vínculo hacia atrás (lado de la distribución).'],
  },
  A06: {
    title: 'Un agente exportador para la cerámica de aldea',
    summary: 'Un solo agente lleva el seguimiento de la producción, la entrega y la facturación, de modo que el comprador trata con una sola parte.',
  },
  A07: {
    title: 'Las normas del camarón como punto de encuentro',
    summary: 'Al hablar de normas, los compradores aceptaron que necesitaban a los pequeños productores por el volumen, y estos aprendieron lo que se exigía.',
    cautions: ['El programa que había detrás (Seal of Quality) pudo ser más pesado de lo que dice el párrafo.'],
  },
  A08: {
    title: 'La empresa que agrupa piñas',
    summary: 'Los exportadores juntaron lotes pequeños para usar el espacio frío libre en los barcos, un rodeo mientras la infraestructura seguía siendo pobre.',
    cautions: ['Crear una entidad nueva contradice la práctica del personal de campo, que no crea socios.'],
  },
  A09: {
    title: 'Solución alternativa de conflictos para pequeñas empresas',
    summary: 'Nuevas vías de resolver conflictos para que las pequeñas empresas puedan correr riesgos, como vender a crédito a desconocidos.',
    cautions: ['En curso cuando se describió.'],
  },
  A10: {
    title: 'Daewoo y Desh logran el régimen de depósito aduanero',
    summary: 'Un gran socio extranjero que había resuelto en su país la misma regla de importación asesoró a su socio local y prestó su peso ante el gobierno.',
    cautions: ['Muestra voz por medio de un socio mayor; no se codifica la restricción 7 porque aquí el poder es ante el gobierno.'],
  },
  A11: {
    title: 'JOBS vincula grupos de productores con los zapatos APEX',
    summary: 'Ayudó a una empresa líder con sus problemas de mano de obra, usó esa apertura para formar grupos de productores y después los vinculó con ella.',
  },
  A12: {
    title: 'La fábrica de ventanilla única de Okhla',
    summary: 'Empresas de un mismo edificio vendieron sus capacidades juntas en un solo catálogo en vez de anunciarse cada una.',
  },
  A13: {
    title: 'Fabricantes de zapatos subcontratan a microempresas',
    summary: 'Los fabricantes pasaron tareas a microempresas.',
  },
  A14: {
    title: 'Procesadores lácteos compran a pequeños productores',
    summary: 'Los procesadores aumentaron su volumen comprando leche de pequeños productores.',
  },
  A15: {
    title: 'Exportadores de artesanía usan contratos de producción',
    summary: 'Los exportadores contrataron grupos de pequeños productores para cumplir pedidos.',
  },
  A16: {
    title: 'Un fabricante de equipo apícola compra la miel',
    summary: 'La empresa que vende colmenas también compra, procesa y distribuye la miel de sus clientes en mercados regionales.',
  },
  A17: {
    title: 'CDA vincula exportadores, procesadores y empacadores con cultivadores',
    summary: 'Gran esfuerzo de vínculos hacia atrás en varias cadenas.',
  },
  A18: {
    title: 'South African International Business Linkages',
    summary: 'Vincula empresas históricamente desfavorecidas con grandes compradores.',
    cautions: [UNA_LINEA],
  },
  A19: {
    title: 'Poverty Reduction and Alleviation',
    summary: 'Facilita vínculos entre productores, compradores y exportadores.',
    cautions: [UNA_LINEA],
  },
  A20: {
    title: 'Growth with Equity in Mindanao',
    summary: 'Facilita vínculos entre productores, compradores y exportadores.',
    cautions: [UNA_LINEA],
  },
  A21: {
    title: 'Investment in Development of Export Agriculture',
    summary: 'Facilita vínculos entre productores, compradores y exportadores.',
    cautions: [UNA_LINEA],
  },
  A22: {
    title: 'SEPA trabaja por medio de exportadores de artesanía',
    summary: 'Eligió a los exportadores como puerta para llegar a pequeños grupos de productores.',
  },
  A23: {
    title: 'Confeccionistas suben del ensamblaje a la marca propia',
    summary: 'Tratar con compradores mundiales enseñó a los proveedores funciones más avanzadas.',
    cautions: ['Prueba para la celda 4,5, que el anexo deja en blanco.'],
  },
  A24: {
    title: 'Zapatos del valle de Sinos: el saber comercial retenido',
    summary: 'Los intermediarios se guardaban la marca y la comercialización, de modo que los proveedores solo podían mejorar la producción.',
    cautions: ['Prueba negativa; concuerda con la celda mixta 5,4.'],
  },
  A25: {
    title: 'Una formación sobre encurtidos lleva al contrato con Vlasic',
    summary: 'Una formación voluntaria sobre las normas de envasado de Estados Unidos abrió un contrato de suministro; otras licencias trajeron más saber hacer.',
  },
  A26: {
    title: 'Artesanos intermediarios como vía de mejora',
    summary: 'El estudio de campo halló a los intermediarios, que conocen a tejedores y exportadores, los mejor situados para empezar la mejora.',
    cautions: ['Útil como ejemplo de punto de apalancamiento: el intermediario es la palanca.'],
  },
  A27: {
    title: 'Crédito de insumos y riego de Agriflora',
    summary: 'El exportador da insumos y riego a crédito contra contratos de compra, con garantía de grupo y puntos de acopio refrigerados.',
    cautions: ['La financiación no es una de las nueve restricciones; codificado en 1 (insumos) y 6 (garantía de grupo).'],
  },
  A28: {
    title: 'CDA convierte a un vendedor de insumos en asesor',
    summary: 'El vendedor preguntó cómo fumigar; lo llevaron a una finca y después pudo guiar a los agricultores al vender plaguicidas. El proyecto también ayudó a los cultivadores a obtener crédito para riego por goteo.',
    cautions: ['El componente de crédito no describe sus condiciones.'],
  },
  A29: {
    title: 'Quioscos de Internet en aldeas (e-Choupal)',
    summary: 'Los quioscos muestran precios, dejan que los agricultores elijan a quién vender y juntan pedidos de insumos; algunos comerciantes pasaron a ser transportistas.',
  },
  A30: {
    title: 'Las subastas EachNet para MYPE',
    summary: 'Sitio de subastas que las pequeñas empresas usan para estudiar el mercado y hallar precios.',
  },
  A31: {
    title: 'Una asociación hortícola publica en línea a los compradores de la UE',
    summary: TECNOLOGIA,
    cautions: [UNA_LINEA],
  },
  A32: {
    title: 'Precios diarios de productos por mensaje de texto (Manobi)',
    summary: TECNOLOGIA,
    cautions: [UNA_LINEA],
  },
  A33: {
    title: 'Los precios del mercado por radio',
    summary: TECNOLOGIA,
    cautions: [UNA_LINEA],
  },
  A34: {
    title: 'Precios diarios de cosechas por Internet y radio',
    summary: TECNOLOGIA,
    cautions: [UNA_LINEA],
  },
  A35: {
    title: 'Sitios mundiales de precios y reglas de comercio',
    summary: TECNOLOGIA,
    cautions: [UNA_LINEA],
  },
  A36: {
    title: 'Portales de artesanos, hoteles y proveedores',
    summary: TECNOLOGIA,
    cautions: [UNA_LINEA],
  },
  A37: {
    title: 'Empresarias coordinan pedidos por teléfono móvil',
    summary: 'Teléfonos sencillos sirven para tomar y coordinar pedidos; apoya la regla de la técnica sencilla primero.',
    cautions: [UNA_LINEA],
  },
  A38: {
    title: 'Minoristas de marca se asocian con pequeños productores',
    summary: 'Los minoristas hicieron de la responsabilidad social una razón para crear vínculos con pequeños proveedores.',
    cautions: [UNA_LINEA],
  },
  K01: {
    title: 'Grupos de interés y de trabajo',
    summary: 'Unos 30 empresarios invitados a hablar de problemas que resultaron comunes; negarse a pagar por asistir separó a los verdaderos empresarios.',
    cautions: [EJECUTOR, 'La desconfianza se codifica como restricción 6.'],
  },
  K02: {
    title: 'Formación integrada por los proveedores de insumos',
    summary: 'Los proveedores forman gratis a sus compradores porque así venden; el proyecto quedó entre bastidores.',
    cautions: [EJECUTOR],
  },
  K03: {
    title: 'Formación de Medivet en sanidad porcina',
    summary: 'Primera empresa en aceptar la oferta; las ventas subieron enseguida, así que siguió.',
    cautions: [EJECUTOR],
  },
  K04: {
    title: 'Formación de piscicultores ligada a la venta de insumos',
    summary: 'Formación en estanques y cría incluida en las compras.',
    cautions: [EJECUTOR, 'El porcentaje impreso no se deduce de los números impresos.'],
  },
  K05: {
    title: 'Visitas de estudio a otras provincias y al extranjero',
    summary: 'Llevar a actores de toda la cadena, y a funcionarios, a ver tecnología y conocer proveedores y compradores; los clientes la llamaron la actividad más fuerte.',
    cautions: [EJECUTOR],
  },
  K06: {
    title: 'Fabricantes de tejas y ladrillos visitan Tailandia y Vietnam',
    summary: 'Paso de un mercado saturado de bajo precio a tejas de calidad, una vez que los fabricantes vieron lo que era posible.',
    cautions: [EJECUTOR],
  },
  K07: {
    title: 'Foro de negocios de la acuicultura',
    summary: 'Un productor destacado recibe a proveedores, criadores, comerciantes y funcionarios.',
    cautions: [EJECUTOR],
  },
  K08: {
    title: 'Foro de fabricantes de tejas con constructoras',
    summary: 'Los compradores mostraron muestras y explicaron cómo eligen; los fabricantes mejoraron.',
    cautions: [EJECUTOR],
  },
  K09: {
    title: 'Asociaciones y grupos de ahorro organizados por sí mismos',
    summary: 'La estructura formal tratada como un medio; llegó después de la confianza y el ahorro.',
    cautions: [EJECUTOR],
  },
  K10: {
    title: 'Mercados minoristas más limpios',
    summary: 'Los vendedores limpiaron tras ver que los mercados limpios venden más, lo que el dueño solo no había logrado.',
    cautions: [EJECUTOR, 'El código de enfoque es el más cercano; la parte del costo del viaje no se indica en este caso.'],
  },
  K11: {
    title: 'Ferias comerciales de provincia',
    summary: 'Ferias locales de las provincias y las empresas; un padrino político las hizo costumbre.',
    cautions: [EJECUTOR],
  },
  K12: {
    title: 'Cursos de gestión asequibles',
    summary: 'Un curso de contabilidad, riesgo y comercialización entregado a quienes tienen una razón para ofrecerlo.',
    cautions: [EJECUTOR],
  },
  K13: {
    title: 'Diálogo público-privado y revisión de normas',
    summary: 'Debates en radio y televisión, foros y ayuda para redactar, a fin de cambiar el trato del Estado con las empresas.',
    cautions: [EJECUTOR, 'Ninguna restricción codificada: el texto habla de voz y de entorno empresarial.'],
  },
  K14: {
    title: 'El proyecto MSME en conjunto',
    summary: 'Primero la confianza, después formación por proveedores, visitas, foros, ferias y asociaciones.',
    cautions: [EJECUTOR, 'Resultados contados por quien lo ejecutó; 50.000 empleos señalados como estimación.'],
  },
  K15: {
    title: 'Proyectos anteriores de donantes en la agricultura de Camboya (contraste)',
    summary: 'Caso de contraste que justifica un diseño en que la relación va primero.',
    cautions: [EJECUTOR, 'Relato de una sola parte, de quien ejecutó el proyecto siguiente.'],
  },
  L01: {
    title: 'Accenture, centro solar y ramales',
    summary: 'Microrred solar anclada en una cooperativa o escuela, con energía para pequeñas empresas y un centro informático.',
    cautions: [UNA_VOZ, '70/20/10 reparte la electricidad, no los ingresos.'],
  },
  L02: {
    title: 'Cemex Patrimonio Hoy',
    summary: 'La empresa forma distribuidores y da o gestiona crédito a la vez que atiende necesidades de vivienda.',
    cautions: [UNA_VOZ],
  },
  L03: {
    title: 'Bavaria, microcrédito para tenderos',
    summary: 'Formación financiera y primeros préstamos a tenderos con dos bancos.',
    cautions: [UNA_VOZ],
  },
  L04: {
    title: 'Hablar de confianza en el maní',
    summary: 'Condiciones de pago mal entendidas dañaban las relaciones; conversaciones de dos en dos, dentro de una visión común de la cadena, corrigieron el diagnóstico.',
    cautions: [UNA_VOZ],
  },
  L05: {
    title: 'Organismos de coordinación',
    summary: 'Un organismo neutral reúne a actores distintos cuando el costo de transacción y los incentivos débiles lo impiden.',
    cautions: [UNA_VOZ, 'La restricción 2 es aquí el costo de colaborar entre grandes actores, un sentido más amplio que el del anexo.'],
  },
  G01: {
    title: 'El paquete de Backus para tenderos',
    summary: 'Habilidades, existencias y equipo, préstamos por teléfono, minibancos y reglas de dinero electrónico ofrecidos juntos, porque las tiendas venden el 40 % de sus productos.',
    cautions: [EMPRESAS],
  },
  G02: {
    title: 'BRAC Dairy y los grupos de productores de CARE',
    summary: 'Acopio, medición digital de la grasa, ahorro, tiendas de insumos y análisis de políticas en un solo paquete.',
    cautions: [EMPRESAS, 'El traspaso se describe como futuro; ejemplo de un comienzo pesado con traspaso previsto.'],
  },
  G03: {
    title: 'Nestlé Plan Barrio',
    summary: 'La empresa aporta mercancía y formación; un banco presta; un donante media.',
    cautions: [EMPRESAS],
  },
  G04: {
    title: 'ECOM, préstamos de renovación del café',
    summary: 'Financiación de renovación a largo plazo dada por un comerciante, con el riesgo aliviado por un tramo de primera pérdida.',
    cautions: [EMPRESAS, 'Ejemplo claro de la lección 7 (aliviar el riesgo).'],
  },
  G05: {
    title: 'Africorp, hibisco orgánico',
    summary: 'Semilla, técnicas, certificación, acceso a financiación y una unión de agricultores en torno a un solo comprador.',
    cautions: [EMPRESAS, 'Se señalan límites legales a la organización.'],
  },
  G06: {
    title: 'Alianza por una agricultura sostenible en Vietnam, café',
    summary: 'Empresas, Estado, ONG y agricultores renovaron árboles y dieron asistencia y financiación; un consejo la sostiene.',
    cautions: [EMPRESAS, 'Enfoque 7 codificado por el consejo que alinea la política nacional.'],
  },
  G07: {
    title: 'EABL sin efectivo con M-Pesa',
    summary: 'Distribuidores y bares pagan por teléfono, lo que reduce el costo del efectivo y crea registros que abren crédito y ahorro.',
    cautions: [EMPRESAS],
  },
  G08: {
    title: 'Centros de microdistribución',
    summary: 'Centros pequeños atienden de 250 a 600 tiendas en un radio de 3 a 10 km; sus dueños necesitan habilidades y financiación.',
    cautions: ['Perfil de un segmento, no evaluación de una intervención.'],
  },
  G09: {
    title: 'Tenderos',
    summary: 'A las tiendas de barrio les faltan habilidades, volumen de compra y fuerza para negociar; algunas evitan crecer por miedo al robo y al impuesto.',
    cautions: ['Perfil de restricciones; advierte que no todo dueño desea crecer.'],
  },
} satisfies Teaches['cases']
