//! From a document to a checked programme.

use std::sync::OnceLock;

use super::check::check;
use super::design;
use super::weighing::weighing;
use super::{
    Actor, Budget, Context, Diagnosed, Function, Intervention, InterventionId, Person, Programme, SharedCost,
    programme_part,
};
use crate::document::wire::{self, Answered, Id, Level, Quantity};
use crate::document::{Answer, Governance};
use crate::knowledge::{Knowledge, NO_EXIT, NO_TAPER, PerConstraint};
use crate::leverage::{OnMap, leverage_points};
use crate::map::{Market, Words};
use crate::order;
use crate::problem::{Problem, Problems};
use crate::quantity::Estimate;

impl Programme {
    /// A document whose structure fits the schema and whose names are known, as a programme.
    ///
    /// # Errors
    ///
    /// Every name given twice, range out of order, sum of emphases above 1, intervention that names
    /// itself, and the like.
    pub(crate) fn read(knowledge: &Knowledge, document: &wire::Programme) -> Result<Self, Problems> {
        Problems::none_or(check(document))?;
        Ok(Reader { knowledge, document }.programme())
    }

    /// As [`Programme::read`], but only what is wrong.
    pub(crate) fn problems(document: &wire::Programme) -> Vec<Problem> {
        check(document)
    }
}

struct Reader<'a> {
    knowledge: &'a Knowledge,
    document: &'a wire::Programme,
}

