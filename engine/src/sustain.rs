//! Whether the change lasts when the programme has left (method, section 5).

use crate::knowledge::Knowledge;
use crate::knowledge::scales::QUESTIONS;
use crate::programme::Intervention;
use crate::quantity::{Estimate, Quantity};

/// The sustainability of an intervention: the answers to the questions about what happens after exit,
/// times a factor that falls as intensity rises.
#[derive(Clone, Debug)]
pub struct Sustainability {
    /// For each question, the mean of its answers over all functions, 0 to 1.
    pub questions: [Estimate; QUESTIONS.len()],
    /// What the programme's hand leaves of it, above 0 to 1.
    pub factor: Estimate,
}

impl Sustainability {
    /// The sustainability of an intervention with this intensity. Without a single function the
    /// answers are unknown, which is a range.
    pub fn of(knowledge: &Knowledge, intervention: &Intervention, intensity: Estimate) -> Self {
        let scale = &knowledge.scales().sustainability;
        let slope = Estimate::sure(scale.factor.slope.value());
        let count = intervention.functions.len() as f64;
        let mut questions = [scale.answers.unknown.number(); QUESTIONS.len()];
        if count > 0.0 {
            questions = [Estimate::sure(0.0); QUESTIONS.len()];
            for function in &intervention.functions {
                for (sum, answer) in questions.iter_mut().zip(function.answers) {
                    *sum = sum.plus(scale.answers.number(answer).times(Estimate::sure(1.0 / count)));
                }
            }
        }
        Self { questions, factor: slope.times(intensity).complement() }
    }

    /// What each question contributes; the sum is the sustainability.
    pub fn terms(&self) -> [Estimate; QUESTIONS.len()] {
        let each = Estimate::sure(1.0 / QUESTIONS.len() as f64).times(self.factor);
        self.questions.map(|question| question.times(each))
    }

    /// 0 to 1.
    pub fn total(&self) -> Estimate {
        self.terms().into_iter().fold(Estimate::sure(0.0), Quantity::plus)
    }
}
