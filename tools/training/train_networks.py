#!/usr/bin/env python3
"""train_networks.py IN OUT: trains networks as train-network.ts does, ten times as fast (numpy): the same loss, rates and form, other random numbers.

IN is a line of JSON (rows, columns, seeds, and the settings), then 32-bit floats: standardised inputs row by row, then lumbar angle,
hip angle and weight of each row. OUT is a JSON array of networks, as AngleMap has them.

Why there are two: the maps of the hinge on one leg and of the half-kneeling stretch were trained by this one. train-network.ts, which has
no weights of rows, would take some 8 and 5 minutes of a processor for each with its five folds; it may take this one's place once its
errors on left-out people have been found the same (within 0.1 degrees).
"""
import json, sys
import numpy as np
# As in train-network.ts.
POWER, BATCH, HUBER, UNITS, WEIGHT_DEG = .25, 256, .6, np.array([15, 30], np.float32), 20

def basis(X, count):
    values, vectors = np.linalg.eigh(X.T @ X / len(X)); order = np.argsort(-values)[:count]; sd = np.sqrt(values[order])
    return (vectors[:, order] * ((sd / sd[0]) ** POWER / sd)).astype(np.float32)

def train(A, Y, weight, s, seed):
    r = np.random.default_rng(seed); widths = [A.shape[1], *s['hidden'], 2]; last = len(widths) - 2
    P = [p for k, (a, b) in enumerate(zip(widths, widths[1:])) for p in ((r.normal(size=(a, b)) * (.3 if k == last else 1) / np.sqrt(a)).astype(np.float32), np.zeros(b, np.float32))]
    mean, square = [np.zeros_like(p) for p in P], [np.zeros_like(p) for p in P]; batches = len(A) // BATCH; steps = s['epochs'] * batches; t = 0
    for _ in range(s['epochs']):
        order = r.permutation(len(A))
        for b in range(batches):
            i = order[b * BATCH:(b + 1) * BATCH]; t += 1; said = [A[i] + s['noise'] * r.standard_normal((BATCH, A.shape[1]), np.float32)]
            for k in range(last): said.append(np.tanh(said[-1] @ P[2 * k] + P[2 * k + 1]))
            slope = np.clip(said[-1] @ P[-2] + P[-1] - Y[i], -HUBER, HUBER) * weight[i, None] / BATCH; rate = .5 * s['rate'] * (1 + np.cos(np.pi * t / steps))
            for k in range(last, -1, -1):
                gradients = said[k].T @ slope, slope.sum(0)
                if k: slope = (slope @ P[2 * k].T) * (1 - said[k] ** 2)
                for j, g in zip((2 * k, 2 * k + 1), gradients):
                    mean[j] = .9 * mean[j] + .1 * g; square[j] = .99 * square[j] + .01 * g * g
                    P[j] -= rate * (mean[j] / (1 - .9 ** t) / (np.sqrt(square[j] / (1 - .99 ** t)) + 1e-8) + (s['weightDecay'] * P[j] if j % 2 == 0 else 0))
    return P

def digits(value, n): return float(f'{value:.{n}g}')

bytes_ = open(sys.argv[1], 'rb').read(); end = bytes_.index(b'\n'); s = json.loads(bytes_[:end]); n, c = s['rows'], s['columns']
data = np.frombuffer(bytes_[end + 1:], np.float32); X, told = data[:n * c].reshape(n, c), data[n * c:].reshape(n, 3)
W = basis(X, s['components']); A = X @ W; centre = told[:, :2].mean(0); Y = (told[:, :2] - centre) / UNITS
weight = (1 + np.abs(told[:, 0]) / WEIGHT_DEG) * told[:, 2]; weight /= weight.mean(); networks = []
for seed in s['seeds']:
    P = train(A, Y, weight, s, seed); first = W @ P[0]; layers = [np.vstack([P[1], first]).T] + [np.vstack([P[2 * k + 1], P[2 * k]]).T for k in range(1, len(s['hidden']))]
    networks.append(dict(layers=[[[digits(v, 3) for v in unit] for unit in layer] for layer in layers],
        **{name: [digits(float(centre[j] + UNITS[j] * P[-1][j]), 5)] + [digits(float(UNITS[j] * v), 5) for v in P[-2][:, j]] for j, name in enumerate(('lumbar', 'hip'))}))
json.dump(networks, open(sys.argv[2], 'w'))
