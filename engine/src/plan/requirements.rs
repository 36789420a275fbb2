//! What every plan must keep, as linear rows over the items.

use super::instance::{Item, Requirement, Row, Sense, is_heavy};
use crate::knowledge::{ApproachId, Knowledge};
use crate::math;
use crate::programme::{Intervention, InterventionId, Programme};
use crate::value::Scored;

/// The rows of a programme, in the order in which they are named to people.
pub(super) fn rows(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>, items: &[Item]) -> Vec<Row> {
    let rows = Rows { knowledge, programme, items };
    let mut all = rows.money();
    all.extend(rows.heavy(scored));
    all.extend(rows.relief_and_harm());
    all.extend(rows.picks());
    all.extend(rows.company());
    all
}

/// Shares are loosened by this much at a time.
const HUNDREDTH: f64 = 0.01;

struct Rows<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    items: &'a [Item],
}

impl Rows<'_> {
    /// The row in which each item has the coefficient that `f` gives it; zeros are left out.
    fn row(&self, requirement: Requirement, sense: Sense, bound: f64, f: impl Fn(&Item) -> f64) -> Row {
        let terms = self.items.iter().map(f).enumerate().filter(|(_, coefficient)| *coefficient != 0.0).collect();
        Row { requirement, name: self.name(requirement), terms, sense, bound, unit: self.unit(requirement) }
    }

    /// How far one unit of what is required moves a bound: one hundredth of a share, of relief or of harm.
    fn unit(&self, requirement: Requirement) -> f64 {
        let budget = &self.programme.budget;
        match requirement {
            Requirement::Budget | Requirement::PeriodBudget(_) => 1.0,
            Requirement::HeavyShare => HUNDREDTH * budget.total.unwrap_or_default(),
            Requirement::MinRelief(id) => {
                let least = budget.min_relief.iter().find(|(other, _)| *other == id).map_or(0.0, |(_, least)| *least);
                HUNDREDTH / (1.0 - least)
            }
            Requirement::MaxHarm(_) => HUNDREDTH / (1.0 - budget.max_harm.unwrap_or_default()),
            _ => 0.0,
        }
    }

    /// The name of a requirement's row.
    fn name(&self, requirement: Requirement) -> String {
        let constraint = |id| self.knowledge.constraint(id).id.as_str();
        let item = |id| self.programme.intervention(id).id.as_str();
        match requirement {
            Requirement::Budget => "budget".to_owned(),
            Requirement::PeriodBudget(period) => {
                format!("budget/{}", self.programme.periods.get(period).map_or("", String::as_str))
            }
            Requirement::HeavyShare => "heavy-share".to_owned(),
            Requirement::MinRelief(id) => format!("min-relief/{}", constraint(id)),
            Requirement::MaxHarm(id) => format!("max-harm/{}", constraint(id)),
            Requirement::MustFund(id) => format!("must-fund/{}", item(id)),
            Requirement::MustNotFund(id) => format!("must-not-fund/{}", item(id)),
            Requirement::Requires(id, other) => format!("requires/{}/{}", item(id), item(other)),
            Requirement::NeedsBeside(id, approach) => {
                format!("needs-beside/{}/{}", item(id), self.knowledge.approach(approach).id)
            }
            Requirement::Excludes(id, other) => format!("excludes/{}/{}", item(id), item(other)),
            Requirement::Once(id) => format!("once/{}", item(id)),
            Requirement::Group(place) => format!("group/{place}"),
            Requirement::Apart(place) => format!("apart/{place}"),
            Requirement::Cover(place) => format!("cover/{place}"),
        }
    }

    fn money(&self) -> Vec<Row> {
        let budget = &self.programme.budget;
        let total = budget.total.map(|total| self.row(Requirement::Budget, Sense::AtMost, total, Item::total_cost));
        let limited = budget.by_period.iter().enumerate().filter_map(|(period, amount)| Some((period, (*amount)?)));
        let period = |(period, amount): (usize, f64)| {
            let cost = |item: &Item| item.cost.get(period).copied().unwrap_or_default();
            self.row(Requirement::PeriodBudget(period), Sense::AtMost, amount, cost)
        };
        total.into_iter().chain(limited.map(period)).collect()
    }

    /// Heavy interventions take at most a share of the budget; where there is none, of what is spent.
    fn heavy(&self, scored: &Scored<'_>) -> Option<Row> {
        let share = self.programme.budget.heavy_share?;
        let heavy = |item: &Item| {
            if is_heavy(self.knowledge, scored.score(item.id)) { item.total_cost() } else { 0.0 }
        };
        Some(match self.programme.budget.total {
            Some(total) => self.row(Requirement::HeavyShare, Sense::AtMost, share * total, heavy),
            None => {
                self.row(Requirement::HeavyShare, Sense::AtMost, 0.0, |item| heavy(item) - share * item.total_cost())
            }
        })
    }

    fn relief_and_harm(&self) -> Vec<Row> {
        let budget = &self.programme.budget;
        let relief = budget.min_relief.iter().map(|&(constraint, least)| {
            let amount = |item: &Item| item.relief.get(constraint.0).copied().unwrap_or_default();
            self.row(Requirement::MinRelief(constraint), Sense::AtLeast, -math::ln_1p(-least), amount)
        });
        let most = budget.max_harm.filter(|most| *most < 1.0);
        let harm = most.into_iter().flat_map(|most| {
            self.knowledge.constraints().map(move |(constraint, _)| {
                let amount = |item: &Item| item.harm.get(constraint.0).copied().unwrap_or_default();
                self.row(Requirement::MaxHarm(constraint), Sense::AtMost, -math::ln_1p(-most), amount)
            })
        });
        relief.chain(harm.filter(|row| !row.terms.is_empty())).collect()
    }

    fn picks(&self) -> Vec<Row> {
        let one = |id: InterventionId| move |item: &Item| if item.id == id { 1.0 } else { 0.0 };
        let budget = &self.programme.budget;
        let must = budget.must_fund.iter().map(|&id| self.row(Requirement::MustFund(id), Sense::AtLeast, 1.0, one(id)));
        let not =
            budget.must_not_fund.iter().map(|&id| self.row(Requirement::MustNotFund(id), Sense::AtMost, 0.0, one(id)));
        must.chain(not).collect()
    }

    /// What must, and what cannot, stand beside each other.
    fn company(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (id, intervention) in self.programme.interventions() {
            for &other in &intervention.requires {
                let terms = |item: &Item| f64::from(item.id == id) - f64::from(item.id == other);
                rows.push(self.row(Requirement::Requires(id, other), Sense::AtMost, 0.0, terms));
            }
            for &other in intervention.excludes.iter().filter(|other| **other > id || !self.excludes(**other, id)) {
                let terms = |item: &Item| f64::from(item.id == id || item.id == other);
                rows.push(self.row(Requirement::Excludes(id, other), Sense::AtMost, 1.0, terms));
            }
            for (approach, beside) in needs_beside(self.knowledge, intervention) {
                let helps = |item: &Item| uses_any(self.programme.intervention(item.id), &beside);
                let terms = |item: &Item| f64::from(item.id == id) - f64::from(item.id != id && helps(item));
                rows.push(self.row(Requirement::NeedsBeside(id, approach), Sense::AtMost, 0.0, terms));
            }
        }
        rows
    }

    fn excludes(&self, id: InterventionId, other: InterventionId) -> bool {
        self.programme.intervention(id).excludes.contains(&other)
    }
}

/// The approaches of an intervention that need another beside them, with those that would do, where
/// it does not bring one itself.
fn needs_beside(knowledge: &Knowledge, intervention: &Intervention) -> Vec<(ApproachId, Vec<ApproachId>)> {
    let used = intervention.approaches.iter().map(|(approach, _)| *approach);
    let needs = used.filter_map(|approach| {
        let cell = knowledge.row(approach).find(|cell| !cell.beside.is_empty())?;
        Some((approach, cell.beside.clone()))
    });
    needs.filter(|(_, beside)| !uses_any(intervention, beside)).collect()
}

fn uses_any(intervention: &Intervention, approaches: &[ApproachId]) -> bool {
    intervention.approaches.iter().any(|(used, _)| approaches.contains(used))
}
