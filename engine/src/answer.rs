//! The one door: a programme document and what is asked of it in, an answer out.

use serde::Serialize;

use crate::document::out::{self, MadeBy, PoolAnswer, PoolReply, Reply, Response, Short, Trouble};
use crate::document::wire::{Robust, Simulate, Want};
use crate::document::{Opened, open, open_pool};
use crate::explain::contrast;
use crate::fingerprint::Fingerprint;
use crate::knowledge::Knowledge;
use crate::plan::{Instance, solve_instance};
use crate::problem::{Pointer, Problem, ProblemKind, Problems};
use crate::programme::{InterventionId, Programme};
use crate::study::Study;
use crate::value::Scored;

/// The version of the answer.
const FORMAT: &str = "leverpoint/answer/1";

/// A programme document and what is asked of it. The ranking is always given.
///
/// # Example
///
/// ```
/// use leverpoint::Request;
///
/// let request = Request::new("{}").with_plan();
/// assert!(request.plan);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The text of the programme document.
    pub programme: &'a str,
    /// Whether to look for a plan.
    pub plan: bool,
    /// What is asked of the plan besides.
    pub of_plan: PlanRequest<'a>,
    /// Two interventions, by short name, to compare.
    pub contrast: Option<(&'a str, &'a str)>,
    /// How to simulate the ranking, if at all.
    pub simulate: Option<Simulate>,
    /// Whether to say what the ranking depends on.
    pub sensitivity: bool,
    /// Whether to put everybody's weights side by side.
    pub weighing: bool,
}

/// What is asked of a plan besides.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlanRequest<'a> {
    /// Whether to tell what it costs and is worth at its edges: what one more unit of each requirement would gain,
    /// what more money would buy, what losing or forcing in each intervention costs.
    pub prices: bool,
    /// How many other good plans to look for that really differ.
    pub alternatives: usize,
    /// Whether to follow value against money.
    pub frontier: bool,
    /// A plan made by hand, by short names, to be judged.
    pub own: Option<&'a [String]>,
    /// Whether to tell under which weights it would be the best.
    pub own_weights: bool,
    /// How to hold the plan against drawn worlds, if at all.
    pub robust: Option<Robust>,
}

impl<'a> Request<'a> {
    /// The ranking of a programme.
    pub fn new(programme: &'a str) -> Self {
        Self {
            programme,
            plan: false,
            of_plan: PlanRequest::default(),
            contrast: None,
            simulate: None,
            sensitivity: false,
            weighing: false,
        }
    }

    /// And a plan.
    #[must_use]
    pub fn with_plan(self) -> Self {
        Self { plan: true, ..self }
    }

    /// And a plan with what is asked of it.
    #[must_use]
    pub fn with_plan_and(self, of_plan: PlanRequest<'a>) -> Self {
        Self { plan: true, of_plan, ..self }
    }

    /// And why one intervention stands ahead of another.
    #[must_use]
    pub fn with_contrast(self, one: &'a str, other: &'a str) -> Self {
        Self { contrast: Some((one, other)), ..self }
    }

    /// And how far the ranking survives doubt.
    #[must_use]
    pub fn with_simulation(self, how: Simulate) -> Self {
        Self { simulate: Some(how), ..self }
    }

    /// And what the ranking depends on.
    #[must_use]
    pub fn with_sensitivity(self) -> Self {
        Self { sensitivity: true, ..self }
    }

    /// And everybody's weights side by side.
    #[must_use]
    pub fn with_weighing(self) -> Self {
        Self { weighing: true, ..self }
    }
}

