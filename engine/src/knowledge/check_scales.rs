//! That every scale rises as its words say, and stays where the laws of the method need it.

use super::criteria_scale::{Criteria, CriterionId};
use super::doubt_scale::Doubt;
use super::figure::Figure;
use super::map_scale::MapScale;
use super::plan_scale::Plan;
use super::scales::{Answers, Basics, Intensity, Leverage, QUESTIONS, Sustainability, Word};
use crate::problem::Pointer;

/// What does not fit, and where in its file.
pub(super) type Wrong = Vec<(Pointer, String)>;

fn at(steps: &[&str]) -> Pointer {
    steps.iter().fold(Pointer::root(), |at, step| at.field(step))
}

/// Adds a remark unless `right`.
fn expect(right: bool, wrong: &mut Wrong, at: Pointer, text: &str) {
    if !right {
        wrong.push((at, text.to_owned()));
    }
}

/// The numbers lie from 0 to 1, and none lies below the one before it.
fn rising<'a>(list: &str, field: &str, figures: impl Iterator<Item = &'a Figure>, wrong: &mut Wrong) {
    let mut before = 0.0;
    for (index, figure) in figures.enumerate() {
        let here = at(&[list]).item(index).field(field);
        expect(before <= figure.value() && figure.value() <= 1.0, wrong, here, "this scale rises from 0 to 1");
        before = figure.value();
    }
}

fn words(list: &str, words: &[Word], wrong: &mut Wrong) {
    rising(list, "weight", words.iter().map(|word| &word.weight), wrong);
}

fn keys(list: &str, found: &[&str], due: &[&str], wrong: &mut Wrong) {
    if found != due {
        wrong.push((at(&[list]), format!("the names must be {}", due.join(", "))));
    }
}

fn answers(answers: &Answers, wrong: &mut Wrong) {
    let (no, yes, unknown) = (answers.no.value(), answers.yes.value(), answers.unknown.number());
    let ordered = 0.0 <= no && no <= answers.partly.value() && answers.partly.value() <= yes && yes <= 1.0;
    let right = ordered && no <= unknown.low && unknown.high <= yes;
    expect(right, wrong, at(&["answers"]), "0 <= no <= partly <= yes <= 1, and unknown lies between no and yes");
}

pub(super) fn basics(file: &Basics) -> Wrong {
    let mut wrong = Wrong::new();
    for (due, (index, strength)) in (1_u8..).zip(file.strength.iter().enumerate()) {
        let here = at(&["strength"]).item(index);
        expect(strength.level == due, &mut wrong, here.field("level"), "levels are numbered 1, 2, 3");
        expect(strength.share.value() < 1.0, &mut wrong, here.field("share"), "no approach removes a constraint whole");
    }
    rising("strength", "share", file.strength.iter().map(|strength| &strength.share), &mut wrong);
    expect(file.strength.len() == 3, &mut wrong, at(&["strength"]), "there are three strengths");
    let levels = &file.levels;
    for (field, names) in
        [("severity", &levels.severity), ("feasibility", &levels.feasibility), ("influence", &levels.influence)]
    {
        let right = names.len() as f64 == levels.top.value() + 1.0;
        expect(right, &mut wrong, at(&["levels", field]), "there is one name for each level from 0 to the top");
    }
    let coverage = file.unknown.coverage.number();
    let right = 0.0 < coverage.low && coverage.high < 1.0;
    expect(right, &mut wrong, at(&["unknown", "coverage"]), "an unknown coverage lies between 0 and 1");
    let condition = file.unknown.condition.number();
    let right = 0.0 <= condition.low && condition.high <= 1.0;
    expect(right, &mut wrong, at(&["unknown", "condition"]), "an open condition counts from 0 to 1");
    wrong
}

/// The ways of shielding that the engine reads from elsewhere in the document when they are not answered.
pub(crate) const NO_TAPER: &str = "no-taper";
pub(crate) const NO_EXIT: &str = "no-exit";

pub(super) fn intensity(file: &Intensity) -> Wrong {
    let mut wrong = Wrong::new();
    words("role", &file.role, &mut wrong);
    words("subsidy", &file.subsidy, &mut wrong);
    for key in [NO_TAPER, NO_EXIT] {
        let there = file.flag.iter().any(|flag| flag.id == key);
        expect(there, &mut wrong, at(&["flag"]), &format!("the way of shielding `{key}` is missing"));
    }
    for (index, flag) in file.flag.iter().enumerate() {
        let here = at(&["flag"]).item(index).field("weight");
        expect((0.0..1.0).contains(&flag.weight.value()), &mut wrong, here, "this lies from 0 to below 1");
    }
    let resources = &file.resources;
    let right = (0.0..=1.0).contains(&resources.base.value());
    expect(right, &mut wrong, at(&["resources", "base"]), "this lies from 0 to 1");
    let unknowns = [
        ("unknown_share", &resources.unknown_share),
        ("unknown_subsidy", &resources.unknown_subsidy),
        ("unknown_role", &resources.unknown_role),
        ("unknown_flag", &resources.unknown_flag),
        ("slight_share", &resources.slight_share),
    ];
    for (field, figure) in unknowns {
        let right = 0.0 <= figure.number().low && figure.number().high <= 1.0;
        expect(right, &mut wrong, at(&["resources", field]), "this lies from 0 to 1");
    }
    let right = 0.0 < file.bands.medium.value() && file.bands.medium.value() < file.bands.high.value();
    expect(right, &mut wrong, at(&["bands"]), "medium begins above 0 and below high");
    wrong
}

