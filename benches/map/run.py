"""How long it takes to find the best actors of a map, beside plain Python CELF and ndlib, in one run.

Use: python3 benches/map/run.py [--quick]
Needs Python 3 with ndlib (pip install ndlib six: it does not name the second) for the last line, and Node with the page's module built
(cargo xtask wasm) for the browser's; whatever is not there is left out. Times are of one run each on one core.
"""

import json
import random
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHOICES = 10
CHANCES = [0.02, 0.05, 0.1, 0.2]
# Runs by which CELF values a set: about 5 percent error on the sets that matter.
RUNS = 200


def made_up(actors, links, path):
    """A map with few well joined and many ill joined actors; the same for the same numbers."""
    dice = random.Random(1)
    seen = {}
    while len(seen) < links:
        source, target = int(actors * dice.random() ** 2), dice.randrange(actors)
        if source != target and (source, target) not in seen:
            seen[source, target] = dice.choice(CHANCES)
    lines = ["source,target,chance"] + [f"n{a},n{b},{c}" for (a, b), c in seen.items()]
    path.write_text("\n".join(lines) + "\n")
    return seen


def one_run(out, seeds, dice):
    taken, stack = set(seeds), list(seeds)
    while stack:
        for other, chance in out.get(stack.pop(), ()):
            if other not in taken and dice.random() < chance:
                taken.add(other)
                stack.append(other)
    return len(taken)


def reach(out, seeds, runs, seed=7):
    dice = random.Random(seed)
    return sum(one_run(out, seeds, dice) for _ in range(runs)) / runs


def celf(out, actors, choices):
    """Leskovec and others, 2007: greedy, looking again only at those whose last known gain is the largest."""
    import heapq

    gains = [(-reach(out, [actor], RUNS), actor, 0) for actor in range(actors)]
    heapq.heapify(gains)
    chosen, total = [], 0.0
    while len(chosen) < choices:
        gain, actor, looked = heapq.heappop(gains)
        if looked == len(chosen):
            chosen.append(actor)
            total -= gain
        else:
            heapq.heappush(gains, (total - reach(out, chosen + [actor], RUNS), actor, len(chosen)))
    return chosen


def by_ndlib(links, actors, seeds, runs):
    """The mean number that take it up over so many runs of ndlib's independent cascade."""
    import networkx
    import ndlib.models.ModelConfig as config
    import ndlib.models.epidemics as models

    graph = networkx.DiGraph()
    graph.add_nodes_from(range(actors))
    graph.add_edges_from(links)
    total = 0
    for run in range(runs):
        random.seed(run)
        model = models.IndependentCascadesModel(graph, seed=run)
        setting = config.Configuration()
        setting.add_model_initial_configuration("Infected", list(seeds))
        for link, chance in links.items():
            setting.add_edge_configuration("threshold", link, chance)
        model.set_initial_status(setting)
        counts = None
        for _ in range(200):
            counts = model.iteration()["node_count"]
            if counts[1] == 0:
                break
        total += counts[1] + counts[2]
    return total / runs


def native(path):
    program = ROOT / "target/release/examples/best_actors"
    return json.loads(subprocess.run([program, path, str(CHOICES)], check=True, capture_output=True, text=True).stdout)


def in_browser(path):
    module = ROOT / "web/app/src/wasm/whole.js"
    if not module.exists():
        return None
    done = subprocess.run(
        ["node", ROOT / "benches/map/browser.mjs", module.parent, path, str(CHOICES)], capture_output=True, text=True
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


def main():
    subprocess.run(
        ["cargo", "build", "--quiet", "--release", "--package", "leverpoint-tests", "--example", "best_actors"],
        cwd=ROOT,
        check=True,
    )
    folder = ROOT / "target/benches"
    folder.mkdir(parents=True, exist_ok=True)

    actors, count = 1000, 5000
    path = folder / "map-5000.csv"
    links = made_up(actors, count, path)
    out = {}
    for (source, target), chance in links.items():
        out.setdefault(source, []).append((target, chance))
    ours, browser = native(path), in_browser(path)
    mine = [int(name[1:]) for name in ours["chosen"]]
    print(f"{actors} actors, {count} links, best {CHOICES}; reach of each choice by the same 20,000 runs")
    print(f"  ours natively   {ours['seconds']:8.3f} s   reach {reach(out, mine, 20000):6.1f}   it said {ours['reached']:.1f} ± {ours['standard_error']:.1f}")
    if browser:
        print(f"  the whole answer{ours['answer_seconds']:8.3f} s natively, with all else that it says")
        print(f"  the same in Node{browser['seconds']:8.3f} s   the same actors: {browser['chosen'] == ours['chosen']}")
    started = time.perf_counter()
    theirs = celf(out, actors, CHOICES)
    took = time.perf_counter() - started
    print(f"  Python CELF     {took:8.3f} s   reach {reach(out, theirs, 20000):6.1f}   with {RUNS} runs a set")
    print(f"  ratio           {took / ours['seconds']:8.0f} natively" + (f", {took / browser['seconds']:.0f} in Node" if browser else ""))
    try:
        started = time.perf_counter()
        runs = 50
        mean = by_ndlib(links, actors, mine, runs)
        took = (time.perf_counter() - started) / runs
        print(f"  ndlib           {took:8.3f} s   for one run of one set; mean reach of ours in {runs} runs {mean:.1f}")
    except ImportError as missing:
        print(f"  ndlib           not to be had: {missing}")

    if "--quick" in sys.argv:
        return
    print("growth")
    for count in [5000, 10000, 25000, 50000, 100000]:
        path = folder / f"map-{count}.csv"
        made_up(count // 5, count, path)
        ours = native(path)
        print(f"  {count:7} links  {ours['seconds']:7.3f} s to find, {ours['open_seconds']:7.3f} s to open, {ours['sets']} sets")


main()
