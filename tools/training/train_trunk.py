#!/usr/bin/env python3
"""train_trunk.py CLIPS TRACES OUT      trains the network that looks at the trunk in the picture itself (models/trunk)

CLIPS holds NAME.mp4 and its truth NAME.json, as tools/render/pictures.py draws them, TRACES what `npm run analyze -- CLIPS … --traces` saw in
them, NAME.trace.json (both with any folders in between). Into OUT come trunk.bin and trunk.json, and looks.json: what networks that had not
learnt from a person saw of them (three folds), for `training-features.ts --looks`. Two processes, three quarters of an hour for 1970 people
on two cores; the same clips give the same file. Needs torch, ffmpeg, and the body model as npm installs it.
"""
import glob, json, os, subprocess, sys, zlib
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
from tflite import convolutions
torch.set_num_threads(1)

# ------------------------------------------------------------ the crop, as in src/pose/trunk-crop.ts
HEIGHT, WIDTH, ABOVE, LENGTH, FINER = 96, 80, 1.2, 1.7, 2
ACROSS = LENGTH * WIDTH / HEIGHT
QUIET = 4                       # pictures of the quiet posture; of a movement the second of two alike counts

def facing_vote(lm):
    votes = 0
    for ankle, knee, heel, toe in ((27, 25, 29, 31), (28, 26, 30, 32)):
        a, b = lm[knee] - lm[ankle], lm[toe] - lm[heel]; votes += np.sign(a[0] * b[1] - a[1] * b[0])
    return votes

def axes(lm, sign):
    """mid-hip, along the trunk, to its front, its length"""
    hip, shoulder = (lm[23] + lm[24]) / 2, (lm[11] + lm[12]) / 2; length = max(np.hypot(*(shoulder - hip)), 8); u = (shoulder - hip) / length
    return hip, u, np.array([-u[1], u[0]]) * sign, length

def crop(picture, hip, u, v, length):
    a = ABOVE - (np.arange(HEIGHT * FINER) + .5) / (HEIGHT * FINER) * LENGTH; o = ((np.arange(WIDTH * FINER) + .5) / (WIDTH * FINER) - .5) * ACROSS
    x = hip[0] + length * (a[:, None] * u[0] + o[None] * v[0]); y = hip[1] + length * (a[:, None] * u[1] + o[None] * v[1]); h, w = picture.shape[:2]
    grid = torch.tensor(np.stack([2 * x / w - 1, 2 * y / h - 1], -1)[None], dtype=torch.float32); whole = torch.tensor(np.ascontiguousarray(picture)).permute(2, 0, 1)[None].float()
    return F.avg_pool2d(F.grid_sample(whole, grid, align_corners=False), FINER)[0].permute(1, 2, 0).round().clamp(0, 255).byte().numpy()

