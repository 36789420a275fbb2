//! From what was counted in drawn worlds to what goes out.

use super::make_plan::Make;
use super::pool::Core;
use super::robust::{BrokenIn, Held, InBest, Quantile, Regret, Robust};
use crate::knowledge::{Figure, Knowledge};
use crate::order;
use crate::plan::Survived;
use crate::programme::InterventionId;
use crate::simulate::Drawn;

/// What a run was about.
pub(crate) struct RobustOf<'a> {
    /// Which weights were drawn.
    pub(crate) weights: Drawn,
    /// The seed.
    pub(crate) seed: u64,
    /// The plan at hand, by its choice.
    pub(crate) plan: Option<&'a [bool]>,
}

impl Make<'_> {
    /// What was counted, as it goes out.
    pub(crate) fn robust(&self, knowledge: &Knowledge, of: &RobustOf<'_>, survived: &Survived) -> Robust {
        let scale = &knowledge.scales().plan;
        let (core_from, out_to) = (scale.robust_core.value(), scale.robust_out.value());
        let worlds = survived.counted();
        let chosen = of.plan.map(|plan| self.instance.funded(plan)).unwrap_or_default();
        let in_best = |place: usize| {
            let share = share(survived.funded.get(place).copied().unwrap_or_default(), worlds);
            InBest {
                id: self.intervention(InterventionId(place)),
                chosen: chosen.contains(&InterventionId(place)),
                share,
                standard_error: standard_error(share, worlds),
                core: if share >= core_from {
                    Core::Core
                } else if share <= out_to {
                    Core::Out
                } else {
                    Core::Borderline
                },
            }
        };
        Robust {
            weights: of.weights,
            seed: of.seed,
            draws: survived.draws,
            impossible: survived.impossible,
            unknown: survived.unknown,
            cut_short: survived.cut_short,
            core_from,
            out_to,
            interventions: (0..self.names.interventions.len()).map(in_best).collect(),
            plan: of.plan.map(|_| self.held(&scale.robust_quantiles, &chosen, survived)),
        }
    }

    fn held(&self, quantiles: &[Figure], chosen: &[InterventionId], survived: &Survived) -> Held {
        let worlds = survived.counted();
        let (keeps, best) = (share(survived.kept, worlds), share(survived.best, worlds));
        let mut broken: Vec<BrokenIn> = survived
            .broken
            .iter()
            .map(|(it, count)| BrokenIn { requirement: self.requirement(*it), share: share(*count, worlds) })
            .collect();
        order::sort_by(&mut broken, |a, b| b.share.total_cmp(&a.share));
        Held {
            chosen: self.interventions(chosen),
            keeps,
            keeps_error: standard_error(keeps, worlds),
            best,
            best_error: standard_error(best, worlds),
            broken,
            regret: regret(quantiles, survived),
        }
    }
}

fn regret(quantiles: &[Figure], survived: &Survived) -> Option<Regret> {
    let regrets = &survived.regrets;
    let worst = *regrets.last()?;
    let count = regrets.len() as f64;
    let mean = regrets.iter().sum::<f64>() / count;
    let squares: f64 = regrets.iter().map(|regret| (regret - mean) * (regret - mean)).sum();
    let quantile = |share: f64| {
        let place = (share * count).ceil().max(1.0) as usize - 1;
        Quantile { share, at_most: regrets.get(place).copied().unwrap_or(worst) }
    };
    Some(Regret {
        worlds: regrets.len() as u64,
        mean,
        standard_error: if count > 1.0 { (squares / (count - 1.0) / count).sqrt() } else { 0.0 },
        worst,
        quantiles: quantiles.iter().map(|figure| quantile(figure.value())).collect(),
        best_value: survived.best_values / count,
    })
}

fn share(count: u64, of: u64) -> f64 {
    count as f64 / of.max(1) as f64
}

/// The standard error of a share among so many draws.
fn standard_error(share: f64, draws: u64) -> f64 {
    (share * (1.0 - share) / draws.max(1) as f64).sqrt()
}