pub(super) fn sustainability(file: &Sustainability) -> Wrong {
    let mut wrong = Wrong::new();
    let found: Vec<&str> = file.question.iter().map(|question| question.id.as_str()).collect();
    keys("question", &found, &QUESTIONS, &mut wrong);
    answers(&file.answers, &mut wrong);
    let text = "no stays above 0, so that more intensity always means less sustainability";
    expect(file.answers.no.value() > 0.0, &mut wrong, at(&["answers", "no"]), text);
    let slope = file.factor.slope.value();
    expect(0.0 < slope && slope < 1.0, &mut wrong, at(&["factor", "slope"]), "the slope lies between 0 and 1");
    wrong
}

pub(super) fn leverage(file: &Leverage) -> Wrong {
    let mut wrong = Wrong::new();
    rising("influence", "share", file.influence.iter().map(|influence| &influence.share), &mut wrong);
    for (due, (index, influence)) in (0_u8..).zip(file.influence.iter().enumerate()) {
        let here = at(&["influence"]).item(index).field("level");
        expect(influence.level == due, &mut wrong, here, "levels are numbered from 0");
    }
    wrong
}

pub(super) fn map(file: &MapScale) -> Wrong {
    let mut wrong = Wrong::new();
    for (index, kind) in file.link_kind.iter().enumerate() {
        for (field, chance) in [("chance", &kind.chance), ("back", &kind.back)] {
            let right = 0.0 <= chance.number().low && chance.number().high <= 1.0;
            let here = at(&["link_kind"]).item(index).field(field);
            expect(right, &mut wrong, here, "a chance lies from 0 to 1");
        }
    }
    for (field, levels) in [("strength", &file.factors.strength), ("weight", &file.factors.weight)] {
        let pairs = levels.iter().zip(levels.iter().skip(1));
        let right = levels.len() == 5 && pairs.into_iter().all(|(low, high)| low.value() <= high.value());
        expect(
            right,
            &mut wrong,
            at(&["factors", field]),
            "there is a number for each level from 0 to 4, and none falls",
        );
    }
    for (field, scale) in
        [("trust", &file.factors.trust), ("willing", &file.factors.willing), ("able", &file.factors.able)]
    {
        let (no, partly, yes) = (scale.no.value(), scale.partly.value(), scale.yes.value());
        let right = 0.0 <= no && no <= partly && partly <= yes;
        expect(right, &mut wrong, at(&["factors", field]), "0 <= no <= partly <= yes");
    }
    let right = file.contacts.within.number().low >= 0.0;
    expect(right, &mut wrong, at(&["contacts", "within"]), "this is at least 0");
    let right = file.dependency.several.value() > 1.0;
    expect(right, &mut wrong, at(&["dependency", "several"]), "several are more than one");
    let length = &file.estimate;
    let right = (0.0..=20.0).contains(&length.open_links.value());
    expect(right, &mut wrong, at(&["estimate", "open_links"]), "this lies from 0 to 20: time doubles with each");
    let right = length.standard_error.value() > 0.0;
    expect(right, &mut wrong, at(&["estimate", "standard_error"]), "this lies above 0");
    let right = 2.0 <= length.least_runs.value() && length.least_runs.value() <= length.most_runs.value();
    expect(right, &mut wrong, at(&["estimate", "most_runs"]), "there are two runs, and no fewer at most than at least");
    let right = 0.0 <= length.tail.value() && length.tail.value() < 0.5;
    expect(right, &mut wrong, at(&["estimate", "tail"]), "this lies from 0 to below one half");
    let search = &file.search;
    let right = (0.0..0.6).contains(&search.shortfall.value());
    expect(right, &mut wrong, at(&["search", "shortfall"]), "this lies from 0 to below 0.6");
    let right = 0.0 < search.failure.value() && search.failure.value() < 1.0;
    expect(right, &mut wrong, at(&["search", "failure"]), "a chance lies between 0 and 1");
    let right = 16.0 <= search.least_sets.value() && search.least_sets.value() <= search.most_sets.value();
    expect(right, &mut wrong, at(&["search", "most_sets"]), "there are 16 sets, and no fewer at most than at least");
    wrong
}