def person(clip, trace):
    """crops, pitches against the line hip–shoulder, whether quiet, times; None of who is not seen from the side, or not at all"""
    truth, seen = json.load(open(clip[:-4] + '.json')), json.load(open(trace)); landmarks, at = {}, 0
    for i, t in enumerate(seen['timestampMs']):
        n = seen['counts'][4 * i]
        if n > 0: landmarks[i] = np.array(seen['landmarks'][at:at + 2 * n]).reshape(-1, 2) / 100; at += 2 * n
    sign = 1 if sum(map(facing_vote, landmarks.values())) >= 0 else -1
    if abs(truth['camera']['yaw']) > 25 or (sign > 0) != (truth['facing'] == 'right') or not landmarks: return None
    w, h = seen['sizePx'][:2]; raw = subprocess.run(['ffmpeg', '-v', 'error', '-i', clip, '-vf', f'scale={w}:{h}:flags=area', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'], capture_output=True).stdout
    pictures = np.frombuffer(raw, np.uint8).reshape(-1, h, w, 3); crops, pitches, quiet, ms = [], [], [], []
    for i, lm in landmarks.items():
        j = round(seen['timestampMs'][i] * truth['fps'] / 1000)
        if j >= min(len(pictures), len(truth['frames'])) or (j >= QUIET and truth['frames'][j]['hip_flexion_L'] > 900): continue
        f = truth['frames'][j]; hip, u, v, length = axes(lm, sign); line = np.degrees(np.arctan2(u[0] * sign, -u[1]))
        crops.append(crop(pictures[j], hip, u, v, length)); pitches.append([(f[k] - line + 180) % 360 - 180 for k in ('pelvis_pitch', 'thorax_pitch')])
        quiet.append(j < QUIET); ms.append(seen['timestampMs'][i])
    quiet = np.array(quiet, bool)
    return (np.array(crops), np.array(pitches, np.float32), quiet, ms) if quiet.any() and not quiet.all() else None

# ------------------------------------------------------------ the network, as in src/pose/trunk-reader.ts
BLAZEPOSE, SIXTEENTH = os.path.join(os.path.dirname(__file__), '../../node_modules/@mediapipe/pose/pose_landmark_full.tflite'), 240
STRIDES, BLOCKS_TO_EIGHTH = [1, 2, 1, 2, 1, 2, 1, 1], 5

class Body(nn.Module):
    """The first layers of the body model, as they are: they have seen real people."""
    def __init__(s):
        super().__init__(); names = ['stem'] + [f'block{k}-{part}' for k in range(len(STRIDES)) for part in ('widen', 'depthwise', 'narrow') if k or part != 'widen']; s.w = {}
        for name, (depthwise, w, b) in zip(names, convolutions(BLAZEPOSE, SIXTEENTH), strict=True): s.w[name] = (torch.tensor(w.transpose(3, 0, 1, 2) if depthwise else w.transpose(0, 3, 1, 2)).contiguous(memory_format=torch.channels_last), torch.tensor(b))
    def conv(s, x, name, stride=1):
        w, b = s.w[name]; return F.conv2d(x, w, b, stride, w.shape[2] // 2, groups=len(w) if name.endswith('depthwise') else 1)
    def forward(s, x):
        """pictures 0…1 to cells of 8 and of 16 pixels"""
        x = F.relu6(s.conv(x, 'stem', 2))
        for k, stride in enumerate(STRIDES):
            if k == BLOCKS_TO_EIGHTH: eighth = x
            wide = F.relu6(s.conv(x, f'block{k}-widen')) if k else x; narrow = s.conv(F.relu6(s.conv(wide, f'block{k}-depthwise', stride)), f'block{k}-narrow'); x = x + narrow if k and stride == 1 else narrow
        return eighth, x

def conv(i, o, stride=1): return nn.Sequential(nn.Conv2d(i, o, 3, stride, 1, bias=False), nn.BatchNorm2d(o), nn.ReLU())

class Head(nn.Module):
    """learnt: pitches, in units of SCALE from their mean, of what the body model's layers see"""
    def __init__(s, eighth, sixteenth):
        super().__init__(); s.fine = nn.Conv2d(32, 32, 1); s.coarse = nn.Conv2d(64, 32, 1); s.mix = conv(32, 32); s.halve = conv(32, 32, 2); s.drop_maps = nn.Dropout2d(.1); s.drop = nn.Dropout(.3)
        s.whole = nn.Linear(32 * 30, 64); s.part = nn.Linear(64, 32); s.pitch = nn.Linear(32, 2)
        for name, x in (('fine', eighth), ('coarse', sixteenth)): s.register_buffer(name + '_mean', x.mean((0, 2, 3))); s.register_buffer(name + '_sd', x.std((0, 2, 3)) + 1e-3)
    def level(s, x, name):
        mean, sd = getattr(s, name + '_mean')[:, None, None], getattr(s, name + '_sd')[:, None, None]
        if s.training: x = x + NOISE * sd * torch.randn_like(x)
        return getattr(s, name)(s.drop_maps((x - mean) / sd))
    def forward(s, eighth, sixteenth):
        x = s.halve(s.mix(F.relu(s.level(eighth, 'fine') + F.interpolate(s.level(sixteenth, 'coarse'), scale_factor=2))))
        return s.pitch(F.relu(s.part(F.relu(s.whole(s.drop(x.flatten(1)))))))

def exported(body, head, centre):
    """names, shapes and 16-bit floats, with the normalisations folded in"""
    w, d = {}, lambda t: t.detach()
    for name, (k, b) in body.w.items(): w[name], w[name + '-bias'] = k.permute(2, 3, 0, 1) if name.endswith('depthwise') else k.permute(2, 3, 1, 0), b
    for name in ('fine', 'coarse'):
        m = getattr(head, name); k = d(m.weight) / getattr(head, name + '_sd')[:, None, None]
        w[name], w[name + '-bias'] = k.permute(2, 3, 1, 0), d(m.bias) - k[:, :, 0, 0] @ getattr(head, name + '_mean')
    for name in ('mix', 'halve'):
        c, b, _ = getattr(head, name); gain = d(b.weight) / torch.sqrt(b.running_var + b.eps); w[name], w[name + '-bias'] = (d(c.weight) * gain[:, None, None, None]).permute(2, 3, 1, 0), d(b.bias) - b.running_mean * gain
    w['whole'] = d(head.whole.weight).reshape(-1, 32, 6, 5).permute(2, 3, 1, 0).reshape(32 * 30, -1); w['whole-bias'] = d(head.whole.bias)
    w['part'], w['part-bias'], w['pitch'], w['pitch-bias'] = d(head.part.weight).T, d(head.part.bias), d(head.pitch.weight).T * SCALE, d(head.pitch.bias) * SCALE + centre
    return [dict(name=n, shape=list(t.shape), dtype='float32', quantization=dict(dtype='float16', original_dtype='float32')) for n, t in w.items()], b''.join(t.contiguous().numpy().astype(np.float16).tobytes() for t in w.values())

# ------------------------------------------------------------ training
VARIANTS, EPOCHS, PEOPLE_A_STEP, RATE, DECAY, NOISE, ALIKE, SCALE, LUMBAR_SCALE = 6, 24, 12, 2e-3, .05, .2, 1., torch.tensor([16., 17.]), 17.
floats = lambda crops: torch.tensor(crops).permute(0, 3, 1, 2).float() / 255

def recoloured(x, r):
    """other colours and light for all pictures of a person, a little other ones for each"""
    n = len(x); some = lambda sd, *shape: torch.tensor(r.normal(0, sd, shape), dtype=torch.float32); x = x - .5
    if r.random() < .5: x = x[:, r.permutation(3)]
    if r.random() < .15: x = x.mean(1, keepdim=True).expand(-1, 3, -1, -1)
    x = x * torch.exp(some(.25, 1, 3, 1, 1)[0] + some(.06, n, 1, 1, 1)) + some(.1, 1, 3, 1, 1)[0] + some(.03, n, 1, 1, 1)
    if r.random() < .3: x = F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode='replicate'), 3, 1)
    return (x + some(float(r.uniform(0, .04)), *x.shape) + .5).clamp(0, 1)

def moved(x, r):
    """each picture turned, scaled and shifted a little, as landmarks err; and by how many degrees"""
    n = len(x); turn, size, shift = r.normal(0, 4., n), np.exp(r.normal(0, .04, n)), r.normal(0, .04, (n, 2)); c, s = np.cos(np.radians(turn)) * size, np.sin(np.radians(turn)) * size; ax, ay = ACROSS / 2, LENGTH / 2
    M = np.stack([np.stack([c, -s * ay / ax, shift[:, 0] / ax], 1), np.stack([s * ax / ay, c, shift[:, 1] / ay], 1)], 1)
    return F.grid_sample(x, F.affine_grid(torch.tensor(M, dtype=torch.float32), x.shape, align_corners=False), padding_mode='border', align_corners=False), turn.astype(np.float32)

def seen_by(body, name, crops):
    """of each variant, the first the pictures as they are: both levels, and the turn"""
    r = np.random.default_rng(zlib.crc32(name.encode())); variants = []
    for k in range(VARIANTS):
        x, turn = moved(recoloured(floats(crops), r), r) if k else (floats(crops), np.zeros(len(crops), np.float32))
        with torch.no_grad(): variants.append((*[level.contiguous().numpy().astype(np.float16) for level in body(x.contiguous(memory_format=torch.channels_last))], turn))
    return variants

def loss_of(pitches, T, quiet, counts):
    """of the pitches themselves, and of their change from the quiet posture, which is what is asked"""
    zero = lambda v: F.smooth_l1_loss(v, torch.zeros_like(v), beta=.5); loss, at = .3 * zero((pitches - T) / SCALE), 0
    for n in counts:
        s = slice(at, at + n); at += n; q = quiet[s]; error = pitches[s] - T[s]; e = error[~q] - error[q].mean(0); loss = loss + (zero(e / SCALE) + zero((e[:, 1] - e[:, 0]) / LUMBAR_SCALE)) / len(counts)
    return loss

levels = lambda variants: [torch.tensor(np.concatenate([v[k] for v in variants])).float() for k in (0, 1)]

def train(people, seed):
    torch.manual_seed(seed); r = np.random.default_rng(seed); centre = torch.tensor(np.concatenate([T for T, _, _, _ in people]).mean(0)); head = Head(*levels([variants[0] for _, _, _, variants in people[::5]]))
    steps = len(people) // PEOPLE_A_STEP; optimiser = torch.optim.AdamW(head.parameters(), lr=RATE, weight_decay=DECAY); rate = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=EPOCHS * steps, pct_start=.1)
    for epoch in range(EPOCHS):
        order, total = r.permutation(len(people)), 0
        for b in range(steps):
            some = [people[k] for k in order[b * PEOPLE_A_STEP:(b + 1) * PEOPLE_A_STEP]]; T, q = (torch.tensor(np.concatenate([p[k] for p in some])) for k in (0, 1)); both = []
            for _ in range(2): chosen = [p[3][r.integers(VARIANTS)] for p in some]; both.append(head(*levels(chosen)) * SCALE + centre + torch.tensor(np.concatenate([turn for _, _, turn in chosen]))[:, None])
            loss = sum(loss_of(pitches, T, q, [len(p[0]) for p in some]) for pitches in both) / 2 + ALIKE * (((both[0] - both[1]) / SCALE) ** 2).mean()
            optimiser.zero_grad(); loss.backward(); optimiser.step(); rate.step(); total += loss.item()
        print(f'seed {seed}, epoch {epoch + 1} of {EPOCHS}: loss {total / steps:.3f}', flush=True)
    return head.eval(), centre

FOLDS, HALVES = 3, 2
fold_of = lambda name: zlib.crc32(name.encode()) % FOLDS
saved = lambda file: np.load(file, allow_pickle=True).item()

def look(out, half):
    """what the body model's layers see of every second person"""
    body = Body(); np.save(f'{out}/seen.{half}.npy', {name: (T, q, ms, seen_by(body, name, X)) for name, (X, T, q, ms) in sorted(saved(f'{out}/people.npy').items())[half::HALVES]}, allow_pickle=True)

def learn(out, part):
    """trains without fold `part` and looks at it, or with all for FOLDS"""
    people = dict(sorted({**saved(f'{out}/seen.0.npy'), **saved(f'{out}/seen.1.npy')}.items())); head, centre = train([p for name, p in people.items() if fold_of(name) != part], 1 + part)
    if part == FOLDS:
        weights, raw = exported(Body(), head, centre); open(f'{out}/trunk.bin', 'wb').write(raw); json.dump(dict(schema='hingeline-trunk/1', weights=weights), open(f'{out}/trunk.json', 'w'), indent=2); return
    looks, errors = {}, []
    for name, (T, q, ms, variants) in people.items():
        if fold_of(name) != part: continue
        with torch.no_grad(): pitches = (head(*levels(variants[:1])) * SCALE + centre).numpy()
        looks[name] = [[t, *map(lambda v: round(float(v), 2), row)] for t, row in zip(ms, pitches)]; e = pitches - T; e = e[~q] - e[q].mean(0); errors.append(np.abs(np.c_[e, e[:, 1] - e[:, 0]]))
    json.dump(looks, open(f'{out}/looks.{part}.json', 'w')); print(f'fold {part}, left out: pelvis, thorax, lumbar', *np.concatenate(errors).mean(0).round(2))

def together(arguments, step, numbers):
    if any([p.wait() for p in [subprocess.Popen([sys.executable, __file__, *arguments, step, str(k)]) for k in numbers]]): sys.exit(f'{step} failed')

if __name__ == '__main__':
    (clips, traces, out), step = sys.argv[1:4], sys.argv[4:]; os.makedirs(out, exist_ok=True)
    if step: {'look': look, 'learn': learn}[step[0]](out, int(step[1])); sys.exit()
    traced = {os.path.basename(f)[:-11]: f for f in glob.glob(f'{traces}/**/*.trace.json', recursive=True)}; people = {}
    for clip in sorted(glob.glob(f'{clips}/**/*.mp4', recursive=True)):
        name = os.path.basename(clip)[:-4]; made = person(clip, traced[name]) if name in traced else None
        if made: people[name] = made
    np.save(f'{out}/people.npy', people, allow_pickle=True); print(len(people), 'people')
    for step, numbers in (('look', range(HALVES)), ('learn', (0, 1)), ('learn', (2, FOLDS))): together([clips, traces, out], step, numbers)
    json.dump({name: rows for k in range(FOLDS) for name, rows in json.load(open(f'{out}/looks.{k}.json')).items()}, open(f'{out}/looks.json', 'w'))
