//! Questions worth answering next: what nobody has said, ordered by how much the answer could move the
//! ranking, the plan, or the verdict of a rule.

mod alike;
mod place;
mod replan;
mod settle;

use replan::Replan;

use crate::document::out::{Alike, Question, Questions, QuestionsReply, Trouble, named_leaf, named_outcome};
use crate::document::{Opened, open, wire};
use crate::finding;
use crate::knowledge::Knowledge;
use crate::lessons::{Lessons, Severity};
use crate::order;
use crate::problem::{Pointer, Problems};
use crate::programme::Programme;
use crate::sensitivity::{self, Lens};
use crate::value::Scored;

/// The version of the answer.
const FORMAT: &str = "leverpoint/questions/1";

/// A question, with the leaf of the model that it asks for, if a score depends on it.
struct Asked {
    question: Question,
    leaf: Option<usize>,
}

/// The questions of a programme document that are worth answering next, one by one and the same question of several
/// interventions taken together.
///
/// For the first `planned` questions that a score depends on, like ones counted once, the plan is looked for again with
/// the answers as they may turn out; where there is no budget there is nothing to plan, and this costs nothing. The
/// order is by how many pairs of the ranking and how many interventions of the plan the answer is expected to move.
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
/// assert!(asked.alike.len() < asked.questions.len(), "some ask the same of both interventions");
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn questions(knowledge: &Knowledge, lessons: &Lessons, text: &str, planned: usize) -> Result<Questions, Problems> {
    let Opened { document, programme } = open(knowledge, text)?;
    let scored = Scored::of(knowledge, &programme);
    let mut lens = Lens::of(knowledge, &programme, &scored);
    let mut asked = of_scores(knowledge, &document, &programme, &mut lens);
    of_rules(&mut asked, lessons, &programme, &finding::Review::of(knowledge, lessons, &programme, &scored));
    let mut alike = together(knowledge, &mut lens, &asked);
    if let Some(replan) = Replan::of(knowledge, &programme, &lens).filter(|_| planned > 0) {
        let scored: Vec<bool> = asked.iter().map(|one| one.leaf.is_some()).collect();
        let judged = |it: &&mut Alike| it.questions.iter().any(|place| scored.get(*place) == Some(&true));
        for it in alike.iter_mut().filter(judged).take(planned) {
            it.plan_moves = match it.questions.as_slice() {
                [only] => asked.get_mut(*only).and_then(|one| replan.alone(one)),
                all => replan.together(all.iter().filter_map(|place| asked.get(*place))),
            };
        }
    }
    Ok(sorted(lessons, asked, alike))
}

/// What nobody has said and a score depends on: those that move most first.
fn of_scores(knowledge: &Knowledge, document: &wire::Programme, programme: &Programme, lens: &mut Lens) -> Vec<Asked> {
    let effects = sensitivity::tornado(lens);
    let asked = effects.iter().filter_map(|effect| {
        let leaf = lens.model.leaves.get(effect.leaf).filter(|leaf| leaf.unknown)?;
        let judged = named_leaf(knowledge, programme, leaf);
        let outcome = |value: f64| Some(named_outcome(knowledge, leaf, value));
        let question = Question {
            at: place::of(document, &judged)?,
            intervention: judged.intervention.clone(),
            judged: Some(judged),
            taken: outcome(leaf.estimate.value),
            low: outcome(effect.ends.0),
            high: outcome(effect.ends.1),
            moves: effect.moves,
            changes_first: effect.changes_first,
            worth: effect.worth,
            plan_changes: None,
            plan_moves: None,
            rules: Vec::new(),
        };
        Some(Asked { question, leaf: Some(effect.leaf) })
    });
    asked.collect()
}

