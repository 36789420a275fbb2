/** Les cas des sources, en français, par leur code. */

import type { Teaches } from '../catalogue'

const UNE_LIGNE = 'Une ligne dans la source, rien de plus.'
const INFORMATIQUE = 'Exemple informatique pour l’usage d’information ou de communication dans le commerce.'
const EXECUTANT = 'Résultats tels que les rapporte l’exécutant du programme.'
const UNE_VOIX = 'Une voix dans une discussion.'
const ENTREPRISES = 'Résultats tels que les entreprises et leurs partenaires les rapportent ; chiffres de l’entreprise, du pays et du pilote mêlés.'

export const cases = {
  A01: {
    title: 'Des groupes laitiers mondiaux imposent des normes privées, Brésil',
    summary: 'Les règles de qualité et d’hygiène demandaient un refroidissement et des analyses à la ferme que les petites exploitations ne pouvaient ni payer ni faire marcher ; beaucoup ont été écartées. Sert de cas négatif pour les normes (approche 8).',
    cautions: ['Conforte la lecture de la cellule 8,1 comme à double sens.'],
  },
  A02: {
    title: 'Trois exportateurs de melons sur la liste préférée de Carrefour',
    summary: 'De petits exportateurs ont rempli les exigences du distributeur et, grâce à ce référencement, ont gagné les rayons du pays, puis d’autres pays. Pendant positif de A01.',
  },
  A03: {
    title: 'Gold Star Audio se réorganise autour de sous-traitants',
    summary: 'Une entreprise chef de file a confié sa production à des entreprises locales, des filiales, de petites entreprises et des travailleurs à domicile.',
    cautions: ['La réduction de moitié des effectifs est un coût à noter autant qu’un résultat.'],
  },
  A04: {
    title: 'L’avantage des petits exploitants pour les haricots verts',
    summary: 'La main-d’œuvre familiale est bon marché et se surveille elle-même, et les petites parcelles limitent les maladies ; des acheteurs écartent pourtant des petits exploitants par leurs normes. Illustre une opportunité, non une intervention.',
    cautions: ['Ni contrainte ni approche n’est codée, car l’encadré ne décrit qu’un avantage.'],
  },
  A05: {
    title: 'Capital Communications Corp. bâtit des réseaux de revendeurs',
    summary: 'Un intermédiaire a donné aux revendeurs formation gratuite, aide au crédit, appui administratif et technique, et moyens de quitter le marché gris, parce qu’il gagnait sur leurs ventes. Les fabricants manquaient de contacts, de temps et de patience pour de petites entreprises.',
    cautions: ['Image inversée du lien en amont (côté distribution).'],
  },
  A06: {
    title: 'Un agent d’exportation pour la céramique villageoise',
    summary: 'Un seul agent s’occupe du suivi de la production, de la livraison et de la facturation, si bien que l’acheteur traite avec une seule partie.',
  },
  A07: {
    title: 'Les normes de la crevette comme point de rencontre',
    summary: 'En parlant des normes, les acheteurs ont admis qu’ils avaient besoin des petits producteurs pour le volume, et les petits producteurs ont appris ce qui était exigé.',
    cautions: ['Le programme qui le portait (Seal of Quality) a peut-être été plus lourd que ne le dit le paragraphe.'],
  },
  A08: {
    title: 'La société de regroupement d’ananas',
    summary: 'Des exportateurs ont réuni de petits lots pour utiliser l’espace froid libre à bord des navires, un détour tant que l’infrastructure restait pauvre.',
    cautions: ['Créer une nouvelle entité contredit la pratique des équipes de terrain, qui ne créent pas de partenaires.'],
  },
  A09: {
    title: 'Règlement amiable des litiges pour les petites entreprises',
    summary: 'De nouvelles voies de règlement des conflits, pour que les petites entreprises puissent prendre des risques, comme vendre à crédit à des inconnus.',
    cautions: ['En cours au moment de la description.'],
  },
  A10: {
    title: 'Daewoo et Desh obtiennent le régime d’entrepôt sous douane',
    summary: 'Un grand partenaire étranger, qui avait résolu chez lui la même règle d’importation, a conseillé son partenaire local et pesé auprès de l’État.',
    cautions: ['Montre une voix portée par un plus grand partenaire ; la contrainte 7 n’est pas codée, car le pouvoir s’exerce ici envers l’État.'],
  },
  A11: {
    title: 'JOBS relie des groupes de producteurs aux chaussures APEX',
    summary: 'A aidé une entreprise chef de file dans ses problèmes de main-d’œuvre, a profité de cette ouverture pour former des groupes de producteurs, puis les a reliés à elle.',
  },
  A12: {
    title: 'L’usine à guichet unique d’Okhla',
    summary: 'Les entreprises d’un même bâtiment ont vendu leurs capacités réunies dans un seul catalogue au lieu de s’annoncer chacune.',
  },
  A13: {
    title: 'Des fabricants de chaussures sous-traitent à des microentreprises',
    summary: 'Les fabricants ont confié des tâches à des microentreprises.',
  },
  A14: {
    title: 'Des transformateurs laitiers achètent aux petits exploitants',
    summary: 'Les transformateurs ont accru leurs volumes en achetant le lait de petits exploitants.',
  },
  A15: {
    title: 'Des exportateurs d’artisanat passent des contrats de production',
    summary: 'Des exportateurs ont lié par contrat des groupes de petits producteurs pour honorer leurs commandes.',
  },
  A16: {
    title: 'Un fabricant de matériel apicole achète le miel',
    summary: 'L’entreprise qui vend les ruches achète, transforme et distribue aussi le miel de ses clients sur les marchés régionaux.',
  },
  A17: {
    title: 'CDA relie exportateurs, transformateurs et conditionneurs aux cultivateurs',
    summary: 'Vaste effort de liens en amont dans plusieurs filières.',
  },
  A18: {
    title: 'South African International Business Linkages',
    summary: 'Relie de grands acheteurs à des entreprises historiquement défavorisées.',
    cautions: [UNE_LIGNE],
  },
  A19: {
    title: 'Poverty Reduction and Alleviation',
    summary: 'Facilite les liens entre producteurs, acheteurs et exportateurs.',
    cautions: [UNE_LIGNE],
  },
  A20: {
    title: 'Growth with Equity in Mindanao',
    summary: 'Facilite les liens entre producteurs, acheteurs et exportateurs.',
    cautions: [UNE_LIGNE],
  },
  A21: {
    title: 'Investment in Development of Export Agriculture',
    summary: 'Facilite les liens entre producteurs, acheteurs et exportateurs.',
    cautions: [UNE_LIGNE],
  },
  A22: {
    title: 'SEPA passe par les exportateurs d’artisanat',
    summary: 'A choisi les exportateurs comme porte d’entrée vers de petits groupes de producteurs.',
  },
  A23: {
    title: 'Des confectionneurs montent de l’assemblage à leur propre marque',
    summary: 'Traiter avec des acheteurs mondiaux a appris aux fournisseurs des fonctions plus avancées.',
    cautions: ['Élément pour la cellule 4,5, que l’annexe laisse vide.'],
  },
  A24: {
    title: 'Chaussures de la vallée des Sinos : le savoir commercial retenu',
    summary: 'Les intermédiaires gardaient pour eux la marque et le marketing, si bien que les fournisseurs ne pouvaient améliorer que la production.',
    cautions: ['Élément négatif ; concorde avec la cellule mixte 5,4.'],
  },
  A25: {
    title: 'Une formation aux cornichons mène au contrat Vlasic',
    summary: 'Une formation bénévole aux normes de conditionnement des États-Unis a ouvert un contrat de fourniture ; d’autres licences ont apporté plus de savoir-faire.',
  },
  A26: {
    title: 'Les artisans courtiers, voie de modernisation',
    summary: 'L’étude de terrain a trouvé les courtiers, qui connaissent tisserands et exportateurs, les mieux placés pour lancer la modernisation.',
    cautions: ['Utile comme exemple de point de levier : l’intermédiaire est le levier.'],
  },
  A27: {
    title: 'Crédit d’intrants et d’irrigation d’Agriflora',
    summary: 'L’exportateur fournit intrants et irrigation à crédit contre des contrats d’achat, avec caution de groupe et points de collecte réfrigérés.',
    cautions: ['La finance n’est pas l’une des neuf contraintes ; codé sous 1 (intrants) et 6 (caution de groupe).'],
  },
  A28: {
    title: 'CDA fait d’un marchand d’intrants un conseiller',
    summary: 'Le marchand demandait comment fumiger ; mené dans une ferme, il a pu ensuite guider les agriculteurs en vendant ses pesticides. Le projet a aussi aidé les cultivateurs à obtenir un crédit pour l’irrigation au goutte à goutte.',
    cautions: ['Le volet crédit est décrit sans ses conditions.'],
  },
  A29: {
    title: 'Kiosques Internet de village (e-Choupal)',
    summary: 'Les kiosques montrent les prix, laissent les agriculteurs choisir à qui vendre et groupent les commandes d’intrants ; des négociants sont devenus transporteurs.',
  },
  A30: {
    title: 'Les enchères EachNet pour les MPE',
    summary: 'Site d’enchères dont les petites entreprises se servent pour étudier le marché et trouver les prix.',
  },
  A31: {
    title: 'Une association horticole recense en ligne les acheteurs de l’UE',
    summary: INFORMATIQUE,
    cautions: [UNE_LIGNE],
  },
  A32: {
    title: 'Les prix quotidiens des produits par SMS (Manobi)',
    summary: INFORMATIQUE,
    cautions: [UNE_LIGNE],
  },
  A33: {
    title: 'Les prix du marché à la radio',
    summary: INFORMATIQUE,
    cautions: [UNE_LIGNE],
  },
  A34: {
    title: 'Les prix quotidiens des récoltes par Internet et radio',
    summary: INFORMATIQUE,
    cautions: [UNE_LIGNE],
  },
  A35: {
    title: 'Sites mondiaux de prix et de règles de commerce',
    summary: INFORMATIQUE,
    cautions: [UNE_LIGNE],
  },
  A36: {
    title: 'Portails d’artisans, d’hôtels et de fournisseurs',
    summary: INFORMATIQUE,
    cautions: [UNE_LIGNE],
  },
  A37: {
    title: 'Des entrepreneuses coordonnent leurs commandes par téléphone mobile',
    summary: 'De simples téléphones servent à prendre et à coordonner les commandes ; conforte la règle de la technique simple d’abord.',
    cautions: [UNE_LIGNE],
  },
  A38: {
    title: 'Des distributeurs de marque s’allient en amont à de petits producteurs',
    summary: 'Des distributeurs ont fait de la responsabilité sociale une raison de nouer des liens avec de petits fournisseurs.',
    cautions: [UNE_LIGNE],
  },
  K01: {
    title: 'Groupes d’intérêt et de travail',
    summary: 'Une trentaine de chefs d’entreprise invités à parler de problèmes qui se sont révélés communs ; refuser de payer la présence a trié les vrais entrepreneurs.',
    cautions: [EXECUTANT, 'La méfiance est codée comme contrainte 6.'],
  },
  K02: {
    title: 'Formation intégrée par les fournisseurs d’intrants',
    summary: 'Les fournisseurs forment gratuitement leurs acheteurs parce que cela fait vendre ; le projet est resté en coulisse.',
    cautions: [EXECUTANT],
  },
  K03: {
    title: 'Formation de Medivet à la santé porcine',
    summary: 'Première entreprise à accepter l’offre ; les ventes ont monté aussitôt, et elle a donc continué.',
    cautions: [EXECUTANT],
  },
  K04: {
    title: 'Formation des pisciculteurs liée à la vente d’intrants',
    summary: 'Une formation aux étangs et à l’élevage comprise dans les achats.',
    cautions: [EXECUTANT, 'Le pourcentage imprimé ne découle pas des nombres imprimés.'],
  },
  K05: {
    title: 'Voyages d’étude dans d’autres provinces et à l’étranger',
    summary: 'Mener des acteurs de toute la filière, et des agents publics, voir des techniques et rencontrer fournisseurs et acheteurs ; les clients y ont vu l’activité la plus forte.',
    cautions: [EXECUTANT],
  },
  K06: {
    title: 'Des tuiliers et briquetiers visitent la Thaïlande et le Viêt Nam',
    summary: 'Passage d’un marché encombré à bas prix aux tuiles de qualité, une fois que les fabricants ont vu ce qui était possible.',
    cautions: [EXECUTANT],
  },
  K07: {
    title: 'Forum d’affaires de l’aquaculture',
    summary: 'Un producteur de tête reçoit fournisseurs, éleveurs, négociants et agents publics.',
    cautions: [EXECUTANT],
  },
  K08: {
    title: 'Forum des tuiliers avec les entreprises de construction',
    summary: 'Les acheteurs ont montré des échantillons et expliqué comment ils choisissent ; les fabricants ont modernisé.',
    cautions: [EXECUTANT],
  },
  K09: {
    title: 'Associations et groupes d’épargne nés d’eux-mêmes',
    summary: 'La structure formelle traitée comme un moyen ; venue après la confiance et l’épargne.',
    cautions: [EXECUTANT],
  },
  K10: {
    title: 'Des marchés de détail plus propres',
    summary: 'Les vendeurs ont nettoyé après avoir vu que les marchés propres vendent plus, ce que le propriétaire seul n’avait pas obtenu.',
    cautions: [EXECUTANT, 'Le code d’approche est le plus proche ; la part du coût du voyage n’est pas donnée pour ce cas.'],
  },
  K11: {
    title: 'Foires commerciales de province',
    summary: 'Des foires locales portées par les provinces et les entreprises ; un parrain politique en a fait une habitude.',
    cautions: [EXECUTANT],
  },
  K12: {
    title: 'Cours de gestion abordables',
    summary: 'Un cours de comptabilité, de risque et de marketing confié à ceux qui ont une raison de l’offrir.',
    cautions: [EXECUTANT],
  },
  K13: {
    title: 'Dialogue public-privé et examen des règles',
    summary: 'Débats à la radio et à la télévision, forums et aide à la rédaction pour changer la manière dont l’État traite les entreprises.',
    cautions: [EXECUTANT, 'Aucune contrainte codée : le texte parle de voix et d’environnement des affaires.'],
  },
  K14: {
    title: 'Le projet MSME dans son ensemble',
    summary: 'La confiance d’abord, puis la formation par les fournisseurs, les visites, les forums, les foires et les associations.',
    cautions: [EXECUTANT, 'Résultats rapportés par celui qui les a mis en œuvre ; 50 000 emplois donnés comme estimation.'],
  },
  K15: {
    title: 'Projets antérieurs de bailleurs dans l’agriculture cambodgienne (contraste)',
    summary: 'Cas de contraste qui justifie une conception où la relation vient d’abord.',
    cautions: [EXECUTANT, 'Récit d’un seul côté, par l’exécutant du projet suivant.'],
  },
  L01: {
    title: 'Accenture, centre solaire et antennes',
    summary: 'Micro-réseau solaire ancré dans une coopérative ou une école, avec du courant pour de petites entreprises et un centre informatique.',
    cautions: [UNE_VOIX, '70/20/10 partage l’électricité, non les recettes.'],
  },
  L02: {
    title: 'Cemex Patrimonio Hoy',
    summary: 'L’entreprise forme des distributeurs et donne ou négocie du crédit tout en répondant aux besoins de logement.',
    cautions: [UNE_VOIX],
  },
  L03: {
    title: 'Bavaria, microcrédit aux détaillants',
    summary: 'Formation financière et premiers prêts aux boutiquiers avec deux banques.',
    cautions: [UNE_VOIX],
  },
  L04: {
    title: 'Parler de confiance dans l’arachide',
    summary: 'Des conditions de paiement mal comprises gâtaient les relations ; des entretiens à deux, dans une vue commune de la filière, ont corrigé le diagnostic.',
    cautions: [UNE_VOIX],
  },
  L05: {
    title: 'Organismes de coordination',
    summary: 'Un organisme neutre réunit des acteurs dissemblables quand le coût de transaction et de faibles incitations les en empêchent.',
    cautions: [UNE_VOIX, 'La contrainte 2 est ici le coût de collaboration entre grands acteurs, un sens élargi par rapport à l’annexe.'],
  },
  G01: {
    title: 'L’offre de Backus aux détaillants',
    summary: 'Compétences, stock et équipement, prêts par téléphone, mini-banques et règles de monnaie électronique offerts ensemble, car les boutiques vendent 40 % de ses produits.',
    cautions: [ENTREPRISES],
  },
  G02: {
    title: 'BRAC Dairy et les groupes de producteurs de CARE',
    summary: 'Regroupement, mesure numérique des matières grasses, épargne, boutiques d’intrants et analyse des politiques en un seul ensemble.',
    cautions: [ENTREPRISES, 'La remise est décrite comme à venir ; exemple d’un départ lourd avec un transfert prévu.'],
  },
  G03: {
    title: 'Nestlé Plan Barrio',
    summary: 'L’entreprise fournit marchandises et formation ; une banque prête ; un bailleur met en relation.',
    cautions: [ENTREPRISES],
  },
  G04: {
    title: 'ECOM, prêts de rénovation du café',
    summary: 'Un financement de rénovation à long terme donné par un négociant, le risque étant allégé par une tranche de première perte.',
    cautions: [ENTREPRISES, 'Exemple net de la leçon 7 (alléger le risque).'],
  },
  G05: {
    title: 'Africorp, hibiscus biologique',
    summary: 'Semences, techniques, certification, accès au financement et union d’agriculteurs autour d’un seul acheteur.',
    cautions: [ENTREPRISES, 'Des limites légales à l’organisation sont signalées.'],
  },
  G06: {
    title: 'Partenariat pour une agriculture durable au Viêt Nam, café',
    summary: 'Entreprises, État, ONG et agriculteurs ont remplacé des arbres et donné conseil et financement ; un conseil l’ancre.',
    cautions: [ENTREPRISES, 'Approche 7 codée pour le conseil qui accorde la politique nationale.'],
  },
  G07: {
    title: 'EABL sans espèces avec M-Pesa',
    summary: 'Distributeurs et bars paient par téléphone, ce qui réduit le coût des espèces et crée des relevés qui ouvrent crédit et épargne.',
    cautions: [ENTREPRISES],
  },
  G08: {
    title: 'Centres de micro-distribution',
    summary: 'De petits centres servent de 250 à 600 boutiques dans un rayon de 3 à 10 km ; leurs propriétaires ont besoin de compétences et de financement.',
    cautions: ['Profil d’un segment, non évaluation d’une intervention.'],
  },
  G09: {
    title: 'Tenderos',
    summary: 'Les boutiques de quartier manquent de compétences, de volume d’achat et de force de négociation ; certaines évitent de croître par crainte du vol et de l’impôt.',
    cautions: ['Profil de contraintes ; un avertissement que tous les propriétaires ne souhaitent pas croître.'],
  },
} satisfies Teaches['cases']