pub(super) fn criteria(file: &Criteria) -> Wrong {
    let mut wrong = Wrong::new();
    let found: Vec<&str> = file.criterion.iter().map(|criterion| criterion.id.key()).collect();
    keys("criterion", &found, &CriterionId::ALL.map(CriterionId::key), &mut wrong);
    words("inclusion", &file.inclusion, &mut wrong);
    answers(&file.answers, &mut wrong);
    for (index, criterion) in file.criterion.iter().enumerate() {
        let right = criterion.worst.value() < criterion.best.value() && criterion.weight.value() >= 0.0;
        expect(
            right,
            &mut wrong,
            at(&["criterion"]).item(index),
            "worst lies below best, and the weight is at least 0",
        );
    }
    for (index, word) in file.swing_word.iter().enumerate() {
        let points = word.points.number();
        let right = 0.0 <= points.low && points.low < points.high && points.high <= 100.0;
        let here = at(&["swing_word"]).item(index).field("points");
        expect(right, &mut wrong, here, "a word stands for a range of points from 0 to 100");
    }
    expect(file.harm_rate.value() >= 0.0, &mut wrong, at(&["harm_rate"]), "this is at least 0");
    let (none, whole) = (file.outranking.indifference.value(), file.outranking.preference.value());
    let right = 0.0 <= none && none < whole && whole <= 1.0;
    expect(
        right,
        &mut wrong,
        at(&["outranking"]),
        "indifference is at least 0 and below preference, which is at most 1",
    );
    wrong
}

pub(super) fn plan(file: &Plan) -> Wrong {
    let mut wrong = Wrong::new();
    let right = file.tolerance.value() > 0.0 && file.feasibility.value() > 0.0;
    expect(right, &mut wrong, at(&["tolerance"]), "both tolerances lie above 0");
    expect(file.pieces.value() >= 2.0, &mut wrong, at(&["pieces"]), "there are at least 2 pieces");
    expect(file.node_limit.value() >= 1.0, &mut wrong, at(&["node_limit"]), "there is at least one step");
    let (core, out) = (file.robust_core.value(), file.robust_out.value());
    let right = 0.0 <= out && out < core && core <= 1.0;
    expect(
        right,
        &mut wrong,
        at(&["robust_core"]),
        "the share from which something is core lies above that up to which it is out, both from 0 to 1",
    );
    expect(file.robust_draws.value() >= 1.0, &mut wrong, at(&["robust_draws"]), "there is at least one draw");
    let right = file.robust_quantiles.iter().all(|share| (0.0..=1.0).contains(&share.value()));
    expect(right, &mut wrong, at(&["robust_quantiles"]), "shares lie from 0 to 1");
    let right = file.leverage_point.value() > 0.0;
    expect(right, &mut wrong, at(&["leverage_point"]), "some part of an enterprise is reached");
    let right = (0.01..=1.0).contains(&file.scale_step.value());
    expect(right, &mut wrong, at(&["scale_step"]), "a step is a hundredth to the whole");
    let right = file.overlap_sets.value() >= 1.0;
    expect(right, &mut wrong, at(&["overlap_sets"]), "at least one enterprise is drawn");
    let limits = file.labels.value() >= 1.0 && file.competitor_steps.value() >= 1.0;
    expect(limits, &mut wrong, at(&["labels"]), "both limits are at least 1");
    wrong
}

pub(super) fn doubt(file: &Doubt) -> Wrong {
    let mut wrong = Wrong::new();
    let chances = &file.off_by_one;
    for (field, chance) in
        [("low", &chances.low), ("medium", &chances.medium), ("high", &chances.high), ("unsaid", &chances.unsaid)]
    {
        let right = (0.0..=0.5).contains(&chance.value());
        expect(right, &mut wrong, at(&["off_by_one", field]), "a chance on each side lies from 0 to 0.5");
    }
    let right = (0.0..1.0).contains(&file.weights.spread.value());
    expect(right, &mut wrong, at(&["weights", "spread"]), "the spread lies from 0 to below 1");
    let length = &file.simulation;
    let right = length.standard_error.value() > 0.0;
    expect(right, &mut wrong, at(&["simulation", "standard_error"]), "this lies above 0");
    let right = 1.0 <= length.least_draws.value() && length.least_draws.value() <= length.most_draws.value();
    expect(right, &mut wrong, at(&["simulation", "most_draws"]), "there is a draw, and no fewer at most than at least");
    expect(length.top.value() >= 1.0, &mut wrong, at(&["simulation", "top"]), "a short list has a name");
    let right = file.questions.ways.value() >= 1.0 && file.questions.plans.value() >= 1.0;
    expect(right, &mut wrong, at(&["questions"]), "both numbers are at least 1");
    wrong
}
