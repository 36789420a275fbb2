"""Plans of made-up programmes against HiGHS. See README.md."""

import json
import pathlib
import random
import subprocess
import sys
import tempfile

import highspy

ROOT = pathlib.Path(__file__).parent.parent
OURS = ROOT / "target/release/leverpoint"
SAME = 2e-6  # Our tolerance is a millionth, and as much again breaks ties by cost.


def highs(path, chosen=None):
    """How HiGHS ends, what it found, and what nothing is worth more than; with only one choice allowed, if one is given."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", 1e-7)
    solver.setOptionValue("time_limit", 60.0)
    solver.readModel(str(path))
    if chosen is not None:
        for place, name in enumerate(solver.getLp().col_names_):
            if name.startswith("fund."):
                solver.changeColBounds(place, float(name in chosen), float(name in chosen))
    solver.run()
    info = solver.getInfo()
    sign = -1 if path.suffix == ".mps" else 1
    status = solver.modelStatusToString(solver.getModelStatus())
    return status, sign * info.objective_function_value, sign * info.mip_dual_bound


def columns(plan, path):
    """The columns of the model that stand for what a plan funds, in the way in which it does."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.readModel(str(path))
    scales = {it["id"]: round(100 * it["scale"]) for it in plan.get("scales", [])}
    chosen = set()
    for name in solver.getLp().col_names_:
        kind, *rest = name.split(".")
        scale = [int(part[len("scale_"):]) for part in rest if part.startswith("scale_")]
        if kind == "fund" and rest[0] in plan["chosen"] and (not scale or scale[0] == scales[rest[0]]):
            chosen.add(name)
    return chosen


def verdict(plan, path, status, value, bound):
    """Whether HiGHS says the same; where it does not, whether it takes our plan for possible and worth what we say."""
    if plan["outcome"] != "plan":
        return "the same" if status == "Infeasible" else "wrong"
    if plan["proof"]["kind"] != "optimal":
        return "wrong"
    if abs(plan["value"] - value) <= SAME:
        return "the same"
    taken, worth, _ = highs(path, columns(plan, path))
    if taken != "Optimal" or abs(worth - plan["value"]) > SAME or plan["value"] < value:
        return "wrong"
    if status == "Time limit reached":
        return "better when HiGHS ran out of time" if plan["value"] <= bound + SAME else "wrong"
    return "better, and HiGHS takes it as well"


def richer(text, seed):
    """The same programme with shared costs, scales, leverage points and a map on which interventions reach the same."""
    document, draw = json.loads(text), random.Random(seed)
    interventions, periods = document["interventions"], document["periods"]
    ids = [it["id"] for it in interventions]
    cost = lambda: round(draw.uniform(1000, 40000), 2)
    document["shared_costs"] = [
        {"id": f"s{nth}", "of": draw.sample(ids, min(len(ids), draw.randint(2, 5))), "cost": {draw.choice(periods): cost()}}
        for nth in range(1 + len(ids) // 6)
    ]
    actors = [{"id": f"m{nth}", "kind": "producer", "count": draw.choice([1, 1, 200, 900])} for nth in range(8)]
    pairs = {tuple(sorted(draw.sample(range(8), 2))) for _ in range(14)}
    links = [{"from": f"m{a}", "to": f"m{b}", "kind": "neighbour", "chance": round(draw.uniform(0.1, 0.9), 2)} for a, b in sorted(pairs)]
    document["map"] = {"actors": actors, "links": links}
    for it in draw.sample(interventions, max(2, len(ids) // 3)):
        it["works_with"] = [{"actor": f"m{nth}", "members": 3} for nth in sorted(draw.sample(range(8), draw.randint(1, 2)))]
        it["serves"] = draw.randint(20, 100)
    for it in draw.sample(interventions, max(1, len(ids) // 6)):
        it["scale"] = {"least": draw.choice([0.5, 0.7, 0.9])}
    document.setdefault("budget", {})["least_leverage_points"] = draw.randint(0, 4)
    return json.dumps(document).encode()


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    rich = "rich" in sys.argv[2:]
    verdicts, statuses, worst = {}, {}, 0.0
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for seed in range(1, count + 1):
            size = 5 + seed * 95 // count
            text = subprocess.run([OURS, "init", "--random", str(size), "--seed", str(seed)], capture_output=True, check=True)
            made = richer(text.stdout, seed) if rich else text.stdout
            for suffix in ["lp", "mps"] if seed % 10 == 0 else ["lp"]:
                path = folder / f"model.{suffix}"
                command = [OURS, "plan", "-", "--format", "json", "--write-lp", path]
                plan = json.loads(subprocess.run(command, input=made, capture_output=True).stdout)
                status, value, bound = highs(path)
                said = verdict(plan, path, status, value, bound)
                statuses[status] = statuses.get(status, 0) + 1
                verdicts[said] = verdicts.get(said, 0) + 1
                if said == "the same" and plan["outcome"] == "plan":
                    worst = max(worst, abs(plan["value"] - value))
                if said != "the same":
                    print(f"seed {seed}, {size} interventions, {suffix}: {said}: ours {plan.get('value')} {plan.get('proof')}, HiGHS {value}, at most {bound} ({status})")
    print(f"{count} programmes: {verdicts}; where the same, the largest difference is {worst:.1e}; HiGHS said {statuses}")
    return 1 if "wrong" in verdicts else 0


if __name__ == "__main__":
    sys.exit(main())
