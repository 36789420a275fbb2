//! What every plan must keep, as linear rows over the items.

use super::facts::Facts;
use super::instance::{Item, Joint, JointKind, Requirement, Row, Sense};
use crate::knowledge::{ApproachId, Knowledge};
use crate::math;
use crate::programme::{Intervention, InterventionId, Programme};

/// The rows of a programme, in the order in which they are named to people.
pub(super) fn rows(
    knowledge: &Knowledge,
    programme: &Programme,
    facts: &Facts,
    items: &[Item],
    joints: &[Joint],
) -> Vec<Row> {
    let rows = Rows { knowledge, programme, facts, items, joints };
    let mut all = rows.money();
    all.extend(rows.heavy());
    all.extend(rows.relief_and_harm());
    all.extend(rows.picks());
    all.extend(rows.company());
    all.extend(rows.more_money());
    all.extend(rows.ways());
    all
}

/// Shares are loosened by this much at a time.
const HUNDREDTH: f64 = 0.01;

struct Rows<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    facts: &'a Facts,
    items: &'a [Item],
    joints: &'a [Joint],
}

impl Rows<'_> {
    /// The row in which each item has the coefficient that `f` gives it; zeros are left out.
    fn row(&self, requirement: Requirement, sense: Sense, bound: f64, f: impl Fn(&Item) -> f64) -> Row {
        let terms = self.items.iter().map(f).enumerate().filter(|(_, coefficient)| *coefficient != 0.0).collect();
        let (name, unit) = (self.name(requirement), self.unit(requirement));
        Row { requirement, name, terms, joint: Vec::new(), sense, bound, unit }
    }

    /// The same row, in which each joint has the coefficient that `f` gives it.
    fn and_joints(&self, row: Row, f: impl Fn(&Joint) -> f64) -> Row {
        let joint = self.joints.iter().map(f).enumerate().filter(|(_, coefficient)| *coefficient != 0.0).collect();
        Row { joint, ..row }
    }

    /// How far one unit of what is required moves a bound: one hundredth of a share, of relief or of harm.
    fn unit(&self, requirement: Requirement) -> f64 {
        let budget = &self.programme.budget;
        match requirement {
            Requirement::Budget
            | Requirement::PeriodBudget(_)
            | Requirement::PartnerMoney
            | Requirement::LeveragePoints
            | Requirement::Group(_) => 1.0,
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
            Requirement::PartnerMoney => "partner-money".to_owned(),
            Requirement::ShareOnlyFalls(id) => format!("share-only-falls/{}", item(id)),
            Requirement::LeastInclusion => "least-inclusion".to_owned(),
            Requirement::LeveragePoints => "leverage-points".to_owned(),
            Requirement::RequiresAny(id) => format!("requires-any/{}", item(id)),
            Requirement::After(id, other) => format!("after/{}/{}", item(id), item(other)),
            Requirement::Once(id) => format!("once/{}", item(id)),
            Requirement::Group(place) => format!("group/{place}"),
            Requirement::Apart(place) => format!("apart/{place}"),
            Requirement::Cover(place) => format!("cover/{place}"),
            Requirement::Joined(place) => format!("joined/{place}"),
        }
    }

    fn money(&self) -> Vec<Row> {
        let budget = &self.programme.budget;
        let total = budget.total.map(|total| {
            let row = self.row(Requirement::Budget, Sense::AtMost, total, Item::total_cost);
            self.and_joints(row, Joint::total_cost)
        });
        let limited = budget.by_period.iter().enumerate().filter_map(|(period, amount)| Some((period, (*amount)?)));
        let period = |(period, amount): (usize, f64)| {
            // What earlier periods leave is there as well, back to the last one without a limit.
            let limits = &budget.by_period;
            let carried = limits.iter().take(period).rev().take_while(|limit| limit.is_some()).count();
            let from = if budget.carry_over { period - carried } else { period };
            let earlier: f64 = limits.iter().take(period).skip(from).flatten().sum();
            let spent = |cost: &[f64]| cost.iter().take(period + 1).skip(from).sum::<f64>();
            let row =
                self.row(Requirement::PeriodBudget(period), Sense::AtMost, amount + earlier, |item| spent(&item.cost));
            self.and_joints(row, |joint| spent(&joint.cost))
        };
        total.into_iter().chain(limited.map(period)).collect()
    }

    /// Heavy interventions take at most a share of the budget; where there is none, of what is spent.
    fn heavy(&self) -> Option<Row> {
        let share = self.programme.budget.heavy_share?;
        let heavy = |item: &Item| if self.facts.intervention(item.id).heavy { item.total_cost() } else { 0.0 };
        Some(match self.programme.budget.total {
            Some(total) => self.row(Requirement::HeavyShare, Sense::AtMost, share * total, heavy),
            None => {
                let terms = |item: &Item| heavy(item) - share * item.total_cost();
                let row = self.row(Requirement::HeavyShare, Sense::AtMost, 0.0, terms);
                self.and_joints(row, |joint| -share * joint.total_cost())
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

    fn more_money(&self) -> Vec<Row> {
        let budget = &self.programme.budget;
        let mut rows = Vec::new();
        if let Some(most) = budget.partner_money {
            let row = self.row(Requirement::PartnerMoney, Sense::AtMost, most, |item| item.partners.iter().sum());
            rows.push(self.and_joints(row, |joint| joint.partners.iter().sum()));
        }
        if let Some(least) = budget.least_leverage_points {
            let row = self.row(Requirement::LeveragePoints, Sense::AtLeast, least as f64, |_| 0.0);
            let is_point = |joint: &Joint| f64::from(matches!(joint.kind, JointKind::LeveragePoint(_)));
            rows.push(self.and_joints(row, is_point));
        }
        if let Some(least) = budget.least_inclusion {
            let terms = |item: &Item| item.total_cost() * (self.facts.intervention(item.id).inclusion - least);
            rows.push(self.row(Requirement::LeastInclusion, Sense::AtLeast, 0.0, terms));
        }
        for (id, intervention) in self.programme.interventions().filter(|_| budget.share_only_falls) {
            let shares: Vec<f64> = intervention
                .cost
                .iter()
                .zip(&intervention.programme_share)
                .filter(|(cost, _)| cost.value > 0.0)
                .map(|(_, share)| share.map_or(1.0, |share| share.value))
                .collect();
            if shares.iter().zip(shares.iter().skip(1)).any(|(before, after)| after > before) {
                let one = |item: &Item| f64::from(item.id == id);
                rows.push(self.row(Requirement::ShareOnlyFalls(id), Sense::AtMost, 0.0, one));
            }
        }
        for (place, (group, count)) in budget.at_most.iter().enumerate() {
            let one = |item: &Item| f64::from(group.contains(&item.id));
            rows.push(self.row(Requirement::Group(place), Sense::AtMost, *count as f64, one));
        }
        rows
    }

    /// When an intervention is done, where that is open.
    fn ways(&self) -> Vec<Row> {
        let mut rows = Vec::new();
        for (id, intervention) in self.programme.interventions() {
            if intervention.delays.len() * intervention.scales.len() > 1 {
                let one = |item: &Item| f64::from(item.id == id);
                rows.push(self.row(Requirement::Once(id), Sense::AtMost, 1.0, one));
            }
            if !intervention.requires_any.is_empty() {
                let any = &intervention.requires_any;
                let terms = |item: &Item| f64::from(item.id == id) - f64::from(any.contains(&item.id));
                rows.push(self.row(Requirement::RequiresAny(id), Sense::AtMost, 0.0, terms));
            }
            for &(other, periods) in &intervention.after {
                let mut own: Vec<usize> =
                    self.items.iter().filter(|item| item.id == id).map(|item| item.start).collect();
                own.dedup();
                for start in own {
                    // Whoever starts by then must have had the other start so long before.
                    let before = |item: &Item| item.id == other && item.start + periods <= start;
                    let terms = |item: &Item| f64::from(item.id == id && item.start == start) - f64::from(before(item));
                    rows.push(self.row(Requirement::After(id, other), Sense::AtMost, 0.0, terms));
                }
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
