//! From scores to the ranking as it goes out.

use super::answer::{CellLead, Contrasting, CriterionLead};
use super::asked::asked;
use super::ranking::{
    Asked, IntensityParts, Part, Priority, Ranges, Ranked, Ranking, ReadOnMap, Shield, Spread, SpreadOnMap,
    SustainabilityParts, Term, Touched, Weight, WorkedWith,
};
use crate::diagnose::opens;
use crate::effect::Because;
use crate::explain::{self, Contrast};
use crate::knowledge::scales::QUESTIONS;
use crate::knowledge::{ConstraintId, CriterionId, Knowledge};
use crate::programme::{Intervention, Programme};
use crate::quantity::{Estimate, Quantity};
use crate::value::{self, Score, Scored};

/// The version of the ranking.
const FORMAT: &str = "leverpoint/ranking/1";

/// The interventions of a scored programme in order, with every reason.
pub fn ranking(knowledge: &Knowledge, programme: &Programme, scored: &Scored<'_>) -> Ranking {
    let ranking = value::Ranking::of(scored, |id| programme.intervention(id).id.as_str());
    let make = Make { knowledge, programme, scored };
    Ranking {
        format: FORMAT,
        title: programme.title.clone(),
        weights: CriterionId::ALL
            .map(|criterion| Weight { criterion, weight: scored.weights.of_criterion(criterion) })
            .to_vec(),
        weights_from: scored.weights_from,
        priorities: knowledge.constraints().map(|(id, _)| make.priority(id)).collect(),
        gaps: explain::programme_gaps(knowledge, programme)
            .into_iter()
            .map(|gap| asked(knowledge, programme, None, gap))
            .collect(),
        interventions: ranking.places.iter().map(|place| make.ranked(place)).collect(),
    }
}

struct Make<'a, 'k> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    scored: &'a Scored<'k>,
}

impl Make<'_, '_> {
    fn key(&self, id: ConstraintId) -> String {
        self.knowledge.constraint(id).id.clone()
    }

    fn priority(&self, id: ConstraintId) -> Priority {
        let said = &self.programme.diagnosis[id];
        let priority = self.scored.priorities[id];
        Priority {
            constraint: self.key(id),
            number: self.knowledge.constraint(id).number,
            severity: said.severity,
            feasibility: said.feasibility,
            opens: opens(self.knowledge, id).map(|other| self.key(other)).collect(),
            base: priority.base,
            unlock: priority.unlock,
            share: priority.share,
        }
    }

    fn ranked(&self, place: &value::Ranked) -> Ranked {
        let intervention = self.programme.intervention(place.id);
        let score = self.scored.score(place.id);
        let relief = score.relief(&self.scored.priorities);
        let harm = score.harm(&self.scored.priorities);
        let (intensity, sustainability, leverage) =
            (score.intensity.total(), score.sustainability.total(), score.leverage.total());
        let cost = intervention.programme_cost().into_iter().fold(Estimate::sure(0.0), Quantity::plus);
        let gaps = explain::gaps(&score.effect, intervention);
        Ranked {
            id: intervention.id.clone(),
            title: intervention.title.clone(),
            case: intervention.case.clone(),
            rank: place.rank,
            weakest_link_rank: place.weakest_link_rank,
            total: score.total().value,
            relief: relief.value,
            harm: harm.value,
            intensity: intensity.value,
            intensity_band: self.knowledge.scales().band(intensity.value),
            sustainability: sustainability.value,
            leverage: leverage.value,
            coverage: score.effect.coverage.value,
            cost: cost.value,
            ranges: Ranges {
                total: score.total(),
                relief,
                harm,
                intensity,
                sustainability,
                leverage,
                coverage: score.effect.coverage,
                cost,
            },
            terms: score.terms.iter().map(term).collect(),
            constraints: self.touched(score),
            cells: self.cells(intervention, score),
            intensity_parts: self.intensity(intervention, score),
            sustainability_parts: sustainability_parts(score),
            leverage_from: score.leverage.from(),
            leverage_on_map: self.on_map(intervention, score),
            leverage_parts: leverage_parts(intervention, score),
            gaps: gaps.into_iter().map(|gap| asked(self.knowledge, self.programme, Some(intervention), gap)).collect(),
        }
    }

