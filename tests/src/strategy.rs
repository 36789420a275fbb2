//! Programmes of every kind, as JSON values that can be changed before they are asked about.

use leverpoint::Knowledge;
use leverpoint::knowledge::CriterionId;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

/// The knowledge that the strategies draw names from.
///
/// # Panics
///
/// If the built-in knowledge is broken.
pub fn knowledge() -> &'static Knowledge {
    static KNOWLEDGE: std::sync::OnceLock<Knowledge> = std::sync::OnceLock::new();
    KNOWLEDGE.get_or_init(|| leverpoint_data::knowledge().expect("the built-in knowledge is sound"))
}

/// The periods of every programme drawn here.
pub const PERIODS: [&str; 3] = ["p1", "p2", "p3"];

/// How many enterprises every programme drawn here is for.
pub const TARGET: f64 = 1000.0;

fn keys<'k>(items: impl Iterator<Item = &'k String>) -> Vec<String> {
    items.cloned().collect()
}

/// yes, partly, no or unknown.
pub fn answer() -> impl Strategy<Value = Value> {
    select(vec!["yes", "partly", "no", "unknown"]).prop_map(Value::from)
}

/// 0 to 4, or unknown.
pub fn level() -> impl Strategy<Value = Value> {
    prop_oneof![4 => (0_u8..=4).prop_map(Value::from), 1 => Just(Value::from("unknown"))]
}

/// A number with a range around it.
fn quantity(low: f64, high: f64) -> impl Strategy<Value = Value> {
    (low..high, low..high, low..high).prop_map(|(a, b, c)| {
        let mut ends = [a, b, c];
        ends.sort_by(f64::total_cmp);
        json!({"low": ends[0], "value": ends[1], "high": ends[2], "assumed": true})
    })
}

fn sometimes<S: Strategy<Value = Value>>(strategy: S) -> impl Strategy<Value = Option<Value>> {
    proptest::option::weighted(0.8, strategy)
}

fn insert(object: &mut Map<String, Value>, fields: Vec<(&str, Option<Value>)>) {
    for (key, value) in fields {
        if let Some(value) = value {
            object.insert(key.to_owned(), value);
        }
    }
}

fn map_of<S: Strategy<Value = Value>>(names: Vec<String>, value: S) -> impl Strategy<Value = Value> {
    let count = names.len();
    (subsequence(names, 0..=count), proptest::collection::vec(value, count))
        .prop_map(|(names, values)| Value::Object(names.into_iter().zip(values).collect()))
}

/// The approaches of one intervention, whose emphases sum to at most 1.
fn approaches() -> impl Strategy<Value = Value> {
    let names = keys(knowledge().approaches().map(|(_, approach)| &approach.id));
    (subsequence(names, 1..=4), proptest::collection::vec(0.01_f64..1.0, 4), 0.2_f64..=1.0).prop_map(
        |(names, parts, effort)| {
            let sum: f64 = parts.iter().take(names.len()).sum();
            let uses =
                names.iter().zip(parts).map(|(name, part)| json!({"approach": name, "emphasis": effort * part / sum}));
            Value::Array(uses.collect())
        },
    )
}

fn function() -> impl Strategy<Value = Value> {
    (answer(), answer(), answer(), answer(), answer()).prop_map(|(incentive, capability, payer, owner, exit)| {
        json!({"name": "what goes on", "incentive": incentive, "capability": capability, "payer": payer, "owner": owner, "exit": exit})
    })
}

fn actor() -> impl Strategy<Value = Value> {
    (sometimes(quantity(0.0, 2000.0)), sometimes(level())).prop_map(|(reach, influence)| {
        let mut actor = json!({"actor": "somebody"});
        insert(actor.as_object_mut().expect("an object"), vec![("reach", reach), ("influence", influence)]);
        actor
    })
}

/// One intervention, still without a name.
pub fn intervention() -> impl Strategy<Value = Value> {
    let scales = &knowledge().scales().intensity;
    let word =
        |words: &[leverpoint::knowledge::Word]| select(keys(words.iter().map(|word| &word.id))).prop_map(Value::from);
    let inclusion = word(&knowledge().scales().criteria.inclusion);
    let conditions = keys(knowledge().conditions().map(|(_, condition)| &condition.id));
    let flags = keys(scales.flag.iter().map(|flag| &flag.id));
    let periods: Vec<String> = PERIODS.map(str::to_owned).to_vec();
    let money = (
        sometimes(quantity(1.0, 1000.0)),
        map_of(periods.clone(), quantity(0.0, 500.0)),
        map_of(periods, quantity(0.0, 1.0)),
    );
    let hand = (sometimes(word(&scales.role)), sometimes(word(&scales.subsidy)), map_of(flags, answer()));
    let after = (
        proptest::collection::vec(function(), 0..3),
        proptest::option::of(proptest::collection::vec(actor(), 0..3)),
        (answer(), answer()),
        sometimes(level()),
        sometimes(inclusion),
    );
    (approaches(), map_of(conditions, answer()), money, hand, after).prop_map(
        |(approaches, conditions, money, hand, after)| {
            let (serves, cost, share) = money;
            let (role, subsidy, shields) = hand;
            let (functions, leverage, (will, skill), feasibility, inclusion) = after;
            let mut value = json!({
                "id": "x", "title": "x", "approaches": approaches, "conditions": conditions, "cost": cost,
                "programme_share": share, "shields": shields, "functions": functions,
                "partner": {"will": will, "skill": skill},
            });
            let fields = vec![
                ("serves", serves),
                ("role", role),
                ("subsidy", subsidy),
                ("leverage", leverage.map(Value::Array)),
                ("feasibility", feasibility),
                ("inclusion", inclusion),
            ];
            insert(value.as_object_mut().expect("an object"), fields);
            value
        },
    )
}

fn diagnosis() -> impl Strategy<Value = Value> {
    let names = keys(knowledge().constraints().map(|(_, constraint)| &constraint.id));
    let count = names.len();
    (subsequence(names, 0..=count), proptest::collection::vec((level(), level()), count)).prop_map(|(names, levels)| {
        let each = names.iter().zip(levels);
        Value::Array(each.map(|(name, (severity, feasibility))| json!({"constraint": name, "severity": severity, "feasibility": feasibility})).collect())
    })
}

fn weights() -> impl Strategy<Value = Value> {
    let names = CriterionId::ALL.map(|id| id.key().to_owned()).to_vec();
    map_of(names, (1.0_f64..50.0).prop_map(Value::from))
}

/// A programme with this many interventions, named a1, a2 and so on in their order.
pub fn programme(count: std::ops::RangeInclusive<usize>) -> impl Strategy<Value = Value> {
    let context = (answer(), answer(), answer());
    let interventions = proptest::collection::vec(intervention(), count);
    (diagnosis(), context, interventions, weights(), 0.0_f64..3.0).prop_map(
        |(diagnosis, context, mut interventions, weights, rate)| {
            for (number, intervention) in (1..).zip(&mut interventions) {
                intervention["id"] = Value::from(format!("a{number}"));
            }
            let (thin, enforcement, policy) = context;
            json!({
                "format": "leverpoint/programme/1",
                "meta": {"title": "drawn", "target_enterprises": TARGET},
                "periods": PERIODS,
                "context": {"thin_market": thin, "enforcement_problem": enforcement, "policy_problem": policy},
                "diagnosis": diagnosis,
                "interventions": interventions,
                "preferences": {"weights": weights, "harm_rate": rate},
            })
        },
    )
}
