//! What a plan costs and is worth at its edges: what one more unit of each requirement would gain, what more
//! money would buy, what losing or forcing in each intervention costs, and what it costs to relieve what the plan
//! leaves unrelieved. All but the first by looking for the best plan again under the change.

use super::bound::Decided;
use super::instance::{Instance, Requirement, Row, Sense};
use super::search::{Found, Near, Search};
use super::{PlanError, check};
use crate::knowledge::{ConstraintId, Knowledge};
use crate::math;
use crate::order;
use crate::programme::InterventionId;

/// How far and how long to look.
#[derive(Clone, Debug, PartialEq)]
pub struct Edges {
    /// Shares by which the money is raised, to see what more would buy.
    pub more: Vec<f64>,
    /// A constraint relieved less than this is called unrelieved.
    pub relieved: f64,
    /// Steps of each search.
    pub steps: u64,
    /// How close to the best each of them comes, as a share of its value.
    pub gap: f64,
}

/// What a plan costs and is worth at its edges.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Prices {
    /// What one more unit of each requirement would gain, as the relaxed linear programme says, in which
    /// interventions can be done in part; those that would gain nothing are left out.
    pub units: Vec<UnitPrice>,
    /// What more money would buy.
    pub next: Vec<Next>,
    /// For each chosen intervention, what doing without it costs.
    pub without: Vec<Change>,
    /// For each of the others, what forcing it in costs.
    pub with: Vec<Change>,
    /// Constraints that the plan leaves unrelieved.
    pub unrelieved: Vec<Unrelieved>,
}

/// What one more unit of a requirement would gain.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitPrice {
    /// Which requirement.
    pub requirement: Requirement,
    /// The gain: for one unit of money, one hundredth of a share, relief or harm, or one more of a number.
    pub gain: f64,
}

/// What more money would buy.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    /// How much more, as a share of every limit on money.
    pub more: f64,
    /// What the best plan is worth then.
    pub value: f64,
    /// What it costs.
    pub cost: f64,
    /// No plan is worth more with that money.
    pub bound: f64,
    /// What is funded then and not now.
    pub enters: Vec<InterventionId>,
    /// What is funded now and not then.
    pub leaves: Vec<InterventionId>,
}

/// What a change of one intervention costs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which intervention.
    pub id: InterventionId,
    /// The best plan under the change; none if there is none.
    pub then: Option<Then>,
}

/// The best plan under a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Then {
    /// What it is worth less than the plan.
    pub loss: f64,
    /// It is at least this much where the search was cut short; else the same.
    pub loss_at_least: f64,
    /// What is funded then and not now.
    pub enters: Vec<InterventionId>,
    /// What is funded now and not then.
    pub leaves: Vec<InterventionId>,
}

/// A constraint that a plan leaves unrelieved.
#[derive(Clone, Debug, PartialEq)]
pub struct Unrelieved {
    /// Which constraint.
    pub constraint: ConstraintId,
    /// How much the plan relieves it.
    pub relief: f64,
    /// How much is asked.
    pub asked: f64,
    /// The best plan that relieves it as far as is asked, with the money there is; none if there is none.
    pub then: Option<Then>,
    /// The least money with which it can be done, keeping all else; none if it cannot be done at all.
    pub least_money: Option<f64>,
}

impl Edges {
    /// Those that the knowledge gives.
    pub fn of(knowledge: &Knowledge) -> Self {
        let scale = &knowledge.scales().plan;
        Self {
            more: scale.more_money.iter().map(crate::knowledge::Figure::value).collect(),
            relieved: scale.relieved.value(),
            steps: scale.change_steps.value() as u64,
            gap: scale.change_gap.value(),
        }
    }
}

/// The prices of a plan of an instance.
///
/// # Errors
///
/// If the solver breaks off.
pub fn prices(instance: &Instance, chosen: &[bool], edges: &Edges) -> Result<Prices, PlanError> {
    let quick = Instance { gap: edges.gap, node_limit: edges.steps, ..instance.clone() };
    let root = Search::new(quick.clone()).root();
    let mut at = At { instance: &quick, chosen, value: check::value(instance, chosen), root };
    let mut prices = Prices { units: at.units(), ..Prices::default() };
    for more in &edges.more {
        prices.next.extend(at.next(*more)?);
    }
    for (group, items) in instance.groups.iter().enumerate() {
        let Some(id) = items.first().and_then(|place| instance.items.get(*place)).map(|item| item.id) else {
            continue;
        };
        let is_in = items.iter().any(|place| chosen.get(*place) == Some(&true));
        let decided = match (is_in, items.as_slice()) {
            (true, _) => Decided::Out,
            (false, [only]) => Decided::Way(*only),
            _ => Decided::In,
        };
        let then = at.then(at.search(quick.clone()).deciding(&[(group, decided)]))?;
        let change = Change { id, then };
        if is_in { prices.without.push(change) } else { prices.with.push(change) }
    }
    order::sort_by_key(&mut prices.without, |change| change.id);
    order::sort_by_key(&mut prices.with, |change| change.id);
    prices.unrelieved = at.unrelieved(edges.relieved)?;
    Ok(prices)
}

/// A plan of an instance.
struct At<'a> {
    instance: &'a Instance,
    chosen: &'a [bool],
    value: f64,
    /// The relaxed programme of the plan: a change of one thing leaves most of it as it is.
    root: Option<Near>,
}