    fn on_map(&self, intervention: &Intervention, score: &Score<'_>) -> Option<SpreadOnMap> {
        let (on_map, market) = intervention.on_map.as_ref().zip(self.programme.map.as_ref())?;
        let partners = on_map.partners.iter();
        Some(SpreadOnMap {
            works_with: partners
                .map(|it| WorkedWith { actor: market.actor(it.actor).id.clone(), members: it.members })
                .collect(),
            beyond: on_map.beyond,
            standard_error: on_map.standard_error,
            among: on_map.among,
            judged: score.leverage.judged(),
        })
    }

    fn touched(&self, score: &Score<'_>) -> Vec<Touched> {
        let touches = |id: &ConstraintId| score.effect.parts.iter().any(|part| part.cell.constraint == *id);
        let touched = |id: ConstraintId| Touched {
            constraint: self.key(id),
            relief: score.effect.relief(id),
            harm: score.effect.harm(id),
        };
        self.knowledge.constraints().map(|(id, _)| id).filter(touches).map(touched).collect()
    }

    fn cells(&self, intervention: &Intervention, score: &Score<'_>) -> Vec<Part> {
        let parts = score.effect.parts.iter().zip(score.part_points());
        let part = |(part, points): (&crate::effect::Part<'_>, f64)| Part {
            approach: self.knowledge.approach(part.cell.approach).number,
            constraint: self.knowledge.constraint(part.cell.constraint).number,
            relieves: part.relieves,
            emphasis: part.emphasis,
            share: part.cell.share,
            counts: part.counts.factor,
            because: part.counts.because,
            condition: part.cell.condition.map(|id| self.knowledge.condition(id).id.clone()),
            on_map: self.read_on_map(intervention, part),
            points,
        };
        parts.map(part).collect()
    }

    /// Who answers a condition where the map does.
    fn read_on_map(&self, intervention: &Intervention, part: &crate::effect::Part<'_>) -> Option<ReadOnMap> {
        let read = intervention.settled(part.cell.condition?).1.filter(|_| part.counts.because == Because::Map)?;
        Some(ReadOnMap::of(self.programme.map.as_ref()?, read))
    }

    fn intensity(&self, intervention: &Intervention, score: &Score<'_>) -> IntensityParts {
        let flags = &self.knowledge.scales().intensity.flag;
        let answers = intervention.shields.iter().zip(&score.intensity.shields);
        let shield = |(flag, (answer, adds)): (&crate::knowledge::Word, (&crate::document::Answer, &Estimate))| {
            Shield { flag: flag.id.clone(), answer: *answer, adds: *adds }
        };
        IntensityParts {
            resources: score.intensity.resources,
            role: score.intensity.role,
            shields: flags.iter().zip(answers).map(shield).collect(),
        }
    }
}

fn term(term: &value::Term) -> Term {
    Term {
        criterion: term.criterion,
        weight: term.weight,
        score: term.score,
        value: term.value,
        points: term.points().value,
    }
}

fn sustainability_parts(score: &Score<'_>) -> SustainabilityParts {
    let means = QUESTIONS.iter().zip(score.sustainability.questions).zip(score.sustainability.terms());
    let asked = |((question, mean), adds): ((&&str, Estimate), Estimate)| Asked {
        question: (*question).to_owned(),
        mean,
        adds: adds.value,
    };
    SustainabilityParts { questions: means.map(asked).collect(), factor: score.sustainability.factor }
}

fn leverage_parts(intervention: &Intervention, score: &Score<'_>) -> Option<Vec<Spread>> {
    let adds = score.leverage.actors.as_ref()?;
    let actors = intervention.leverage.as_ref()?;
    let spread =
        |(actor, adds): (&crate::programme::Actor, &Estimate)| Spread { actor: actor.name.clone(), adds: *adds };
    Some(actors.iter().zip(adds).map(spread).collect())
}

/// Why one intervention stands ahead of another, as it goes out.
pub fn contrasting(knowledge: &Knowledge, programme: &Programme, contrast: &Contrast<'_>) -> Contrasting {
    let lead = |difference: &explain::Difference| CriterionLead {
        criterion: difference.criterion,
        ahead: difference.ahead,
        behind: difference.behind,
        lead: difference.lead(),
    };
    let cell = |difference: &explain::CellDifference<'_>| CellLead {
        approach: knowledge.approach(difference.cell.approach).number,
        constraint: knowledge.constraint(difference.cell.constraint).number,
        ahead: difference.ahead,
        behind: difference.behind,
        lead: difference.lead(),
    };
    Contrasting {
        ahead: programme.intervention(contrast.ahead).id.clone(),
        behind: programme.intervention(contrast.behind).id.clone(),
        because: contrast.because.iter().map(lead).collect(),
        cells: contrast.cells.iter().map(cell).collect(),
    }
}
