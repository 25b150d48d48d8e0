#!/usr/bin/env python3
"""train_trunk.py CLIPS TRACES OUT      trains the network that looks at the trunk in the picture itself (models/trunk)

CLIPS holds NAME.mp4 and its truth NAME.json, as tools/render/pictures.py draws them, TRACES what `npm run analyze -- CLIPS … --traces` saw in
them, NAME.trace.json (both with any folders in between). Into OUT come trunk.bin and trunk.json, and looks.json: what networks that had not
learnt from a person saw of them (three folds), for `training-features.ts --looks`. Two processes, one and a half hours for 1450 people
on two cores; the same clips give the same file. Needs torch and ffmpeg.
"""
import glob, json, os, subprocess, sys, zlib
import numpy as np, torch, torch.nn as nn, torch.nn.functional as F
torch.set_num_threads(1)

# ------------------------------------------------------------ the crop, as in src/pose/trunk-crop.ts
HEIGHT, WIDTH, ABOVE, LENGTH, FINER = 96, 80, 1.2, 1.7, 2
ACROSS = LENGTH * WIDTH / HEIGHT
QUIET = 4                       # pictures of the quiet posture; of a movement the second of two alike counts
POINTS = ['hip', 'knee', 'shoulder', 'ankle', 'L5S1', 'L3L4', 'T12L1', 'T7', 'C7', 'sacrum_mid']    # and 16 of the skin of the back
OF_SIDE = {'hip', 'knee', 'shoulder', 'ankle'}

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
    """crops, pitches against the line hip–shoulder, points, whether quiet, times; None of who is not seen from the side, or not at all"""
    truth, seen = json.load(open(clip[:-4] + '.json')), json.load(open(trace)); landmarks, at = {}, 0
    for i, t in enumerate(seen['timestampMs']):
        n = seen['counts'][4 * i]
        if n > 0: landmarks[i] = np.array(seen['landmarks'][at:at + 2 * n]).reshape(-1, 2) / 100; at += 2 * n
    sign = 1 if sum(map(facing_vote, landmarks.values())) >= 0 else -1
    if abs(truth['camera']['yaw']) > 25 or (sign > 0) != (truth['facing'] == 'right') or not landmarks: return None
    w, h = seen['sizePx'][:2]; raw = subprocess.run(['ffmpeg', '-v', 'error', '-i', clip, '-vf', f'scale={w}:{h}:flags=area', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'], capture_output=True).stdout
    pictures = np.frombuffer(raw, np.uint8).reshape(-1, h, w, 3); crops, pitches, points, quiet, ms = [], [], [], [], []
    for i, lm in landmarks.items():
        j = round(seen['timestampMs'][i] * truth['fps'] / 1000)
        if j >= min(len(pictures), len(truth['frames'])) or (j >= QUIET and truth['frames'][j]['hip_flexion_L'] > 900): continue
        f = truth['frames'][j]; hip, u, v, length = axes(lm, sign); line = np.degrees(np.arctan2(u[0] * sign, -u[1])); near = truth['near_side']
        q = np.array([f['px'][k + '_' + near if k in OF_SIDE else k] for k in POINTS] + f['back_mid'], float) * w / truth['width'] - hip
        crops.append(crop(pictures[j], hip, u, v, length)); pitches.append([(f[k] - line + 180) % 360 - 180 for k in ('pelvis_pitch', 'thorax_pitch')])
        points.append(np.stack([q @ u, q @ v], 1) / length); quiet.append(j < QUIET); ms.append(seen['timestampMs'][i])
    quiet = np.array(quiet, bool)
    return (np.array(crops), np.array(pitches, np.float32), np.array(points, np.float32), quiet, ms) if quiet.any() and not quiet.all() else None

# ------------------------------------------------------------ the network, as in src/pose/trunk-reader.ts
def conv(i, o, k=3, stride=1, groups=1): return nn.Sequential(nn.Conv2d(i, o, k, stride, k // 2, groups=groups, bias=False), nn.BatchNorm2d(o), nn.ReLU())

class Trunk(nn.Module):
    def __init__(s, points=len(POINTS) + 16, fine=32):
        super().__init__(); s.conv1 = conv(3, 16, 5, 2); s.conv2 = conv(16, 24, 3, 2); s.conv3 = conv(24, 48, 3, 2); s.conv4 = conv(48, 48); s.conv5 = conv(48, 64, 3, 2); s.conv6 = conv(64, 64)
        s.up1 = nn.Conv2d(64, 48, 1); s.mix1 = conv(48, 48); s.up2 = nn.Conv2d(48, fine, 1); s.skip = nn.Conv2d(24, fine, 1); s.depthwise = conv(fine, fine, 3, 1, fine); s.pointwise = conv(fine, fine, 1)
        s.drop_maps = nn.Dropout2d(.1); s.maps = nn.Conv2d(fine, points, 1); s.drop = nn.Dropout(.3); s.whole = nn.Linear(64 * 30, 32); s.joined = nn.Linear(32 + 2 * points, 32); s.pitch = nn.Linear(32, 2)
        a = ABOVE - (torch.arange(24) + .5) / 24 * LENGTH; o = ((torch.arange(20) + .5) / 20 - .5) * ACROSS
        s.register_buffer('places', torch.stack([a[:, None].expand(24, 20).reshape(-1), o[None].expand(24, 20).reshape(-1)], 1))
    def forward(s, x):
        quarter = s.conv2(s.conv1(x)); eighth = s.conv4(s.conv3(quarter)); sixteenth = s.conv6(s.conv5(eighth)); doubled = lambda y: F.interpolate(y, scale_factor=2)
        mixed = s.mix1(eighth + doubled(s.up1(sixteenth))); own = s.pointwise(s.depthwise(F.relu(doubled(s.up2(mixed)) + s.skip(quarter))))
        points = torch.softmax(s.maps(s.drop_maps(own)).flatten(2), 2) @ s.places; whole = F.relu(s.whole(s.drop(sixteenth.flatten(1))))
        return points, s.pitch(F.relu(s.joined(torch.cat([whole, points.flatten(1)], 1))))

def exported(net, centre):
    """names, shapes and 16-bit floats, with the normalisation folded in"""
    w = {}; d = lambda t: t.detach()
    for name, m in net.named_children():
        if isinstance(m, nn.Sequential):
            c, b = m[0], m[1]; gain = d(b.weight) / torch.sqrt(b.running_var + b.eps); k = d(c.weight) * gain[:, None, None, None]
            w[name] = k.permute(2, 3, 0, 1) if c.groups > 1 else k.permute(2, 3, 1, 0); w[name + '-bias'] = d(b.bias) - b.running_mean * gain
        elif isinstance(m, nn.Conv2d): w[name] = d(m.weight).permute(2, 3, 1, 0); w[name + '-bias'] = d(m.bias)
    w['whole'] = d(net.whole.weight).reshape(-1, 64, 6, 5).permute(2, 3, 1, 0).reshape(64 * 30, -1); w['whole-bias'] = d(net.whole.bias)
    w['shape'], w['points'], w['points-bias'] = d(net.joined.weight[:, :32]).T, d(net.joined.weight[:, 32:]).T, d(net.joined.bias)
    w['pitch'], w['pitch-bias'] = d(net.pitch.weight).T * SCALE, d(net.pitch.bias) * SCALE + centre
    return [dict(name=n, shape=list(t.shape), dtype='float32', quantization=dict(dtype='float16', original_dtype='float32')) for n, t in w.items()], b''.join(t.contiguous().numpy().astype(np.float16).tobytes() for t in w.values())

# ------------------------------------------------------------ training
EPOCHS, PEOPLE_A_STEP, RATE, DECAY, SCALE, LUMBAR_SCALE = 28, 12, 4e-3, .02, torch.tensor([16., 17.]), 17.
floats = lambda crops: torch.tensor(crops).permute(0, 3, 1, 2).float() / 255 - .5

def recoloured(x, r):
    """other colours and light for all pictures of a person, a little other ones for each"""
    n = len(x); some = lambda sd, *shape: torch.tensor(r.normal(0, sd, shape), dtype=torch.float32)
    if r.random() < .5: x = x[:, r.permutation(3)]
    if r.random() < .15: x = x.mean(1, keepdim=True).expand(-1, 3, -1, -1)
    x = x * torch.exp(some(.25, 1, 3, 1, 1) + some(.06, n, 1, 1, 1)) + some(.1, 1, 3, 1, 1) + some(.03, n, 1, 1, 1)
    if r.random() < .3: x = F.avg_pool2d(F.pad(x, (1, 1, 1, 1), mode='replicate'), 3, 1)
    return x + torch.randn_like(x) * float(r.uniform(0, .04))

def moved(x, r):
    """each picture turned, scaled and shifted a little: landmarks err"""
    n = len(x); turn = torch.tensor(r.normal(0, 4., n) / 57.3, dtype=torch.float32); size = torch.tensor(np.exp(r.normal(0, .04, n)), dtype=torch.float32); shift = torch.tensor(r.normal(0, .04, (n, 2)), dtype=torch.float32)
    c, s = torch.cos(turn) * size, torch.sin(turn) * size; ax, ay = ACROSS / 2, LENGTH / 2; M = torch.zeros(n, 2, 3)
    M[:, 0, 0] = c; M[:, 0, 1] = -s * ay / ax; M[:, 0, 2] = shift[:, 0] / ax; M[:, 1, 0] = s * ax / ay; M[:, 1, 1] = c; M[:, 1, 2] = shift[:, 1] / ay
    return F.grid_sample(x, F.affine_grid(M, x.shape, align_corners=False), align_corners=False), (c, s, shift, turn)

def moved_back(points, how):
    c, s, shift, _ = how; middle = ABOVE - LENGTH / 2; x, y = points[..., 1], middle - points[..., 0]
    return torch.stack([middle - (s[:, None] * x + c[:, None] * y + shift[:, 1:]), c[:, None] * x - s[:, None] * y + shift[:, :1]], -1)

def loss_of(points, pitches, P, T, quiet, counts):
    """of points and pitches themselves, and of their change from the quiet posture, which is what is asked"""
    inside = ((P[..., 0] > ABOVE - LENGTH) & (P[..., 0] < ABOVE) & (P[..., 1].abs() < ACROSS / 2)).float(); huber = lambda e, weight: (F.smooth_l1_loss(e, torch.zeros_like(e), beta=.5, reduction='none').sum(-1) * weight).sum() / weight.sum().clamp(min=1)
    loss = huber((points - P) * 10, inside) + .3 * F.smooth_l1_loss(pitches / SCALE, T / SCALE, beta=.5); at = 0
    for n in counts:
        s = slice(at, at + n); at += n; q = quiet[s]; change = lambda v: v[s][~q] - v[s][q].mean(0)
        loss = loss + huber((change(points) - change(P)) * 10, inside[s][~q] * inside[s][q].amin(0)) / len(counts)
        e = change(pitches) - change(T); lumbar = e[:, 1] - e[:, 0]; zero = lambda v: F.smooth_l1_loss(v, torch.zeros_like(v), beta=.5)
        loss = loss + (zero(e / SCALE) + zero(lumbar / LUMBAR_SCALE)) / len(counts)
    return loss

def train(people, seed):
    torch.manual_seed(seed); r = np.random.default_rng(seed); net = Trunk().to(memory_format=torch.channels_last); centre = torch.tensor(np.concatenate([p[1] for p in people]).mean(0))
    steps = len(people) // PEOPLE_A_STEP; optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=DECAY); rate = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=EPOCHS * steps, pct_start=.1)
    for epoch in range(EPOCHS):
        order, total = r.permutation(len(people)), 0
        for b in range(steps):
            batch = []
            for k in order[b * PEOPLE_A_STEP:(b + 1) * PEOPLE_A_STEP]:
                X, T, P, q, _ = people[k]; i = np.r_[r.choice(np.where(q)[0], min(2, q.sum()), False), np.where(~q)[0]]; batch.append((recoloured(floats(X[i]), r), T[i], P[i], q[i]))
            x, how = moved(torch.cat([p[0] for p in batch]), r); T, P, q = (torch.tensor(np.concatenate([p[k] for p in batch])) for k in (1, 2, 3))
            points, pitch = net(x.contiguous(memory_format=torch.channels_last)); pitches = pitch * SCALE + centre + how[3][:, None] * 57.3
            loss = loss_of(moved_back(points, how), pitches, P, T, q, [len(p[3]) for p in batch]); optimiser.zero_grad(); loss.backward(); optimiser.step(); rate.step(); total += loss.item()
        print(f'seed {seed}, epoch {epoch + 1} of {EPOCHS}: loss {total / steps:.3f}', flush=True)
    return net.eval(), centre

def looked(net, centre, crops):
    with torch.no_grad(): return (net(floats(crops))[1] * SCALE + centre).numpy()

FOLDS = 3
fold_of = lambda name: zlib.crc32(name.encode()) % FOLDS
def work(out, part):
    """trains without fold `part` and looks at it, or with all for FOLDS"""
    people = dict(np.load(f'{out}/people.npy', allow_pickle=True).item()); net, centre = train([p for name, p in sorted(people.items()) if fold_of(name) != part], 1 + part)
    if part == FOLDS:
        weights, raw = exported(net, centre); open(f'{out}/trunk.bin', 'wb').write(raw); json.dump(dict(schema='hingeline-trunk/1', weights=weights), open(f'{out}/trunk.json', 'w'), indent=2); return
    looks, errors = {}, []
    for name, (X, T, P, q, ms) in people.items():
        if fold_of(name) != part: continue
        seen = looked(net, centre, X); looks[name] = [[t, *map(lambda v: round(float(v), 2), row)] for t, row in zip(ms, seen)]; e = seen - T; e = e[~q] - e[q].mean(0); errors.append(np.abs(np.c_[e, e[:, 1] - e[:, 0]]))
    json.dump(looks, open(f'{out}/looks.{part}.json', 'w')); print(f'fold {part}, left out: pelvis, thorax, lumbar', *np.concatenate(errors).mean(0).round(2))

if __name__ == '__main__':
    clips, traces, out, *part = sys.argv[1:]; os.makedirs(out, exist_ok=True)
    if part: work(out, int(part[0])); sys.exit()
    seen = {os.path.basename(f)[:-11]: f for f in glob.glob(f'{traces}/**/*.trace.json', recursive=True)}; people = {}
    for clip in sorted(glob.glob(f'{clips}/**/*.mp4', recursive=True)):
        name = os.path.basename(clip)[:-4]; made = person(clip, seen[name]) if name in seen else None
        if made: people[name] = made
    np.save(f'{out}/people.npy', people, allow_pickle=True); print(len(people), 'people')
    for pair in ((0, 1), (2, FOLDS)):
        for p in [subprocess.Popen([sys.executable, __file__, clips, traces, out, str(k)]) for k in pair]:
            if p.wait(): sys.exit('a training failed')
    json.dump({name: rows for k in range(FOLDS) for name, rows in json.load(open(f'{out}/looks.{k}.json')).items()}, open(f'{out}/looks.json', 'w'))
