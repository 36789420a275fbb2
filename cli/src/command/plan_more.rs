//! What can be asked of a plan besides, in tables: prices, alternatives, the frontier.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{AlternativePlan, MoneyFrontier, Otherwise, Planned, Prices, Then};

use crate::arguments::Format;
use crate::exit::Failure;
use crate::table::{Side, Table};
use crate::words::{self, list, money, percent};

/// In what values are told.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Unit {
    /// A programme's, as points of 100.
    Points,
    /// A pool's own.
    Own,
}

impl Unit {
    pub(super) fn value(self, value: f64) -> String {
        let text = if self == Self::Points { format!("{:.2}", value * 100.0) } else { format!("{value:.2}") };
        if text == "-0.00" { "0.00".to_owned() } else { text }
    }

    pub(super) fn money(self, amount: f64) -> String {
        if self == Self::Points { money(amount, None) } else { format!("{amount:.2}") }
    }
}

/// Writes whatever was asked of the plan besides.
pub fn more(
    plan: &Planned,
    knowledge: &Knowledge,
    unit: Unit,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    if let Some(it) = &plan.prices {
        prices(it, plan, knowledge, unit, format, out)?;
    }
    if let Some(it) = &plan.alternatives {
        alternatives(it, unit, format, out)?;
    }
    if let Some(it) = &plan.frontier {
        frontier(it, unit, format, out)?;
    }
    if let Some(it) = &plan.robust {
        super::plan_robust::robust(it, knowledge, unit, format, out)?;
    }
    if let Some(it) = &plan.own {
        super::plan_own::own(it, knowledge, unit, format, out)?;
    }
    Ok(())
}

fn prices(
    prices: &Prices,
    plan: &Planned,
    knowledge: &Knowledge,
    unit: Unit,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    use Side::{Left, Right};
    let points = if unit == Unit::Points { " points" } else { "" };
    if !prices.units.is_empty() {
        writeln!(out, "\nWhat one more unit of each requirement would gain (shadow prices of the relaxed programme):")?;
        let mut table = Table::of(&[("requirement", Left), ("unit", Left), ("gain", Right)]);
        for it in &prices.units {
            let (each, times) = words::unit(&it.requirement);
            table.row(vec![
                words::requirement(&it.requirement, knowledge),
                each.to_owned(),
                format!("{}{points}", unit.value(it.gain * times)),
            ]);
        }
        table.write(format, out)?;
    }
    if !prices.next.is_empty() {
        writeln!(out, "\nWhat more money would buy:")?;
        let mut table =
            Table::of(&[("more", Right), ("cost", Right), ("gain", Right), ("enters", Left), ("leaves", Left)]);
        for it in &prices.next {
            let gain = unit.value(it.value - plan.value);
            let row = vec![percent(it.more), unit.money(it.cost), gain, list(&it.enters), list(&it.leaves)];
            table.row(row);
        }
        table.write(format, out)?;
    }
    writeln!(out, "\nWhat it costs to lose what is funded, and to force in what is not:")?;
    let mut table =
        Table::of(&[("", Left), ("id", Left), ("cost in value", Right), ("then enters", Left), ("then leaves", Left)]);
    let mut changes = |word: &str, changes: &[leverpoint::document::out::ChangeCost]| {
        for it in changes {
            let row = match &it.then {
                Some(then) => vec![loss(then, unit), list(&then.enters), list(&then.leaves)],
                None => vec!["no plan".to_owned(), String::new(), String::new()],
            };
            table.row([vec![word.to_owned(), it.id.clone()], row].concat());
        }
    };
    changes("lose", &prices.without);
    changes("force", &prices.with);
    table.write(format, out)?;
    for it in &prices.unrelieved {
        let name = words::short(knowledge, &it.constraint);
        let asked = percent(it.asked);
        let money = it.least_money.map(|least| unit.money(least));
        let price = match (&it.then, money) {
            (Some(then), _) => format!("relieving {asked} of it costs {}{points}", loss(then, unit)),
            (None, Some(least)) => format!("relieving {asked} of it takes at least {least}"),
            (None, None) => "nothing here relieves it so far".to_owned(),
        };
        writeln!(out, "Left unrelieved: {name} ({}); {price}.", percent(it.relief))?;
    }
    Ok(())
}

/// What a change costs; where the search was cut short, from and to.
fn loss(then: &Then, unit: Unit) -> String {
    let (least, most) = (unit.value(then.loss_at_least.max(0.0)), unit.value(then.loss));
    if least == most { most } else { format!("{least} to {most}") }
}

fn alternatives(others: &[AlternativePlan], unit: Unit, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    use Side::{Left, Right};
    if others.is_empty() {
        writeln!(out, "\nNo other plan that really differs is nearly as good.")?;
        return Ok(());
    }
    writeln!(out, "\nOther good plans that really differ:")?;
    let mut columns = vec![
        ("value", Right),
        ("loses", Right),
        ("cost", Right),
        ("differs by", Right),
        ("funds", Left),
        ("instead of", Left),
    ];
    let in_ways = others.iter().any(|it| !it.otherwise.is_empty());
    if in_ways {
        columns.push(("differently", Left));
    }
    let mut table = Table::of(&columns);
    for it in others {
        let mut row = vec![
            unit.value(it.value),
            unit.value(it.loss),
            unit.money(it.cost),
            percent(it.distance),
            list(&it.enters),
            list(&it.leaves),
        ];
        if in_ways {
            row.push(otherwise(&it.otherwise));
        }
        table.row(row);
    }
    table.write(format, out)?;
    writeln!(out, "Differs by: the money of what is in one and not in the other, as a share of what the plan costs.")?;
    Ok(())
}

/// In which other ways what both plans fund is done.
pub(super) fn otherwise(changes: &[Otherwise]) -> String {
    let told = |it: &Otherwise| {
        let from = it.period.as_ref().map(|period| format!(" from {period}")).unwrap_or_default();
        let scale = it.scale.map(|scale| format!(" at {}", percent(scale))).unwrap_or_default();
        format!("{}{from}{scale}", it.id)
    };
    list(&changes.iter().map(told).collect::<Vec<_>>())
}

fn frontier(frontier: &MoneyFrontier, unit: Unit, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    use Side::{Left, Right};
    writeln!(out, "\nValue against money:")?;
    let mut table =
        Table::of(&[("budget", Right), ("cost", Right), ("value", Right), ("enters", Left), ("leaves", Left)]);
    for it in &frontier.points {
        let row =
            vec![unit.money(it.budget), unit.money(it.cost), unit.value(it.value), list(&it.enters), list(&it.leaves)];
        table.row(row);
    }
    table.write(format, out)?;
    let step = unit.value(frontier.step);
    if frontier.complete {
        writeln!(out, "Between two lines the value differs by no more than {step}, or jumps.")?;
    } else {
        writeln!(out, "There would be too many lines to keep every step below {step}.")?;
    }
    Ok(())
}
