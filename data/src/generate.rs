//! Made-up programmes of any size, for trying things out: the same number and seed give the same text.

use leverpoint::Knowledge;
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use serde_json::{Map, Value, json};

/// A made-up programme with `count` interventions. Its figures mean nothing.
///
/// Costs spread evenly over orders of magnitude, and what costs more serves more, though less than in
/// proportion; the budget pays for about a fifth of everything.
pub fn generate(knowledge: &Knowledge, count: usize, seed: u64) -> String {
    let mut dice = Dice(ChaCha8Rng::seed_from_u64(seed));
    let periods = ["year-1", "year-2", "year-3"];
    let target = 50_000.0;
    let mut spent = 0.0;
    let interventions: Vec<Value> = (1..=count)
        .map(|number| {
            let (value, cost) = intervention(knowledge, &mut dice, number, &periods, target);
            spent += cost;
            value
        })
        .collect();
    let diagnosis: Vec<Value> =
        knowledge.constraints().map(|(_, constraint)| diagnosed(&mut dice, &constraint.id)).collect();
    let total = (spent * 0.2 / 1000.0).round() * 1000.0;
    let by_period: Map<String, Value> =
        periods.iter().map(|period| ((*period).to_owned(), json!((total * 0.45 / 1000.0).round() * 1000.0))).collect();
    let programme = json!({
        "format": "leverpoint/programme/1",
        "$comment": format!("Made up by `leverpoint init --random {count} --seed {seed}`: its figures mean nothing."),
        "meta": {
            "title": format!("Made-up programme of {count} interventions, seed {seed}"),
            "currency": "USD",
            "target_enterprises": target,
        },
        "periods": periods,
        "context": {
            "thin_market": dice.answer(),
            "enforcement_problem": dice.answer(),
            "policy_problem": dice.answer(),
            "governance": dice.pick(&["market", "balanced", "relational", "directed"]),
        },
        "diagnosis": diagnosis,
        "interventions": interventions,
        "budget": {"total": total, "by_period": by_period, "heavy_share": 0.5},
    });
    format!("{programme:#}\n")
}

fn diagnosed(dice: &mut Dice, constraint: &str) -> Value {
    let severity = if dice.chance(0.1) { json!("unknown") } else { json!(dice.below(5)) };
    json!({
        "constraint": constraint,
        "severity": severity,
        "feasibility": 1 + dice.below(4),
        "confidence": dice.pick(&["low", "medium", "high"]),
        "evidence": dice.pick(&["interview", "workshop", "document", "data", "judgement"]),
    })
}

