//! `leverpoint plan`: what to fund under the budget.

use std::io::Write;
use std::path::Path;

use leverpoint::document::out::{Planned, Planning, Reason, WhyOut};
use leverpoint::document::wire::Robust;
use leverpoint::linear::{lp, mps};
use leverpoint::plan::{Instance, Outcome, solve_instance, written};
use leverpoint::value::Scored;
use leverpoint::{Knowledge, PlanRequest};

use super::json;
use super::plan_more::Unit;
use crate::Streams;
use crate::arguments::{DrawnWeights, Format, Plan};
use crate::exit::{Exit, Failure};
use crate::input::{self, Document};
use crate::table::{Side, Table};
use crate::words::{self, money, percent, points};

/// Chooses what to fund.
pub fn plan(wanted: &Plan, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let asked = &wanted.asked;
    if let Some(file) = &wanted.pool {
        return super::pool::pool(file, wanted, streams);
    }
    let knowledge = input::knowledge()?;
    let document = Document::read(asked.file.as_deref(), asked.example.as_deref(), streams)?;
    let opened = document.open(&knowledge)?;
    let answer = document.answer(&knowledge, &document.request().with_plan_and(request(wanted)))?;
    let planning = answer.plan.ok_or_else(|| Failure::Ours("no plan was made".to_owned()))?;
    let exit = exit(&planning);
    if let Some(file) = &wanted.write_lp {
        let scored = Scored::of(&knowledge, &opened.programme);
        write_lp(file, &Instance::of(&knowledge, &opened.programme, &scored))?;
    }
    let out = &mut *streams.output;
    if asked.format == Format::Json {
        json(out, &planning)?;
        return Ok(exit);
    }
    let currency = opened.programme.currency.as_deref();
    match &planning {
        Planning::Plan(plan) => {
            if asked.format != Format::Csv {
                writeln!(out, "{}\n", answer.ranking.title)?;
            }
            table(plan, &knowledge).write(asked.format, out)?;
            if asked.format != Format::Csv {
                notes(plan, &knowledge, currency, out)?;
                super::plan_more::more(plan, &knowledge, Unit::Points, asked.format, out)?;
            }
        }
        _ => no_plan(&planning, &knowledge, streams.errors)?,
    }
    Ok(exit)
}

/// What is asked of the plan.
pub(super) fn request(wanted: &Plan) -> PlanRequest<'_> {
    PlanRequest {
        prices: wanted.prices,
        alternatives: wanted.alternatives.map_or(0, usize::from),
        frontier: wanted.frontier,
        own: wanted.judge.as_deref(),
        own_weights: true,
        robust: wanted.robust.map(|draws| Robust {
            seed: wanted.seed,
            draws: Some(draws).filter(|draws| *draws > 0),
            weights: wanted.weights.map(DrawnWeights::drawn),
        }),
    }
}

/// Writes the linear programme of an instance.
pub(super) fn write_lp(file: &Path, instance: &Instance) -> Result<(), Failure> {
    let plan = match solve_instance(instance) {
        Ok(Outcome::Plan(plan)) => plan.choice,
        _ => vec![false; instance.items.len()],
    };
    let model = written(instance, &plan);
    let is_mps = file.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("mps"));
    let text = if is_mps { mps(&model) } else { lp(&model) };
    std::fs::write(file, text).map_err(|error| Failure::Files { what: format!("write {}", file.display()), error })
}

/// How a run ends that came to this.
pub(super) fn exit(planning: &Planning) -> Exit {
    match planning {
        Planning::Plan(_) => Exit::Success,
        Planning::Impossible { .. } => Exit::Impossible,
        Planning::Failed { .. } => Exit::NoAnswer,
    }
}

/// Says why there is no plan.
pub(super) fn no_plan(planning: &Planning, knowledge: &Knowledge, errors: &mut dyn Write) -> Result<(), Failure> {
    match planning {
        Planning::Plan(_) => {}
        Planning::Impossible { conflict, repairs, together, .. } => {
            writeln!(errors, "No plan can keep all of this together:")?;
            for requirement in conflict {
                writeln!(errors, "  - {}", words::requirement(requirement, knowledge))?;
            }
            writeln!(errors, "Leave out or loosen any one of them, and the others can be kept.")?;
            if !repairs.is_empty() {
                writeln!(errors, "What makes a plan possible, each by itself:")?;
            }
            for repair in repairs {
                writeln!(errors, "  - {}", words::repair(repair, knowledge))?;
            }
            if let Some(together) = together {
                let share = format!("{:.1}%", together.share * 100.0);
                writeln!(errors, "What makes a plan possible, moved together, none by more than {share} of itself:")?;
                for repair in &together.repairs {
                    writeln!(errors, "  - {}", words::repair(repair, knowledge))?;
                }
            }
        }
        Planning::Failed { message, .. } => writeln!(errors, "error: {message}")?,
    }
    Ok(())
}

