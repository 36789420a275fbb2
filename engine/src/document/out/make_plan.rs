//! From a plan to the plan as it goes out.

use super::names::{Names, name};
use super::outline::{Outline, Way};
use super::plan::{
    LeveragePoint, Mend, Planned, PlannedRelief, Planning, Proof, Reach, Reason, Repair, Requirement, Scaled,
    SharedCost, Spent, Start, Together, WhyIn, WhyOut,
};
use super::robust::Robustness;
use crate::document::wire;
use crate::knowledge::{ConstraintId, Knowledge};
use crate::math;
use crate::plan::{
    self, Checked, Differing, Edges, Fineness, Instance, Item, Joint, JointKind, Outcome, PlanError, Weighted,
};
use crate::plan_study::PlanStudy;
use crate::programme::{InterventionId, Programme};
use crate::value::Scored;

/// The version of the plan.
const FORMAT: &str = "leverpoint/plan/1";

/// A row's unit of a share is one hundredth of it.
const HUNDREDTH: f64 = 0.01;

/// What is asked besides of a plan.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// Whether to tell what it costs and is worth at its edges.
    pub prices: bool,
    /// How many other plans to look for.
    pub alternatives: usize,
    /// Whether to follow value against money.
    pub frontier: bool,
    /// A plan made by hand.
    pub own: Option<Vec<InterventionId>>,
    /// Whether to tell under which weights it would be the best.
    pub own_weights: bool,
    /// How to hold it against drawn worlds, if at all.
    pub robust: Option<wire::Robust>,
}

/// What was found of it.
#[derive(Clone, Debug, Default)]
pub struct More {
    prices: Option<plan::Prices>,
    alternatives: Option<(f64, Vec<plan::Alternative>)>,
    frontier: Option<plan::Frontier>,
    own: Option<plan::Judged>,
    /// Under which weights the plan made by hand would be the best, which is found with more than the instance.
    best_under: Option<plan::BestUnder>,
    /// How far the plan survives doubt, which is found with more than the instance.
    pub robust: Option<Robustness>,
    /// What mends requirements that clash, each alone.
    repairs: Vec<plan::Repair>,
    /// And all at once.
    together: Option<plan::Together>,
}

impl More {
    /// What is asked of what came of looking for a programme's plan.
    pub(crate) fn of_programme(
        knowledge: &Knowledge,
        programme: &Programme,
        scored: &Scored<'_>,
        instance: &Instance,
        outcome: &Result<Outcome, PlanError>,
        asked: &Asked,
    ) -> Self {
        let mut more = Self::of(knowledge, instance, outcome, asked);
        if let (Some(how), Ok(Outcome::Plan(_))) = (&asked.robust, outcome) {
            more.robust = Some(PlanStudy::new(knowledge, programme, scored, instance.clone(), outcome, how).run());
        }
        more.under(knowledge, asked, || {
            plan::ProgrammeWeighted::of(knowledge, programme, scored).map(|it| Box::new(it) as Box<dyn Weighted>)
        })
    }

    /// And under which weights the plan made by hand would be the best, if that is asked.
    pub(super) fn under<'w>(
        mut self,
        knowledge: &Knowledge,
        asked: &Asked,
        weighted: impl FnOnce() -> Option<Box<dyn Weighted + 'w>>,
    ) -> Self {
        let own = self.own.as_ref().filter(|own| asked.own_weights && own.checked.broken.is_empty());
        let effort = plan::Effort::of(knowledge);
        let found = own.and_then(|own| plan::best_under(&*weighted()?, &own.choice, &effort).ok());
        self.best_under = found;
        self
    }

    /// What is asked of what came of looking for a plan; nothing of what is none. Where the solver breaks off, the
    /// plan stands without it.
    pub fn of(knowledge: &Knowledge, instance: &Instance, outcome: &Result<Outcome, PlanError>, asked: &Asked) -> Self {
        let edges = Edges::of(knowledge);
        let plan = match outcome {
            Ok(Outcome::Plan(plan)) => plan,
            Ok(Outcome::Impossible { conflict }) => {
                let repairs = plan::repairs(instance, conflict, &edges).unwrap_or_default();
                let together = plan::together(instance, plan::Loosening::of(knowledge)).ok().flatten();
                return Self { repairs, together, ..Self::default() };
            }
            Err(_) => return Self::default(),
        };
        let differing = Differing::of(knowledge, asked.alternatives);
        let alternatives = || plan::alternatives(instance, &plan.choice, &differing).ok();
        Self {
            prices: asked.prices.then(|| plan::prices(instance, &plan.choice, &edges).ok()).flatten(),
            alternatives: (asked.alternatives > 0)
                .then(alternatives)
                .flatten()
                .map(|others| (plan.checked.value, others)),
            frontier: asked.frontier.then(|| plan::frontier(instance, &Fineness::of(knowledge)).ok()).flatten(),
            own: asked.own.as_ref().and_then(|own| plan::judge(instance, own, &edges).ok()),
            best_under: None,
            robust: None,
            repairs: Vec::new(),
            together: None,
        }
    }
}

