"""Measures the built program from outside; called by Scripts/bench. Needs nothing but Python."""

import json
import os
import re
import resource
import statistics
import subprocess
import sys
import time

QUESTIONS = [
    "what is the CND?",
    "how long can a written statement to the human rights council be for roster",
    "can we send a UPR submission without ECOSOC status",
    "how much is the vngoc memebership fee",
    "quel est le délai pour une déclaration écrite",
]


def ask_batch(program, lines):
    """Returns the reply objects to questions, in order."""
    text = "\n".join(json.dumps(line) for line in lines)
    run = subprocess.run([program, "ask", "--batch", "-"], input=text, capture_output=True, text=True)
    if run.returncode != 0:
        sys.exit(run.stderr)
    return [json.loads(line) for line in run.stdout.splitlines()]


def measure_process(program, runs=40):
    """Prints the time and memory of whole processes."""
    seconds = []
    for number in range(runs + 3):
        question = QUESTIONS[number % len(QUESTIONS)]
        start = time.perf_counter()
        subprocess.run([program, "ask", question], stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - start)
    seconds = sorted(seconds[3:])
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"ask, whole process: median {statistics.median(seconds) * 1000:.1f} ms, "
        f"min {seconds[0] * 1000:.1f}, max {seconds[-1] * 1000:.1f} (n = {runs})"
    )
    print(f"ask, peak memory: {peak:.1f} MiB")


def measure_turn(program, turns=2000):
    """Prints the time of a turn in a running process, the start subtracted."""
    def seconds(count):
        lines = [{"id": str(n), "question": QUESTIONS[n % len(QUESTIONS)]} for n in range(count)]
        start = time.perf_counter()
        ask_batch(program, lines)
        return time.perf_counter() - start

    few, many = seconds(20), seconds(turns)
    print(f"warm turn: {(many - few) / (turns - 20) * 1000:.2f} ms (n = {turns})")


def matches(patterns, text):
    return all(re.search(pattern, text, re.IGNORECASE | re.DOTALL) for pattern in patterns)


def measure_quality(program, path):
    """Prints how questions with known answers are answered."""
    with open(path) as file:
        questions = [json.loads(line) for line in file if line.strip()]
    keys = ("id", "question", "lang", "after")
    replies = ask_batch(program, [{k: q[k] for k in keys if k in q} for q in questions])
    export = subprocess.run([program, "knowledge", "export", "--jsonl"], capture_output=True, text=True)
    texts = {entry["id"]: entry["text"] for entry in map(json.loads, export.stdout.splitlines())}

    answering = ("answer", "deadlines")
    count = dict.fromkeys(("asked", "right", "three", "wrong", "declined", "foreign", "refused"), 0)
    for question, reply in zip(questions, replies):
        kept = not any(re.search(p, reply["text"], re.I) for p in question.get("forbid", []))
        right = matches(question["expects"], reply["text"]) and kept
        if question.get("expect_fallback"):
            count["foreign"] += 1
            count["refused"] += reply["kind"] == "decline"
            continue
        offered = [reply["text"]] + [texts[choice["entry"]] for choice in reply["choices"]]
        count["asked"] += 1
        count["right"] += right and reply["kind"] in answering
        count["three"] += any(matches(question["expects"], text) for text in offered)
        count["wrong"] += not right and reply["kind"] in answering
        count["declined"] += reply["kind"] == "decline"
    share = lambda part, whole: f"{100 * count[part] / max(1, count[whole]):5.1f} %"
    print(f"questions              {count['asked']}")
    print(f"right first answer     {share('right', 'asked')}")
    print(f"right among three      {share('three', 'asked')}")
    print(f"confidently wrong      {share('wrong', 'asked')}")
    print(f"declined               {share('declined', 'asked')}")
    print(f"off-topic declined     {share('refused', 'foreign')} of {count['foreign']}")


def main():
    program, *arguments = sys.argv[1:]
    os.environ.setdefault("ROSTRUM_TODAY", "2026-11-20")
    if arguments[:1] == ["quality"] and len(arguments) == 2:
        measure_quality(program, arguments[1])
    elif arguments == ["conversations"]:
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Tests/Conversations")
        subprocess.run([program, "knowledge", "measure", folder], check=True)
    elif not arguments:
        measure_process(program)
        measure_turn(program)
    else:
        sys.exit("Usage: Scripts/bench [quality FILE | conversations]")


if __name__ == "__main__":
    main()