impl At<'_> {
    /// A search that begins where the plan stands.
    fn search(&self, instance: Instance) -> Search {
        let search = Search::new(instance).near(self.chosen.to_vec());
        match &self.root {
            Some(root) => search.at(root.clone()),
            None => search,
        }
    }

    fn units(&self) -> Vec<UnitPrice> {
        let rows = self.instance.rows.iter().zip(self.root.iter().flat_map(|root| &root.prices));
        let price = rows.map(|(row, price)| UnitPrice { requirement: row.requirement, gain: price * row.unit });
        price.filter(|it| it.gain > UNIT_OF_NOTE * self.instance.size * self.note(it.requirement)).collect()
    }

    /// The size of one unit of a requirement as a share of the whole, so that what is nothing can be told.
    fn note(&self, requirement: Requirement) -> f64 {
        let row = self.instance.rows.iter().find(|row| row.requirement == requirement);
        row.map_or(1.0, |row| row.unit.abs() / row.bound.abs().max(row.unit.abs()).max(f64::MIN_POSITIVE))
    }

    fn next(&mut self, more: f64) -> Result<Option<Next>, PlanError> {
        let mut richer = self.instance.clone();
        let mut limited = false;
        for row in richer.rows.iter_mut().filter(|row| row.is_money()) {
            row.bound *= 1.0 + more;
            limited = true;
        }
        if !limited {
            return Ok(None);
        }
        let search = self.search(richer.clone()).knowing(self.chosen.to_vec());
        let Found::Plan { chosen, proof } = search.run()? else { return Ok(None) };
        let (enters, leaves) = difference(self.instance, self.chosen, &chosen);
        let checked = check::check(&richer, &chosen);
        Ok(Some(Next {
            more,
            value: checked.value,
            cost: checked.cost,
            bound: checked.value + proof.gap(),
            enters,
            leaves,
        }))
    }

    /// What a search comes to, beside the plan.
    fn then(&mut self, search: Search) -> Result<Option<Then>, PlanError> {
        let found = match search.run() {
            // The limit was reached before any plan was found: nothing is known of it.
            Err(PlanError::NoPlanYet { .. }) => return Ok(None),
            other => other?,
        };
        let Found::Plan { chosen, proof } = found else { return Ok(None) };
        let (enters, leaves) = difference(self.instance, self.chosen, &chosen);
        let loss = self.value - check::value(self.instance, &chosen);
        let loss = if loss < 0.0 && loss > -self.instance.tolerance { 0.0 } else { loss };
        Ok(Some(Then { loss, loss_at_least: loss - proof.gap(), enters, leaves }))
    }

    fn unrelieved(&mut self, least: f64) -> Result<Vec<Unrelieved>, PlanError> {
        let relief = check::check(self.instance, self.chosen).relief;
        let mut all = Vec::new();
        for (place, relief) in relief.into_iter().enumerate() {
            let constraint = ConstraintId(place);
            let matters = self.instance.curves.iter().any(|curve| curve.constraint == constraint);
            if relief >= least || !matters {
                continue;
            }
            let terms = self.instance.items.iter().enumerate();
            let terms: Vec<(usize, f64)> = terms
                .filter_map(|(item, it)| Some((item, *it.relief.get(place)?)))
                .filter(|(_, it)| *it > 0.0)
                .collect();
            let row = Row {
                requirement: Requirement::MinRelief(constraint),
                name: "relieved".to_owned(),
                terms,
                joint: Vec::new(),
                sense: Sense::AtLeast,
                bound: -math::ln_1p(-least),
                unit: 0.0,
            };
            let mut relieving = self.instance.clone();
            relieving.rows.push(row);
            let then = self.then(Search::new(relieving.clone()))?;
            all.push(Unrelieved { constraint, relief, asked: least, then, least_money: least_money(relieving)? });
        }
        Ok(all)
    }
}

/// The least money with which the other rows can be kept.
fn least_money(mut instance: Instance) -> Result<Option<f64>, PlanError> {
    instance.rows.retain(|row| !row.is_money());
    instance.curves.clear();
    for item in &mut instance.items {
        item.gains.clear();
        item.plain = -item.total_cost();
    }
    for joint in &mut instance.joints {
        joint.plain = -joint.total_cost();
    }
    instance.size = instance.money.max(1.0);
    instance.tolerance *= instance.size;
    Ok(match Search::new(instance.clone()).run() {
        Ok(Found::Plan { chosen, .. }) => Some(check::check(&instance, &chosen).cost),
        Ok(Found::Nothing) | Err(PlanError::NoPlanYet { .. }) => None,
        Err(error) => return Err(error),
    })
}

/// What is chosen in the second choice and not in the first, and the other way round; by intervention, in order.
pub(crate) fn difference(
    instance: &Instance,
    first: &[bool],
    second: &[bool],
) -> (Vec<InterventionId>, Vec<InterventionId>) {
    let (one, other) = (instance.funded(first), instance.funded(second));
    let without = |ids: &[InterventionId], others: &[InterventionId]| {
        ids.iter().filter(|id| !others.contains(id)).copied().collect()
    };
    (without(&other, &one), without(&one, &other))
}

impl Row {
    /// Whether it limits money that a richer programme would have more of.
    pub(super) fn is_money(&self) -> bool {
        matches!(self.requirement, Requirement::Budget | Requirement::PeriodBudget(_))
    }
}

/// A price of less than this share of everything for the whole of a requirement is none.
const UNIT_OF_NOTE: f64 = 1e-9;