/// Answers a request. The same request gives the same answer on every platform.
///
/// # Errors
///
/// Everything that is wrong with the document, see [`open`], and names to compare that it does not have.
///
/// # Example
///
/// ```
/// use leverpoint::{Request, answer};
///
/// let knowledge = leverpoint_data::knowledge()?;
/// let text = leverpoint_data::generate(&knowledge, 5, 1);
/// let response = answer(&knowledge, &Request::new(&text).with_plan())?;
/// assert_eq!(response.ranking.interventions[0].rank, 1);
/// assert!(response.plan.is_some());
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn answer(knowledge: &Knowledge, request: &Request<'_>) -> Result<Response, Problems> {
    let Opened { programme, .. } = open(knowledge, request.programme)?;
    let scored = Scored::of(knowledge, &programme);
    let Short { format, made_by, ranking, contrast } = short(knowledge, &programme, &scored, request)?;
    Ok(Response {
        format,
        made_by,
        ranking,
        contrast,
        plan: if request.plan { Some(planned(knowledge, &programme, &scored, &request.of_plan)?) } else { None },
        sensitivity: request.sensitivity.then(|| out::depending(knowledge, &programme, &scored)),
        weighing: request.weighing.then(|| out::weighing(knowledge, &programme, &scored)),
        simulation: request.simulate.map(|how| Study::new(knowledge, programme, &how).run()),
    })
}

/// The part of an answer that needs neither a solver nor draws: the ranking and the comparison.
fn short(
    knowledge: &Knowledge,
    programme: &Programme,
    scored: &Scored<'_>,
    request: &Request<'_>,
) -> Result<Short, Problems> {
    let contrast = match request.contrast {
        Some((one, other)) => {
            let find = |id: &str| programme.find(id).ok_or_else(|| unknown(programme, id));
            let contrast = contrast(scored, find(one)?, find(other)?);
            Some(out::contrasting(knowledge, programme, &contrast))
        }
        None => None,
    };
    Ok(Short {
        format: FORMAT,
        made_by: MadeBy {
            engine: env!("CARGO_PKG_VERSION"),
            knowledge: knowledge.fingerprint().to_owned(),
            programme: Fingerprint::default().add(request.programme).name(),
        },
        ranking: out::ranking(knowledge, programme, scored),
        contrast,
    })
}

fn planned(
    knowledge: &Knowledge,
    programme: &Programme,
    scored: &Scored<'_>,
    request: &PlanRequest<'_>,
) -> Result<out::Planning, Problems> {
    let asked = request.asked_of(programme)?;
    let instance = Instance::of(knowledge, programme, scored);
    let outcome = solve_instance(&instance);
    let more = out::More::of_programme(knowledge, programme, scored, &instance, &outcome, &asked);
    Ok(out::planning(&out::Names::of_programme(knowledge, programme), &instance, &outcome, &more))
}

impl<'a> PlanRequest<'a> {
    /// What is wanted of a plan besides.
    pub fn of(want: &'a Want) -> Self {
        Self {
            prices: want.prices,
            alternatives: want.alternatives.map_or(0, usize::from),
            frontier: want.frontier,
            own: want.own.as_deref(),
            own_weights: want.own_weights,
            robust: want.robust,
        }
    }

    /// The same with the names of a programme looked up.
    pub(crate) fn asked_of(&self, programme: &Programme) -> Result<out::PlanAsked, Problems> {
        self.asked(|id| programme.find(id).ok_or_else(|| unknown(programme, id)))
    }

    /// The same with names looked up.
    fn asked(&self, find: impl Fn(&str) -> Result<InterventionId, Problems>) -> Result<out::PlanAsked, Problems> {
        let own = self.own.map(|own| own.iter().map(|id| find(id)).collect::<Result<Vec<_>, _>>()).transpose()?;
        Ok(out::PlanAsked {
            prices: self.prices,
            alternatives: self.alternatives,
            frontier: self.frontier,
            own,
            own_weights: self.own_weights,
            robust: self.robust,
        })
    }
}

/// An intervention that the programme does not have.
fn unknown(programme: &Programme, id: &str) -> Problems {
    let expected = programme.interventions.iter().map(|intervention| intervention.id.clone()).collect();
    no_such(id, expected, "an intervention of this document")
}

fn no_such(id: &str, expected: Vec<String>, what: &str) -> Problems {
    let nearest = crate::document::nearest(id, &expected);
    let what = what.to_owned();
    Problem::new(Pointer::root(), ProblemKind::UnknownWord { word: id.to_owned(), what, expected, nearest }).into()
}

