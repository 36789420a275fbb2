//! What the schema cannot say: names that stand once, ranges in order, emphases that sum to at most one.

use crate::document::range_order;
use crate::document::wire;
use crate::document::wire::{Entries, Id, Quantity};
use crate::order::firsts;
use crate::problem::{Pointer, Problem, ProblemKind, number};

/// How far above 1 the emphases may sum by rounding alone.
const ROUNDING: f64 = 1e-9;

/// Everything that is wrong with a document whose structure is right.
pub(super) fn check(document: &wire::Programme) -> Vec<Problem> {
    let mut check = Check { document, problems: Vec::new() };
    check.all();
    check.problems
}

struct Check<'a> {
    document: &'a wire::Programme,
    problems: Vec<Problem>,
}

impl Check<'_> {
    fn add(&mut self, at: Pointer, kind: ProblemKind) {
        self.problems.push(Problem::new(at, kind));
    }

    fn all(&mut self) {
        let document = self.document;
        let root = Pointer::root();
        let periods = root.field("periods");
        self.once(document.periods.iter().enumerate().map(|(index, id)| (periods.item(index), id)));
        let sources = root.field("sources");
        self.once(
            document.sources.iter().enumerate().map(|(index, source)| (sources.item(index).field("id"), &source.id)),
        );
        self.diagnosis(&document.diagnosis, &root);
        let interventions = root.field("interventions");
        let named = document.interventions.iter().enumerate();
        self.once(named.map(|(index, item)| (interventions.item(index).field("id"), &item.id)));

        self.quantity(document.meta.target_enterprises.as_ref(), root.field("meta").field("target_enterprises"));
        for (index, intervention) in document.interventions.iter().enumerate() {
            self.intervention(intervention, interventions.item(index));
        }
        if let Some(map) = &document.map {
            let found = crate::map::check(map, &root.field("map"), &mut |number, at| self.quantity(number, at));
            self.problems.extend(found);
        }
        let shared = root.field("shared_costs");
        let named = document.shared_costs.iter().enumerate();
        self.once(named.clone().map(|(index, it)| (shared.item(index).field("id"), &it.id)));
        for (index, it) in named {
            let at = shared.item(index);
            self.said_once(it.of.iter().enumerate().map(|(place, id)| (at.field("of").item(place), id)));
            self.by_period([("cost", &it.cost), ("programme_share", &it.programme_share)], &at);
        }
        self.preferences(&document.preferences, root.field("preferences"));
        for (index, it) in document.overrides.iter().enumerate() {
            self.date(&it.date, root.field("overrides").item(index).field("date"));
        }
        for (index, it) in document.decisions.iter().enumerate() {
            self.date(&it.date, root.field("decisions").item(index).field("date"));
        }
        if let Some(budget) = &document.budget {
            let at = root.field("budget");
            self.not_both(&budget.must_fund, &budget.must_not_fund, at.field("must_not_fund"));
            for (index, group) in budget.at_most.iter().enumerate() {
                let of = at.field("at_most").item(index).field("of");
                self.said_once(group.of.iter().enumerate().map(|(index, id)| (of.item(index), id)));
            }
            for (constraint, least) in budget.min_relief.iter().filter(|(_, least)| *least >= 1.0) {
                let expected = "a number from 0 to below 1, since no constraint is ever relieved whole".to_owned();
                let kind = ProblemKind::OutOfRange { found: number(*least), expected };
                self.add(at.field("min_relief").field(constraint), kind);
            }
        }
    }

    /// No two things carry the same name.
    fn once<'n>(&mut self, names: impl Iterator<Item = (Pointer, &'n Id)>) {
        self.each(names, |id, first| ProblemKind::DuplicateId { id, first });
    }

    /// No list says something twice of the same thing.
    fn said_once<'n>(&mut self, names: impl Iterator<Item = (Pointer, &'n Id)>) {
        self.each(names, |id, first| ProblemKind::NamedTwice { id, first });
    }

    fn each<'n>(&mut self, names: impl Iterator<Item = (Pointer, &'n Id)>, wrong: fn(String, Pointer) -> ProblemKind) {
        let names: Vec<(Pointer, &Id)> = names.collect();
        let firsts = firsts(&names, |(_, id)| id.0.as_str());
        for ((index, (at, id)), first) in names.iter().enumerate().zip(firsts) {
            if let Some((first, _)) = names.get(first).filter(|_| first != index) {
                self.add(at.clone(), wrong(id.0.clone(), first.clone()));
            }
        }
    }

    fn intervention(&mut self, intervention: &wire::Intervention, at: Pointer) {
        let approaches = at.field("approaches");
        let uses = intervention.approaches.iter().enumerate();
        self.said_once(uses.clone().map(|(index, item)| (approaches.item(index).field("approach"), &item.approach)));
        for (index, item) in uses.filter(|(_, item)| item.emphasis <= 0.0) {
            debug_assert!(item.emphasis == 0.0, "the schema lets no negative emphasis through");
            self.add(approaches.item(index).field("emphasis"), ProblemKind::EmphasisZero);
        }
        let sum: f64 = intervention.approaches.iter().map(|item| item.emphasis).sum();
        if sum > 1.0 + ROUNDING {
            let sum = number((sum * 1e6).round() / 1e6);
            self.add(approaches, ProblemKind::EmphasisSum { sum });
        }
        self.quantity(intervention.serves.as_ref(), at.field("serves"));
        self.by_period([("cost", &intervention.cost), ("programme_share", &intervention.programme_share)], &at);
        for (index, actor) in intervention.leverage.iter().flatten().enumerate() {
            self.quantity(actor.reach.as_ref(), at.field("leverage").item(index).field("reach"));
        }
        let with = intervention.works_with.iter().flatten().enumerate();
        let at_with = at.field("works_with");
        self.said_once(with.clone().map(|(index, one)| (at_with.item(index).field("actor"), &one.actor)));
        for (index, one) in with {
            self.quantity(one.members.as_ref(), at_with.item(index).field("members"));
        }
        for (field, others) in [("requires", &intervention.requires), ("excludes", &intervention.excludes)] {
            for (index, other) in others.iter().enumerate().filter(|(_, other)| **other == intervention.id) {
                self.add(at.field(field).item(index), ProblemKind::NamesItself { id: other.0.clone() });
            }
        }
        self.not_both(&intervention.requires, &intervention.excludes, at.field("excludes"));
        self.not_both(&intervention.excludes, &intervention.requires_any, at.field("requires_any"));
        for (index, other) in intervention.requires_any.iter().enumerate().filter(|(_, it)| **it == intervention.id) {
            self.add(at.field("requires_any").item(index), ProblemKind::NamesItself { id: other.0.clone() });
        }
        self.timing(intervention, &at);
        if let Some(scale) = &intervention.scale {
            let at = at.field("scale");
            if scale.least <= 0.0 {
                let expected = "a number above 0 and at most 1".to_owned();
                self.add(at.field("least"), ProblemKind::OutOfRange { found: number(scale.least), expected });
            }
            self.ends(scale.least, scale.most.unwrap_or(1.0), at);
        }
        if let Some(deal) = &intervention.deal {
            self.deal(deal, &at.field("deal"));
        }
    }

    fn by_period(&mut self, fields: [(&str, &Entries<Quantity>); 2], at: &Pointer) {
        for (field, amounts) in fields {
            for (period, amount) in amounts.iter() {
                self.quantity(Some(amount), at.field(field).field(period));
            }
        }
    }

    /// When it can start, and what must start before it.
    fn timing(&mut self, intervention: &wire::Intervention, at: &Pointer) {
        let periods = &self.document.periods;
        let starts = at.field("starts");
        self.said_once(intervention.starts.iter().enumerate().map(|(index, start)| (starts.item(index), start)));
        let place = |id: &Id| periods.iter().position(|period| period == id);
        let paid = intervention.cost.iter().filter(|(_, amount)| most(amount) > 0.0);
        let paid: Vec<usize> = paid.filter_map(|(period, _)| place(&Id(period.to_owned()))).collect();
        let first = paid.iter().copied().fold(usize::MAX, usize::min);
        let length = paid.iter().map(|paid| paid - first).fold(0, usize::max);
        for (index, start) in intervention.starts.iter().enumerate() {
            if place(start).is_some_and(|place| place + length >= periods.len()) {
                let last = periods.last().map_or_else(String::new, |period| period.0.clone());
                let kind = ProblemKind::StartsTooLate { start: start.0.clone(), periods: length + 1, last };
                self.add(starts.item(index), kind);
            }
        }
        let after = at.field("after");
        let named = intervention.after.iter().enumerate();
        self.said_once(named.clone().map(|(index, it)| (after.item(index).field("intervention"), &it.intervention)));
        for (index, it) in named {
            let at = after.item(index);
            if it.intervention == intervention.id {
                self.add(at.field("intervention"), ProblemKind::NamesItself { id: it.intervention.0.clone() });
            } else if intervention.excludes.contains(&it.intervention) {
                self.add(at.field("intervention"), ProblemKind::BothWays { id: it.intervention.0.clone() });
            }
            if usize::from(it.periods) >= periods.len() {
                let expected = format!("fewer than the {} periods there are", periods.len());
                self.add(at.field("periods"), ProblemKind::OutOfRange { found: it.periods.to_string(), expected });
            }
        }
    }

    fn deal(&mut self, deal: &wire::Deal, at: &Pointer) {
        for (period, share) in deal.partner_share.iter() {
            self.quantity(Some(share), at.field("partner_share").field(period));
        }
        for (index, offer) in deal.offer.iter().enumerate() {
            self.quantity(offer.cost.as_ref(), at.field("offer").item(index).field("cost"));
        }
        for (index, step) in deal.milestones.iter().flatten().enumerate() {
            self.quantity(step.pays.as_ref(), at.field("milestones").item(index).field("pays"));
        }
    }

    /// A date is written as YYYY-MM-DD.
    fn date(&mut self, date: &str, at: Pointer) {
        if !is_date(date) {
            let expected = "a date such as 2026-01-31".to_owned();
            self.add(at, ProblemKind::BadText { found: date.to_owned(), expected });
        }
    }

    /// No name stands in both lists; `at` is the second of them.
    fn not_both(&mut self, first: &[Id], second: &[Id], at: Pointer) {
        for (index, id) in second.iter().enumerate().filter(|(_, id)| first.contains(id)) {
            self.add(at.item(index), ProblemKind::BothWays { id: id.0.clone() });
        }
    }

    fn quantity(&mut self, quantity: Option<&Quantity>, at: Pointer) {
        let Some(Quantity::Stated(stated)) = quantity else {
            return;
        };
        let (low, high) = (stated.low, stated.high);
        let Some(value) = stated.value.or_else(|| Some(f64::midpoint(low?, high?))) else {
            return self.add(at, ProblemKind::NoNumber);
        };
        if let Some(kind) = range_order(low.unwrap_or(value), value, high.unwrap_or(value)) {
            self.add(at.clone(), kind);
        }
        if stated.assumed && (low.is_none() || high.is_none()) {
            self.add(at, ProblemKind::AssumedWithoutRange);
        }
    }

    fn preferences(&mut self, preferences: &wire::Preferences, at: Pointer) {
        self.points(&preferences.weights, &at);
        self.weighing(preferences.weighing.as_ref(), &at);
        let people = at.field("people");
        let firsts = firsts(&preferences.people, |person| person.name.as_str());
        for ((index, person), first) in preferences.people.iter().enumerate().zip(firsts) {
            let at = people.item(index);
            self.points(&person.weights, &at);
            self.weighing(person.weighing.as_ref(), &at);
            self.diagnosis(&person.diagnosis, &at);
            if first != index {
                let first = people.item(first).field("name");
                self.add(at.field("name"), ProblemKind::DuplicateId { id: person.name.clone(), first });
            }
        }
    }

    fn diagnosis(&mut self, said: &[wire::Diagnosed], at: &Pointer) {
        let at = at.field("diagnosis");
        let constraints = said.iter().enumerate();
        self.said_once(constraints.map(|(index, item)| (at.item(index).field("constraint"), &item.constraint)));
    }

    fn points(&mut self, weights: &Entries<f64>, at: &Pointer) {
        // Criteria that are not named keep their default points, so that only a full set can be all zero.
        let all = weights.0.len() == crate::knowledge::CriterionId::ALL.len();
        if all && weights.iter().all(|(_, weight)| *weight == 0.0) {
            self.add(at.field("weights"), ProblemKind::NoWeight);
        }
    }

    fn weighing(&mut self, weighing: Option<&wire::Weighing>, at: &Pointer) {
        let Some(weighing) = weighing else {
            return;
        };
        let at = at.field("weighing");
        let order = at.field("order");
        let tiers = weighing.order.iter().enumerate();
        let named = tiers.flat_map(|(tier, criteria)| criteria.0.iter().enumerate().map(move |it| (tier, it)));
        let order = &order;
        self.said_once(named.map(|(tier, (place, id))| (order.item(tier).item(place), id)));
        for (criterion, points) in weighing.swing.iter() {
            self.quantity(Some(points), at.field("swing").field(criterion));
        }
        for (criterion, range) in weighing.ranges.iter() {
            self.ends(range.low, range.high, at.field("ranges").field(criterion));
        }
        for (index, ratio) in weighing.ratios.iter().enumerate() {
            let at = at.field("ratios").item(index);
            if ratio.criterion == ratio.to {
                self.add(at.field("to"), ProblemKind::NamesItself { id: ratio.to.0.clone() });
            }
            if let Some(high) = ratio.high {
                self.ends(ratio.low, high, at);
            }
        }
    }

    /// The low end of a range does not lie above the high one.
    fn ends(&mut self, low: f64, high: f64, at: Pointer) {
        if low > high {
            self.add(at, ProblemKind::EndsSwapped { low: number(low), high: number(high) });
        }
    }
}

/// The most that a number may be.
fn most(quantity: &Quantity) -> f64 {
    match quantity {
        Quantity::Plain(value) => *value,
        Quantity::Stated(stated) => stated.high.or(stated.value).or(stated.low).unwrap_or_default(),
    }
}

/// Whether a text is a date of the calendar, written as YYYY-MM-DD.
fn is_date(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |digits: usize| {
        let part = parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()));
        part.and_then(|part| part.parse::<u16>().ok())
    };
    let (Some(year), Some(month), Some(day)) = (number(4), number(2), number(2)) else {
        return false;
    };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 => 28 + u16::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day) && text.len() == 10
}
