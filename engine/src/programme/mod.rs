//! A designer's programme after checking: it cannot hold an unknown name, a negative cost or a broken period.

mod check;
mod design;
mod read;
mod weighing;

use std::collections::BTreeMap;
use std::sync::OnceLock;

pub use crate::document::{Agreement, Answer, Cause, Checked, Confidence, Evidence, Governance, PolicyState};
use crate::knowledge::{ApproachId, ConditionId, ConstraintId, CriterionId, Knowledge, PerConstraint, scales};
use crate::leverage::OnMap;
use crate::map::{Asks, Cover, Laid, MapAnswer, Market, World, cover};
use crate::quantity::Estimate;
use crate::weigh::Statement;
pub use design::{Answers, Deal, Decision, Design, Levels, Override, Partner, Upgrading};

/// A programme that every later step can rely on.
///
/// # Invariant
///
/// Every name in it stands for something of the knowledge or of the programme; ranges are in order;
/// amounts are at least 0; emphases sum to at most 1 for each intervention.
#[derive(Clone, Debug)]
pub struct Programme {
    /// What it is called.
    pub title: String,
    /// The currency of every amount.
    pub currency: Option<String>,
    /// How many enterprises it is for.
    pub target_enterprises: Option<Estimate>,
    /// The periods of the plan, in order.
    pub periods: Vec<String>,
    /// What is true of the market as a whole.
    pub context: Context,
    /// How much each constraint matters.
    pub diagnosis: PerConstraint<Diagnosed>,
    /// The market map; `None` if there is none.
    pub map: Option<Market>,
    /// Who reaches whom on the map, once somebody has asked.
    pub(crate) cover: OnceLock<Option<Cover>>,
    /// The things it could do, in the order of the document.
    pub interventions: Vec<Intervention>,
    /// Costs that several interventions share, in the order of the document.
    pub shared_costs: Vec<SharedCost>,
    /// What the designer has said of the weights.
    pub weighing: Weighing,
    /// What others judge.
    pub people: Vec<Person>,
    /// What one unit of harm takes from relief.
    pub harm_rate: f64,
    /// The money there is, and what a plan must keep to.
    pub budget: Budget,
    /// What the review asks of the design as a whole. No score reads it.
    pub design: Design,
    /// The findings of the review that are set aside.
    pub overrides: Vec<Override>,
    /// What was decided, in the order of the document.
    pub decisions: Vec<Decision>,
}

/// What is true of the market as a whole.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// Is the market thin, remote or fragile?
    pub thin_market: Answer,
    /// Is the enforcement of rules a problem now?
    pub enforcement_problem: Answer,
    /// Is national policy a problem now?
    pub policy_problem: Answer,
    /// How the main link of the chain is coordinated.
    pub governance: Governance,
}

/// How much one constraint matters. What nobody knows is `None`, which is a range and never zero.
#[derive(Clone, Debug, Default)]
pub struct Diagnosed {
    /// Its place in the list of the document, if it is there.
    pub(crate) place: Option<usize>,
    /// 0 none to 4 blocking.
    pub severity: Option<u8>,
    /// 0 out of reach to 4 ready.
    pub feasibility: Option<u8>,
    /// How sure the judgement is.
    pub confidence: Option<Confidence>,
    /// What it rests on.
    pub evidence: Option<Evidence>,
    /// What kinds of cause it has.
    pub causes: Vec<Cause>,
    /// Whether a root cause is written down.
    pub has_root_cause: bool,
}

/// What somebody beside the designer judges.
#[derive(Clone, Debug)]
pub struct Person {
    /// Who.
    pub name: String,
    /// What this person has said of the weights.
    pub weighing: Weighing,
    /// How much each constraint matters to this person's mind; what was not said is `None`.
    pub diagnosis: PerConstraint<Diagnosed>,
}

/// What somebody has said of the weights.
#[derive(Clone, Debug)]
pub struct Weighing {
    /// Points for each criterion, in the order of [`CriterionId::ALL`]; those that nobody gave are the default ones.
    pub points: [f64; CriterionId::ALL.len()],
    /// Whether any points were given.
    pub has_points: bool,
    /// What was said besides; `None` if nothing was.
    pub statements: Option<Vec<Statement>>,
}

/// The place of an intervention in the programme.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub struct InterventionId(pub(crate) usize);

