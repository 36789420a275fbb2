//! What several interventions bring together once: costs that they share, and leverage points that they work with.

use super::check::Money;
use super::instance::{Instance, Item, Joint, JointKind, Requirement, Row, Sense};
use crate::programme::{InterventionId, Programme};

/// The joints of a programme. Leverage points are told only where a plan must have some.
pub(super) fn joints(programme: &Programme, items: &[Item]) -> Vec<Joint> {
    let of = |ids: &[InterventionId]| -> Vec<usize> {
        items.iter().enumerate().filter(|(_, item)| ids.contains(&item.id)).map(|(place, _)| place).collect()
    };
    let shared = programme.shared_costs.iter().enumerate().map(|(place, it)| Joint {
        kind: JointKind::SharedCost(place),
        name: format!("shared/{}", it.id),
        of: of(&it.of),
        cost: it.cost.clone(),
        partners: it.partners.clone(),
        plain: 0.0,
    });
    let points = programme.leverage_points();
    let points = points.iter().enumerate().map(|(place, (name, ids))| Joint {
        kind: JointKind::LeveragePoint(place),
        name: format!("leverage-point/{name}"),
        of: of(ids),
        cost: vec![0.0; programme.periods.len()],
        partners: vec![0.0; programme.periods.len()],
        plain: 0.0,
    });
    if programme.budget.least_leverage_points.is_some() { shared.chain(points).collect() } else { shared.collect() }
}

/// The coefficients of a row on money: what `of` says of the cost by period of each item, and of each joint.
pub(super) fn money_terms(instance: &Instance, of: &dyn Fn(&[f64]) -> f64) -> (Terms, Terms) {
    let terms = |costs: &mut dyn Iterator<Item = &Vec<f64>>| {
        costs.map(|cost| of(cost)).enumerate().filter(|(_, part)| *part != 0.0).collect()
    };
    (terms(&mut instance.items.iter().map(|it| &it.cost)), terms(&mut instance.joints.iter().map(|it| &it.cost)))
}

/// Places with their coefficients.
type Terms = Vec<(usize, f64)>;

impl Joint {
    /// Whether a choice brings it.
    pub fn is_there(&self, chosen: &[bool]) -> bool {
        self.of.iter().any(|place| chosen.get(*place) == Some(&true))
    }
}

impl Instance {
    /// What a choice costs the programme and its partners by period, what is shared once.
    pub fn money_by_period(&self, chosen: &[bool]) -> Vec<Money> {
        let items = self.items.iter().zip(chosen).filter(|(_, is)| **is).map(|(it, _)| (&it.cost, &it.partners));
        let joints = self.joints.iter().filter(|joint| joint.is_there(chosen)).map(|it| (&it.cost, &it.partners));
        let mut sums = vec![Money::default(); self.items.first().map_or(0, |item| item.cost.len())];
        for (cost, partners) in items.chain(joints) {
            sums.iter_mut().zip(cost).for_each(|(sum, part)| sum.cost += part);
            sums.iter_mut().zip(partners).for_each(|(sum, part)| sum.partners += part);
        }
        sums
    }

    /// What a choice costs the programme over all periods, what is shared once.
    pub fn cost(&self, chosen: &[bool]) -> f64 {
        let items = self.items.iter().zip(chosen).filter(|(_, is)| **is).map(|(item, _)| item.total_cost());
        let joints = self.joints.iter().filter(|joint| joint.is_there(chosen)).map(Joint::total_cost);
        items.sum::<f64>() + joints.sum::<f64>()
    }

    /// The same instance as a linear programme sees it: each joint as an item of its own after the others, tied by
    /// rows to the items that bring it. No group holds it.
    pub(super) fn widened(&self) -> Self {
        let mut wide = self.clone();
        wide.joints.clear();
        for group in &wide.groups {
            let several = group.len() > 1;
            for place in group {
                let Some(item) = wide.items.get_mut(*place) else { continue };
                item.name = if several {
                    format!("fund/{}/start-{}/scale-{:.0}", item.name, item.start + 1, item.scale * 100.0)
                } else {
                    format!("fund/{}", item.name)
                };
            }
        }
        let count = self.items.len();
        for row in &mut wide.rows {
            let joint = std::mem::take(&mut row.joint);
            row.terms.extend(joint.into_iter().map(|(place, part)| (count + place, part)));
        }
        for (place, joint) in self.joints.iter().enumerate() {
            wide.rows.extend(self.ties(place, joint));
            let Some(like) = self.items.first() else { continue };
            wide.items.push(Item {
                id: like.id,
                name: joint.name.clone(),
                start: 0,
                scale: 1.0,
                partners: joint.partners.clone(),
                cost: joint.cost.clone(),
                gains: vec![0.0; like.gains.len()],
                relief: vec![0.0; like.relief.len()],
                harm: vec![0.0; like.harm.len()],
                plain: joint.plain,
            });
        }
        wide
    }

    /// The rows that tie a joint to the items that bring it: it is there if one of them is, by intervention, where
    /// it costs or uses something; it is there only if one of them is, where it helps.
    fn ties(&self, place: usize, joint: &Joint) -> Vec<Row> {
        let column = self.items.len() + place;
        let row = |name: String, terms: Vec<(usize, f64)>| Row {
            requirement: Requirement::Joined(place),
            name,
            terms,
            joint: Vec::new(),
            sense: Sense::AtMost,
            bound: 0.0,
            unit: 0.0,
        };
        let (burdens, helps) = self.burdens_and_helps(place, joint);
        let mut ties = Vec::new();
        let groups = self.groups.iter().filter(|_| burdens);
        for (nth, group) in groups.enumerate() {
            let own = group.iter().filter(|item| joint.of.contains(item)).map(|item| (*item, 1.0));
            let terms: Vec<(usize, f64)> = own.chain([(column, -1.0)]).collect();
            if terms.len() > 1 {
                ties.push(row(format!("needs/{}/{nth}", joint.name), terms));
            }
        }
        if helps {
            let own = joint.of.iter().map(|item| (*item, -1.0));
            ties.push(row(format!("only-with/{}", joint.name), own.chain([(column, 1.0)]).collect()));
        }
        ties
    }

    /// Whether a joint costs or uses something, and whether it helps to keep a row or adds value.
    fn burdens_and_helps(&self, place: usize, joint: &Joint) -> (bool, bool) {
        let parts = || {
            let rows = self.rows.iter();
            rows.flat_map(|row| row.joint.iter().filter(|(at, _)| *at == place).map(|(_, part)| row.sign() * part))
        };
        let burdens = joint.total_cost() > 0.0 || joint.plain < 0.0 || parts().any(|part| part > 0.0);
        (burdens, joint.plain > 0.0 || parts().any(|part| part < 0.0))
    }
}
