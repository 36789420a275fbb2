"""Our times beside those of CP-SAT and HiGHS on the same instances. See README.md."""

import json
import math
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parent.parent
OURS = ROOT / "target/release/leverpoint"
SPEED = ROOT / "target/release/examples/speed"
PERIODS = ["y1", "y2", "y3", "y4", "y5"]

HIGHS = """
import json, sys, time, highspy
solver = highspy.Highs()
solver.setOptionValue("output_flag", False)
solver.setOptionValue("threads", 1)
solver.setOptionValue("mip_rel_gap", float(sys.argv[2]))
solver.setOptionValue("time_limit", 60.0)
solver.readModel(sys.argv[1])
start = time.perf_counter()
solver.run()
print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "value": solver.getInfo().objective_function_value}))
"""

CPSAT = """
import json, sys, time
from ortools.sat.python import cp_model
pool = json.load(open(sys.argv[1]))
start = time.perf_counter()
model = cp_model.CpModel()
x = [model.new_bool_var(it["id"]) for it in pool["projects"]]
whole = lambda it: round(it * 1000)
model.add(sum(whole(it["cost"]) * var for it, var in zip(pool["projects"], x)) <= whole(pool["budget"]))
for cover in pool["cover"]:
    model.add(sum(whole(part) * var for part, var in zip(cover["coefficients"], x)) >= whole(cover["at_least"]))
model.maximize(sum(whole(it["values"][0]) * var for it, var in zip(pool["projects"], x)))
solver = cp_model.CpSolver()
solver.parameters.num_workers = 1
solver.parameters.relative_gap_limit = float(sys.argv[2])
solver.parameters.max_time_in_seconds = 60
solver.solve(model)
print(json.dumps({"ms": (time.perf_counter() - start) * 1000, "value": solver.objective_value / 1000}))
"""


def run(command):
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return json.loads(out.strip().splitlines()[-1])


def python(script, path, gap):
    runs = [run([sys.executable, "-c", script, str(path), str(gap)]) for _ in range(5)]
    return statistics.median(it["ms"] for it in runs), runs[0]["value"]


def pool(count, seed):
    """Costs log-uniform 5 to 500, each project reaches 1 to 4 of nine needs, what it does about its cost to 0.7."""
    draw = random.Random(seed)
    projects, reach = [], [[0.0] * count for _ in range(9)]
    for place in range(count):
        cost = round(math.exp(draw.uniform(math.log(5), math.log(500))), 2)
        effect = cost**0.7
        for need in draw.sample(range(9), draw.randint(1, 4)):
            reach[need][place] = round(effect * draw.uniform(0.5, 1.5), 2)
        projects.append({"id": f"p{place}", "cost": cost, "values": [round(effect * draw.uniform(0.5, 1.5), 2)]})
    budget = round(0.3 * sum(it["cost"] for it in projects), 2)
    cover = [{"coefficients": row, "at_least": round(0.32 * sum(row), 2)} for row in reach]
    return {"projects": projects, "weights": [1], "budget": budget, "cover": cover}


def programme(count, seed):
    made = subprocess.run([OURS, "init", "--random", str(count), "--seed", str(seed)], capture_output=True, check=True)
    return json.loads(made.stdout)


def phased(count, seed):
    """Four periods to start in, 70 and 30 percent of the cost in the first two years, some that follow others."""
    document, draw = programme(count, seed), random.Random(seed)
    document["periods"] = PERIODS
    money = 0.0
    for it in document["interventions"]:
        number = lambda v: v if isinstance(v, (int, float)) else v.get("value", (v.get("low", 0) + v.get("high", 0)) / 2)
        cost = sum(number(amount) for amount in it.get("cost", {}).values()) or 1000
        it.update(cost={"y1": 0.7 * cost, "y2": 0.3 * cost}, programme_share={"y1": 1, "y2": 1}, starts=PERIODS[:4])
        money += cost
    document["budget"] = {"total": 0.4 * money, "by_period": {period: 0.4 * money / 4.6 for period in PERIODS}}
    for _ in range(count // 10):
        before, after = sorted(draw.sample(range(count), 2))
        first = document["interventions"][before]["id"]
        document["interventions"][after].setdefault("after", []).append({"intervention": first, "periods": 1})
    return document


def compare(title, kind, make, count, gap, cpsat=False, seeds=(1, 2, 3)):
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "instance.json"
            model = pathlib.Path(folder) / "model.lp"
            path.write_text(json.dumps(make(count, seed)))
            ours = run([SPEED, kind, path, str(gap)])
            source = ["--pool", path] if kind == "pool" else [path]
            subprocess.run([OURS, "plan", *source, "--write-lp", model, "--format", "json"], capture_output=True)
            line = f"{title} {count} seed {seed} gap {gap}: ours {ours['ms']:.1f} ms ({ours['value']:.6g}, gap {ours['gap']:.2g})"
            ms, value = python(HIGHS, model, gap)
            line += f"; HiGHS {ms:.1f} ms ({value:.6g}), {ms / ours['ms']:.1f} times ours"
            if cpsat:
                ms, value = python(CPSAT, path, gap)
                line += f"; CP-SAT {ms:.1f} ms ({value:.6g}), {ms / ours['ms']:.1f} times ours"
            print(line, flush=True)


if __name__ == "__main__":
    compare("pool", "pool", pool, 200, 0, cpsat=True)
    compare("programme", "programme", programme, 100, 1e-4)
    compare("programme", "programme", programme, 200, 1e-4)
    compare("phased", "programme", phased, 50, 1e-3)