/// A concrete thing the programme could do.
#[derive(Clone, Debug)]
pub struct Intervention {
    /// Its short name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The case of the library that it is or resembles.
    pub case: Option<String>,
    /// The approaches it uses and their emphasis, above 0, in the order of the matrix.
    pub approaches: Vec<(ApproachId, f64)>,
    /// The answers to conditions, by their place; nobody has answered the others.
    pub(crate) conditions: Vec<Answer>,
    /// How many enterprises it serves directly.
    pub serves: Option<Estimate>,
    /// What it costs in each period, whoever pays.
    pub cost: Vec<Estimate>,
    /// The programme's share of that cost in each period; `None` where nobody has said.
    pub programme_share: Vec<Option<Estimate>>,
    /// The part the programme plays: its place among the roles.
    pub role: Option<usize>,
    /// What the programme's money pays for: its place among the subsidies.
    pub subsidy: Option<usize>,
    /// For each way of shielding, whether it is used.
    pub shields: Vec<Answer>,
    /// The functions it touches, each with the answers to the questions in their order.
    pub functions: Vec<Function>,
    /// The actors through which change spreads; `None` if nobody has said.
    pub leverage: Option<Vec<Actor>>,
    /// What comes of working with the actors of the map that it names; `None` if it names none.
    pub on_map: Option<OnMap>,
    /// The leverage points that it works with, by name; told only where the budget asks for some.
    pub leverage_points: Vec<String>,
    /// Does the partner want it?
    pub will: Answer,
    /// Is the partner able?
    pub skill: Answer,
    /// 0 out of reach to 4 ready.
    pub feasibility: Option<u8>,
    /// What it does for women and the poorest: its place among the words.
    pub inclusion: Option<usize>,
    /// The year by which the programme has left.
    pub exit_year: Option<u16>,
    /// What else is said of the partner. No score reads it.
    pub partner: Partner,
    /// The deal with the partner. No score reads it.
    pub deal: Option<Deal>,
    /// The upgrading it brings about. No score reads it.
    pub upgrading: Option<Upgrading>,
    /// Whether it keeps a principle. No score reads it.
    pub principles: Answers,
    /// Answers to the questions of the review. No score reads them.
    pub answers: Answers,
    /// The interventions that must all be funded with it.
    pub requires: Vec<InterventionId>,
    /// The interventions that cannot be funded with it.
    pub excludes: Vec<InterventionId>,
    /// The interventions of which one must be funded with it, if any are named.
    pub requires_any: Vec<InterventionId>,
    /// By how many periods later than its costs are written it can start; always at least one way.
    pub delays: Vec<isize>,
    /// The shares of the whole at which it can be done, from the least on; always at least one.
    pub scales: Vec<f64>,
    /// Interventions that must start so many periods before it.
    pub after: Vec<(InterventionId, usize)>,
}

impl Intervention {
    /// The answer to a condition, as somebody gave it.
    pub fn condition(&self, id: ConditionId) -> Answer {
        self.conditions.get(id.0).copied().unwrap_or_default()
    }

    /// The answer to a condition: as somebody gave it, else as the map has it, which then stands beside it.
    pub fn settled(&self, id: ConditionId) -> (Answer, Option<&MapAnswer>) {
        match (self.condition(id), self.map_answer(Asks::Condition(id))) {
            (Answer::Unknown, Some(read)) => (read.answer, Some(read)),
            (said, _) => (said, None),
        }
    }

    /// What the map answers, if it does, whether or not somebody has said so as well.
    pub fn map_answer(&self, asks: Asks) -> Option<&MapAnswer> {
        self.on_map.as_ref()?.answers.iter().find(|read| read.asks == asks)
    }

    /// What comes on the map of the actors that it works with, if its leverage is that.
    pub fn spreads_on_map(&self) -> Option<&OnMap> {
        let on_map = self.on_map.as_ref()?;
        (self.serves.is_some() || on_map.among >= 1.0).then_some(on_map)
    }

    /// The first period in which it costs anything, as its costs are written.
    pub fn first_cost(&self) -> usize {
        self.cost.iter().position(|cost| cost.high > 0.0).unwrap_or_default()
    }

    /// Amounts by period, so many periods later.
    pub fn delayed(amounts: &[f64], by: isize) -> Vec<f64> {
        let mut delayed = vec![0.0; amounts.len()];
        for (amount, period) in amounts.iter().zip(by..) {
            if let Some(slot) = usize::try_from(period).ok().and_then(|period| delayed.get_mut(period)) {
                *slot = *amount;
            }
        }
        delayed
    }

    /// What it costs the programme in each period. Where nobody has said what share the programme
    /// carries, the whole cost is counted: a budget must be able to pay it.
    pub fn programme_cost(&self) -> Vec<Estimate> {
        programme_part(&self.cost, &self.programme_share)
    }
}

/// The programme's part of a cost in each period; the whole where its share is not said.
fn programme_part(cost: &[Estimate], share: &[Option<Estimate>]) -> Vec<Estimate> {
    let whole = Estimate::sure(1.0);
    let pairs = cost.iter().zip(share);
    pairs.map(|(cost, share)| crate::quantity::Quantity::times(*cost, share.unwrap_or(whole))).collect()
}