fn table(plan: &Planned, knowledge: &Knowledge) -> Table {
    use Side::{Left, Right};
    let mut table = Table::of(&[("", Left), ("id", Left), ("cost", Right), ("value", Right), ("why", Left)]);
    for chosen in &plan.why_in {
        let needed = words::requirements(&chosen.needed_for, knowledge);
        let needed = if needed.is_empty() { String::new() } else { format!("also needed: {needed}") };
        let why = with_shared(needed, "saves", &chosen.shared_costs);
        table.row(vec![
            "fund".to_owned(),
            chosen.id.clone(),
            money(chosen.cost, None),
            format!("{:.2}", chosen.gain * 100.0),
            why,
        ]);
    }
    for left in &plan.left_out {
        table.row(vec![
            "leave".to_owned(),
            left.id.clone(),
            money(left.cost, None),
            format!("{:.2}", left.gain * 100.0),
            with_shared(why_out(left, knowledge), "brings", &left.shared_costs),
        ]);
    }
    table
}

/// A reason, and the shared costs that come or go with it.
fn with_shared(why: String, word: &str, shared: &[String]) -> String {
    if shared.is_empty() {
        return why;
    }
    let shared = format!("{word} {} as well", words::list(shared));
    if why.is_empty() { shared } else { format!("{why}; {shared}") }
}

pub(super) fn why_out(left: &WhyOut, knowledge: &Knowledge) -> String {
    match left.reason {
        Reason::AddsNothing => "adds nothing to this plan".to_owned(),
        Reason::BreaksRequirements => format!("would break: {}", words::requirements(&left.breaks, knowledge)),
        Reason::NotReached => "would help; the search stopped before it came to this".to_owned(),
    }
}

fn notes(plan: &Planned, knowledge: &Knowledge, currency: Option<&str>, out: &mut dyn Write) -> Result<(), Failure> {
    writeln!(
        out,
        "\nFunds {} of {} for {}. Value {}; {}.",
        plan.chosen.len(),
        plan.chosen.len() + plan.left_out.len(),
        money(plan.cost, currency),
        points(plan.value),
        words::proof(&plan.proof)
    )?;
    for spent in &plan.by_period {
        let budget = spent.budget.map(|budget| format!(" of {}", money(budget, None))).unwrap_or_default();
        writeln!(out, "  {}: {}{budget}", spent.period, money(spent.cost, None))?;
    }
    for shared in plan.shared_costs.iter().filter(|shared| !shared.needed_by.is_empty()) {
        let (cost, with) = (money(shared.cost.iter().sum(), currency), words::list(&shared.needed_by));
        writeln!(out, "Shared: {} costs {cost}, paid once for {with}.", shared.id)?;
    }
    if !plan.leverage_points.is_empty() {
        let points: Vec<String> = plan.leverage_points.iter().map(|it| it.actor.clone()).collect();
        let word = if points.len() == 1 { "leverage point" } else { "leverage points" };
        writeln!(out, "Works with {} {word}: {}.", points.len(), words::list(&points))?;
    }
    if let Some(reach) = plan.reach.as_ref().filter(|reach| reach.apart - reach.together >= 0.5) {
        writeln!(
            out,
            "Reach on the map: {} enterprises through others, each counted once. Counted for each intervention they would be {}, and the plan worth {} more.",
            money(reach.together, None),
            money(reach.apart, None),
            format_args!("{:.2}", reach.value * 100.0)
        )?;
    }
    if !plan.starts.is_empty() {
        let starts: Vec<String> = plan.starts.iter().map(|it| format!("{} in {}", it.id, it.period)).collect();
        writeln!(out, "Starts: {}.", words::list(&starts))?;
    }
    if !plan.scales.is_empty() {
        let scales: Vec<String> = plan.scales.iter().map(|it| format!("{} to {}", it.id, percent(it.scale))).collect();
        writeln!(out, "Scaled: {}.", words::list(&scales))?;
    }
    let relieved: Vec<String> = plan
        .constraints
        .iter()
        .filter(|touched| touched.relief > 0.0005)
        .map(|touched| format!("{} {}", words::short(knowledge, &touched.constraint), percent(touched.relief)))
        .collect();
    writeln!(out, "Relief, over all target enterprises: {}.", words::list(&relieved))?;
    let harmed: Vec<String> = plan
        .constraints
        .iter()
        .filter(|touched| touched.harm > 0.0005)
        .map(|touched| format!("{} {}", words::short(knowledge, &touched.constraint), percent(touched.harm)))
        .collect();
    if !harmed.is_empty() {
        writeln!(out, "Harm, at most: {}.", words::list(&harmed))?;
    }
    let binding = words::requirements(&plan.binding, knowledge);
    if !binding.is_empty() {
        writeln!(out, "What keeps a better plan out: {binding}.")?;
    }
    writeln!(out, "Value: points of 100 that the plan would lose without it, or gain with it, all else kept.")?;
    Ok(())
}
