//! What the document says of one intervention.

use serde::Serialize;

use super::deal::{Deal, Upgrading};
use super::entries::Entries;
use super::map::WorksWith;
use super::parts::{Answer, Answered, Because, Cite, Id, Level, Quantity};
use crate::read::read_fields;

/// A concrete thing the programme could do.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Intervention {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// A short name, unlike any other's.
    pub id: Id,
    /// What it is called.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub title: String,
    /// The case of the library that it is or resembles.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// What it does, in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The approaches it uses, each with its emphasis.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub approaches: Vec<Use>,
    /// Answers to the conditions that the cells of these approaches ask about, by condition.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "condition")))]
    pub conditions: Entries<Answered>,
    /// How many enterprises it serves directly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "enterprises")))]
    pub serves: Option<Quantity>,
    /// What it costs by period, whoever pays.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "period", "x-range" = "money")))]
    pub cost: Entries<Quantity>,
    /// The programme's share of the cost by period, 0 to 1. Where it is not given, the budget counts the whole cost.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "period", "x-range" = "share")))]
    pub programme_share: Entries<Quantity>,
    /// The heaviest part the programme plays in the transaction.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "role")))]
    pub role: Option<String>,
    /// What the programme's money pays for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "subsidy")))]
    pub subsidy: Option<String>,
    /// Ways in which the programme shields actors from real cost and risk, by flag.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "flag")))]
    pub shields: Entries<Answered>,
    /// The year by which the programme has left.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 1900, max = 2200)))]
    pub exit_year: Option<u16>,
    /// The functions it touches: who does and who pays, now and after exit.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<Function>,
    /// The actors through which change spreads without the programme repeating its work. An empty list says there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leverage: Option<Vec<Actor>>,
    /// The actors of the market map that it works with. Its leverage is then computed from the map. An empty list says there are none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub works_with: Option<Vec<WorksWith>>,
    /// The partner it is done with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Partner>,
    /// The deal with that partner. It enters no score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deal: Option<Deal>,
    /// The upgrading it brings about. It enters no score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub upgrading: Option<Upgrading>,
    /// Whether it keeps a principle, by principle. It enters no score.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "principle")))]
    pub principles: Entries<Answered>,
    /// Answers to the questions of the review, by question. They enter no score.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "intervention-question")))]
    pub answers: Entries<Answered>,
    /// How feasible it is to do here: 0 out of reach to 4 ready, or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub feasibility: Option<Level>,
    /// What it does for women and for the poorest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "inclusion")))]
    pub inclusion: Option<String>,
    /// Interventions that must all be funded with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "intervention")))]
    pub requires: Vec<Id>,
    /// Interventions that cannot be funded with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "intervention")))]
    pub excludes: Vec<Id>,
    /// Interventions of which at least one must be funded with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "intervention")))]
    pub requires_any: Vec<Id>,
    /// Periods in which it can start, one of which is chosen; its costs move with it. Absent, it starts in the first period with a cost.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-items" = "period")))]
    pub starts: Vec<Id>,
    /// How far it can be scaled down. Absent, it is done whole or not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scale: Option<Scale>,
    /// Interventions that must be funded with it and start so many periods before it: a pilot before it is crowded in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "describe", schemars(length(max = 100)))]
    pub after: Vec<After>,
    /// Why a field of this object says what it says, by the name of the field.
    #[serde(default, skip_serializing_if = "Entries::is_empty")]
    #[cfg_attr(feature = "describe", schemars(extend("x-keys" = "field of an intervention")))]
    pub because: Entries<Because>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
    /// Anything else worth keeping.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// An approach and the share of the intervention's effort that goes into it.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Use {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Which approach.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "approach")))]
    pub approach: Id,
    /// The share of the effort, above 0 and at most 1. Over all approaches the shares sum to at most 1.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub emphasis: f64,
}