fn intervention(knowledge: &Knowledge, dice: &mut Dice, number: usize, periods: &[&str], target: f64) -> (Value, f64) {
    let scales = knowledge.scales();
    let cost = 5.0 * power_of_ten(dice.unit() * 2.0) * 1000.0;
    let serves = (target * 0.3 * (cost / 500_000.0).sqrt() * (0.5 + dice.unit())).clamp(10.0, target).round();
    let approaches: Vec<&str> = knowledge.approaches().map(|(_, approach)| approach.id.as_str()).collect();
    let how_many = 1 + dice.below(3);
    let used = dice.some(&approaches, how_many);
    let emphasis = ((1.0 / used.len() as f64) * 100.0).floor() / 100.0;
    let asked = knowledge.cells().iter().filter(|cell| used.contains(&knowledge.approach(cell.approach).id.as_str()));
    let conditions: Map<String, Value> = asked
        .filter_map(|cell| cell.condition)
        .map(|id| (knowledge.condition(id).id.clone(), json!(dice.answer())))
        .collect();
    let parts = [0.5, 0.3, 0.2];
    let costs: Map<String, Value> =
        periods.iter().zip(parts).map(|(period, part)| ((*period).to_owned(), range(cost * part))).collect();
    let first = 0.2 + 0.7 * dice.unit();
    let fall = dice.unit();
    let shares: Map<String, Value> = periods
        .iter()
        .enumerate()
        .map(|(place, period)| ((*period).to_owned(), json!(round2(first * (1.0 - 0.4 * fall * place as f64)))))
        .collect();
    let id = |words: &[leverpoint::knowledge::Word], dice: &mut Dice| {
        words.get(dice.below(words.len())).map(|word| word.id.clone())
    };
    let mut value = json!({
        "id": format!("i{number:04}"),
        "title": format!("Made-up intervention {number}"),
        "approaches": used.iter().map(|approach| json!({"approach": approach, "emphasis": emphasis})).collect::<Vec<_>>(),
        "conditions": conditions,
        "serves": {"value": serves, "low": (serves * 0.6).round(), "high": (serves * 1.4).round(), "assumed": true},
        "cost": costs,
        "programme_share": shares,
        "role": id(&scales.intensity.role, dice),
        "subsidy": id(&scales.intensity.subsidy, dice),
        "functions": [{
            "name": "what has to go on",
            "incentive": dice.answer(), "capability": dice.answer(), "payer": dice.answer(),
            "owner": dice.answer(), "exit": dice.answer(),
        }],
        "leverage": [{
            "actor": "somebody",
            "reach": {"value": (serves * 2.0 * dice.unit()).round(), "low": 0, "high": serves * 4.0, "assumed": true},
            "influence": dice.below(5),
        }],
        "partner": {"will": dice.answer(), "skill": dice.answer()},
        "feasibility": dice.below(5),
        "inclusion": id(&scales.criteria.inclusion, dice),
    });
    if let Some(object) = value.as_object_mut() {
        if dice.chance(0.5) {
            object.insert("exit_year".to_owned(), json!(2030));
        }
        if number > 1 && dice.chance(0.1) {
            let other = format!("i{:04}", 1 + dice.below(number - 1));
            object.insert(dice.pick(&["requires", "excludes"]).to_owned(), json!([other]));
        }
    }
    (value, cost)
}

fn range(amount: f64) -> Value {
    json!({"value": amount.round(), "low": (amount * 0.8).round(), "high": (amount * 1.5).round(), "assumed": true})
}

fn round2(share: f64) -> f64 {
    (share * 100.0).round() / 100.0
}

/// 10 to the power of `exponent`, from 0 to 2, by arithmetic that is the same on every machine.
fn power_of_ten(exponent: f64) -> f64 {
    // 10 = (10^(1/8))^8; the powers of the eighth root by linear interpolation between its multiples.
    const ROOT: f64 = 1.333_521_432_163_324;
    let steps = exponent * 8.0;
    let whole = (0..steps.floor() as u32).fold(1.0, |power, _| power * ROOT);
    whole * (1.0 + (ROOT - 1.0) * steps.fract())
}

struct Dice(ChaCha8Rng);

impl Dice {
    /// From 0 to below 1.
    fn unit(&mut self) -> f64 {
        (self.0.next_u64() >> 11) as f64 / 9_007_199_254_740_992.0
    }

    fn below(&mut self, count: usize) -> usize {
        (self.unit() * count as f64) as usize
    }

    fn chance(&mut self, chance: f64) -> bool {
        self.unit() < chance
    }

    fn pick<'a>(&mut self, among: &[&'a str]) -> &'a str {
        let place = self.below(among.len());
        among.get(place).copied().unwrap_or_default()
    }

    fn answer(&mut self) -> &'static str {
        self.pick(&["yes", "yes", "partly", "no", "unknown"])
    }

    /// `count` different ones, in their order.
    fn some<'a>(&mut self, among: &[&'a str], count: usize) -> Vec<&'a str> {
        let mut left = count;
        let mut some = Vec::new();
        for (place, item) in among.iter().enumerate() {
            if self.unit() * ((among.len() - place) as f64) < left as f64 {
                some.push(*item);
                left -= 1;
            }
        }
        some
    }
}
