#!/usr/bin/env python3
"""lifting.py RENDER render PARAMS.json OUT [--stills a,b]      draws one clip
   lifting.py RENDER people --set train|quick|test|plates|deep|stick --count N --seed S --fps F --out DIR      parameter files

People who lift: hinges with bent knees, a back that joins in early, and a weight in the hands. RENDER is a copy of the renderer
(clip.py, people.py, render.py …), which stays as it is: this file only changes how its people move and what they hold.
"""
import importlib.util, json, os, runpy, sys
import numpy as np
RENDER = os.path.abspath(sys.argv[1]); sys.path.insert(0, RENDER + '/lib')

# The renderer's hips go back by half a radian at most; with knees bent to a right angle they go farther.
source = open(RENDER + '/lib/clip.py').read().replace('-.5, .2)', '-1.2, .35)')
clip = importlib.util.module_from_spec(importlib.util.spec_from_loader('clip', None)); sys.modules['clip'] = clip
exec(compile(source, 'clip.py', 'exec'), clip.__dict__)
from motion import mj, snoise, unit
from person import Mesh, hexc
from mh import NB

def way(a, t, hips_first=0., lead=1.):
    """0…1…0 over a rep; `lead` < 1 comes early on the way down, `hips_first` > 0 late on the way up"""
    down = mj(np.clip((t - a['t0']) / a['down'], 0, 1)) ** lead
    up = mj(np.clip(((t - a['t2']) / a['up'] - hips_first) / (1 - hips_first), 0, 1))
    return down * (1 - up)

class Lifting(clip.Clip):
    def __init__(s, prm):
        s.lift = prm['lift']; prm = dict(prm, reps=[dict(r, pitch=0, lum=0, tho=0, knee=0, neckext=0) for r in prm['reps']])
        s.moves = [dict(m, **r) for m, r in zip(s.lift['reps'], prm['reps'])]
        # The renderer adds smooth noise to each angle, told apart by period and size; the movement is added there.
        clip.snoise = lambda rng, t, per, amp: snoise(rng, t, per, amp) + s.extra(t).get((per, amp), 0)
        super().__init__(prm)
        s.props = props(s.lift); s.P['meshes'] += [m for m, _ in s.props]
    def extra(s, t):
        out = {k: np.zeros_like(t) for k in ((2.5, .8), (1.7, .5), (2.1, .6), (3., .6), (1.6, 1.5))}; t0 = sum(e['dur'] for e in s.p_pre())
        for m in s.moves:
            a = dict(m, t0=t0, t2=t0 + m['down'] + m['hold']); t0 = a['t2'] + m['up'] + m['rest']
            trunk = way(a, t, m['hips_first']); tuck = m['tuck'] * np.clip((way(a, t) - .8) / .2, 0, 1) ** 2
            lum = m['L'] * way(a, t, m['hips_first'] * .5, m['lead']) + tuck
            out[2.5, .8] += m['T'] * trunk - .64 * lum - .15 * m['tho'] * trunk
            out[1.7, .5] += lum; out[2.1, .6] += m['tho'] * trunk; out[3., .6] += m['K'] * way(a, t, 0, m['knee_lead']); out[1.6, 1.5] += m['neck'] * trunk
        out[2., .006] = np.full_like(t, s.lift.get('com', 0.))
        return out
    def p_pre(s): return [dict(kind='idle', dur=1.0)]
    def arms_standing(s, G, X, w, q, i, wk, t):
        load = s.lift['load']
        if load in ('none', 'stick'): return super().arms_standing(G, X, w, q, i, wk, t)
        lean = min(1., max(0., (X['pelvis'][1] + .45 - X['T3'][1]) / .45)); low = {'kettlebell': .27, 'dumbbells': .14, 'bar': .13, 'plates': .24}[load]
        for sd, sg in (('L', 1), ('R', -1)):
            b = f'upperarm.{sd}'; sh = X[f'clavicle.{sd}'] + G[f'clavicle.{sd}'] @ (s.B.J[b] - s.B.J[f'clavicle.{sd}']); reach = s.B.restR['uaL' + sd] + s.B.restR['faL' + sd]
            x = {'kettlebell': sg * .05, 'dumbbells': sh[0] + sg * .06, 'bar': sg * .27, 'plates': sg * .27}[load]
            z = sh[2] + (.13 * (1 - lean) + .02 if load != 'dumbbells' else .05)
            s.B.arm(G, X, sd, np.array([x, max(low, sh[1] - reach * .96), z]), np.array([sg * .5, 0, -1.]))
    def verts(s, i):
        drawn = s.P['meshes']; s.P['meshes'] = drawn[:len(drawn) - len(s.props)]; out = super().verts(i); s.P['meshes'] = drawn
        G, X = s.poses[i]; hand = {sd: X[f'wrist.{sd}'] + .085 * unit(X[f'wrist.{sd}'] - X[f'lowerarm.{sd}']) for sd in 'LR'}
        for m, place in s.props: out.append(place(m.V, hand, G, X))
        return out
    def truth(s):
        return dict(super().truth(), load=s.lift['load'])