/// What came of looking for a plan, as it goes out.
pub fn planning(names: &Names, instance: &Instance, outcome: &Result<Outcome, PlanError>, more: &More) -> Planning {
    let make = Make { names, instance };
    match outcome {
        Ok(Outcome::Plan(plan)) => Planning::Plan(Box::new(make.planned(plan, more))),
        Ok(Outcome::Impossible { conflict }) => {
            let repairs = more.repairs.iter().map(|repair| make.repair(*repair)).collect();
            let together = more.together.as_ref().map(|it| Together {
                share: it.share,
                at_least: it.at_least,
                repairs: it.repairs.iter().map(|repair| make.repair(*repair)).collect(),
            });
            Planning::Impossible { format: FORMAT, conflict: make.requirements(conflict), repairs, together }
        }
        Err(error) => Planning::Failed { format: FORMAT, message: error.to_string() },
    }
}

/// Makes what goes out of a choice by its names.
pub(crate) struct Make<'a> {
    pub(crate) names: &'a Names,
    pub(crate) instance: &'a Instance,
}

impl Make<'_> {
    pub(super) fn intervention(&self, id: InterventionId) -> String {
        name(&self.names.interventions, id.0)
    }

    pub(super) fn constraint(&self, id: ConstraintId) -> String {
        name(&self.names.constraints, id.0)
    }

    fn planned(&self, plan: &plan::Plan, more: &More) -> Planned {
        let checked = &plan.checked;
        let Outline { starts, scales, by_period, constraints } = self.outline(&plan.choice, checked, 1.0);
        Planned {
            format: FORMAT,
            chosen: plan.ids().map(|id| self.intervention(id)).collect(),
            cost: checked.cost,
            value: checked.value,
            proof: match plan.proof {
                plan::Proof::Optimal { tolerance } => Proof::Optimal { tolerance },
                plan::Proof::Gap { gap } => Proof::Gap { gap },
            },
            binding: self.requirements(&plan.binding),
            shared_costs: self.shared_costs(&plan.choice),
            leverage_points: self.leverage_points(&plan.choice),
            reach: self.instance.reach(&plan.choice).map(|reach| Reach {
                together: reach.together,
                apart: reach.apart,
                value: reach.value,
            }),
            starts,
            scales,
            by_period,
            constraints,
            why_in: plan.chosen.iter().map(|chosen| self.why_in(chosen, &plan.choice)).collect(),
            left_out: plan.left_out.iter().map(|left| self.why_out(left, &plan.choice)).collect(),
            ways: self.ways(),
            prices: more.prices.as_ref().map(|prices| self.prices(prices)),
            alternatives: more
                .alternatives
                .as_ref()
                .map(|(value, others)| others.iter().map(|it| self.alternative(it, &plan.choice, *value)).collect()),
            frontier: more.frontier.as_ref().map(|frontier| self.frontier(frontier)),
            own: more.own.as_ref().map(|own| self.own(own, more.best_under.as_ref())),
            robust: more.robust.clone(),
        }
    }

    /// What a choice does, where every limit on money is multiplied by a share.
    pub(super) fn outline(&self, choice: &[bool], checked: &Checked, share: f64) -> Outline {
        let spent =
            checked.by_period.iter().zip(&self.names.periods).enumerate().map(|(place, (money, period))| Spent {
                period: period.clone(),
                cost: money.cost,
                partners: money.partners,
                budget: self.names.by_period.get(place).copied().flatten().map(|budget| budget * share),
            });
        let effects = checked.relief.iter().zip(&checked.harm);
        let constraints = self.names.constraints.iter().zip(effects).map(|(constraint, (relief, harm))| {
            PlannedRelief { constraint: constraint.clone(), relief: *relief, harm: *harm }
        });
        Outline {
            starts: self.starts(choice),
            scales: self.scales(choice),
            by_period: spent.collect(),
            constraints: constraints.collect(),
        }
    }

    /// What each way of doing an intervention costs when.
    fn ways(&self) -> Vec<Way> {
        let items = self.instance.items.iter().filter(|_| !self.names.periods.is_empty());
        items
            .map(|item| Way {
                id: self.intervention(item.id),
                start: name(&self.names.periods, item.start),
                scale: self.can_be_scaled(item.id).then_some(item.scale),
                cost: item.cost.clone(),
                partners: item.partners.clone(),
            })
            .collect()
    }

    /// A repair in the units in which its requirement is asked for.
    fn repair(&self, repair: plan::Repair) -> Repair {
        let requirement = repair.requirement;
        let share = |logarithm: f64| -math::exp_m1(-logarithm);
        let unit = self.instance.rows.iter().find(|row| row.requirement == requirement).map_or(0.0, |row| row.unit);
        let asked = |bound: f64| match requirement {
            plan::Requirement::MinRelief(_) | plan::Requirement::MaxHarm(_) => share(bound),
            plan::Requirement::HeavyShare => bound / unit * HUNDREDTH,
            _ => bound,
        };
        let mend = match repair.mend {
            plan::Mend::Move { from, to, within } => {
                let nearer = if to > from { to - within } else { to + within };
                Mend::Move { from: asked(from), to: asked(to), within: (asked(to) - asked(nearer)).abs() }
            }
            plan::Mend::Drop => Mend::Drop,
            plan::Mend::NotEnough => Mend::NotEnough,
            plan::Mend::Unknown => Mend::Unknown,
        };
        Repair { requirement: self.requirement(requirement), mend }
    }

    fn why_in(&self, chosen: &plan::Chosen, choice: &[bool]) -> WhyIn {
        WhyIn {
            id: self.intervention(chosen.id),
            gain: chosen.gain,
            cost: chosen.cost,
            shared_costs: self.shared_with(chosen.id, choice),
            needed_for: self.requirements(&chosen.needed_for),
        }
    }

    fn why_out(&self, left: &plan::LeftOut, choice: &[bool]) -> WhyOut {
        let (reason, breaks) = match &left.why {
            plan::Why::AddsNothing => (Reason::AddsNothing, Vec::new()),
            plan::Why::Breaks(rows) => (Reason::BreaksRequirements, self.requirements(rows)),
            plan::Why::NotReached => (Reason::NotReached, Vec::new()),
        };
        WhyOut {
            id: self.intervention(left.id),
            gain: left.gain,
            cost: left.cost,
            shared_costs: self.shared_with(left.id, choice),
            reason,
            breaks,
        }
    }

    /// The interventions that are chosen of those that bring a joint.
    fn bringing(&self, joint: &Joint, choice: &[bool]) -> Vec<String> {
        let picked: Vec<bool> = choice.iter().enumerate().map(|(place, is)| *is && joint.of.contains(&place)).collect();
        self.funded(&picked)
    }

    fn shared_costs(&self, choice: &[bool]) -> Vec<SharedCost> {
        let all = vec![true; choice.len()];
        let shared = self.instance.joints.iter().filter_map(|joint| match joint.kind {
            JointKind::SharedCost(place) => Some(SharedCost {
                id: name(&self.names.shared_costs, place),
                of: self.bringing(joint, &all),
                cost: joint.cost.clone(),
                partners: joint.partners.clone(),
                needed_by: self.bringing(joint, choice),
            }),
            JointKind::LeveragePoint(_) => None,
        });
        shared.collect()
    }

    fn leverage_points(&self, choice: &[bool]) -> Vec<LeveragePoint> {
        let there = self.instance.joints.iter().filter(|joint| joint.is_there(choice));
        let points = there.filter_map(|joint| match joint.kind {
            JointKind::LeveragePoint(place) => Some(LeveragePoint {
                actor: name(&self.names.leverage_points, place),
                with: self.bringing(joint, choice),
            }),
            JointKind::SharedCost(_) => None,
        });
        points.collect()
    }

    /// The shared costs that come and go with one intervention, all else kept.
    fn shared_with(&self, id: InterventionId, choice: &[bool]) -> Vec<String> {
        let items = &self.instance.items;
        let own = |place: &usize| items.get(*place).is_some_and(|item| item.id == id);
        let others = |joint: &Joint| joint.of.iter().any(|place| !own(place) && choice.get(*place) == Some(&true));
        let alone = self.instance.joints.iter().filter(|joint| joint.of.iter().any(own) && !others(joint));
        let shared = alone.filter_map(|joint| match joint.kind {
            JointKind::SharedCost(place) => Some(name(&self.names.shared_costs, place)),
            JointKind::LeveragePoint(_) => None,
        });
        shared.collect()
    }

    /// When what is chosen starts, where that is open.
    fn starts(&self, choice: &[bool]) -> Vec<Start> {
        let picked = self.picked(choice, |one, other| one.start == other.start);
        let start =
            |item: &Item| Start { id: self.intervention(item.id), period: name(&self.names.periods, item.start) };
        picked.into_iter().map(start).collect()
    }

    /// How far what is chosen is scaled, where that is open.
    fn scales(&self, choice: &[bool]) -> Vec<Scaled> {
        let picked = self.picked(choice, |one, other| one.scale == other.scale);
        picked.into_iter().map(|item| Scaled { id: self.intervention(item.id), scale: item.scale }).collect()
    }

    fn can_be_scaled(&self, id: InterventionId) -> bool {
        let mut ways = self.instance.items.iter().filter(|item| item.id == id);
        let first = ways.next();
        ways.any(|item| first.is_some_and(|first| first.scale != item.scale))
    }

    /// The ways that are chosen of what can be done in ways of which some are not the same; in the order of the
    /// document.
    fn picked(&self, choice: &[bool], same: fn(&Item, &Item) -> bool) -> Vec<&Item> {
        let mut items = Vec::new();
        for group in &self.instance.groups {
            let ways = || group.iter().filter_map(|place| self.instance.items.get(*place));
            let open = ways().next().is_some_and(|first| ways().any(|way| !same(first, way)));
            let picked = group.iter().find(|place| choice.get(**place) == Some(&true)).filter(|_| open);
            items.extend(picked.and_then(|place| self.instance.items.get(*place)));
        }
        crate::order::sort_by_key(&mut items, |item| item.id);
        items
    }

    /// The interventions of a choice, in the order of the document.
    pub(super) fn funded(&self, choice: &[bool]) -> Vec<String> {
        self.interventions(&self.instance.funded(choice))
    }

    pub(super) fn interventions(&self, ids: &[InterventionId]) -> Vec<String> {
        ids.iter().map(|id| self.intervention(*id)).collect()
    }

    pub(super) fn requirements(&self, requirements: &[plan::Requirement]) -> Vec<Requirement> {
        requirements.iter().map(|requirement| self.requirement(*requirement)).collect()
    }

    pub(super) fn requirement(&self, requirement: plan::Requirement) -> Requirement {
        use plan::Requirement as Typed;
        match requirement {
            Typed::Budget => Requirement::Budget,
            Typed::PeriodBudget(place) => Requirement::PeriodBudget { period: name(&self.names.periods, place) },
            Typed::HeavyShare => Requirement::HeavyShare,
            Typed::MinRelief(id) => Requirement::MinRelief { constraint: self.constraint(id) },
            Typed::MaxHarm(id) => Requirement::MaxHarm { constraint: self.constraint(id) },
            Typed::MustFund(id) => Requirement::MustFund { intervention: self.intervention(id) },
            Typed::MustNotFund(id) => Requirement::MustNotFund { intervention: self.intervention(id) },
            Typed::Requires(id, other) => {
                Requirement::Requires { intervention: self.intervention(id), other: self.intervention(other) }
            }
            Typed::NeedsBeside(id, approach) => Requirement::NeedsBeside {
                intervention: self.intervention(id),
                approach: name(&self.names.approaches, approach.0),
            },
            Typed::Excludes(id, other) => {
                Requirement::Excludes { intervention: self.intervention(id), other: self.intervention(other) }
            }
            Typed::PartnerMoney => Requirement::PartnerMoney,
            Typed::ShareOnlyFalls(id) => Requirement::ShareOnlyFalls { intervention: self.intervention(id) },
            Typed::LeastInclusion => Requirement::LeastInclusion,
            Typed::LeveragePoints => Requirement::LeveragePoints,
            Typed::RequiresAny(id) => Requirement::RequiresAny { intervention: self.intervention(id) },
            Typed::After(id, other) => {
                Requirement::After { intervention: self.intervention(id), other: self.intervention(other) }
            }
            Typed::Once(id) => Requirement::Once { intervention: self.intervention(id) },
            Typed::Group(place) => Requirement::Group { group: name(&self.names.groups, place) },
            // Plans are looked for with these, and none is told of them.
            Typed::Apart(place) | Typed::Joined(place) => Requirement::Group { group: place.to_string() },
            Typed::Cover(place) => Requirement::Cover { cover: name(&self.names.covers, place) },
        }
    }
}
