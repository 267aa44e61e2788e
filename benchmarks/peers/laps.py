"""Does the tasks that come as lines of JSON, and prints for each what it took, with the programs it ran."""

import gc
import json
import resource
import sys
import time


def serve_laps(verbs):
    for line in sys.stdin:
        task = json.loads(line)
        work = verbs[task["verb"]](task)
        gc.collect()
        cpu, started = cpu_seconds(), time.perf_counter()
        units = work()
        lap = {
            "units": units,
            "cpuSeconds": cpu_seconds() - cpu,
            "wallSeconds": time.perf_counter() - started,
        }
        print(json.dumps(lap), flush=True)


def cpu_seconds():
    return sum(
        used.ru_utime + used.ru_stime
        for used in (resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN))
    )