# ------------------------------------------------------------ what is held: rigid, placed from the hands in each frame
def tube(r, length, n=20, x0=0.):
    """a closed cylinder along x"""
    a = np.linspace(0, 2 * np.pi, n, endpoint=False); ring = np.stack([np.zeros(n), r * np.cos(a), r * np.sin(a)], 1)
    V = np.concatenate([ring + [x0 - length / 2, 0, 0], ring + [x0 + length / 2, 0, 0], [[x0 - length / 2, 0, 0], [x0 + length / 2, 0, 0]]])
    k = np.arange(n); j = (k + 1) % n
    return V, np.concatenate([np.stack([k, j, k + n], 1), np.stack([j, j + n, k + n], 1), np.stack([j, k, np.full(n, 2 * n)], 1), np.stack([k + n, j + n, np.full(n, 2 * n + 1)], 1)])
def ball(r, n=14):
    u, v = np.meshgrid(np.linspace(0, 2 * np.pi, n), np.linspace(0, np.pi, n)); V = r * np.stack([np.cos(u) * np.sin(v), np.cos(v), np.sin(u) * np.sin(v)], -1).reshape(-1, 3)
    i = np.arange(n * n).reshape(n, n); a, b, c, d = i[:-1, :-1].ravel(), i[:-1, 1:].ravel(), i[1:, :-1].ravel(), i[1:, 1:].ravel()
    return V, np.concatenate([np.stack([a, b, c], 1), np.stack([b, d, c], 1)])
def join(*parts):
    V, F, n = [], [], 0
    for v, f in parts: V.append(v); F.append(f + n); n += len(v)
    return np.concatenate(V), np.concatenate(F)
def props(lift):
    load, colour, size = lift['load'], hexc(lift.get('colour', '#222222')), lift.get('size', 1.)
    def mesh(name, geometry): V, F = geometry; return Mesh(name, V, F, np.zeros((len(V), NB)), colour, .5, kind='cloth', double=True)
    middle = lambda hand: .5 * (hand['L'] + hand['R'])
    if load == 'kettlebell':
        V, F = ball(.1 * size); return [(mesh('bell', join((V - [0, .14 * size + .02, 0], F), tube(.016, .16 * size))), lambda V, hand, G, X: V + middle(hand))]
    if load == 'dumbbells':
        turn = np.array([[0, 0, 1.], [0, 1, 0], [-1, 0, 0]]); V, F = join(tube(.016, .2), tube(.05 * size, .06, x0=-.09), tube(.05 * size, .06, x0=.09))
        return [(mesh('dumbbell' + sd, (V @ turn.T, F)), lambda V, hand, G, X, sd=sd: V + hand[sd]) for sd in 'LR']
    if load in ('bar', 'plates'):
        r = .225 if load == 'plates' else lift.get('plate', 0.); discs = [tube(r, .04, 28, x) for x in (-.62, .62)] if r else []
        return [(mesh('bar', join(tube(.015, 1.5), *discs)), lambda V, hand, G, X: V + middle(hand))]
    if load == 'stick':
        def along(V, hand, G, X):
            low, high = X['pelvis'] + G['pelvis'] @ np.array([0, 0, -.15]), X['T1'] + G['T1'] @ np.array([0, .1, -.13]); y = unit(high - low); z = np.array([0, -y[2], y[1]])
            return .5 * (low + high) + V @ np.stack([y, [1., 0, 0], z])
        return [(mesh('stick', tube(.014, 1.3)), along)]
    return []

