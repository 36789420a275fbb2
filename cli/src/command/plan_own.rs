//! What becomes of a plan made by hand: what it breaks, what beats it, and under which weights it would be the best.

use std::io::Write;

use leverpoint::Knowledge;
use leverpoint::document::out::{BestUnder, JudgedPlan, OtherWeight};

use super::plan_more::Unit;
use crate::arguments::Format;
use crate::exit::Failure;
use crate::table::{Side, Table};
use crate::words::{self, list};

/// Says what becomes of a plan made by hand.
pub(super) fn own(
    own: &JudgedPlan,
    knowledge: &Knowledge,
    unit: Unit,
    format: Format,
    out: &mut dyn Write,
) -> Result<(), Failure> {
    writeln!(out, "\nThe plan by hand: value {}, cost {}.", unit.value(own.value), unit.money(own.cost))?;
    if !own.broken.is_empty() {
        writeln!(out, "It breaks: {}.", words::requirements(&own.broken, knowledge))?;
    }
    match &own.beaten_by {
        Some(better) => {
            let instead =
                if better.leaves.is_empty() { String::new() } else { format!(" instead of {}", list(&better.leaves)) };
            let then = super::plan_more::otherwise(&better.otherwise);
            let then = if then.is_empty() { then } else { format!(", with {then},") };
            writeln!(
                out,
                "It is not efficient: for no more money, funding {}{instead}{then} is worth {} more.",
                if better.enters.is_empty() { "nothing else".to_owned() } else { list(&better.enters) },
                unit.value(-better.loss)
            )?;
        }
        None => writeln!(out, "It is efficient: no plan that spends no more is worth more.")?,
    }
    match &own.best_under {
        Some(under) => best_under(under, unit, format, out),
        None => Ok(()),
    }
}

fn best_under(under: &BestUnder, unit: Unit, format: Format, out: &mut dyn Write) -> Result<(), Failure> {
    match under {
        BestUnder::Weights { moved, .. } if *moved == 0.0 => {
            writeln!(out, "It is the best of all plans that keep the requirements.")?;
            Ok(())
        }
        BestUnder::Weights { weights, moved, proven } => {
            let nearer = if *proven { "none lie nearer" } else { "nearer ones may" };
            writeln!(out, "It would be the best plan if {} of all weight went elsewhere ({nearer}):", tenth(*moved))?;
            table(weights).write(format, out)
        }
        BestUnder::Never { weights, loss, loss_at_least, enters, leaves } => {
            let (loss, least) = (unit.value(*loss), unit.value(*loss_at_least));
            if *loss_at_least > 0.0 {
                writeln!(out, "Under no weights is it the best plan: it loses at least {least} under any.")?;
            } else {
                writeln!(
                    out,
                    "No weights were found under which it is the best plan; that there are none is not proven."
                )?;
            }
            let funding = if enters.is_empty() { "nothing else".to_owned() } else { list(enters) };
            let instead = if leaves.is_empty() { String::new() } else { format!(" instead of {}", list(leaves)) };
            writeln!(
                out,
                "The least that it was found to lose is {loss}, against funding {funding}{instead}, under these:"
            )?;
            table(weights).write(format, out)
        }
    }
}

fn table(weights: &[OtherWeight]) -> Table {
    let columns = [("criterion", Side::Left), ("weight now", Side::Right), ("weight then", Side::Right)];
    let mut table = Table::of(&columns);
    let whole: f64 = weights.iter().map(|it| it.stated).sum();
    for it in weights {
        let share = |weight: f64| tenth(weight / whole);
        table.row(vec![it.criterion.clone(), share(it.stated), share(it.weight)]);
    }
    table
}

/// A share of all weight, to the tenth of a hundredth: they are looked for that closely.
fn tenth(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}