impl Reader<'_> {
    fn programme(&self) -> Programme {
        let document = self.document;
        let criteria = &self.knowledge.scales().criteria;
        let preferences = &document.preferences;
        let weighing = |points, said: &Option<wire::Weighing>| weighing(self.knowledge, points, said.as_ref());
        let map = document.map.as_ref().map(|map| Market::read(self.knowledge, map, &WORDS));
        let mut interventions: Vec<Intervention> =
            document.interventions.iter().map(|item| self.intervention(item)).collect();
        self.spread(map.as_ref(), &mut interventions);
        self.leverage_points(map.as_ref(), &mut interventions);
        Programme {
            title: document.meta.title.clone(),
            currency: document.meta.currency.clone(),
            target_enterprises: document.meta.target_enterprises.as_ref().map(estimate),
            periods: document.periods.iter().map(|id| id.0.clone()).collect(),
            context: self.context(),
            diagnosis: self.diagnosis(&document.diagnosis),
            cover: OnceLock::new(),
            map,
            interventions,
            shared_costs: document.shared_costs.iter().map(|it| self.shared_cost(it)).collect(),
            weighing: weighing(&preferences.weights, &preferences.weighing),
            people: preferences
                .people
                .iter()
                .map(|person| Person {
                    name: person.name.clone(),
                    weighing: weighing(&person.weights, &person.weighing),
                    diagnosis: self.diagnosis(&person.diagnosis),
                })
                .collect(),
            harm_rate: preferences.harm_rate.unwrap_or_else(|| criteria.harm_rate.value()),
            budget: document.budget.as_ref().map(|budget| self.budget(budget)).unwrap_or_default(),
            design: document.design.as_ref().map(design::design).unwrap_or_default(),
            overrides: document.overrides.iter().map(design::set_aside).collect(),
            decisions: document.decisions.iter().map(design::decision).collect(),
        }
    }

    /// What is said of each constraint.
    fn diagnosis(&self, said: &[wire::Diagnosed]) -> PerConstraint<Diagnosed> {
        self.knowledge.per_constraint(|id| {
            let key = &self.knowledge.constraint(id).id;
            let place = said.iter().position(|item| item.constraint.0 == *key);
            let said = place.and_then(|place| said.get(place));
            Diagnosed { place, ..said.map(diagnosed).unwrap_or_default() }
        })
    }

    /// Adds what comes on the map of working with the actors that the interventions name.
    fn spread(&self, map: Option<&Market>, interventions: &mut [Intervention]) {
        let Some(map) = map else { return };
        let named = self.document.interventions.iter().zip(interventions);
        let named: Vec<_> = named.filter_map(|(item, own)| Some((item.works_with.as_ref()?, own))).collect();
        let pushes = named.iter().map(|(with, _)| map.partners(with, &WORDS)).collect();
        for ((_, own), on_map) in named.into_iter().zip(OnMap::of(self.knowledge, map, pushes)) {
            own.on_map = Some(on_map);
        }
    }

    /// Adds the leverage points that the interventions work with, where a plan must have some.
    fn leverage_points(&self, map: Option<&Market>, interventions: &mut [Intervention]) {
        if self.document.budget.as_ref().and_then(|budget| budget.least_leverage_points).is_none() {
            return;
        }
        let points = leverage_points(self.knowledge, map, interventions);
        for (own, points) in interventions.iter_mut().zip(points) {
            own.leverage_points = points;
        }
    }

    fn context(&self) -> Context {
        let context = &self.document.context;
        Context {
            thin_market: answer(context.thin_market.as_ref()),
            enforcement_problem: answer(context.enforcement_problem.as_ref()),
            policy_problem: answer(context.policy_problem.as_ref()),
            governance: context.governance.unwrap_or(Governance::Unknown),
        }
    }

    fn intervention(&self, item: &wire::Intervention) -> Intervention {
        let scales = self.knowledge.scales();
        let mut approaches: Vec<_> = item
            .approaches
            .iter()
            .filter_map(|used| Some((self.knowledge.approach_id(&used.approach.0)?, used.emphasis)))
            .collect();
        order::sort_by_key(&mut approaches, |(approach, _)| *approach);
        let conditions = self.knowledge.conditions().map(|(_, condition)| answer(item.conditions.get(&condition.id)));
        let periods = &self.document.periods;
        let cost: Vec<Estimate> =
            periods.iter().map(|period| item.cost.get(&period.0).map_or(Estimate::sure(0.0), estimate)).collect();
        let delays = delays(&cost, periods, &item.starts);
        let programme_share: Vec<Option<Estimate>> =
            periods.iter().map(|period| item.programme_share.get(&period.0).map(estimate)).collect();
        let shields = scales.intensity.flag.iter().map(|flag| match item.shields.get(&flag.id) {
            Some(said) => answer(Some(said)),
            None if flag.id == NO_EXIT && item.exit_year.is_some() => Answer::No,
            None if flag.id == NO_TAPER => {
                taper(&cost, &programme_share, scales.intensity.resources.slight_share.value())
            }
            None => Answer::Unknown,
        });
        Intervention {
            id: item.id.0.clone(),
            title: item.title.clone(),
            case: item.case.clone(),
            approaches,
            conditions: conditions.collect(),
            serves: item.serves.as_ref().map(estimate),
            role: place(&scales.intensity.role, item.role.as_deref(), |role| &role.id),
            subsidy: place(&scales.intensity.subsidy, item.subsidy.as_deref(), |subsidy| &subsidy.id),
            shields: shields.collect(),
            cost,
            programme_share,
            functions: item.functions.iter().map(function).collect(),
            leverage: item.leverage.as_ref().map(|actors| actors.iter().map(actor).collect()),
            on_map: None,
            leverage_points: Vec::new(),
            will: item.partner.as_ref().map_or(Answer::Unknown, |partner| partner.will),
            skill: item.partner.as_ref().map_or(Answer::Unknown, |partner| partner.skill),
            feasibility: level(item.feasibility),
            inclusion: place(&scales.criteria.inclusion, item.inclusion.as_deref(), |word| &word.id),
            exit_year: item.exit_year,
            partner: item.partner.as_ref().map(design::partner).unwrap_or_default(),
            deal: item.deal.as_ref().map(|deal| design::deal(deal, &self.document.periods)),
            upgrading: item.upgrading.as_ref().map(design::upgrading),
            principles: design::answers(&item.principles),
            answers: design::answers(&item.answers),
            requires: self.places(&item.requires),
            excludes: self.places(&item.excludes),
            requires_any: self.places(&item.requires_any),
            delays,
            scales: item.scale.as_ref().map_or_else(|| vec![1.0], |scale| levels(self.knowledge, scale)),
            after: item
                .after
                .iter()
                .filter_map(|after| {
                    Some((*self.places(std::slice::from_ref(&after.intervention)).first()?, usize::from(after.periods)))
                })
                .collect(),
        }
    }

    fn shared_cost(&self, shared: &wire::SharedCost) -> SharedCost {
        let periods = || self.document.periods.iter();
        let cost = periods().map(|period| shared.cost.get(&period.0).map_or(Estimate::sure(0.0), estimate));
        let cost: Vec<Estimate> = cost.collect();
        let share: Vec<_> = periods().map(|period| shared.programme_share.get(&period.0).map(estimate)).collect();
        let ours: Vec<f64> = programme_part(&cost, &share).iter().map(|cost| cost.value).collect();
        let partners = cost.iter().zip(&ours).map(|(cost, ours)| cost.value - ours).collect();
        SharedCost { id: shared.id.0.clone(), of: self.places(&shared.of), cost: ours, partners }
    }

    fn budget(&self, budget: &wire::Budget) -> Budget {
        let periods = &self.document.periods;
        let by_period = periods.iter().map(|period| budget.by_period.get(&period.0).copied());
        let min_relief =
            budget.min_relief.iter().filter_map(|(key, least)| Some((self.knowledge.constraint_id(key)?, *least)));
        Budget {
            total: budget.total,
            by_period: by_period.collect(),
            carry_over: budget.carry_over,
            partner_money: budget.partner_money,
            share_only_falls: budget.share_only_falls,
            least_inclusion: budget.least_inclusion,
            least_leverage_points: budget.least_leverage_points.map(usize::from),
            at_most: budget.at_most.iter().map(|group| (self.places(&group.of), usize::from(group.count))).collect(),
            heavy_share: budget.heavy_share,
            min_relief: min_relief.collect(),
            max_harm: budget.max_harm,
            must_fund: self.places(&budget.must_fund),
            must_not_fund: self.places(&budget.must_not_fund),
        }
    }

    /// The places of interventions, in order, each once.
    fn places(&self, ids: &[Id]) -> Vec<InterventionId> {
        let all = &self.document.interventions;
        let mut places: Vec<InterventionId> =
            ids.iter().filter_map(|id| all.iter().position(|item| item.id == *id).map(InterventionId)).collect();
        order::sort_by_key(&mut places, |place| *place);
        places.dedup();
        places
    }
}