/// Adds what the rules of the review would have to know.
fn of_rules(asked: &mut Vec<Asked>, lessons: &Lessons, programme: &Programme, review: &finding::Review) {
    for open in &review.open {
        let Some(rule) = lessons.rules().get(open.rule).map(|held| &held.rule) else { continue };
        let place = asked.iter().position(|one| one.question.at == open.at).unwrap_or_else(|| {
            let whose = open.intervention.map(|id| programme.intervention(id).id.clone());
            asked.push(Asked { question: of_no_score(open.at.clone(), whose), leaf: None });
            asked.len() - 1
        });
        if let Some(one) = asked.get_mut(place)
            && !one.question.rules.contains(&rule.id)
        {
            one.question.rules.push(rule.id.clone());
        }
    }
}

/// The questions that are alike, with what is expected to change when all of them are answered; those that move most
/// first.
fn together(knowledge: &Knowledge, lens: &mut Lens, asked: &[Asked]) -> Vec<Alike> {
    let most = knowledge.scales().doubt.questions.ways.value() as usize;
    let mut all: Vec<Alike> = Vec::new();
    for (at, questions) in alike::alike(asked) {
        let own = || questions.iter().filter_map(|place| asked.get(*place));
        let mut rules: Vec<String> = Vec::new();
        for rule in own().flat_map(|one| &one.question.rules) {
            if !rules.contains(rule) {
                rules.push(rule.clone());
            }
        }
        let leaves: Vec<usize> = own().filter_map(|one| one.leaf).collect();
        let found = match (own().next(), questions.len()) {
            (Some(one), 1) => (one.question.moves, one.question.changes_first, one.question.worth),
            _ if leaves.is_empty() => (0.0, 0.0, 0.0),
            _ => {
                let found = sensitivity::together(lens, &leaves, most);
                (found.moves, found.changes_first, found.worth)
            }
        };
        let (moves, changes_first, worth) = found;
        all.push(Alike { at, questions, moves, changes_first, worth, plan_moves: None, rules });
    }
    order::sort_by(&mut all, |a, b| b.moves.total_cmp(&a.moves).then(b.worth.total_cmp(&a.worth)));
    all
}

/// Both lists in their order, the one by its places in the other.
fn sorted(lessons: &Lessons, asked: Vec<Asked>, mut alike: Vec<Alike>) -> Questions {
    // None comes after the gravest.
    let gravity = |rules: &[String]| {
        let gravest = rules.iter().filter_map(|id| lessons.rule(id)).map(|held| held.rule.severity).min();
        gravest.map_or(3, |severity: Severity| severity as u8)
    };
    let moved = |question: &Question| question.moves + question.plan_moves.unwrap_or_default();
    let mut questions: Vec<(usize, Question)> = asked.into_iter().map(|one| one.question).enumerate().collect();
    order::sort_by(&mut questions, |(_, a), (_, b)| {
        let by_ranking = moved(b).total_cmp(&moved(a)).then(b.worth.total_cmp(&a.worth));
        by_ranking.then(gravity(&a.rules).cmp(&gravity(&b.rules))).then(b.rules.len().cmp(&a.rules.len()))
    });
    let mut places = vec![0; questions.len()];
    for (now, (before, _)) in questions.iter().enumerate() {
        if let Some(slot) = places.get_mut(*before) {
            *slot = now;
        }
    }
    for it in &mut alike {
        it.questions = it.questions.iter().filter_map(|place| places.get(*place).copied()).collect();
        it.questions.sort_unstable();
    }
    let moved = |it: &Alike| it.moves + it.plan_moves.unwrap_or_default();
    order::sort_by(&mut alike, |a, b| {
        let by_ranking = moved(b).total_cmp(&moved(a)).then(b.worth.total_cmp(&a.worth));
        let by_rules = gravity(&a.rules).cmp(&gravity(&b.rules)).then(b.rules.len().cmp(&a.rules.len()));
        by_ranking.then(by_rules).then(b.questions.len().cmp(&a.questions.len()))
    });
    Questions { format: FORMAT, questions: questions.into_iter().map(|(_, question)| question).collect(), alike }
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
fn of_no_score(at: Pointer, intervention: Option<String>) -> Question {
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
        plan_moves: None,
        rules: Vec::new(),
    }
}
