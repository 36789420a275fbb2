"""Times the simulation beside its peers, one after the other in turns, and prints medians and ratios.

Called by `cargo xtask bench`, which builds what is timed and installs the peers.
"""

import statistics
import subprocess
import sys
import time
import warnings

import numpy
import pymcdm.methods
import pysensmcda.smaa

warnings.simplefilter("ignore")

ALTERNATIVES, CRITERIA, DRAWS = 200, 6, 10_000
TURNS = 7
NATIVE, WASM = sys.argv[1:3]
SIZE = [str(ALTERNATIVES), str(CRITERIA), str(DRAWS)]

dice = numpy.random.default_rng(1)
values = dice.random((ALTERNATIVES, CRITERIA))


def natively(work):
    return lambda: printed([NATIVE, work, *SIZE, "3"])


def in_wasm(work):
    return lambda: printed(["node", "benches/time.mjs", WASM, work, *SIZE, "5"])


def printed(command):
    """The last of the times that a program prints: it is warm by then."""
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return float(lines[-1].split()[0])


def timed(work):
    def run():
        start = time.perf_counter()
        work()
        return (time.perf_counter() - start) * 1000

    return run


def weights():
    return dice.dirichlet(numpy.ones(CRITERIA), DRAWS)


def numpy_ranks():
    """The table of ranks, all draws at once."""
    order = numpy.argsort(-(weights() @ values.T), axis=1)
    places = order * ALTERNATIVES + numpy.arange(ALTERNATIVES)
    return numpy.bincount(places.ravel(), minlength=ALTERNATIVES**2)


def numpy_pairs():
    """The table of pairs, in blocks that fit into memory."""
    totals = weights() @ values.T
    wins = numpy.zeros((ALTERNATIVES, ALTERNATIVES), int)
    for start in range(0, DRAWS, 500):
        block = totals[start : start + 500]
        wins += (block[:, :, None] > block[:, None, :]).sum(0)
    return wins


def pysensmcda_smaa():
    """SMAA-2 as that package does it, with the weighted sum of the other."""
    kinds = numpy.ones(CRITERIA)
    pysensmcda.smaa.smaa2(pymcdm.methods.WSM(), values, kinds, num_samples=DRAWS)


SUBJECTS = {
    "leverpoint, natively: ranks alone": natively("ranks"),
    "leverpoint, natively: ranks, pairs and all that is told of them": natively("all"),
    "leverpoint, in WebAssembly: ranks, pairs and all that is told of them": in_wasm("all"),
    "numpy: ranks alone": timed(numpy_ranks),
    "numpy: pairs alone": timed(numpy_pairs),
    "pysensmcda with pymcdm's weighted sum: SMAA-2 without pairs": timed(pysensmcda_smaa),
}

times = {name: [] for name in SUBJECTS}
for _ in range(TURNS):
    for name, run in SUBJECTS.items():
        times[name].append(run())

print(f"{ALTERNATIVES} alternatives, {CRITERIA} criteria, {DRAWS} draws; medians of {TURNS} turns")
medians = {name: statistics.median(all) for name, all in times.items()}
for name, median in medians.items():
    print(f"{median:9.1f} ms  {min(times[name]):9.1f} at best  {name}")
alone, everything, wasm, ranks, pairs, smaa = medians.values()
print(f"natively, ranks alone, of numpy's: {alone / ranks:.2f}")
print(f"natively, everything, of numpy's ranks and pairs: {everything / (ranks + pairs):.2f}; of its ranks alone: {everything / ranks:.2f}")
print(f"natively, everything, of pysensmcda's: {everything / smaa:.3f}")
print(f"in WebAssembly, of natively: {wasm / everything:.2f}")