/// How the map reads what the rest of the document is read by.
const WORDS: Words = Words { estimate, level, answer };

/// By how many periods later than its costs are written an intervention can start. What costs nothing is written as
/// if it started in the first period.
fn delays(cost: &[Estimate], periods: &[Id], starts: &[Id]) -> Vec<isize> {
    let first = cost.iter().position(|cost| cost.high > 0.0).unwrap_or_default();
    let place = |start: &Id| periods.iter().position(|period| period == start);
    let mut starts: Vec<usize> = starts.iter().filter_map(place).collect();
    if starts.is_empty() {
        return vec![0];
    }
    order::sort_by_key(&mut starts, |start| *start);
    starts.into_iter().map(|start| start as isize - first as isize).collect()
}

/// The shares at which an intervention can be done: from the least to the most in even steps.
fn levels(knowledge: &Knowledge, scale: &wire::Scale) -> Vec<f64> {
    let (least, most) = (scale.least, scale.most.unwrap_or(1.0));
    let steps = ((most - least) / knowledge.scales().plan.scale_step.value() - ROUNDING).ceil().max(0.0);
    (0..=steps as usize)
        .map(|step| if step == 0 { least } else { least + (most - least) * step as f64 / steps })
        .collect()
}

/// Far below any step that matters, and far above what rounding does to it.
const ROUNDING: f64 = 1e-9;

/// Whether the programme's share fails to fall, read from the shares where they are all given.
fn taper(cost: &[Estimate], share: &[Option<Estimate>], slight: f64) -> Answer {
    let paid: Vec<Option<Estimate>> =
        cost.iter().zip(share).filter(|(cost, _)| cost.high > 0.0).map(|(_, share)| *share).collect();
    let Some(shares) = paid.into_iter().collect::<Option<Vec<Estimate>>>() else {
        return Answer::Unknown;
    };
    match shares.as_slice() {
        [] => Answer::Unknown,
        // Nothing to taper: it happens once, or the programme pays for next to none of it.
        [_] => Answer::No,
        all if all.iter().all(|share| share.value <= slight) => Answer::No,
        [first, .., last] if last.value < first.value => Answer::No,
        _ => Answer::Yes,
    }
}

fn place<T>(words: &[T], word: Option<&str>, id: impl Fn(&T) -> &String) -> Option<usize> {
    words.iter().position(|item| Some(id(item).as_str()) == word)
}

fn diagnosed(item: &wire::Diagnosed) -> Diagnosed {
    Diagnosed {
        place: None,
        severity: level(item.severity),
        feasibility: level(item.feasibility),
        confidence: item.confidence,
        evidence: item.evidence,
        causes: item.causes.clone(),
        has_root_cause: item.root_cause.as_ref().is_some_and(|text| !text.trim().is_empty()),
    }
}

fn function(item: &wire::Function) -> Function {
    let answers = [item.incentive, item.capability, item.payer, item.owner, item.exit];
    Function {
        name: item.name.clone(),
        does_after: item.does_after.clone(),
        pays_after: item.pays_after.clone(),
        answers,
    }
}

fn actor(item: &wire::Actor) -> Actor {
    Actor { name: item.actor.clone(), reach: item.reach.as_ref().map(estimate), influence: level(item.influence) }
}

pub(super) fn level(level: Option<Level>) -> Option<u8> {
    match level {
        Some(Level::Known(level)) => Some(level),
        Some(Level::Unknown(_)) | None => None,
    }
}

pub(super) fn answer(said: Option<&Answered>) -> Answer {
    match said {
        Some(Answered::Plain(answer)) => *answer,
        Some(Answered::Reasoned(reasoned)) => reasoned.answer,
        None => Answer::Unknown,
    }
}

pub(super) fn estimate(quantity: &Quantity) -> Estimate {
    match quantity {
        Quantity::Plain(value) => Estimate::sure(*value),
        Quantity::Stated(stated) => {
            let (low, high) = (stated.low, stated.high);
            let middle = low.zip(high).map(|(low, high)| f64::midpoint(low, high));
            let value = stated.value.or(middle).or(low).or(high).unwrap_or_default();
            Estimate::new(value, low.unwrap_or(value), high.unwrap_or(value))
        }
    }
}
