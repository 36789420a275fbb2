//! What nobody has said yet. Each gap is a range somewhere in the scores, never a zero.

use crate::effect::{Because, Effect};
use crate::knowledge::{ConditionId, ConstraintId, Gate, Knowledge};
use crate::order;
use crate::programme::{Answer, Intervention, Programme};

/// Something that nobody has said yet.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Gap {
    /// How severe a constraint is.
    Severity(ConstraintId),
    /// How feasible a constraint is to address.
    Feasibility(ConstraintId),
    /// A statement of the context on which a row of the matrix depends.
    Context(Gate),
    /// How many enterprises the programme is for.
    Target,
    /// How many enterprises an intervention serves.
    Serves,
    /// A condition of one of its cells.
    Condition(ConditionId),
    /// What it costs.
    Cost,
    /// The programme's share of the cost in some period, by its place.
    ProgrammeShare(usize),
    /// The part the programme plays.
    Role,
    /// What the programme's money pays for.
    Subsidy,
    /// Whether a way of shielding is used, by its place.
    Shield(usize),
    /// Which functions it touches.
    Functions,
    /// A question about a function: the function's place and the question's.
    Lasting(usize, usize),
    /// Through whom it spreads.
    LeverageActors,
    /// How many enterprises an actor touches, by the actor's place.
    Reach(usize),
    /// How much others follow an actor, by the actor's place.
    Influence(usize),
    /// Whether the partner wants it.
    Will,
    /// Whether the partner is able.
    Skill,
    /// Whether it can be done here.
    Doable,
    /// What it does for women and the poorest.
    Inclusion,
}

/// What nobody has said yet about the market as a whole.
pub fn programme_gaps(knowledge: &Knowledge, programme: &Programme) -> Vec<Gap> {
    let mut gaps = Vec::new();
    for (id, _) in knowledge.constraints() {
        let said = &programme.diagnosis[id];
        gaps.extend(said.severity.is_none().then_some(Gap::Severity(id)));
        gaps.extend(said.feasibility.is_none().then_some(Gap::Feasibility(id)));
    }
    let context = programme.context;
    let gates =
        [(Gate::EnforcementProblem, context.enforcement_problem), (Gate::PolicyProblem, context.policy_problem)];
    gaps.extend(gates.iter().filter(|(_, answer)| *answer == Answer::Unknown).map(|(gate, _)| Gap::Context(*gate)));
    gaps.extend(programme.target_enterprises.is_none().then_some(Gap::Target));
    gaps
}

/// What nobody has said yet about an intervention.
pub fn gaps(effect: &Effect<'_>, intervention: &Intervention) -> Vec<Gap> {
    let unknown = |answer: Answer| answer == Answer::Unknown;
    let mut gaps: Vec<Gap> = Vec::new();
    gaps.extend(intervention.serves.is_none().then_some(Gap::Serves));
    gaps.extend(open_conditions(effect, intervention).into_iter().map(Gap::Condition));
    if intervention.cost.iter().all(|cost| cost.high == 0.0) {
        gaps.push(Gap::Cost);
    }
    let paid = intervention.cost.iter().zip(&intervention.programme_share).enumerate();
    gaps.extend(
        paid.filter(|(_, (cost, share))| cost.high > 0.0 && share.is_none())
            .map(|(place, _)| Gap::ProgrammeShare(place)),
    );
    gaps.extend(intervention.role.is_none().then_some(Gap::Role));
    gaps.extend(intervention.subsidy.is_none().then_some(Gap::Subsidy));
    let shields = intervention.shields.iter().enumerate();
    gaps.extend(shields.filter(|(_, answer)| unknown(**answer)).map(|(place, _)| Gap::Shield(place)));
    gaps.extend(intervention.functions.is_empty().then_some(Gap::Functions));
    for (place, function) in intervention.functions.iter().enumerate() {
        let questions = function.answers.iter().enumerate();
        gaps.extend(
            questions.filter(|(_, answer)| unknown(**answer)).map(|(question, _)| Gap::Lasting(place, question)),
        );
    }
    match &intervention.leverage {
        // What the map says is not asked again.
        _ if intervention.on_map.is_some() => {}
        None => gaps.push(Gap::LeverageActors),
        Some(actors) => {
            for (place, actor) in actors.iter().enumerate() {
                gaps.extend(actor.reach.is_none().then_some(Gap::Reach(place)));
                gaps.extend(actor.influence.is_none().then_some(Gap::Influence(place)));
            }
        }
    }
    gaps.extend(unknown(intervention.will).then_some(Gap::Will));
    gaps.extend(unknown(intervention.skill).then_some(Gap::Skill));
    gaps.extend(intervention.feasibility.is_none().then_some(Gap::Doable));
    gaps.extend(intervention.inclusion.is_none().then_some(Gap::Inclusion));
    gaps
}

/// The conditions of its cells that nobody has answered, each once, in order. A cell that does not
/// count for another reason asks nothing.
fn open_conditions(effect: &Effect<'_>, intervention: &Intervention) -> Vec<ConditionId> {
    let open = effect.parts.iter().filter(|part| part.counts.because == Because::Open);
    let mut ids: Vec<ConditionId> = open.filter_map(|part| part.cell.condition).collect();
    ids.retain(|id| intervention.settled(*id).0 == Answer::Unknown);
    order::sort_by_key(&mut ids, |id| *id);
    ids.dedup();
    ids
}
