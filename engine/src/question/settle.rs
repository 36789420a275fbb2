//! Writing the answer to a question into a programme.

use crate::document::out::{Gap, Leaf, Outcome};
use crate::knowledge::scales::QUESTIONS;
use crate::knowledge::{Gate, Knowledge, Word};
use crate::programme::{Answer, Intervention, Programme};
use crate::quantity::Estimate;

/// Writes an answer into a programme; none where the answer is no single field of it.
pub(super) fn settle(knowledge: &Knowledge, settled: &mut Programme, leaf: &Leaf, outcome: &Outcome) -> Option<()> {
    match (&leaf.judged, &leaf.intervention) {
        (Gap::Severity { constraint }, _) => {
            let id = knowledge.constraint_id(constraint)?;
            settled.diagnosis.0.get_mut(id.0)?.severity = Some(level(outcome)?);
        }
        (Gap::Feasibility { constraint }, _) => {
            let id = knowledge.constraint_id(constraint)?;
            settled.diagnosis.0.get_mut(id.0)?.feasibility = Some(level(outcome)?);
        }
        (Gap::Context { statement }, _) => match statement {
            Gate::EnforcementProblem => settled.context.enforcement_problem = answer(outcome)?,
            Gate::PolicyProblem => settled.context.policy_problem = answer(outcome)?,
        },
        (Gap::Target, _) => settled.target_enterprises = Some(Estimate::sure(outcome.value)),
        (gap, Some(id)) => {
            let target = settled.target_enterprises;
            let periods = settled.periods.clone();
            let place = settled.find(id)?.0;
            let it = settled.interventions.get_mut(place)?;
            of_intervention(knowledge, &periods, target, it, gap, outcome)?;
        }
        _ => return None,
    }
    Some(())
}

fn of_intervention(
    knowledge: &Knowledge,
    periods: &[String],
    target: Option<Estimate>,
    it: &mut Intervention,
    gap: &Gap,
    outcome: &Outcome,
) -> Option<()> {
    let scales = knowledge.scales();
    let place = |words: &[Word]| words.iter().position(|word| Some(&word.id) == outcome.word.as_ref());
    match gap {
        Gap::Serves => it.serves = Some(Estimate::sure(outcome.value)),
        Gap::Coverage => it.serves = Some(Estimate::sure(outcome.value * target?.value)),
        Gap::Condition { condition } => {
            let id = knowledge.condition_id(condition)?;
            *it.conditions.get_mut(id.0)? = answer(outcome)?;
        }
        Gap::ProgrammeShare { period } => {
            let place = periods.iter().position(|known| known == period)?;
            *it.programme_share.get_mut(place)? = Some(Estimate::sure(outcome.value));
        }
        Gap::Role => it.role = Some(place(&scales.intensity.role)?),
        Gap::Subsidy => it.subsidy = Some(place(&scales.intensity.subsidy)?),
        Gap::Shield { flag } => {
            let place = scales.intensity.flag.iter().position(|known| known.id == *flag)?;
            *it.shields.get_mut(place)? = answer(outcome)?;
        }
        Gap::Lasting { function, question } => {
            let place = QUESTIONS.iter().position(|known| known == question)?;
            let function = it.functions.iter_mut().find(|known| known.name == *function)?;
            *function.answers.get_mut(place)? = answer(outcome)?;
        }
        Gap::Reach { actor } => {
            let actor = it.leverage.iter_mut().flatten().find(|known| known.name == *actor)?;
            actor.reach = Some(Estimate::sure(outcome.value));
        }
        Gap::Influence { actor } => {
            let actor = it.leverage.iter_mut().flatten().find(|known| known.name == *actor)?;
            actor.influence = Some(level(outcome)?);
        }
        Gap::Will => it.will = answer(outcome)?,
        Gap::Skill => it.skill = answer(outcome)?,
        Gap::Doable => it.feasibility = Some(level(outcome)?),
        Gap::Inclusion => it.inclusion = Some(place(&scales.criteria.inclusion)?),
        _ => return None,
    }
    Some(())
}

fn level(outcome: &Outcome) -> Option<u8> {
    outcome.word.as_ref()?.parse().ok()
}

fn answer(outcome: &Outcome) -> Option<Answer> {
    match outcome.word.as_deref()? {
        "yes" => Some(Answer::Yes),
        "partly" => Some(Answer::Partly),
        "no" => Some(Answer::No),
        _ => None,
    }
}
