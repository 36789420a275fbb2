//! Questions worth answering next: what nobody has said, ordered by how much the answer could move the
//! ranking, the plan, or the verdict of a rule.

mod place;
mod settle;

use crate::document::out::{Leaf, Outcome, Question, Questions, QuestionsReply, Trouble, depending};
use crate::document::{Opened, open};
use crate::finding;
use crate::knowledge::Knowledge;
use crate::lessons::{Lessons, Severity};
use crate::order;
use crate::plan::{self, plan};
use crate::problem::{Pointer, Problems};
use crate::programme::{InterventionId, Programme};
use crate::value::Scored;

/// The version of the answer.
const FORMAT: &str = "leverpoint/questions/1";

/// The questions of a programme document that are worth answering next.
///
/// For the first `planned` of those that a score depends on, the plan is looked for again with the answer at
/// either end; where there is no budget there is nothing to plan, and this costs nothing. The order is by
/// how many pairs of the ranking and how many interventions of the plan the answer moves.
///
/// # Errors
///
/// Everything that is wrong with the document, see [`open`].
///
/// # Example
///
/// ```
/// let knowledge = leverpoint_data::knowledge()?;
/// let lessons = leverpoint_data::lessons(&knowledge)?;
/// let asked = leverpoint::questions(&knowledge, &lessons, leverpoint_data::STARTER, 3)?;
/// let moved = |place: usize| asked.questions[place].moves;
/// assert!(moved(0) > 0.0 && moved(0) >= moved(1));
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn questions(knowledge: &Knowledge, lessons: &Lessons, text: &str, planned: usize) -> Result<Questions, Problems> {
    let Opened { document, programme } = open(knowledge, text)?;
    let scored = Scored::of(knowledge, &programme);
    let mut questions: Vec<Question> = Vec::new();
    for judgement in depending(knowledge, &programme, &scored).judgements.into_iter().filter(|it| it.leaf.unknown) {
        let Some(at) = place::of(&document, &judgement.leaf) else { continue };
        questions.push(Question {
            at,
            intervention: judgement.leaf.intervention.clone(),
            judged: Some(judgement.leaf),
            taken: Some(judgement.taken),
            low: Some(judgement.low),
            high: Some(judgement.high),
            moves: judgement.moves,
            changes_first: judgement.changes_first,
            worth: judgement.worth,
            plan_changes: None,
            rules: Vec::new(),
        });
    }
    let review = finding::Review::of(knowledge, lessons, &programme, &scored);
    for open in &review.open {
        let Some(rule) = lessons.rules().get(open.rule).map(|held| &held.rule) else { continue };
        let place = questions.iter().position(|question| question.at == open.at);
        let place = place.unwrap_or_else(|| {
            questions
                .push(of_rules(open.at.clone(), open.intervention.map(|id| programme.intervention(id).id.clone())));
            questions.len() - 1
        });
        if let Some(question) = questions.get_mut(place)
            && !question.rules.contains(&rule.id)
        {
            question.rules.push(rule.id.clone());
        }
    }
    let now = chosen(knowledge, &programme);
    if let Some(now) = now.filter(|_| !programme_is_unlimited(&programme)) {
        for question in questions.iter_mut().filter(|question| question.judged.is_some()).take(planned) {
            question.plan_changes = changes(knowledge, &programme, &now, question);
        }
    }
    let gravest = |question: &Question| {
        question.rules.iter().filter_map(|id| lessons.rule(id)).map(|held| held.rule.severity).min()
    };
    // None comes after the gravest.
    let gravity = |question: &Question| gravest(question).map_or(3, |severity: Severity| severity as u8);
    let moved = |question: &Question| question.moves + question.plan_changes.unwrap_or_default() as f64;
    order::sort_by(&mut questions, |a, b| {
        let by_ranking = moved(b).total_cmp(&moved(a)).then(b.worth.total_cmp(&a.worth));
        by_ranking.then(gravity(a).cmp(&gravity(b))).then(b.rules.len().cmp(&a.rules.len()))
    });
    Ok(Questions { format: FORMAT, questions })
}

/// As [`questions`], with JSON for an answer: `{"ok": ...}` or `{"problems": [...]}`.
pub fn questions_json(knowledge: &Knowledge, lessons: &Lessons, text: &str, planned: usize) -> String {
    let reply = match questions(knowledge, lessons, text, planned) {
        Ok(questions) => QuestionsReply::Ok(Box::new(questions)),
        Err(problems) => QuestionsReply::Problems(problems.iter().map(Trouble::of).collect()),
    };
    // Serialising fails only for maps with keys that are no text, of which there are none.
    serde_json::to_string(&reply).unwrap_or_default()
}

/// A question that only rules ask.
fn of_rules(at: Pointer, intervention: Option<String>) -> Question {
    Question {
        at,
        intervention,
        judged: None,
        taken: None,
        low: None,
        high: None,
        moves: 0.0,
        changes_first: 0.0,
        worth: 0.0,
        plan_changes: None,
        rules: Vec::new(),
    }
}

/// Whether nothing limits a plan, so that everything is funded.
fn programme_is_unlimited(programme: &Programme) -> bool {
    programme.budget.total.is_none() && programme.budget.by_period.iter().all(Option::is_none)
}

/// What a plan chooses; none if there is none.
fn chosen(knowledge: &Knowledge, programme: &Programme) -> Option<Vec<InterventionId>> {
    match plan(knowledge, programme, &Scored::of(knowledge, programme)).ok()? {
        plan::Outcome::Plan(plan) => Some(plan.chosen.iter().map(|chosen| chosen.id).collect()),
        plan::Outcome::Impossible { .. } => None,
    }
}

/// How many interventions enter or leave the plan, at whichever end of the answer it is more.
fn changes(knowledge: &Knowledge, programme: &Programme, now: &[InterventionId], question: &Question) -> Option<usize> {
    let leaf: &Leaf = question.judged.as_ref()?;
    let at = |outcome: &Option<Outcome>| {
        let settled = settle::settled(knowledge, programme, leaf, outcome.as_ref()?)?;
        let then = chosen(knowledge, &settled)?;
        let entered = then.iter().filter(|id| !now.contains(id)).count();
        Some(entered + now.iter().filter(|id| !then.contains(id)).count())
    };
    [at(&question.low), at(&question.high)].into_iter().flatten().max()
}