/// Answers a plain pool of projects: the best plan with its reasons and what is asked of it, the frontier of value
/// against cost, every plan that can be best under the allowed weights, and what can overtake the plan.
///
/// # Errors
///
/// Everything that is wrong with the document, see [`open_pool`].
///
/// # Example
///
/// ```
/// use leverpoint::{PlanRequest, answer_pool};
///
/// let knowledge = leverpoint_data::knowledge()?;
/// let pool = r#"{"projects": [{"id": "a", "cost": 4, "values": [3]}, {"id": "b", "cost": 8, "values": [4]}],
///     "weights": [1], "budget": 10}"#;
/// let answer = answer_pool(&knowledge, pool, &PlanRequest::default())?;
/// let frontier = answer.frontier.expect("there are few");
/// assert_eq!(frontier.points.len(), 4);
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn answer_pool(knowledge: &Knowledge, text: &str, request: &PlanRequest<'_>) -> Result<PoolAnswer, Problems> {
    let pool = open_pool(text)?;
    let find = |id: &str| pool.projects.iter().position(|it| it.id == id).map(InterventionId);
    let ids = || pool.projects.iter().map(|it| it.id.clone()).collect();
    let asked = request.asked(|id| find(id).ok_or_else(|| no_such(id, ids(), "a project of this pool")))?;
    Ok(out::pool_answer(knowledge, &pool, Fingerprint::default().add(text).name(), &asked))
}

/// As [`answer_pool`], with JSON: `{"ok": ...}` or `{"problems": [...]}`.
pub fn answer_pool_json(knowledge: &Knowledge, text: &str, request: &PlanRequest<'_>) -> String {
    let reply = match answer_pool(knowledge, text, request) {
        Ok(answer) => PoolReply::Ok(Box::new(answer)),
        Err(problems) => PoolReply::Problems(problems.iter().map(Trouble::of).collect()),
    };
    serde_json::to_string(&reply).unwrap_or_default()
}

/// Answers a programme document and what is wanted of it ([`Want`](crate::document::wire::Want) as JSON)
/// with JSON: `{"ok": ...}` or `{"problems": [...]}`. The door for shells that speak JSON.
///
/// # Example
///
/// ```
/// use leverpoint::answer_json;
///
/// let knowledge = leverpoint_data::knowledge()?;
/// let reply = answer_json(&knowledge, "{", "{}");
/// assert!(reply.starts_with(r#"{"problems":[{"code":"syntax""#));
/// # Ok::<(), leverpoint::Problems>(())
/// ```
pub fn answer_json(knowledge: &Knowledge, programme: &str, want: &str) -> String {
    reply(programme, want, |request| answer(knowledge, request))
}

/// As [`answer_json`], but of what is wanted only the ranking and the comparison are answered: a module with no
/// other door than this one holds neither a solver nor a simulation, and is half as large.
pub fn ranking_json(knowledge: &Knowledge, programme: &str, want: &str) -> String {
    reply(programme, want, |request| {
        let programme = open(knowledge, request.programme)?.programme;
        short(knowledge, &programme, &Scored::of(knowledge, &programme), request)
    })
}

fn reply<T: Serialize>(programme: &str, want: &str, answer: impl Fn(&Request<'_>) -> Result<T, Problems>) -> String {
    let answered = Want::parse(want).and_then(|want| {
        let contrast = match want.contrast.as_deref() {
            Some([one, other]) => Some((one.as_str(), other.as_str())),
            _ => None,
        };
        let of_plan = PlanRequest::of(&want);
        let Want { plan, simulate, sensitivity, weighing, .. } = want;
        answer(&Request { programme, plan, of_plan, contrast, simulate, sensitivity, weighing })
    });
    let reply = match answered {
        Ok(answer) => Reply::Ok(Box::new(answer)),
        Err(problems) => Reply::Problems(problems.iter().map(Trouble::of).collect()),
    };
    // Serialising fails only for maps with keys that are no text, of which there are none.
    serde_json::to_string(&reply).unwrap_or_default()
}

impl Trouble {
    /// A problem as it goes out.
    pub fn of(problem: &Problem) -> Self {
        let (line, column) = problem.spot.unwrap_or((1, 1));
        Self {
            code: problem.code(),
            at: problem.at.to_string(),
            line,
            column,
            message: problem.to_string(),
            help: problem.help(),
        }
    }
}
