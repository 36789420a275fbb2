"""Plans of made-up programmes against HiGHS. See README.md."""

import json
import pathlib
import subprocess
import sys
import tempfile

import highspy

ROOT = pathlib.Path(__file__).parent.parent
OURS = ROOT / "target/release/leverpoint"
SAME = 2e-6  # Our tolerance is a millionth, and as much again breaks ties by cost.


def highs(path):
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("mip_rel_gap", 1e-7)
    solver.setOptionValue("time_limit", 60.0)
    solver.readModel(str(path))
    solver.run()
    info = solver.getInfo()
    sign = -1 if path.suffix == ".mps" else 1
    return solver.modelStatusToString(solver.getModelStatus()), sign * info.objective_function_value


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    wrong = 0
    worst = 0.0
    statuses = {}
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for seed in range(1, count + 1):
            size = 5 + seed * 95 // count
            text = subprocess.run([OURS, "init", "--random", str(size), "--seed", str(seed)], capture_output=True, check=True)
            for suffix in ["lp", "mps"] if seed % 10 == 0 else ["lp"]:
                path = folder / f"model.{suffix}"
                command = [OURS, "plan", "-", "--format", "json", "--write-lp", path]
                plan = json.loads(subprocess.run(command, input=text.stdout, capture_output=True).stdout)
                status, value = highs(path)
                statuses[status] = statuses.get(status, 0) + 1
                if plan["outcome"] != "plan":
                    right = status == "Infeasible"
                else:
                    worst = max(worst, abs(plan["value"] - value))
                    right = abs(plan["value"] - value) <= SAME and plan["proof"]["kind"] == "optimal"
                if not right:
                    wrong += 1
                    print(f"seed {seed}, {size} interventions, {suffix}: ours {plan.get('value')} {plan.get('proof')}, HiGHS {value} ({status})")
    print(f"{count} programmes: {wrong} differ; the largest difference is {worst:.1e}; HiGHS said {statuses}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