/// A cost that is paid once if any of some interventions is funded.
#[derive(Clone, Debug)]
pub struct SharedCost {
    /// Its short name.
    pub id: String,
    /// The interventions that need it, in order, each once.
    pub of: Vec<InterventionId>,
    /// What it costs the programme in each period.
    pub cost: Vec<f64>,
    /// What partners pay of it in each period.
    pub partners: Vec<f64>,
}

/// One function that an intervention touches.
#[derive(Clone, Debug)]
pub struct Function {
    /// What has to be done, again and again.
    pub name: String,
    /// Who is to do it after exit, if anybody is named.
    pub does_after: Option<String>,
    /// Who is to pay for it after exit, if anybody is named.
    pub pays_after: Option<String>,
    /// The answers, in the order of the questions.
    pub answers: [Answer; scales::QUESTIONS.len()],
}

/// An actor through which change spreads.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Who.
    pub name: String,
    /// How many enterprises this actor touches that the programme does not serve directly.
    pub reach: Option<Estimate>,
    /// 0 to 4.
    pub influence: Option<u8>,
}

/// The money there is, and what a plan must keep to.
#[derive(Clone, Debug, Default)]
pub struct Budget {
    /// Over all periods.
    pub total: Option<f64>,
    /// In single periods, by their place; `None` where it is not limited.
    pub by_period: Vec<Option<f64>>,
    /// Whether money that a period leaves can be spent in later ones.
    pub carry_over: bool,
    /// What partners can pay over all periods.
    pub partner_money: Option<f64>,
    /// Whether only interventions may be funded whose programme share never rises.
    pub share_only_falls: bool,
    /// The least mean inclusion of what is funded, weighted by money.
    pub least_inclusion: Option<f64>,
    /// The least number of leverage points that a plan must work with.
    pub least_leverage_points: Option<usize>,
    /// Groups of interventions of which only so many may be funded.
    pub at_most: Vec<(Vec<InterventionId>, usize)>,
    /// The largest share of the total that heavy interventions may take.
    pub heavy_share: Option<f64>,
    /// The least relief of single constraints.
    pub min_relief: Vec<(ConstraintId, f64)>,
    /// The most harm to any one constraint.
    pub max_harm: Option<f64>,
    /// Interventions that must be funded.
    pub must_fund: Vec<InterventionId>,
    /// Interventions that must not be funded.
    pub must_not_fund: Vec<InterventionId>,
}

impl Programme {
    /// The interventions with their places.
    pub fn interventions(&self) -> impl Iterator<Item = (InterventionId, &Intervention)> {
        self.interventions.iter().enumerate().map(|(index, item)| (InterventionId(index), item))
    }

    /// The intervention at a place.
    #[expect(clippy::indexing_slicing, reason = "identifiers are made by the programme that holds the list")]
    pub fn intervention(&self, id: InterventionId) -> &Intervention {
        &self.interventions[id.0]
    }

    /// The leverage points of the interventions, by name, each with those that work with it; none where the budget
    /// asks for none.
    pub fn leverage_points(&self) -> Vec<(String, Vec<InterventionId>)> {
        let mut points: BTreeMap<&str, Vec<InterventionId>> = BTreeMap::new();
        for (id, intervention) in self.interventions() {
            for point in &intervention.leverage_points {
                points.entry(point).or_default().push(id);
            }
        }
        points.into_iter().map(|(point, ids)| (point.to_owned(), ids)).collect()
    }

    /// Which interventions reach which sampled enterprises of the map, by their places; `None` unless several work with
    /// actors of it and take their leverage from it. Worked out when it is first asked for: a ranking needs none of it.
    pub fn cover(&self, knowledge: &Knowledge) -> Option<&Cover> {
        let sampled = || {
            let partners =
                |it: &Intervention| it.spreads_on_map().map(|on_map| on_map.partners.clone()).unwrap_or_default();
            let pushes: Vec<Vec<crate::map::Partner>> = self.interventions.iter().map(partners).collect();
            if pushes.iter().filter(|push| !push.is_empty()).count() < 2 {
                return None;
            }
            let sets = knowledge.scales().plan.overlap_sets.value() as usize;
            Some(cover(&Laid::new(knowledge, self.map.as_ref()?, World::Likely), sets, &pushes))
        };
        self.cover.get_or_init(sampled).as_ref()
    }

    /// The intervention with a short name.
    pub fn find(&self, id: &str) -> Option<InterventionId> {
        self.interventions.iter().position(|intervention| intervention.id == id).map(InterventionId)
    }
}