/// How far an intervention can be scaled: it costs, relieves and harms that share of what is written of the whole.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Scale {
    /// The least share of the whole at which it is still worth doing, above 0 and at most 1.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub least: f64,
    /// The largest share, at most 1. Absent, the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 1)))]
    pub most: Option<f64>,
}

/// An intervention that must start before another.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct After {
    /// Which.
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "intervention")))]
    pub intervention: Id,
    /// At least so many periods before.
    #[cfg_attr(feature = "describe", schemars(range(min = 0, max = 100)))]
    pub periods: u8,
}

/// One function that the intervention touches: who does it and who pays, now and after exit.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Function {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// What has to be done, again and again.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub name: String,
    /// Who does it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub does_now: Option<String>,
    /// Who pays for it now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pays_now: Option<String>,
    /// Who will do it after exit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub does_after: Option<String>,
    /// Who will pay for it after exit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pays_after: Option<String>,
    /// Will whoever performs it gain from doing it after exit?
    #[serde(default)]
    pub incentive: Answer,
    /// Are they able to perform it?
    #[serde(default)]
    pub capability: Answer,
    /// Is there somebody who will pay for it?
    #[serde(default)]
    pub payer: Answer,
    /// Has somebody in the market taken it on as their own?
    #[serde(default)]
    pub owner: Answer,
    /// Is it settled when and how the programme hands it over?
    #[serde(default)]
    pub exit: Answer,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
}

/// An actor through which change spreads.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Actor {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who.
    #[cfg_attr(feature = "describe", schemars(length(min = 1)))]
    pub actor: String,
    /// What makes this actor a leverage point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "leverage-kind")))]
    pub kind: Option<String>,
    /// How many enterprises this actor touches that the programme does not serve directly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-range" = "enterprises")))]
    pub reach: Option<Quantity>,
    /// How much those follow this actor: 0 not at all to 4 decisively, or unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub influence: Option<Level>,
    /// How the practice gets from this actor to the others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub route: Option<String>,
    /// Who says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cite: Option<Cite>,
}

/// The partner an intervention is done with.
#[derive(Clone, Debug, Serialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "describe", derive(schemars::JsonSchema))]
pub struct Partner {
    /// A remark for readers of the file.
    #[serde(rename = "$comment", default, skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// Who.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Does the partner want it?
    #[serde(default)]
    pub will: Answer,
    /// Is the partner able?
    #[serde(default)]
    pub skill: Answer,
    /// What kind of actor the partner is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "describe", schemars(extend("x-names" = "actor-type")))]
    pub kind: Option<String>,
    /// Does the partner gain from it, programme or no programme?
    #[serde(default)]
    pub incentive: Answer,
    /// Does the partner have the people and the means?
    #[serde(default)]
    pub capability: Answer,
    /// Does the partner know what small firms could do for it, and they for it?
    #[serde(default)]
    pub awareness: Answer,
    /// Does the partner already try new ways?
    #[serde(default)]
    pub disruptor: Answer,
    /// Why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

read_fields!(Intervention {
    comment,
    id,
    title,
    case,
    summary,
    approaches,
    conditions,
    serves,
    cost,
    programme_share,
    role,
    subsidy,
    shields,
    exit_year,
    functions,
    leverage,
    works_with,
    partner,
    deal,
    upgrading,
    principles,
    answers,
    feasibility,
    inclusion,
    requires,
    excludes,
    requires_any,
    starts,
    scale,
    after,
    because,
    cite,
    note
});
read_fields!(Scale { least, most });
read_fields!(After { intervention, periods });
read_fields!(Use { comment, approach, emphasis });
read_fields!(Function {
    comment,
    name,
    does_now,
    pays_now,
    does_after,
    pays_after,
    incentive,
    capability,
    payer,
    owner,
    exit,
    note,
    cite
});
read_fields!(Actor { comment, actor, kind, reach, influence, route, cite });
read_fields!(Partner { comment, name, will, skill, kind, incentive, capability, awareness, disruptor, note });
