//! From a checked programme to the model of it.

use super::{CellPart, Compiled, Constraint, Coverage, Input, Key, Law, Leaf, Model, Part, Spread};
use crate::diagnose::opens;
use crate::effect::{self, Because, Effect};
use crate::knowledge::{Cell, ConstraintId, CriterionId, Direction, Figure, Gate, Knowledge, Scales};
use crate::leverage::Leverage;
use crate::programme::{Answer, Confidence, Intervention, InterventionId, Programme};
use crate::quantity::Estimate;

impl Model {
    /// The model of a programme.
    pub fn of(knowledge: &Knowledge, programme: &Programme) -> Self {
        let mut compiler = Compiler { knowledge, programme, leaves: Vec::new() };
        let scales = knowledge.scales();
        let constraints = knowledge.constraints().map(|(id, _)| compiler.constraint(id)).collect();
        let interventions = programme.interventions().map(|(id, item)| compiler.intervention(id, item)).collect();
        Self {
            leaves: compiler.leaves,
            interventions,
            constraints,
            top: scales.basics.levels.top.value(),
            harm_rate: programme.harm_rate,
            slope: scales.sustainability.factor.slope.value(),
            scales: CriterionId::ALL.map(|id| {
                let criterion = scales.criterion(id);
                (criterion.worst.value(), criterion.best.value() - criterion.worst.value())
            }),
        }
    }
}

struct Compiler<'a> {
    knowledge: &'a Knowledge,
    programme: &'a Programme,
    leaves: Vec<Leaf>,
}

