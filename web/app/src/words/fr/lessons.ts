/** Ce que disent les enseignements, en français. */

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
      message: 'le programme porte {share} du coût en {period}, et aucune raison n’est donnée',
      why: 'Des programmes disent payer plus de la moitié là où les partenaires sont rares, la pression forte ou l’idée nouvelle. Sans une telle raison, l’intérêt propre du partenaire est douteux.',
      fix: 'Baissez la part, ou notez la raison dans `share_reason`.',
    },
    'share-over-most': {
      message: 'le programme porte {share} du coût en {period}, ce qui est exceptionnel',
      why: 'Des parts de quatre cinquièmes et plus sont rapportées comme des exceptions qui cèdent la place à la facilitation avec le temps. Sans raison et sans part qui baisse, rien ne cède la place.',
      fix: 'Donnez la raison dans `share_reason`, et laissez la part baisser de période en période.',
    },
    'share-slight': {
      message: 'le programme ne porte jamais plus de {share} du coût, si bien qu’il a peu à dire et peu à montrer',
      why: 'Une grande part du partenaire montre qu’il s’approprie l’idée, mais retire la main au programme et rend plus difficile de montrer que son aide était nécessaire.',
      fix: 'Dites ce que le programme ajoute, et si le partenaire l’aurait fait de toute façon (`additionality`).',
    },
    'shares-over-whole': {
      message: 'les parts du programme et du partenaire font au moins {sum} du coût en {period}',
      why: 'Personne ne peut payer plus que le tout ; l’une des deux parts est fausse.',
      fix: 'Corrigez l’une des deux parts.',
    },
    'paid-up-front': {
      message: 'l’argent du programme est versé sans étapes',
      why: 'Les programmes limitent le risque d’un accord en payant par étapes et en laissant le partenaire dépenser d’abord.',
      fix: 'Nommez les étapes contre lesquelles le programme paie (`milestones`).',
    },
    'programme-pays-first': {
      message: 'le programme dépense avant le partenaire',
      why: 'Un partenaire qui dépense le premier montre que l’accord vaut son propre argent, et porte sa part du risque.',
      fix: 'Faites venir la contribution du partenaire d’abord, ou payez contre ce qu’il a dépensé.',
    },
    'exclusive-too-long': {
      message: 'le partenaire en a l’exclusivité pendant {months} mois',
      why: 'Un an est l’usage entre entreprises. Qui tient les autres à l’écart plus longtemps fait obstacle quand ils doivent suivre.',
      fix: 'Convenez de douze mois ou moins, et écrivez-le avant l’accord.',
    },
    'rights-open': {
      message: 'il n’est pas convenu à qui appartient ce qui en sort',
      why: 'Les droits sur ce qui est mis au point sont souvent oubliés dans l’accord, et font obstacle quand d’autres entreprises doivent le reprendre.',
      fix: 'Convenez dès le départ de ce qui est au partenaire, de ce qui est ouvert à tous, et à partir de quand.',
    },
    'nothing-in-writing': {
      message: '{part} de l’argent du programme ne repose sur aucun accord écrit',
      why: 'Un accord oral peut lier autant qu’un accord écrit, et dit moins. Une lettre, un protocole ou un contrat se choisissent selon le cas.',
      fix: 'Mettez-le par écrit, sur un projet du programme, et faites relire le texte.',
    },
    'no-arbitration': {
      message: 'le contrat ne dit pas qui arbitre',
      why: 'Là où les tribunaux fonctionnent mal, un contrat vaut ce que vaut sa clause d’arbitrage. La responsabilité peut durer des années.',
      fix: 'Ajoutez une clause d’arbitrage ou de règlement, et prenez conseil sur sa rédaction.',
    },
    'diligence-thin': {
      message: '{part} de l’argent du programme passe par lui, et ceci n’a pas été examiné : {missing}',
      why: 'Il n’y a pas de pratique commune, mais la plupart des programmes examinent l’enregistrement, les impôts et le plan d’affaires, et certains davantage ; une recherche et quelques personnes de confiance sont le moins.',
      fix: 'Examinez-le avant l’accord, ou dites qu’il n’y a rien à examiner.',
    },
    'not-additional': {
      message: 'le partenaire le ferait de toute façon, ou un autre serait évincé',
      why: 'L’argent pour ce qui se fait de toute façon ne change rien, et peut prendre des affaires à d’autres.',
      fix: 'Dépensez-le là où personne n’agirait, ou dites ce qui vient plus tôt ou plus grand grâce à lui.',
    },
    'several-donors': {
      message: 'd’autres bailleurs travaillent avec le même partenaire',
      why: 'Dans une petite économie, la même entreprise peut traiter avec plusieurs agences, et être payée deux fois pour une même chose.',
      fix: 'Demandez aux autres, et convenez de qui paie quoi.',
    },
    'only-money': {
      message: 'le programme n’offre rien que de l’argent',
      why: 'Conseils, contacts et recherche sont souvent ce qui manque à un partenaire, et ils faussent moins.',
      fix: 'Demandez ce qui manque d’autre au partenaire, et inscrivez-le dans l’offre.',
    },
    'sole-sponsor': {
      message: 'le partenaire veut être son seul parrain',
      why: 'Les entreprises qui viennent pour leur réputation aiment être seules, ce qui empêche d’autres de se joindre.',
      fix: 'Convenez de la façon dont d’autres peuvent se joindre, et du nom qui y figure.',
    },
    'inputs-given-away': {
      message: 'des intrants sont donnés, ou vendus à perte',
      why: 'Les intrants ne sont pas un bien public. Qui les reçoit gratuitement n’investit pas, et qui les vend ne peut pas rivaliser.',
      fix: 'Vendez au prix coûtant par ceux qui en font commerce, ou aidez-les à offrir de plus petits conditionnements ou du crédit.',
    },
    'inputs-subsidised': {
      message: 'l’argent du programme paie des intrants ou de l’équipement',
      why: 'Une subvention aux intrants évince l’investissement privé ; réduire le risque de démarrage d’un partenaire passe pour plus utile.',
      fix: 'Faites porter à l’argent le risque de démarrer, et laissez les entreprises payer les intrants.',
    },
    'attendance-paid': {
      message: 'des gens sont payés pour venir',
      why: 'Qui vient sans paie, repas ni indemnité est sérieux ; le paiement attire ceux qui viennent pour lui.',
      fix: 'Ne payez personne pour venir, et voyez qui vient.',
    },
    'new-entity': {
      message: 'une nouvelle structure est créée',
      why: 'Les programmes évitent de fabriquer leurs propres partenaires ; gagner une entreprise qui existe a mieux marché.',
      fix: 'Cherchez une entreprise qui pourrait s’en charger en changeant sa façon de travailler.',
    },
    'programme-brand': {
      message: 'd’autres vendent sous une marque que possède le programme',
      why: 'Le nom part avec le programme, et avec lui la raison d’acheter.',
      fix: 'Que la marque appartienne dès le départ à ceux qui vendent sous elle.',
    },
    'programme-lends': {
      message: 'le programme prête lui-même de l’argent',
      why: 'Le crédit géré par des projets n’a laissé aucune finance derrière lui à leur fin.',
      fix: 'Laissez quelqu’un de la chaîne ou un prêteur donner le crédit, et portez au plus une part de son premier risque.',
    },
    'loan-fund': {
      message: 'un nouveau fonds de prêt est créé',
      why: 'Le crédit des acheteurs et des fournisseurs, le crédit-bail et le financement sur stock atteignent souvent les petites entreprises là où les prêteurs ne vont pas ; une estimation met le crédit des fournisseurs à bien des fois ce que donnent les microprêteurs.',
      fix: 'Voyez d’abord ce que fournisseurs, acheteurs et entrepôts pourraient financer.',
    },
    'share-does-not-fall': {
      message: 'la part du coût portée par le programme ne baisse pas',
      why: 'Une part qui baisse montre que d’autres prennent le relais ; une part qui reste montre qu’ils ne le font pas.',
      fix: 'Convenez dès le départ d’une part qui baisse.',
    },
    'no-exit': {
      message: 'il n’y a pas de retrait',
      why: 'La façon dont le programme se retire se règle au départ, ou il se retire mal.',
      fix: 'Fixez l’année de retrait, et ce qui doit être vrai alors.',
    },
    'outsider-forms-group': {
      message: 'quelqu’un de l’extérieur forme le groupe',
      why: 'Les groupes que d’autres ont formés ont plus de mal à mettre au point ensemble quelque chose de nouveau ; ceux qui se sont formés eux-mêmes savent pourquoi ils se réunissent.',
      fix: 'Invitez largement, et laissez ceux qui viennent décider qui reste.',
    },
    'group-without-gain': {
      message: 'le groupe n’a pas de raison commerciale',
      why: 'Les groupes durent tant que leurs membres gagnent à s’y tenir.',
      fix: 'Demandez ce que chaque membre y gagne ou y épargne, et laissez tomber le reste.',
    },
    'free-riders': {
      message: 'rien n’empêche des membres de gagner sans donner',
      why: 'La coopération n’a pas besoin d’être formelle, mais elle doit traiter de ceux qui prennent sans donner.',
      fix: 'Que les membres conviennent de ce que chacun donne et de ce qui suit sinon : épargne, cotisations, risque partagé.',
    },
    'formal-too-early': {
      message: 'on le rend formel avant qu’il y ait confiance',
      why: 'Attendez que les membres le veuillent, voyez qui mène, et enregistrez alors ; une forme sans confiance est vide.',
      fix: 'Commencez par des réunions et de l’épargne, et laissez la forme aux membres.',
    },
    'organiser-unnamed': {
      message: 'il n’est pas dit qui rassemble les petites entreprises',
      why: 'Rassembler rend des marchés lointains dignes d’être servis. Les praticiens ne s’accordent pas sur qui doit le faire : une entreprise ou le programme.',
      fix: 'Nommez qui les rassemble, et ce que cela lui rapporte.',
    },
    'nobody-gathers': {
      message: 'le marché est étroit, le coût ou l’échelle pèse lourd ({severity} sur 4), et rien ne réunit les petites entreprises',
      why: 'Rassembler producteurs ou acheteurs peut rendre un marché isolé digne d’être servi.',
      fix: 'Pensez aux relations horizontales, et demandez qui les organiserait.',
    },
    'no-rivalry': {
      message: 'tout est coopération, et personne ne rivalise par la qualité',
      why: 'Les chaînes compétitives mêlent coopération et rivalité, et des rivaux par la qualité apprennent plus que des rivaux par le prix.',
      fix: 'Laissez aux entreprises la place de se dépasser : plusieurs fournisseurs, plusieurs acheteurs, des qualités classées.',
    },
    'women-unseen': {
      message: 'les femmes font le travail, et n’en ont pas leur part : {lacks}',
      why: 'Les femmes font une grande part du travail des chaînes sans être vues, et sont manquées là où les services vont au chef de ménage.',
      fix: 'Demandez pour chaque fonction qui la fait, décide, est payé et participe, et allez vers celles qui la font.',
    },
    'inclusion-blind': {
      message: 'pour les femmes et les plus pauvres, c’est : {word}',
      why: 'L’inclusion est difficile à ajouter plus tard, quand le projet est fait.',
      fix: 'Choisissez un secteur, un partenaire ou une façon de travailler par lesquels ils gagnent.',
    },
    'screen-failed': {
      message: 'on n’a pas réfléchi à ce que cela signifie pour {subject}',
      why: 'Les gens qui se déplacent, l’environnement, la santé, les femmes et les groupes isolés façonnent ce qu’un marché peut devenir.',
      fix: 'Réfléchissez-y, et notez-le.',
    },
    'growth-unwanted': {
      message: 'les propriétaires ne veulent pas croître',
      why: 'Certains propriétaires craignent d’être vus, volés et taxés ; la croissance n’est pas le souhait de tous.',
      fix: 'Demandez ce qu’ils veulent : sécurité, revenu plus régulier, moins de travail.',
    },
    'segments-mixed': {
      message: 'les petites entreprises sont traitées comme toutes pareilles',
      why: 'Les besoins diffèrent selon le lieu, le genre, la fragilité, et entre ceux qui ont choisi de commercer et ceux qui y ont été contraints.',
      fix: 'Distinguez les groupes, et dites pour lesquels est chaque intervention.',
    },
    'nobody-pays-after': {
      message: 'personne ne paiera après le retrait : {function}',
      why: 'Ce qui doit être fait encore et encore doit être payé par quelqu’un sur le marché.',
      fix: 'Trouvez qui y gagne, et faites-lui payer une part maintenant.',
    },
    'nobody-gains-after': {
      message: 'celui qui doit le faire n’y gagne rien : {function}',
      why: 'Les solutions durent là où ceux qui les mettent en œuvre y gagnent.',
      fix: 'Confiez la fonction à quelqu’un qui vend plus, ou paie moins, en la remplissant.',
    },
    'nobody-able-after': {
      message: 'celui qui doit le faire n’en est pas capable : {function}',
      why: 'Liens, savoir et compétence sont ce qui reste.',
      fix: 'Formez ceux qui restent, avant que le programme parte.',
    },
    'nobody-owns-it': {
      message: 'personne sur le marché ne s’en est chargé : {function}',
      why: 'Ce sont des circuits privés, et non le personnel d’un projet, qui doivent répondre aux besoins de longue durée.',
      fix: 'Trouvez qui la dirait sienne, et retirez-vous.',
    },
    'hand-over-open': {
      message: 'il n’est pas réglé comment elle est transmise : {function}',
      why: 'Un retrait se prévoit au départ.',
      fix: 'Dites quand et à qui, et ce qui doit être vrai alors.',
    },
    'funding-cliff': {
      message: 'le programme porte encore {share} du coût en {period}, et il n’est pas réglé qui paie ensuite',
      why: 'Là où l’argent de l’extérieur cesse d’un coup, la croissance cesse avec lui.',
      fix: 'Faites baisser la part plus tôt, ou réglez qui paie après le retrait.',
    },
    'exit-late': {
      message: 'le programme part {years} ans après avoir commencé',
      why: 'Un exemple rapporté prévoit son retrait à cinq ans et suit ses progrès par des indicateurs ; c’est un exemple et non une norme.',
      fix: 'Partez plus tôt, ou dites ce qui prend si longtemps et comment les progrès sont suivis.',
    },
    'recurrent-need-unmet': {
      message: 'on en a besoin encore et encore, et personne n’est nommé qui le fera et le paiera',
      why: 'Les besoins qui reviennent doivent être satisfaits par des marchés, avec un retrait prévu au départ.',
      fix: 'Nommez pour chaque fonction qui la fera et qui la paiera (`does_after`, `pays_after`).',
    },
    'convenor-unfunded': {
      message: 'celui qui doit réunir les parties n’a pas d’argent pour cela',
      why: 'Un organe neutre est souvent ce qui fait marcher l’action commune, et il est difficile de lui trouver de l’argent.',
      fix: 'Dites qui réunit, et qui le paie, maintenant et plus tard.',
    },
    'delivers-itself': {
      message: 'le programme fournit lui-même, sur un marché qui n’est pas étroit',
      why: 'Des circuits privés doivent répondre aux besoins de longue durée ; un programme qui fournit prend leur place.',
      fix: 'Laissez une entreprise fournir, et aidez-la à commencer.',
    },
    'thin-without-provider': {
      message: 'le programme prend part parce que le marché est étroit, et ne forme aucun prestataire local',
      why: 'Un marché très faible excuse un appui direct, s’il forme quelqu’un qui prend le relais.',
      fix: 'Nommez le prestataire local, et passez par lui dès le départ.',
    },
    'thin-without-recovery': {
      message: 'le programme prend part parce que le marché est étroit, et ne recouvre aucun coût',
      why: 'Ce qui est gratuit au début est difficile à vendre ensuite : une partie du coût doit être recouvrée dès le premier jour.',
      fix: 'Demandez une partie du coût dès le premier jour.',
    },
    'thin-without-taper': {
      message: 'le programme prend part parce que le marché est étroit, et ne se retire pas pas à pas',
      why: 'Un marché étroit assouplit pour un temps les limites de part et de rôle, et demande un retrait par étapes.',
      fix: 'Faites baisser la part du programme de période en période.',
    },
    'thin-without-exit': {
      message: 'le programme prend part parce que le marché est étroit, et n’a pas de retrait',
      why: 'L’exception prend fin, ou ce n’en est pas une.',
      fix: 'Fixez l’année de retrait, et ce qui doit être vrai alors.',
    },
    'one-side-wins': {
      message: 'un seul côté gagne à ce lien',
      why: 'Un lien survit tant que les deux côtés continuent d’y gagner.',
      fix: 'Demandez ce que chaque côté continue d’y gagner, et changez les termes jusqu’à ce que les deux gagnent.',
    },
    'squeeze-unguarded': {
      message: 'rien ne protège les petites entreprises d’être pressurées',
      why: 'Une entreprise chef de file peut pressurer ses fournisseurs ou les élever ; la sous-traitance coupe des deux côtés.',
      fix: 'Nommez la protection : un second acheteur, une formule de prix, un groupe qui négocie.',
    },
    'nothing-after-first-deal': {
      message: 'rien n’est pensé au-delà de la première affaire',
      why: 'Les liens doivent apporter des résultats rapides et ouvrir une porte pour longtemps.',
      fix: 'Dites ce que seraient la deuxième et la troisième affaire, et qui les amène.',
    },
    'directed-and-alone': {
      message: 'une entreprise chef de file dirige la chaîne, et est le seul acheteur',
      why: 'Là où le pouvoir est inégal, ce qui convient à une chaîne équilibrée rend les petites entreprises plus dépendantes.',
      fix: 'Renforcez d’abord les petites entreprises, par des groupes ou un produit à elles, ou ouvrez un second marché.',
    },
    'map-says-otherwise': {
      message: 'à « {question} » le document dit {said}, et la carte du marché {map}',
      why: 'Qui a d’autres à qui s’adresser décide de qui a du pouvoir sur qui, et donc de ce que fait une approche ; deux récits ne peuvent pas être justes tous les deux.',
      fix: 'Demandez à ceux dont il s’agit, et rectifiez la réponse ou la carte. D’ici là, c’est la réponse qui compte.',
    },
    'guarantor-stays': {
      message: 'le programme se porte garant des deux côtés, et personne ne le relaie',
      why: 'Un intermédiaire en qui les deux ont confiance réduit le risque de défaillance, et fait partie de l’affaire tant qu’il est là.',
      fix: 'Nommez qui se porte garant après le retrait : un groupe, un commerçant, une banque.',
    },
    'end-market-unnamed': {
      message: 'aucun marché final ni entreprise chef de file n’est nommé',
      why: 'Commencez par ceux qui achètent et remontez vers les petites entreprises ; une offre que personne n’a demandée reste où elle est.',
      fix: 'Nommez qui achète, combien, et pourquoi à de petites entreprises.',
    },
    'trader-cut-out': {
      message: 'le commerçant n’y a plus de part',
      why: 'Écarter les commerçants n’est pas un but en soi : ils tiennent les liens, le crédit et le savoir, et peuvent être le levier.',
      fix: 'Demandez ce que devient le commerçant.',
    },
    'trust-delivered': {
      message: 'la confiance est traitée comme quelque chose que le programme fournit',
      why: 'Ceux de l’extérieur peuvent faire de la place à la confiance, et non l’apporter.',
      fix: 'Prévoyez des rencontres sur des problèmes communs, et laissez le reste à ceux qui se rencontrent.',
    },
    'no-learning-channel': {
      message: 'il n’est pas dit de qui les petites entreprises apprennent',
      why: 'Monter en gamme, c’est apprendre, et les petites entreprises apprennent de ceux à qui elles achètent et vendent.',
      fix: 'Nommez le fournisseur ou l’acheteur dont elles apprennent, et pourquoi il enseigne.',
    },
    'upgrading-out-of-order': {
      message: 'la montée en gamme « {first} » vient avant « {then} », qui est le moindre risque',
      why: 'Les petites entreprises montent par des marches qu’elles peuvent se permettre de perdre : qualité et procédé d’abord, puis produits, puis fonctions.',
      fix: 'Inversez les marches, ou dites qui porte le risque de la plus grande.',
    },
    'upgrading-narrow': {
      message: 'elle échoue à {failed} des quatre épreuves d’une bonne montée en gamme',
      why: 'Une bonne montée en gamme laisse des compétences utiles ailleurs et plusieurs façons de vendre, convient à ce que les gens ont appris, et paie ceux qui la reprennent.',
      fix: 'Changez ce qui est enseigné ou fabriqué, pour que cela ouvre plus d’une porte.',
    },
    'buyer-keeps-brand': {
      message: 'la montée en gamme de fonctions demande l’accord de l’acheteur, qui peut la retenir',
      why: 'Les acheteurs enseignent la production et gardent pour eux la marque et la commercialisation.',
      fix: 'Apprenez les fonctions de quelqu’un qui n’achète pas, ou pour un autre marché.',
    },
    'partner-unwilling': {
      message: 'le partenaire ne le veut pas',
      why: 'Personne ne poursuit ce qui n’a été entrepris que pour plaire à un programme.',
      fix: 'Trouvez ce que veut le partenaire, ou cherchez-en un autre.',
    },
    'partner-unable': {
      message: 'le partenaire n’en est pas capable',
      why: 'Qui mène le travail a besoin de la capacité autant que de la raison.',
      fix: 'Formez d’abord, ou commencez par une part que le partenaire peut faire.',
    },
    'partner-gains-nothing': {
      message: 'le partenaire n’y gagne rien',
      why: 'Le manque d’incitation est l’un des trois obstacles au travail commun ; c’est celui que l’argent de l’extérieur cache.',
      fix: 'Changez ce que gagne le partenaire, ou changez de partenaire.',
    },
    'partner-lacks-means': {
      message: 'il manque au partenaire les gens ou les moyens',
      why: 'Le manque de capacité est l’un des trois obstacles au travail commun.',
      fix: 'Aidez par des gens ou des moyens pour un temps, ou ajoutez un partenaire qui les a.',
    },
    'partner-unaware': {
      message: 'le partenaire ne sait pas ce que de petites entreprises pourraient faire pour lui',
      why: 'Le manque de conscience est l’un des trois obstacles au travail commun, et le moins cher à lever.',
      fix: 'Montrez-le : une visite, une rencontre, des chiffres.',
    },
    'concern-unanswered': {
      message: 'ce que craignent les partenaires de ce type ({actor}) reste sans réponse',
      why: 'Chaque type d’acteur craint quelque chose du travail commun : perte de contrôle, coût, nom partagé, rivaux. Ce dont on ne parle pas revient.',
      fix: 'Faites de chaque crainte du tableau des acteurs une ligne de l’accord.',
    },
    'single-champion': {
      message: 'cela repose sur une seule personne',
      why: 'Ce qui repose sur une personne se rompt quand elle part.',
      fix: 'Gagnez une deuxième personne dans la même entreprise, et mettez-le par écrit.',
    },
    'rests-on-one': {
      message: 'de tous ceux de la carte du marché, elle ne travaille qu’avec {actor}',
      why: 'Ce qui repose sur un seul finit avec lui. D’autres ne viennent d’eux-mêmes que là où ils voient que cela rapporte.',
      fix: 'Nommez un deuxième partenaire, ou dites comment les autres verront ce que gagne le premier.',
    },
    'single-buyer': {
      message: 'tout est vendu à un seul acheteur',
      why: 'Une bonne montée en gamme ouvre plus de marchés. Qui ne peut vendre qu’à un acheteur vaut ce que cet acheteur paie.',
      fix: 'Faites venir tôt un second acheteur, ou choisissez ce que d’autres achèteraient aussi.',
    },
    'already-done': {
      message: 'd’autres font la même chose pour les mêmes entreprises',
      why: 'Plusieurs entreprises et agences forment peut-être les mêmes gens, à plusieurs fois le coût.',
      fix: 'Trouvez qui fait quoi, et joignez-vous ou prenez une autre part.',
    },
    'cause-missed': {
      message: 'elle ne va pas à la cause du manque',
      why: 'Un manque de compétence, de savoir ou de gain demande chacun une autre réponse ; une formation ne répare aucune incitation.',
      fix: 'Demandez lequel des trois retient les acteurs, et commencez par là.',
    },
    'level-too-narrow': {
      message: 'elle travaille à un niveau trop étroit pour son problème',
      why: 'Travailler ensemble peut être un service entre deux, toute une chaîne, ou le système autour. Un problème de la chaîne ne se résout pas entre deux.',
      fix: 'Faites venir ceux qui tiennent les autres bouts.',
    },
    'market-failure-unnamed': {
      message: 'il n’est pas dit quelle défaillance du marché elle répare',
      why: 'Les bailleurs ont convenu il y a longtemps de nommer d’abord la défaillance, de faciliter, de ne donner aucun service, et de prévoir le retrait.',
      fix: 'Dites pourquoi aucune entreprise ne le fait maintenant.',
    },
    'scale-assumed': {
      message: 'rien n’est prévu pour aider ceux qui suivent les premiers',
      why: 'Un projet pilote prouve que cela marche pour un. Les autres entrent quand ils y voient un gain, et ont souvent besoin d’un coup de main comme le premier.',
      fix: 'Prévoyez et chiffrez ce qui se passe après le pilote, à part de lui.',
    },
    'export-before-policy': {
      message: 'c’est fait pour l’exportation, et la politique ({level}) la bloque',
      why: 'Il faut en général que la politique macroéconomique et commerciale soit en place avant que la promotion des exportations réussisse.',
      fix: 'Vendez d’abord dans le pays, travaillez sur la politique, ou contournez-la.',
    },
    'policy-beside': {
      message: 'le niveau {level} freine les entreprises, et rien n’y travaille',
      why: 'On peut, et souvent on doit, travailler sur le climat des affaires et les autres obstacles du pays à côté des entreprises.',
      fix: 'Pensez à l’application locale ou à la politique nationale, avec des entreprises pour alliées.',
    },
    'reform-out-of-reach': {
      message: 'la réforme n’est guère faisable ici',
      why: 'Là où la réforme est hors de portée, il existe souvent un contournement inventif.',
      fix: 'Cherchez un détour : une entreprise qui groupe les envois, une voie privée pour régler les différends.',
    },
    'law-without-enforcement': {
      message: 'une loi doit changer, et personne ne veille à ce qu’elle soit respectée',
      why: 'Une loi sans application change peu.',
      fix: 'Mettez à côté l’application locale, ou dites qui l’applique et avec quoi.',
    },
    'nothing-to-repair': {
      message: 'elle utilise {approach}, et le contexte dit qu’il n’y a rien à réparer',
      why: 'La matrice décrit le dommage que fait une mauvaise politique ; la réforme allège ce qui est lésé, et rien d’autre.',
      fix: 'Corrigez ce qui est dit du contexte, ou laissez l’approche de côté.',
    },
    'no-ally-with-weight': {
      message: 'de petites entreprises parlent seules aux pouvoirs publics',
      why: 'Une petite entreprise est entendue aux côtés d’une entreprise chef de file que l’on écoute.',
      fix: 'Cherchez une entreprise plus grande qui a le même intérêt.',
    },
    'no-official-champion': {
      message: 'personne dans les pouvoirs publics ne la défend',
      why: 'Le travail avec les pouvoirs publics repose sur un responsable haut placé qui le veut, sur des réunions dont on garde le procès-verbal, et sur ce que cette personne y gagne.',
      fix: 'Commencez par le ministère et un haut responsable, trouvez ce qu’il veut, et gardez les procès-verbaux.',
    },
    'need-unmet': {
      message: 'le besoin de {need} est fort ({level} sur 4), et aucune intervention n’y répond',
      why: 'Les besoins se tiennent : répondre à l’un peut échouer tant qu’un autre bloque.',
      fix: 'Ajoutez quelque chose qui y répond, ou trouvez qui le fait déjà.',
    },
    'constraint-unmet': {
      message: '{constraint} est grave ({severity} sur 4), et aucune intervention ne l’allège',
      why: 'Une croissance durable qui touche beaucoup demande plusieurs contraintes à la fois ; celle qui reste bloque.',
      fix: 'Cherchez ce qui l’allège (`leverpoint matrix`), ou dites qui d’autre y travaille.',
    },
    'one-constraint': {
      message: 'toutes les interventions ensemble allègent {count} contraintes sur neuf',
      why: 'Pour atteindre beaucoup de fournisseurs il faut alléger plus d’une contrainte ensemble.',
      fix: 'Ajoutez une approche qui travaille sur une autre contrainte, ou dites qui le fait.',
    },
    'threat-unmet': {
      message: 'la menace « {threat} » est dite sérieuse ({level} sur 4), et les contraintes qu’elle recouvre légères',
      why: 'Les menaces pour les petites entreprises reviennent comme contraintes de la chaîne ; les deux doivent raconter la même histoire.',
      fix: 'Revoyez les deux : laquelle est juste ?',
    },
    'opportunity-unused': {
      message: 'de petites entreprises ont un atout ({opportunity}), et aucune approche ne s’appuie dessus',
      why: 'Les petites entreprises tiennent leur place dans une chaîne par ce qu’elles font mieux que les grandes.',
      fix: 'Pensez à une approche qui s’appuie dessus.',
    },
    'governance-alone': {
      message: 'elle doit changer la gouvernance, et rien dans le programme ne fait ce que cela demande',
      why: 'Un changement de gouvernance demande en général à ses côtés des groupes, des marchés d’appui, une stratégie ou des liens.',
      fix: 'Mettez à ses côtés l’une des approches 1 à 4.',
    },
    'readiness-low': {
      message: 'le programme est à peine prêt : {factor} ({level} sur 4)',
      why: 'Le travail commun réussit là où les besoins sont connus, les rôles clairs, où tous gagnent, où quelqu’un coordonne et où les résultats sont mesurés.',
      fix: 'Travaillez sur ce facteur avant les autres.',
    },
    'evidence-weak': {
      message: '{constraint} est dite grave sur une supposition',
      why: 'Jusqu’où enquêter avant d’agir est disputé ; que les plus gros problèmes reposent sur plus qu’une supposition ne l’est pas.',
      fix: 'Demandez sur le terrain, et dites sur quoi cela repose.',
    },
    'workshop-only': {
      message: 'ce qui est dit de {constraint} repose sur un atelier',
      why: 'En public les entreprises ne disent pas ce qui est sensible, et l’événement d’un bailleur éveille des espoirs.',
      fix: 'Interrogez les entreprises une à une.',
    },
    'causes-untold': {
      message: '{constraint} est grave, ses types de cause sont nommés, et sa cause profonde n’est pas notée',
      why: 'Savoir ce qu’est une contrainte ne dit pas pourquoi elle est là ; cela seul dit que faire.',
      fix: 'Notez la cause profonde en une phrase.',
    },
    'constraint-of-a-firm': {
      message: 'des contraintes sont jugées pour une entreprise et non pour la chaîne',
      why: 'Une contrainte est celle de la chaîne dans son ensemble ; ce qui gêne une seule entreprise peut ne pas en être une.',
      fix: 'Demandez de chacune où elle se situe dans la chaîne, et qui d’autre elle freine.',
    },
    'subsidy-nearby': {
      message: 'd’autres donnent à côté ce qui doit être vendu ici',
      why: 'Les subventions d’autrui faussent le marché, éveillent des espoirs, et abaissent ce que les gens sont prêts à payer.',
      fix: 'Parlez-leur, travaillez là où ils ne sont pas, ou comptez sur moins d’acheteurs.',
    },
    'out-of-reach': {
      message: 'aucun marché n’atteint ces gens : le programme n’est peut-être pas recevable, et peut le dire',
      why: 'Des lieux trop isolés ou trop durs pour la logique du marché sont mieux servis autrement ; c’est un résultat honnête.',
      fix: 'Dites que le lieu n’est pas recevable, ou trouvez la partie de la chaîne qu’un marché atteint.',
    },
    'targets-mistaken': {
      message: 'des cibles ou des projections sont lues comme des résultats',
      why: 'Les cibles peuvent guider ou égarer, et une projection n’est pas un résultat.',
      fix: 'Marquez les projections comme telles, et montrez leur fourchette.',
    },
    'no-time-lag': {
      message: 'il n’est pas dit quand attendre des résultats',
      why: 'Un effet rapide n’est pas à attendre ; dans les lieux fragiles la mesure doit continuer à mesure que les choses changent.',
      fix: 'Donnez à chaque résultat le temps qu’il demande.',
    },
    'no-reviews': {
      message: 'aucune revue n’est prévue',
      why: 'Les programmes revoient leur stratégie entre une fois par mois et deux fois par an, et la changent.',
      fix: 'Fixez la date de la prochaine revue.',
    },
    'failures-hidden': {
      message: 'ce qui a échoué n’est pas consigné',
      why: 'On apprend de ce qui a échoué là où l’on peut le dire sans risque.',
      fix: 'Gardez la trace de ce qui a été arrêté, et de ce que cela a appris.',
    },
    'monitoring-mixed-up': {
      message: 'suivi et preuve de l’effet ne sont pas séparés',
      why: 'Suivre les progrès et les corriger est une chose, montrer ce qui les a causés en est une autre ; chacune demande ses moyens.',
      fix: 'Dites de chaque indicateur s’il sert à piloter ou à prouver.',
    },
    'principle-market-first': {
      message: 'elle ne met pas le marché en premier',
      why: 'Aidez ceux qui ont quelque chose à vendre : ce qu’ils achètent et vendent entraîne les autres.',
      fix: 'Commencez par des entreprises qui ont un surplus et veulent le vendre.',
    },
    'principle-light-subsidy': {
      message: 'le programme prend part là où il devrait faciliter',
      why: 'Un programme qui est partie à l’affaire en cache aux autres le coût et le risque réels.',
      fix: 'Confiez le rôle que joue le programme à quelqu’un qui gagne à le jouer.',
    },
    'principle-simple-design': {
      message: 'sa conception n’est pas simple',
      why: 'Les conceptions simples durent, parce que ceux qui les reprennent les comprennent.',
      fix: 'Divisez-la, ou laissez de côté ce qui ne la porte pas.',
    },
    'principle-affordable': {
      message: 'elle n’est pas abordable sans le bailleur',
      why: 'Ce que les gens du lieu ne peuvent pas payer finit avec l’argent de l’extérieur.',
      fix: 'Rendez-la moins chère, ou trouvez qui y gagne assez pour payer.',
    },
    'principle-broad-benefit': {
      message: 'une seule entreprise y gagne',
      why: 'Plusieurs entreprises le long de la chaîne doivent y gagner, ou ce n’est pas un changement du marché mais un cadeau.',
      fix: 'Invitez-en d’autres le long de la chaîne dès la première rencontre.',
    },
    'principle-lasting-growth': {
      message: 'elle ne laisse derrière elle ni liens, ni savoir, ni compétence',
      why: 'La croissance continue là où restent relations, savoir et compétence.',
      fix: 'Laissez ceux qui restent faire le travail dès le départ.',
    },
    'principle-claimed': {
      message: 'le document dit qu’elle respecte le principe {principle}, et sa conception montre le contraire',
      why: 'Chaque intervention devait respecter chaque principe ; une affirmation vaut ce que montre la conception.',
      fix: 'Corrigez l’affirmation ou la conception, ou écartez le constat avec la raison.',
    },
    'one-sided-market': {
      message: 'elle ne travaille que d’un côté du marché de services',
      why: 'Un marché de services a besoin de ceux qui offrent, de ceux qui veulent, et d’une façon de payer.',
      fix: 'Travaillez aussi de l’autre côté, et à la façon dont c’est payé.',
    },
    'inputs-unfit': {
      message: 'les intrants ne viennent pas comme il les faut aux petites entreprises',
      why: 'Il faut aux petites entreprises une bonne qualité en petits conditionnements, à un prix juste, régulièrement, avec crédit et savoir-faire.',
      fix: 'Demandez au fournisseur ce qui manque : de plus petits conditionnements suffisent souvent.',
    },
    'technology-first': {
      message: 'un outil plus simple ferait l’affaire',
      why: 'La radio, le téléphone ou le courrier suffisent souvent ; un site a besoin d’entretien, et de gens qui s’en servent.',
      fix: 'Essayez d’abord l’outil le plus simple, et trouvez qui paie son entretien.',
    },
    'renewal-unpaid': {
      message: 'personne n’est nommé qui paie le renouvellement',
      why: 'Obtenir un certificat une fois compte moins qu’une raison de le garder.',
      fix: 'Trouvez qui y gagne assez pour payer le renouvellement.',
    },
    'adverse-cell': {
      message: '{approach} ajoute à {constraint}, qui est déjà à {severity} sur 4',
      why: 'Certaines cellules de la matrice font du dommage : les normes ajoutent coût, défaillance et dépendance, et une entreprise chef de file qui paie des biens publics gagne du pouvoir.',
      fix: 'Mettez à côté quelque chose qui allège cette contrainte, ou laissez-la de côté.',
    },
    'standards-unsupported': {
      message: 'les petites entreprises sont laissées seules face à la norme',
      why: 'Les normes peuvent pousser la capacité vers le haut, ou exclure les petites entreprises ; cela dépend de l’aide qu’elles ont.',
      fix: 'Nommez qui les aide à s’y conformer et qui le paie, ou choisissez une norme à leur portée.',
    },
    'lead-firm-pays-all': {
      message: 'une seule entreprise chef de file paie tout',
      why: 'Là où une entreprise chef de file paie un bien public, ceux qui en dépendent dépendent d’elle.',
      fix: 'Laissez plusieurs entreprises ou l’État partager le coût, ou les usagers payer une part.',
    },
    'last-resort-first': {
      message: 'des entreprises paient un bien public avant que d’autres voies aient été essayées',
      why: 'Cela s’admet en dernier recours, quand sinon personne ne le ferait ; la fourniture privée et les alliances viennent d’abord.',
      fix: 'Voyez ce que l’État pourrait payer des entreprises à faire, ou faire avec elles.',
    },
  },
} satisfies Teaches