# ------------------------------------------------------------ parameter files
def people():
    import argparse
    ap = argparse.ArgumentParser(); ap.add_argument('--set', default='train'); ap.add_argument('--count', type=int); ap.add_argument('--seed', type=int); ap.add_argument('--fps', type=int, default=8); ap.add_argument('--out')
    A = ap.parse_args(sys.argv[3:]); os.makedirs(A.out, exist_ok=True)
    sys.argv = ['people.py', '--count', '0', '--out', A.out]; base = runpy.run_path(RENDER + '/people.py')
    for n in range(A.count):
        r = np.random.default_rng(A.seed * 100003 + n); u = lambda a, b: round(float(r.uniform(a, b)), 3); body = base['person'](r, u)
        if r.random() < .25:      # a hoodie and wide dark trousers
            suit, cut = base['LOOSE'][body['gender']][0]; shoes_hair = [c for c in body['clothes'] if 'shoes' in c.get('path', '') or c['type'] == 'hair']
            body['clothes'] = [dict(type='mhclo', path=f'clothes/{suit}/{suit}', color=base['hexcolour'](r), color2=base['hexcolour'](r, (.03, .2), (0., .3)), two=True, loose=u(.015, .035), loose_low=u(.01, .03), off=.004)] + shoes_hair
        load = {'plates': 'plates', 'stick': 'stick'}.get(A.set) or str(r.choice(['none', 'kettlebell', 'dumbbells', 'bar'], p=[.45, .2, .15, .2]))
        W, H = [(640, 480), (640, 480), (960, 540), (360, 640), (480, 854)][int(r.integers(5))]
        s = float(base['mh'].build(body)['stature']) + .03; half = max(.55 * s + u(.02, .2), .68 * H / W); dist = max(u(1.5, 4.), half / np.tan(np.radians(37)))
        deep = A.set == 'deep'; reps = [rep(r, u, A.set, n, k) for k in range(3 if A.set == 'quick' else 2)]
        p = dict(name=f'hinge-{A.set}{A.seed}-{n:04d}', seed=int(A.seed * 100003 + n), exercise='hinge', fps=A.fps, W=W, H=H, body=dict(body, id=f'{A.set}{A.seed}-{n}'),
            camera=dict(facing=str(r.choice(['left', 'right'])), yaw=round(float(np.clip(r.normal(0, 8), -14 if A.set == 'test' else -18, 14 if A.set == 'test' else 18)), 2), dist=round(float(dist), 3), height=u(.3, 1.6), aimY=round(.5 * s + u(-.05, .05), 2), aimZ=.12, vfov=round(float(2 * np.degrees(np.arctan(half / dist))), 2), roll=u(-2, 2)),
            room=base['room'](r, u, 'hinge'), light=base['light'](r, u), degrade=dict(blur=u(.4, 1.2), noise=int(r.integers(2, 15)), mjpeg=int(r.integers(3, 9)), crf=int(r.integers(21, 28)), eq=f"contrast={r.uniform(.88, 1.1):.2f}:saturation={r.uniform(.7, 1.15):.2f}:gamma={r.uniform(.9, 1.1):.2f}", vignette=u(.05, .35)),
            stance=u(.2, .45), toe_out=u(2, 20), tail=.4, pre=[dict(kind='idle', dur=1.0)], arms='hang' if load not in ('none', 'stick') or r.random() < .6 else str(r.choice(['thighs', 'crossed', 'hips'])),
            reps=[dict(down=m.pop('down'), hold=m.pop('hold'), up=m.pop('up'), rest=m.pop('rest')) for m in reps], lift=dict(load=load, colour=str(r.choice(['#1a1a1a', '#333333', '#7a1f1f', '#1f3f7a', '#8a8a8a'])), size=u(.8, 1.2), plate=float(r.choice([0, .08, .11])), com=u(-.03, .02), reps=reps))
        json.dump(p, open(f"{A.out}/{p['name']}.json", 'w'), indent=1)
def rep(r, u, which, n, k):
    """evenly over knee, trunk and lumbar; what a spine and a knee cannot do together is not asked for. `quick` shows three bends of
    the knee in as few pictures as will do: only more people make the map better."""
    K = u(*((112, 130) if which == 'deep' else [(3, 30), (3, 30), (30, 60), (30, 60), (60, 90), (85, 110)][int(r.integers(6))]))
    if which == 'quick': K = u(*((10, 45), (45, 78), (78, 110))[k])
    if which == 'test': K = u(3, 60) if n % 2 else u(60, 105)
    T = u(20, 50) if K > 80 and r.random() < .6 else u(35, 95); L = u(-15, 65) if r.random() < .6 else u(8, 32)
    if which == 'test':
        kind = (n // 2 + k) % 3; L = [u(8, 19), u(37, 58), u(18, 36)][kind]; T = max(T, 45)
        if kind == 0: T = u(55, 90)
    L = min(L, .75 * T + 15); T = min(T, 118 + .64 * max(0, L) - .65 * K)      # hips that fold farther than 120 degrees go into the belly
    return dict(T=T, K=K - 3, L=L, tho=u(-3, 15), neck=u(-30, 10), tuck=u(0, 9) if r.random() < .5 else 0., lead=float(r.choice([.5, .6, 1., 1.5], p=[.35, .25, .3, .1])), knee_lead=float(r.choice([.6, .9, 1.4])), hips_first=float(r.choice([0., .25, .4], p=[.6, .25, .15])),
        **(dict(down=u(.25, .5), hold=u(.12, .2), up=u(.25, .5), rest=u(.1, .2)) if which == 'quick' else dict(down=u(.6, 1.6), hold=u(.1, .5), up=u(.6, 1.5), rest=u(.2, .6))))

if sys.argv[2] == 'people': people()
else:
    clip.Clip = Lifting; sys.argv = sys.argv[2:]; sys.argv[0] = RENDER + '/render.py'; runpy.run_path(sys.argv[0], run_name='__main__')
