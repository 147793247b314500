"""Fits one network of the ensemble to pools that `npm run train -- --only-draw FOLDER --seed N` has drawn (any number of
them), with PyTorch on a graphics card: the same network, loss and steps as `npm run train`, on more pictures in less time.

    python3 scripts/train/fit.py FOLDER 1.bin && python3 scripts/train/fit.py FOLDER 2.bin --seed 2
    cat 1.bin 2.bin > models/body-in-space.bin && npm run train -- --only-doubt
"""

import argparse
import json
import math
import struct
from pathlib import Path

import numpy as np
import torch

# Rows of one step (drawn bodies, and photographs for the posture), the highest rate, and the steps until it: larger than those
# of train.ts, as a card does more at once.
BATCH, PHOTOGRAPHS = 8192, 768
RATE, WARM_UP = 3e-3, 400

parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
parser.add_argument("folder", type=Path)
parser.add_argument("out", type=Path)
parser.add_argument("--steps", type=int, default=60_000)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
options = parser.parse_args()
device = options.device
torch.backends.cuda.matmul.allow_tf32 = True
torch.manual_seed(options.seed)

if not (options.folder / "recipe.json").exists():
    raise SystemExit(f"There is no pool in {options.folder}: draw one with npm run train -- --only-draw {options.folder}")
# What both trainers hold to: scripts/train/recipe.ts.
recipe = json.loads((options.folder / "recipe.json").read_text())
INPUTS, TRUTHS, COORDINATES, OUTPUTS = (recipe[name] for name in ("inputs", "truths", "coordinates", "outputs"))
POSTURES, HIDDEN = recipe["postures"], recipe["hidden"]
HARDER = [(one["posture"], one["share"]) for one in recipe["harder"]]
LAST_RATE, ROUNDED_FROM = recipe["lastRate"], recipe["roundedFrom"]
SUREST, VAGUEST, SCALE, POSTURE_WEIGHT = (recipe[name] for name in ("surest", "vaguest", "scale", "postureWeight"))

def read(kind, numbers, width):
    parts = [np.fromfile(path, numbers) for path in sorted(options.folder.glob(f"*.{kind}"))]
    return torch.from_numpy(np.concatenate(parts).reshape(-1, width)).to(device)


inputs, truths = read("drawn.inputs", np.float32, INPUTS), read("drawn.truths", np.float32, TRUTHS)
postures = read("drawn.postures", np.int8, 1).flatten().long()
photographs = read("photographs.inputs", np.float32, INPUTS)
photographed = read("photographs.postures", np.int8, 1).flatten().long()
harder = [(torch.nonzero(postures == POSTURES.index(name)).flatten(), share) for name, share in HARDER]


def batch():
    rows = torch.randint(len(inputs), (BATCH,), device=device)
    chance, reached = torch.rand(BATCH, device=device), 0.0
    for among, share in harder:
        other = among[torch.randint(len(among), (BATCH,), device=device)]
        rows = torch.where((chance >= reached) & (chance < reached + share), other, rows)
        reached += share
    shown = torch.randint(len(photographs), (PHOTOGRAPHS,), device=device)
    return (
        torch.cat([inputs[rows], photographs[shown]]),
        truths[rows],
        torch.cat([postures[rows], photographed[shown]]),
    )


sizes = [INPUTS, *HIDDEN, OUTPUTS]
weights, biases = [], []
for i, (size, after) in enumerate(zip(sizes[:-1], sizes[1:])):
    spread = math.sqrt(2 / size) * (0.3 if i == len(HIDDEN) else 1)
    weights.append((torch.randn(size, after) * spread).to(device).requires_grad_())
    biases.append(torch.zeros(after, device=device, requires_grad=True))


def scales(weight):
    return weight.detach().abs().amax(0).clamp_min(1e-9) / 127


def outputs(x, rounded):
    for i, (weight, bias) in enumerate(zip(weights, biases)):
        if rounded:
            scale = scales(weight)
            weight = weight + (torch.round(weight.detach() / scale) * scale - weight.detach())
        x = torch.addmm(bias, x, weight)
        if i < len(HIDDEN):
            x = torch.relu(x)
    return x


