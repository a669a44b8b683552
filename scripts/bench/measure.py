"""Times commands as whole processes, in turn, so that a busy moment of the machine meets all of them.

usage: measure.py ROUNDS [LABEL KIND COMMAND]...

KIND is "run" (until it ends) or "prompt" (on a pseudo-terminal, until a line ends with "> "). The ratio is that of the medians
to the first command's.
"""

import fcntl
import os
import pty
import select
import shlex
import signal
import statistics
import struct
import subprocess
import sys
import termios
import time

LONGEST = 60  # seconds
WARM_UP = 1  # rounds that do not count


def run(command):
    started = time.perf_counter()
    ended = subprocess.run(
        shlex.split(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=LONGEST
    )
    taken = time.perf_counter() - started
    if ended.returncode != 0 or not ended.stdout:
        sys.exit(f"{command} ended with {ended.returncode}:\n{ended.stdout.decode()}")
    return taken, None


def prompt(command):
    started = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        words = shlex.split(command)
        os.environ["TERM"] = "xterm"
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        os.execvp(words[0], words)
    read_until_prompt(terminal, started + LONGEST, command)
    taken = time.perf_counter() - started
    time.sleep(1)  # the names that it asks for in the background are there
    memory = resident(pid)
    os.write(terminal, b"\x04")
    leave(pid, terminal)
    return taken, memory


def read_until_prompt(terminal, end, command):
    seen = b""
    while b"> " not in seen:
        ready, _, _ = select.select([terminal], [], [], max(0, end - time.perf_counter()))
        if not ready:
            sys.exit(f"{command} shows no prompt:\n{seen.decode(errors='replace')}")
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            sys.exit(f"{command} ended:\n{seen.decode(errors='replace')}")


def leave(pid, terminal):
    """Reads on, so that it can end; one that does not within ten seconds is killed."""
    end = time.perf_counter() + 10
    while time.perf_counter() < end:
        if os.waitpid(pid, os.WNOHANG)[0] == pid:
            os.close(terminal)
            return
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                os.read(terminal, 65536)
            except OSError:
                pass
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(terminal)


def resident(pid):
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) // 1024 for line in status if line.startswith("VmRSS:"))


def main():
    rounds = int(sys.argv[1])
    words = sys.argv[2:]
    commands = [words[i : i + 3] for i in range(0, len(words), 3)]
    results = {label: [] for label, _, _ in commands}
    for turn in range(WARM_UP + rounds):
        for label, kind, command in commands:
            result = {"run": run, "prompt": prompt}[kind](command)
            if turn >= WARM_UP:
                results[label].append(result)
    base = statistics.median(taken for taken, _ in results[commands[0][0]])
    print(f"{'':36}{'min':>8}{'median':>8}{'max':>8}{'ratio':>8}{'memory':>10}")
    for label, _, _ in commands:
        times = [taken for taken, _ in results[label]]
        median = statistics.median(times)
        sizes = [memory for _, memory in results[label] if memory]
        memory = f"{statistics.median(sizes):.0f} MiB" if sizes else ""
        print(f"{label:36}{min(times):8.3f}{median:8.3f}{max(times):8.3f}{median / base:8.2f}{memory:>10}")
    print(f"seconds of {rounds} rounds in turn; ratio of medians to {commands[0][0]}; memory: resident, idle at the prompt")


main()