impl Compiler<'_> {
    fn scales(&self) -> &Scales {
        self.knowledge.scales()
    }

    /// The input of a leaf; the same leaf wherever the same thing is meant.
    fn leaf(&mut self, key: Key, unknown: bool, estimate: Estimate, law: Law) -> Input {
        if let Some(place) = self.leaves.iter().position(|leaf| leaf.key == key) {
            return Input::Leaf(place);
        }
        let stream = key.name(self.knowledge, self.programme);
        self.leaves.push(Leaf { key, unknown, estimate, law, stream });
        Input::Leaf(self.leaves.len() - 1)
    }

    /// A number with a range, as a leaf unless it is sure.
    fn quantity(&mut self, key: Key, unknown: bool, range: Estimate) -> Input {
        if range.is_sure() { Input::Known(range.value) } else { self.leaf(key, unknown, range, Law::Triangular(range)) }
    }

    /// Enterprises reached for each one served, with a range, as a leaf unless they are sure.
    fn spreading(&mut self, key: Key, unknown: bool, range: Estimate) -> Input {
        if range.is_sure() { Input::Known(range.value) } else { self.leaf(key, unknown, range, Law::Spreading(range)) }
    }

    fn constraint(&mut self, id: ConstraintId) -> Constraint {
        let programme = self.programme;
        let said = &programme.diagnosis[id];
        let unknown = &self.scales().basics.unknown;
        let (severity, feasibility) = (unknown.severity.number(), unknown.feasibility.number());
        Constraint {
            severity: self.level(Key::Severity(id), said.severity, said.confidence, severity),
            feasibility: self.level(Key::Feasibility(id), said.feasibility, said.confidence, feasibility),
            opens: opens(self.knowledge, id).map(|other| other.0).collect(),
        }
    }

    /// A level that somebody has said with more or less confidence, or nobody.
    fn level(&mut self, key: Key, said: Option<u8>, confidence: Option<Confidence>, unknown: Estimate) -> Input {
        let top = self.scales().basics.levels.top.value();
        let Some(level) = said.map(f64::from) else {
            let levels =
                (0..=top as u32).map(f64::from).filter(|level| unknown.low <= *level && *level <= unknown.high);
            return self.leaf(key, true, unknown.clamp(0.0, top), Law::evenly(levels));
        };
        let doubt = &self.scales().doubt.off_by_one;
        let chance = match confidence {
            Some(Confidence::Low) => &doubt.low,
            Some(Confidence::Medium) => &doubt.medium,
            Some(Confidence::High) => &doubt.high,
            None => &doubt.unsaid,
        };
        let chance = chance.value();
        // At an end of the scale there is only one side to be off to.
        let sides: Vec<f64> =
            [level - 1.0, level + 1.0].into_iter().filter(|side| (0.0..=top).contains(side)).collect();
        let mut outcomes: Vec<(f64, f64)> = sides.iter().map(|side| (*side, chance)).collect();
        outcomes.push((level, 1.0 - chance * sides.len() as f64));
        outcomes.retain(|(_, chance)| *chance > 0.0);
        if let [_] = outcomes.as_slice() {
            return Input::Known(level);
        }
        let lowest = outcomes.iter().map(|(value, _)| *value).fold(level, f64::min);
        let highest = outcomes.iter().map(|(value, _)| *value).fold(level, f64::max);
        self.leaf(key, false, Estimate::new(level, lowest, highest), Law::OneOf(outcomes))
    }

    /// An answer that counts by its number; open, it may turn out each way.
    fn answer(&mut self, key: Key, answer: Answer, numbers: [f64; 3], unknown: Estimate) -> Input {
        let [yes, partly, no] = numbers;
        match answer {
            Answer::Yes => Input::Known(yes),
            Answer::Partly => Input::Known(partly),
            Answer::No => Input::Known(no),
            Answer::Unknown => self.leaf(key, true, unknown, Law::evenly(numbers)),
        }
    }

    /// The answer to something that a cell depends on.
    fn holds(&mut self, key: Key, answer: Answer) -> Input {
        let unknown = self.scales().basics.unknown.condition.number();
        self.answer(key, answer, [1.0, unknown.value, 0.0], unknown)
    }

    fn intervention(&mut self, id: InterventionId, item: &Intervention) -> Compiled {
        let knowledge = self.knowledge;
        let scale = &knowledge.scales().intensity;
        let resources = &scale.resources;
        let of = |part| Key::Of(id, part);
        let subsidy = self.word(of(Part::Subsidy), item.subsidy, &scale.subsidy, &resources.unknown_subsidy);
        let role = self.word(of(Part::Role), item.role, &scale.role, &resources.unknown_role);
        let inclusion_scale = &knowledge.scales().criteria.inclusion;
        let unknown_inclusion = &knowledge.scales().basics.unknown.inclusion;
        Compiled {
            coverage: self.coverage(id, item),
            cells: self.cells(id, item),
            shares: self.shares(id, item),
            base: resources.base.value(),
            subsidy,
            role,
            shields: self.shields(id, item),
            lasting: self.lasting(id, item),
            spread: self.spread(id, item),
            feasibility: self.feasibility(id, item),
            inclusion: self.word(of(Part::Inclusion), item.inclusion, inclusion_scale, unknown_inclusion),
            cost: self.cost(id, item),
        }
    }

    fn coverage(&mut self, id: InterventionId, item: &Intervention) -> Coverage {
        match (item.serves, self.programme.target_enterprises) {
            (Some(serves), Some(target)) => Coverage::Ratio {
                serves: self.quantity(Key::Of(id, Part::Serves), false, serves),
                target: self.quantity(Key::Target, false, target),
            },
            _ => {
                let range = effect::coverage(self.knowledge, self.programme, item);
                Coverage::Unknown(self.quantity(Key::Of(id, Part::Coverage), true, range))
            }
        }
    }

    fn cells(&mut self, id: InterventionId, item: &Intervention) -> Vec<CellPart> {
        let effect = Effect::of(self.knowledge, self.programme, item);
        // What is counted already, or has nothing beside it, is settled by the document and not by the world.
        let settled = [Because::AlreadyCounted, Because::NothingBeside];
        let parts = effect.parts.iter().filter(|part| !settled.contains(&part.counts.because));
        parts
            .map(|part| {
                let cell = part.cell;
                let gate = self.knowledge.approach(cell.approach).counts_if.map(|gate| {
                    let context = self.programme.context;
                    let answer = match gate {
                        Gate::EnforcementProblem => context.enforcement_problem,
                        Gate::PolicyProblem => context.policy_problem,
                    };
                    self.holds(Key::Context(gate), answer)
                });
                let condition = cell
                    .condition
                    .map(|condition| self.holds(Key::Of(id, Part::Condition(condition)), item.settled(condition).0));
                CellPart {
                    constraint: cell.constraint.0,
                    relieves: part.relieves,
                    bypass: part.is_bypass(),
                    emphasis: part.emphasis,
                    share: self.strength(cell),
                    gate: gate.unwrap_or(Input::Known(1.0)),
                    condition: condition.unwrap_or(Input::Known(1.0)),
                    otherwise: cell.direction == Direction::Mixed && !part.relieves,
                }
            })
            .collect()
    }

    /// The share that a cell's strength stands for: what each of its three readers gave.
    fn strength(&mut self, cell: &Cell) -> Input {
        let (low, high) = cell.strength_range;
        if low == high {
            return Input::Known(cell.share.value);
        }
        let place = self.knowledge.cells().iter().position(|other| std::ptr::eq(other, cell));
        let share = |level: u8| {
            let strengths = &self.scales().basics.strength;
            strengths.iter().find(|strength| strength.level == level).map_or(cell.share.value, |it| it.share.value())
        };
        let readers = [share(low), share(cell.strength), share(high)];
        self.leaf(Key::Strength(place.unwrap_or_default()), false, cell.share, Law::evenly(readers))
    }

    fn word(&mut self, key: Key, said: Option<usize>, words: &[crate::knowledge::Word], unknown: &Figure) -> Input {
        match said.and_then(|place| words.get(place)) {
            Some(word) => Input::Known(word.weight.value()),
            None => {
                let law = Law::evenly(words.iter().map(|word| word.weight.value()));
                self.leaf(key, true, unknown.number(), law)
            }
        }
    }

    /// The programme's shares with the weights by which they make up the share of the whole cost.
    fn shares(&mut self, id: InterventionId, item: &Intervention) -> Vec<(f64, Input)> {
        let unknown = self.scales().intensity.resources.unknown_share.number();
        let total: f64 = item.cost.iter().map(|cost| cost.value).sum();
        let share = |compiler: &mut Self, place: usize, share: Option<Estimate>| {
            compiler.quantity(Key::Of(id, Part::Share(place)), share.is_none(), share.unwrap_or(unknown))
        };
        if total > 0.0 {
            let paid = item.cost.iter().zip(&item.programme_share).enumerate();
            let paid = paid.filter(|(_, (cost, _))| cost.value > 0.0);
            return paid.map(|(place, (cost, said))| (cost.value / total, share(self, place, *said))).collect();
        }
        let given: Vec<(usize, Estimate)> =
            item.programme_share.iter().enumerate().filter_map(|(place, said)| Some((place, (*said)?))).collect();
        if given.is_empty() {
            return vec![(1.0, share(self, 0, None))];
        }
        let each = 1.0 / given.len() as f64;
        given.into_iter().map(|(place, said)| (each, share(self, place, Some(said)))).collect()
    }

    fn shields(&mut self, id: InterventionId, item: &Intervention) -> Vec<(f64, Input)> {
        let knowledge = self.knowledge;
        let scale = &knowledge.scales().intensity;
        let unknown = scale.resources.unknown_flag.number();
        let used = |compiler: &mut Self, place: usize, answer: Answer| match answer {
            Answer::Yes => Input::Known(1.0),
            Answer::Partly => Input::Known(0.5),
            Answer::No => Input::Known(0.0),
            Answer::Unknown => {
                let law = Law::OneOf(vec![(1.0, unknown.value), (0.0, 1.0 - unknown.value)]);
                compiler.leaf(Key::Of(id, Part::Shield(place)), true, unknown, law)
            }
        };
        let flags = scale.flag.iter().zip(&item.shields).enumerate();
        flags.map(|(place, (flag, answer))| (flag.weight.value(), used(self, place, *answer))).collect()
    }

    fn lasting(&mut self, id: InterventionId, item: &Intervention) -> Vec<Input> {
        let numbers = &self.scales().sustainability.answers;
        let (known, unknown) =
            ([numbers.yes.value(), numbers.partly.value(), numbers.no.value()], numbers.unknown.number());
        let questions = crate::knowledge::scales::QUESTIONS.len();
        if item.functions.is_empty() {
            let open = |question| (question, Answer::Unknown);
            let ask = |(question, answer)| self.answer(Key::Of(id, Part::Lasting(0, question)), answer, known, unknown);
            return (0..questions).map(open).map(ask).collect();
        }
        let mut answers = Vec::new();
        for (function, item) in item.functions.iter().enumerate() {
            for (question, answer) in item.answers.iter().enumerate() {
                answers.push(self.answer(Key::Of(id, Part::Lasting(function, question)), *answer, known, unknown));
            }
        }
        answers
    }

    fn spread(&mut self, id: InterventionId, item: &Intervention) -> Spread {
        let unknown = self.scales().basics.unknown.leverage.number();
        if let Some(on_map) = Leverage::of(self.knowledge, item).on_map {
            return Spread::Unknown(self.spreading(Key::Of(id, Part::Leverage), false, on_map));
        }
        let (Some(actors), serves) = (&item.leverage, item.serves) else {
            return Spread::Unknown(self.spreading(Key::Of(id, Part::Leverage), true, unknown));
        };
        if actors.is_empty() {
            return Spread::Unknown(Input::Known(0.0));
        }
        let Some(serves) = serves else {
            return Spread::Unknown(self.spreading(Key::Of(id, Part::Leverage), true, unknown));
        };
        let mut known = Vec::new();
        let mut open = Vec::new();
        for (place, actor) in actors.iter().enumerate() {
            match actor.reach {
                Some(reach) => {
                    let reach = self.quantity(Key::Of(id, Part::Reach(place)), false, reach);
                    known.push((reach, self.influence(id, place, actor.influence)));
                }
                None => open.push(self.spreading(Key::Of(id, Part::Reach(place)), true, unknown)),
            }
        }
        let serves = self.quantity(Key::Of(id, Part::Serves), false, serves);
        Spread::Actors { actors: known, unknown: open, serves }
    }

    /// The share of those an actor touches that follow it.
    fn influence(&mut self, id: InterventionId, place: usize, said: Option<u8>) -> Input {
        let knowledge = self.knowledge;
        let scale = &knowledge.scales().leverage.influence;
        let share = |level: f64| scale.get(level.round() as usize).map_or(0.0, |influence| influence.share.value());
        match said {
            Some(level) => Input::Known(share(f64::from(level))),
            None => {
                let level = knowledge.scales().basics.unknown.influence.number();
                let law = Law::evenly(scale.iter().map(|influence| influence.share.value()));
                self.leaf(Key::Of(id, Part::Influence(place)), true, level.rising(share), law)
            }
        }
    }

    fn feasibility(&mut self, id: InterventionId, item: &Intervention) -> [Input; 3] {
        let knowledge = self.knowledge;
        let scales = knowledge.scales();
        let top = scales.basics.levels.top.value();
        let here = match item.feasibility {
            Some(level) => Input::Known(f64::from(level) / top),
            None => {
                let law = Law::evenly((0..=top as u32).map(|level| f64::from(level) / top));
                let unknown = scales.basics.unknown.feasibility_of_intervention.number();
                self.leaf(Key::Of(id, Part::Doable), true, unknown, law)
            }
        };
        let answers = &scales.criteria.answers;
        let numbers = [answers.yes.value(), answers.partly.value(), answers.no.value()];
        let unknown = answers.unknown.number();
        let will = self.answer(Key::Of(id, Part::Will), item.will, numbers, unknown);
        let skill = self.answer(Key::Of(id, Part::Skill), item.skill, numbers, unknown);
        [here, will, skill]
    }

    fn cost(&mut self, id: InterventionId, item: &Intervention) -> Vec<(Input, Input)> {
        let pairs = item.cost.iter().zip(&item.programme_share).enumerate();
        pairs
            .map(|(place, (cost, share))| {
                let cost = self.quantity(Key::Of(id, Part::Cost(place)), false, *cost);
                // Where nobody has said what share the programme carries, a budget must be able to pay it all.
                let share = match share {
                    Some(share) => self.quantity(Key::Of(id, Part::Share(place)), false, *share),
                    None => Input::Known(1.0),
                };
                (cost, share)
            })
            .collect()
    }
}