@torch.no_grad()
def loss(told, truth, posture):
    """The mean loss and its gradient; see loss.ts."""
    share = 1 / len(told)
    gradient, body = torch.zeros_like(told), told[: len(truth)]
    total = 0.0

    def gaussian(value, doubt, place):
        nonlocal total
        s = body[:, doubt]
        clamped = s.clamp(SUREST, VAGUEST)
        inverse, weight = torch.exp(-clamped), torch.exp(clamped / 2) * SCALE * share
        error = body[:, value] - truth[:, place]
        total = total + 0.5 * (error * error * inverse + clamped).sum() * share
        gradient[: len(truth), value] = error * inverse * weight
        own = 0.5 * (1 - error * error * inverse) * weight
        return own * ((s == clamped) | ((s < SUREST) != (own > 0)))

    one = lambda at: slice(at, at + 1)
    camera, doubt = 2 * COORDINATES, 2 * COORDINATES + 4
    parts = slice(COORDINATES, 2 * COORDINATES)
    gradient[: len(truth), parts] = gaussian(slice(0, COORDINATES), parts, slice(0, COORDINATES))
    # Sine and cosine of the yaw share one doubt.
    of_yaw = gaussian(one(camera), one(doubt), one(COORDINATES))
    gradient[: len(truth), one(doubt)] = of_yaw + gaussian(one(camera + 1), one(doubt), one(COORDINATES + 1))
    for k in (1, 2):
        own = gaussian(one(camera + 1 + k), one(doubt + k), one(COORDINATES + 1 + k))
        gradient[: len(truth), one(doubt + k)] = own
    likely = torch.log_softmax(told[:, doubt + 3 :], 1)
    right = torch.nn.functional.one_hot(posture, len(POSTURES)).float()
    total = total - POSTURE_WEIGHT * (likely * right).sum() * share
    gradient[:, doubt + 3 :] = POSTURE_WEIGHT * share * (likely.exp() - right)
    return total, gradient


rate = torch.tensor(RATE, device=device)
adam = torch.optim.Adam(weights + biases, lr=rate if device == "cuda" else RATE, capturable=device == "cuda")
mean = torch.zeros((), device=device)


def step(rounded):
    x, truth, posture = batch()
    told = outputs(x, rounded)
    now, gradient = loss(told.detach(), truth, posture)
    mean.mul_(0.99).add_(now, alpha=0.01)
    adam.zero_grad(set_to_none=False)
    told.backward(gradient)
    adam.step()


def replayed(rounded):
    """The step as one graph on a card: its many small operations are then started at once."""
    if device != "cuda":
        return lambda: step(rounded)
    beside = torch.cuda.Stream()
    beside.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(beside):
        for _ in range(3):
            step(rounded)
    torch.cuda.current_stream().wait_stream(beside)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        step(rounded)
    return graph.replay


plain, as_written = replayed(False), replayed(True)
print(f"{len(inputs)} pictures, {len(photographs)} photographs", flush=True)
for k in range(options.steps):
    at = min(1, k / WARM_UP) * RATE * 0.5 * (1 + math.cos(math.pi * k / options.steps)) + LAST_RATE
    rate.fill_(at)
    adam.param_groups[0]["lr"] = rate if device == "cuda" else at
    (as_written if k > ROUNDED_FROM * options.steps else plain)()
    if (k + 1) % max(1, options.steps // 12) == 0:
        print(f"step {k + 1}: loss {mean.item() / (1 - 0.99 ** (k + 1)):.2f}", flush=True)

floats = [(scales(weight), bias.detach()) for weight, bias in zip(weights, biases)]
file = struct.pack(f"<{len(sizes) + 1}I", len(sizes), *sizes)
for pair in floats:
    file += b"".join(numbers.cpu().numpy().astype("<f4").tobytes() for numbers in pair)
for weight, (scale, _) in zip(weights, floats):
    file += torch.round(weight.detach() / scale).clamp(-127, 127).to(torch.int8).cpu().numpy().tobytes()
options.out.write_bytes(file)
print(f"{options.out}: {len(file)} bytes")
