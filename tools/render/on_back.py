#!/usr/bin/env python3
"""on_back.py RENDER render PARAMS.json OUT [--stills a,b]      draws one clip
   on_back.py RENDER people --set raise|thrust|raise-test|thrust-test|other --count N --seed S --fps F --out DIR      parameter files

People on their backs: one leg raised straight, hips thrust up with the shoulders on a bench, and what must not be counted there.
RENDER is a copy of the renderer (clip.py, people.py, render.py …), which stays as it is. To it all of these are bridges.
"""
import importlib.util, json, os, runpy, sys
import numpy as np
RENDER = os.path.abspath(sys.argv[1]); sys.path.insert(0, RENDER + '/lib')
clip = importlib.util.module_from_spec(importlib.util.spec_from_loader('clip', None)); sys.modules['clip'] = clip
exec(compile(open(RENDER + '/lib/clip.py').read(), 'clip.py', 'exec'), clip.__dict__)
from motion import D, Rx, Ry, Rz, frame, mj, skin, snoise, unit
from person import Mesh, hexc
from mh import BI, LUMBAR, NB, NECK, THOR

SKIN = .012      # soft tissue and clothes under the back

class OnBack(clip.Clip):
    """Angles over time are sums of moves: {'of': angle, 't': start, 'go', 'stay', 'back': s, 'by': degrees, 'lead': < 1 early, > 1 late}"""
    def bridge(s):
        p, B, rng = s.p, s.B, s.rng; s.o = p['on_back']; n = int(p['dur'] * s.fps); s.t = t = np.arange(n) / s.fps
        V, W, J = s.P['V'], s.P['W'], s.P['J']; share = lambda names: sum(W[:, BI[b]] for b in names)
        trunk = share(['pelvis'] + LUMBAR + THOR); m = np.zeros(len(V), bool); m[s.P['body']] = True
        back = m & (V[:, 2] < J['T7'][2] + .02)
        s.parts = dict(thorax=np.where(back & (trunk > .9) & (V[:, 1] > J['T12L1'][1]))[0], pelvis=np.where(back & (V[:, 1] < J['L3L4'][1]) & (V[:, 1] > J['pelvis'][1] - .06) & (np.abs(V[:, 0]) < .2) & (trunk > .5))[0],
                       head=np.where(back & (share(NECK) > .6))[0], all=s.P['body'][::7])
        N = lambda per, amp: snoise(rng, t, per, amp)
        s.lumr = s.lum0 + p.get('lum_rest', 3.); s.thor = s.tho0 * .5 - 2; s.bench = s.o.get('bench'); s.ankz, s.zS = 0., -.55
        a = dict(thorax=N(2.5, .25), lum=N(1.8, .5), tho=N(2.2, .5) + .8 * np.sin(2 * np.pi * t / 3.6), head=N(2., .5), yaw=N(3, .5), roll=N(2.6, .4), lat=N(2.4, .5), axl=N(2.1, .4), turn=0 * t, rise=0 * t, armsL=0 * t, armsR=0 * t)
        for sd in 'LR': a.update({'thigh' + sd: N(2.3, .3), 'knee' + sd: N(2.7, .5), 'abd' + sd: N(3., .4)})
        for d in s.o.get('drift', []): a[d['of']] = a[d['of']] + N(d['per'], d['by'])
        for v in s.o['moves']: a[v['of']] = a[v['of']] + v['by'] * course(v, t)
        if s.bench: s.on_bench(a)
        else: s.on_floor(a)
        s.reps = [dict(t0=r['t0'], t1=r['t1'], t2=r['t2'], t3=r['t3']) for r in s.o['reps']]
        s.props = props(s); s.P['meshes'] += [q for q, _ in s.props]

    def low(s, G, X, part, M=None):
        """height of the lowest point of a part of the body"""
        M = s.B.mats_partial(G, X) if M is None else M; i = s.parts[part]; A = np.einsum('nb,bij->nij', s.P['W'][i], M)
        return (np.einsum('nij,nj->ni', A[:, :, :3], s.P['V'][i]) + A[:, :, 3])[:, 1].min()
    def trunk(s, gam, lum, tho, neck=0., yaw=0., roll=0., lat=0., axl=0., at=np.zeros(3)):
        return s.B.spine(Ry(yaw * D) @ Rx((-90 - gam - lum) * D) @ Ry(roll * D), at, lum, tho, neck, lat, axl)

    # ------------------------------------------------------------ lying on the floor
    def on_floor(s, a):
        B, p, n = s.B, s.p, len(s.t); floor = s.floor - SKIN
        def flat(lum, tho):      # the thorax' pitch with which thorax and pelvis both lie on the floor
            lo, hi = -30., 30.
            for _ in range(11):
                g = .5 * (lo + hi); G, X = s.trunk(g, lum, tho); M = B.mats_partial(G, X)
                if s.low(G, X, 'thorax', M) < s.low(G, X, 'pelvis', M): hi = g
                else: lo = g
            return g
        bow = np.arange(-32., 1, 4.); g0 = flat(s.lumr, s.thor); flats = np.array([flat(s.lumr + l, s.thor) for l in bow]) - g0
        # Arching lifts the lower back between thorax and pelvis; rounding turns the pelvis up while the thorax lies.
        gam = g0 - a['thorax'] + s.o.get('ribs', 1.) * np.interp(a['lum'], bow, flats)
        lum, tho = s.lumr + a['lum'], s.thor + a['tho']
        def place(i, z=None, at_pelvis=False):
            k = dict(yaw=a['yaw'][i], roll=a['roll'][i], lat=a['lat'][i], axl=a['axl'][i]); G, X = s.trunk(gam[i], lum[i], tho[i], **k); M = B.mats_partial(G, X)
            y = min(s.low(G, X, 'thorax', M), s.low(G, X, 'pelvis', M)); lo, hi = -30., 45.
            for _ in range(8):
                mid = .5 * (lo + hi); H, Y = s.trunk(gam[i], lum[i], tho[i], mid, **k)
                if s.low(H, Y, 'head') < y + .004 + p.get('pillow', 0.): lo = mid
                else: hi = mid
            neck = float(np.clip(mid, -10., 22.)) + a['head'][i]; dz = (z - X['pelvis'][2]) if at_pelvis else z - X['T3'][2]
            return s.trunk(gam[i], lum[i], tho[i], neck, **k, at=np.array([0, floor - y, dz]))
        G, X = place(0, s.zS); hipz = X['pelvis'][2]; hip = X['pelvis'] + G['pelvis'] @ (B.J['upperleg.L'] - B.J['pelvis']); sit = s.o.get('anchor') == 'pelvis'
        f, c = B.restR['femLL'], B.restR['shLL']; chord = lambda k: np.sqrt(f * f + c * c + 2 * f * c * np.cos(k * D)); s.heel = .052 + s.sole + s.floor
        rest, foot = {}, {}
        for sd in 'LR':
            k0 = s.o['knee0'][sd]; planted = k0 > 40; y = s.ankh if planted else s.heel
            foot[sd] = (planted, hip[2] + np.sqrt(max(.01, chord(k0) ** 2 - (y - hip[1]) ** 2)))
        s.poses = []
        # The middle of the picture is the middle of the person.
        reach = max(z for _, z in foot.values()); s.ankz = reach; middle = .5 * (s.zS - .28 + reach + .12)
        for i in range(n):
            G, X = place(i, hipz if sit else s.zS, sit)
            if a['rise'][i] > 1e-3: s.get_up(G, X, a, i, foot, lum, tho, gam)
            for sd, sg in (('L', 1), ('R', -1)):
                planted, z = foot[sd]; fx, fR = s.ft[sd]; up = a['thigh' + sd][i] if s.o['moving'][sd] else 0.; hp = X['pelvis'] + G['pelvis'] @ (B.J[f'upperleg.{sd}'] - B.J['pelvis'])
                if planted and not s.o['moving'][sd]: B.leg(G, X, sd, np.array([fx, s.ankh, z]), fR, 0); continue
                if planted: u = np.array([0, s.ankh - hp[1], z - hp[2]]); k0 = np.degrees(np.arccos(np.clip((u @ u - f * f - c * c) / (2 * f * c), -1, 1)))
                else: k0 = s.o['knee0'][sd]; u = np.array([0, s.heel - hp[1], 0.]); u[2] = np.sqrt(chord(k0) ** 2 - u[1] ** 2)
                k = np.clip(k0 + (a['knee' + sd][i] if s.o['moving'][sd] else 0), 0, 140); lift = np.degrees(np.arctan2(u[1], u[2])) + np.degrees(np.arctan2(c * np.sin(k0 * D), f + c * np.cos(k0 * D)))
                # A leg on the floor stays there: the knee bends over it, the heel does not go through.
                A = max(lift + up, np.degrees(np.arcsin(np.clip(u[1] / chord(k), -1, 1))) + np.degrees(np.arctan2(c * np.sin(k * D), f + c * np.cos(k * D))))
                s.free_leg(G, X, sd, sg, A, k, s.o.get('point', 15), a['abd' + sd][i] + s.o.get('abd', 3.))
            s.arms(G, X, a, i)
            if abs(a['turn'][i]) > .5: s.roll_over(G, X, a['turn'][i])
            s.poses.append((G, X))
        s.ankz = 2 * middle - s.zS
    def free_leg(s, G, X, sd, sg, A, k, point, abd):
        """a leg by the inclination of its thigh to the floor and its knee, degrees"""
        B = s.B; b = f'upperleg.{sd}'; X[b] = X['pelvis'] + G['pelvis'] @ (B.J[b] - B.J['pelvis']); R = Ry(sg * abd * D)
        way = lambda deg: R @ np.array([0, np.sin(deg * D), np.cos(deg * D)]); ax = R @ np.array([1., 0, 0])
        kn = X[b] + B.restR['femL' + sd] * way(A); an = kn + B.restR['shL' + sd] * way(A - k)
        G[b] = frame(kn - X[b], ax) @ B.restR['fem' + sd].T; X[f'lowerleg.{sd}'] = kn; G[f'lowerleg.{sd}'] = frame(an - kn, ax) @ B.restR['sh' + sd].T
        G[f'foot.{sd}'] = G[f'toe.{sd}'] = R @ Rx((-90 - (A - k) + point) * D) @ Ry(sg * 8 * D); X[f'foot.{sd}'] = an; X[f'toe.{sd}'] = an + G[f'foot.{sd}'] @ (B.J[f'toe.{sd}'] - B.J[f'foot.{sd}'])
    def get_up(s, G, X, a, i, foot, lum, tho, gam):
        """0 lying, 1 sitting with bent knees, 2 crouching, 3 standing; the feet stay"""
        B = s.B; r = a['rise'][i]; z = foot['L'][1]; tall = B.restR['femLL'] + B.restR['shLL']
        keys = dict(z=[X['pelvis'][2], z - .5, z - .30, z - .03], y=[X['pelvis'][1], .1, .33, s.ankh + .985 * tall], pitch=[-90 - gam[i] - lum[i], -14, 28, 2], lum=[lum[i], s.lum0 + 34, s.lum0 + 30, s.lum0], tho=[tho[i], s.tho0 + 12, s.tho0 + 8, s.tho0], neck=[10, 5, -20, 0])
        v = {k: float(np.interp(r, [0, 1, 2, 3], x)) for k, x in keys.items()}
        H, Y = B.spine(Rx(v['pitch'] * D), np.array([0, v['y'], v['z']]), v['lum'], v['tho'], v['neck']); M = B.mats_partial(H, Y)
        lift = max(0., s.floor - SKIN - min(s.low(H, Y, 'thorax', M), s.low(H, Y, 'pelvis', M)))
        H, Y = B.spine(Rx(v['pitch'] * D), np.array([0, v['y'] + lift, v['z']]), v['lum'], v['tho'], v['neck']); G.update(H); X.update(Y)
    def roll_over(s, G, X, deg):
        """everything about the long axis"""
        R, c = Rz(deg * D), X['L3L4'].copy()
        for b in list(G): G[b] = R @ G[b]
        for b in list(X): X[b] = c + R @ (X[b] - c)
        dy = s.floor - SKIN - s.low(G, X, 'all', s.B.mats(G, X))
        for b in list(X): X[b] = X[b] + [0, dy, 0]

    # ------------------------------------------------------------ shoulders on a bench
    def on_bench(s, a):
        B, o, n = s.B, s.o, len(s.t); h, J = s.bench['height'], B.J; V = s.P['V'][s.P['body']]; y = J['T7'][1] + s.bench['at']
        q = V[(np.abs(V[:, 0]) < .03) & (np.abs(V[:, 1] - y) < .02)]; touch = np.array([0, y, q[:, 2].min()])      # on the skin, where the edge is
        s.edge = -.2
        def place(gam, lum, tho, neck=0., yaw=0., roll=0., lat=0., axl=0.):
            G, X = s.trunk(gam, lum, tho, neck, yaw, roll, lat, axl); b = 'T7' if s.bench['at'] > -.06 else 'T9'
            at = np.array([0, h + SKIN, s.edge]) - (X[b] + G[b] @ (touch - J[b])); at[0] = 0
            return s.trunk(gam, lum, tho, neck, yaw, roll, lat, axl, at=at)
        lumr, thor = s.lumr, s.thor + o.get('tho', 0.)
        G, X = place(0, lumr, thor); f = B.restR['femLL']; s.ankz = X['pelvis'][2] + f * np.cos(o['thigh_top'] * D) + o['foot']      # shins about upright at the top
        def legs(G, X):
            for sd in 'LR': B.leg(G, X, sd, np.array([s.ft[sd][0], s.ankh, s.ankz]), s.ft[sd][1], 0)
        def hip(gam, lum, tho):
            G, X = place(gam, lum, tho); legs(G, X); return s.angles(G, X)['hip_flexion_L']
        def clear(gam, lum, tho):
            G, X = place(gam, lum, tho); return s.low(G, X, 'pelvis') - s.floor
        def solve(f, want, lo, hi, rising):
            for _ in range(10):
                mid = .5 * (lo + hi)
                if (f(mid) > want) == rising: hi = mid
                else: lo = mid
            return mid
        low = solve(lambda g: clear(g, lumr, thor), o['clear'], -68, -5, True)
        gam = low + a['thorax']; lum = lumr + a['lum']; tho = thor + a['tho']
        for r in o['reps']: gam = gam + (solve(lambda g: hip(g, lumr + r['lum'], thor + r['tho']), r['hip'], low, 40, False) - low) * course(r['move'], s.t)
        s.poses = []
        for i in range(n):
            k = dict(yaw=a['yaw'][i], roll=a['roll'][i], lat=a['lat'][i], axl=a['axl'][i])
            level = -90 - gam[i] + tho[i]; want = {'tucked': o['gaze'] - level, 'still': o['gaze'] * .3, 'back': -8 - .15 * (gam[i] - low)}[o['head']]
            G, X = place(gam[i], lum[i], tho[i], float(np.clip(want, -32, 55)) + a['head'][i], **k); legs(G, X)
            for sd, sg in (('L', 1), ('R', -1)):
                if o.get('moving', {}).get(sd): u = X[f'lowerleg.{sd}'] - X[f'upperleg.{sd}']; s.free_leg(G, X, sd, sg, np.degrees(np.arctan2(u[1], u[2])) + a['thigh' + sd][i], max(0, 90 + a['knee' + sd][i]), 10, 2)
            s.arms(G, X, a, i); s.poses.append((G, X))
        s.zS = 2 * (.5 * (X['head'][2] + s.ankz) + .02) - s.ankz

    # ------------------------------------------------------------ arms: each goes between two places of its own
    def arms(s, G, X, a, i):
        for sd, sg in (('L', 1), ('R', -1)):
            names = s.o['arms'][sd]; w = float(np.clip(a['arms' + sd][i], 0, 1)); one, two = (s.hand(nm, G, X, sd, sg) for nm in (names[0], names[-1]))
            s.B.arm(G, X, sd, one[0] * (1 - w) + two[0] * w, one[1] * (1 - w) + two[1] * w)
    def hand(s, name, G, X, sd, sg):
        B = s.B; b = f'upperarm.{sd}'; sh = X[f'clavicle.{sd}'] + G[f'clavicle.{sd}'] @ (B.J[b] - B.J[f'clavicle.{sd}']); L = B.restR['uaL' + sd] + B.restR['faL' + sd]; fl = s.floor + .04
        P, T = lambda *v: X['pelvis'] + G['pelvis'] @ np.array(v), lambda *v: X['T7'] + G['T7'] @ np.array(v)
        ab = s.p.get('arm_abd', .16)
        if name == 'floor': return np.array([sh[0] + sg * ab, fl, sh[2] + L * .95]), np.array([sg * 1., -.35, 0])
        if name == 'wide': return np.array([sh[0] + sg * L * .8, fl, sh[2] + L * .45]), np.array([0, -.3, 1.])
        if name == 'over': return np.array([sh[0] + sg * .12, fl + .03, sh[2] - L * .9]), np.array([sg * 1., -.2, 0])
        if name == 'air': return sh + np.array([0, L * .95, .05]), np.array([sg * 1., 0, .4])
        if name == 'chest': return T(-sg * .035, -.085 + .02 * sg, s.chest + .02 * sg), G['T7'] @ np.array([sg * 1., -.45, .1])
        if name == 'belly': return P(sg * .05, .16 + .02 * sg, s.front(.16) + .035), np.array([sg * 1., -.4, 0])
        if name == 'head': return X['head'] + G['head'] @ np.array([sg * .1, .08, -.04]), np.array([sg * 1., 0, -.3])
        if name == 'under': return P(sg * .1, -.04, -.06), np.array([sg * 1., -.2, 0])
        if name == 'knee': return X.get(f'lowerleg.{sd}', P(sg * .1, -.3, .3)) + np.array([sg * .02, -.03, .06]), np.array([sg * 1., .2, -.2])
        if name == 'forward': return sh + unit(G['T7'] @ np.array([0, -.35, 1.])) * L * .9, np.array([sg * 1., -.5, 0])
        if name == 'bench': return np.array([sh[0] + sg * L * .8, s.bench['height'] + .045, s.edge - .09]), np.array([0, -.3, -1.])
        if name == 'hips': return P(sg * .15, .07, .09), np.array([sg * 1., -.2, -.3])
        if name == 'load': return P(sg * .24, .0, s.front() + .05), np.array([sg * 1., -.3, -.2])
        raise ValueError(name)
    def front(s, up=.01):
        """how far the skin lies before the hips, so far above them"""
        V = s.P['V'][s.P['body']]; return V[(np.abs(V[:, 1] - s.B.J['pelvis'][1] - up) < .03) & (np.abs(V[:, 0]) < .12), 2].max() - s.B.J['pelvis'][2]

    def verts(s, i):
        drawn = s.P['meshes']; s.P['meshes'] = drawn[:len(drawn) - len(s.props)]; out = super().verts(i); s.P['meshes'] = drawn; G, X = s.poses[i]
        return out + [place(m.V, G, X) for m, place in s.props]
    def truth(s):
        o = s.o; given, s.reps = s.reps, []; T = super().truth(); s.reps = given; fr = T['frames']; t = s.t; reps = []; one = o.get('single')
        col = lambda k: np.array([f[k] for f in fr]); hip = col('hip_flexion_' + one) if one else .5 * (col('hip_flexion_L') + col('hip_flexion_R')); lum = col('lumbar_flexion'); sign = 1 if o['kind'] == 'leg-raise' else -1
        for r in given:
            ii = np.where((t >= r['t0']) & (t <= r['t3']))[0]; pre = slice(max(0, ii[0] - 4), ii[0] + 1); l0, h0 = lum[pre].mean(), hip[pre].mean(); dv = lum[ii] - l0; kp = ii[np.argmax(sign * hip[ii])]; k = np.argmax(np.abs(dv)); travel = abs(hip[kp] - h0)
            if sign > 0: worst = max(-dv.min() / 15, dv.max() / max(12, travel / 2)); fine = dv.min() > -8 and dv.max() < max(8, travel / 3)
            else: worst = np.abs(dv).max() / 18.5; fine = np.abs(dv).max() < 10
            reps.append(dict(start=round(r['t0'], 3), bottom_or_top_reached=round(r['t1'], 3), hold_end=round(r['t2'], 3), end=round(r['t3'], 3), peak_time=round(float(t[kp]), 3), peak_hip_flexion=round(float(hip[kp]), 2), start_hip_flexion=round(float(h0), 2),
                peak_lumbar_deviation=round(float(dv[k]), 2), most_flexion=round(float(dv.max()), 2), most_extension=round(float(dv.min()), 2), lumbar_at_start=round(float(l0), 2), lumbar_at_peak=round(float(lum[kp]), 2), **{f'peak_{k}': round(float(col(k)[kp]), 2) for k in ('thorax_pitch', 'pelvis_pitch')}, peak_knee_flexion=round(float(col('knee_flexion_' + (one or T['near_side']))[kp]), 2), label='good' if fine else 'bad' if worst >= 1 else 'moderate'))
        return dict(T, exercise=o['kind'], single=one, what=o.get('what', ''), load=o.get('load', 'none'), arms='/'.join(dict.fromkeys(o['arms'][T['near_side']])), reps=reps, condition=o.get('condition', ''))

def course(v, t):
    """0…1…0"""
    go = mj(np.clip((t - v['t']) / v['go'], 0, 1)) ** v.get('lead', 1.); back = mj(np.clip((t - v['t'] - v['go'] - v['stay']) / v['back'], 0, 1)) ** v.get('lag', 1.)
    return go * (1 - back)

# ------------------------------------------------------------ bench and weights
def box(x, y, z, w, h, d):
    """corners apart for each face, so that its edges are sharp"""
    V, F = [], []; c = np.array([x, y, z]); half = np.array([w, h, d]) / 2
    for k in range(3):
        for sg in (-1, 1):
            u, v = (k + 1) % 3, (k + 2) % 3; n = len(V)
            for p, q in ((-1, -1), (1, -1), (1, 1), (-1, 1)): e = np.zeros(3); e[k], e[u], e[v] = sg, p, q; V.append(c + half * e)
            F += [[n, n + 1, n + 2], [n, n + 2, n + 3]] if sg > 0 else [[n, n + 2, n + 1], [n, n + 3, n + 2]]
    return np.array(V), np.array(F)
def tube(r, length, n=24, x0=0.):
    """a closed cylinder along x, its ends apart"""
    a = np.linspace(0, 2 * np.pi, n, endpoint=False); ring = np.stack([np.zeros(n), r * np.cos(a), r * np.sin(a)], 1); e = np.array([length / 2, 0, 0]); k = np.arange(n); j = (k + 1) % n
    V = np.concatenate([ring - e, ring + e, ring - e, ring + e, [-e, e]]) + [x0, 0, 0]
    return V, np.concatenate([np.stack([k, j, k + n], 1), np.stack([j, j + n, k + n], 1), np.stack([j + 2 * n, k + 2 * n, np.full(n, 4 * n)], 1), np.stack([k + 3 * n, j + 3 * n, np.full(n, 4 * n + 1)], 1)])
def join(*parts):
    V, F, n = [], [], 0
    for v, f in parts: V.append(v); F.append(f + n); n += len(v)
    return np.concatenate(V), np.concatenate(F)
def props(s):
    out = []; mesh = lambda name, geometry, colour, rough=.6: Mesh(name, geometry[0], geometry[1], np.zeros((len(geometry[0]), NB)), hexc(colour), rough, kind='cloth', double=True)
    if s.bench:
        b = s.bench; h, d, w, z = b['height'], b['deep'], b['wide'], s.edge - b['deep'] / 2; still = lambda V, G, X: V
        if b['form'] == 'box': out.append((mesh('bench', box(0, h / 2, z, w, h, d), b['colour'], .9), still))
        else:
            out.append((mesh('pad', box(0, h - .04, z, w, .08, d), b['colour'], .5), still))
            legs = [box(x * (w / 2 - .08), (h - .08) / 2, z + e * (d / 2 - .05), .04, h - .08, .04) for x in (-1, 1) for e in (-1, 1)]; out.append((mesh('legs', join(*legs), b['colour2'], .4), still))
    load = s.o.get('load', 'none')
    def on_hips(V, G, X):      # in the fold between belly and thighs
        belly, thigh = G['pelvis'][:, 2], G['upperleg.L'][:, 2]; out = unit(belly + thigh); return X['pelvis'] + out * (s.front() + .03) / max(.62, belly @ out) + V
    if load == 'bar': r = s.o['plate']; out.append((mesh('bar', join(tube(.015, 1.6), *[tube(r, .05, x0=x) for x in (-.66, .66)], tube(.04, .4)), s.o['load_colour']), on_hips))
    if load == 'dumbbell': out.append((mesh('dumbbell', join(tube(.017, .24), tube(.065, .09, x0=-.11), tube(.065, .09, x0=.11)), s.o['load_colour']), lambda V, G, X: on_hips(V, G, X) + [0, .03, 0]))
    return out

# ------------------------------------------------------------ parameter files
FLAT_ARMS = (['floor'], ['floor'], ['floor'], ['wide'], ['over'], ['chest'], ['belly'], ['under'], ['floor', 'belly'], ['floor', 'over'], ['chest', 'air'], ['head'], ['floor', 'air'])
def people():
    import argparse
    ap = argparse.ArgumentParser(); ap.add_argument('--set', default='raise'); ap.add_argument('--count', type=int); ap.add_argument('--seed', type=int); ap.add_argument('--fps', type=int, default=8); ap.add_argument('--out')
    A = ap.parse_args(sys.argv[3:]); os.makedirs(A.out, exist_ok=True)
    sys.argv = ['people.py', '--count', '0', '--out', A.out]; base = runpy.run_path(RENDER + '/people.py')
    for n in range(A.count):
        r = np.random.default_rng(A.seed * 100003 + n); u = lambda a, b: round(float(r.uniform(a, b)), 3); pick = lambda *x, p=None: x[int(r.choice(len(x), p=p))]; body = base['person'](r, u)
        if r.random() < .2:      # a hoodie and wide trousers
            suit, _ = base['LOOSE'][body['gender']][0]; keep = [c for c in body['clothes'] if 'shoes' in c.get('path', '') or c['type'] == 'hair']
            body['clothes'] = [dict(type='mhclo', path=f'clothes/{suit}/{suit}', color=base['hexcolour'](r), color2=base['hexcolour'](r, (.03, .35), (0., .3)), two=True, loose=u(.012, .03), loose_low=u(.006, .02), off=.004)] + keep
        test = A.set.endswith('-test'); W, H = (640, 480) if r.random() < .85 else (640, 360); o, dur, more = MAKE[A.set](r, u, pick, n, base, test)
        tall = float(base['mh'].build(body)['stature']); half = tall * (.64 if not o.get('bench') else .58) + u(.05, .3)
        if o.get('tall'): half = max(half, (tall + .25) / 2 * W / H)
        dist = max(u(1.7, 3.6), half / np.tan(np.radians(36))); top = half * H / W; limit = 14 if test else 20; yaw = round(float(np.clip(r.normal(0, 8), -limit, limit)), 2)
        aim = tall * .5 if o.get('tall') else max(u(.28, .5), 0.) if not o.get('single') else max(u(.3, .42), min(.55, tall * .57 - top + .05))
        p = dict(name=f'{A.set}-s{A.seed}-{n:04d}', seed=int(A.seed * 100003 + n), exercise='bridge', fps=A.fps, W=W, H=H, dur=round(dur, 2), body=dict(body, id=f'{A.set}{A.seed}-{n}'),
            camera=dict(facing=pick('left', 'right'), yaw=yaw, dist=round(float(dist), 3), height=u(.3, 1.15), aimY=round(float(aim), 2), vfov=round(float(2 * np.degrees(np.arctan(half / dist * H / W))), 2), roll=u(-2, 2)),
            room=base['room'](r, u, 'bridge'), light=base['light'](r, u), degrade=dict(blur=u(.4, 1.2), noise=int(r.integers(2, 15)), mjpeg=int(r.integers(3, 9)), crf=int(r.integers(21, 28)), eq=f"contrast={r.uniform(.88, 1.1):.2f}:saturation={r.uniform(.7, 1.15):.2f}:gamma={r.uniform(.9, 1.1):.2f}", vignette=u(.05, .35)),
            stance=u(.16, .36), toe_out=u(2, 14), lum_rest=u(-3, 7), arm_abd=u(.06, .24), pillow=u(.02, .07) if r.random() < .25 and not o.get('bench') else 0., pre=[dict(kind='idle', dur=1.0)], reps=[], on_back=o, **more)
        json.dump(p, open(f"{A.out}/{p['name']}.json", 'w'), indent=1)

def rhythm(u, quick):
    return dict(go=u(.7, 1.5), stay=u(.1, .6), back=u(.8, 1.7)) if quick else dict(go=u(1., 2.), stay=u(.3, 1.4), back=u(1.2, 2.6))
def habits(r, u, pick, arms):
    """what goes on beside the exercise: thorax, head and arms on their own"""
    out = [dict(of='tho', per=u(1.2, 2.5), by=u(.5, 3.)), dict(of='thorax', per=u(1.5, 3.), by=u(.2, 1.2)), dict(of='head', per=u(1.2, 2.5), by=u(.5, 4.))]; moves = []
    for sd in 'LR':
        if len(arms[sd]) > 1: moves.append(dict(of='arms' + sd, t=u(1.2, 4.), go=u(.6, 1.2), stay=u(.5, 4.), back=u(.6, 1.2), by=1.))
    return out, moves

def leg_raise(r, u, pick, n, base, test):
    """evenly over leg and lumbar angle, which know nothing of each other; in tests as people do it"""
    sd = pick('L', 'R'); other = 'R' if sd == 'L' else 'L'; bent = r.random() < .5; arms = dict.fromkeys('LR', pick(*FLAT_ARMS)) if r.random() < .8 else dict(L=pick(*FLAT_ARMS), R=pick(*FLAT_ARMS)); drift, moves = habits(r, u, pick, arms)
    k0 = u(3, 9); o = dict(kind='leg-raise', single=sd, knee0={sd: k0, other: u(80, 122) if bent else u(3, 12)}, moving={sd: True, other: not bent}, ribs=u(.5, 1.1), point=u(-5, 35), abd=u(0, 6), arms=arms); t = u(1.4, 1.8); reps = []
    count = 3; knees = u(-4, 4) if r.random() < .6 else u(5, 20)
    for k in range(count):
        m = rhythm(u, not test); up = u(30, 88) if test else u(22, 95); a = dict(t=t, **m)
        if test:
            kind = (n + k) % 4; best = u(48, 85) if kind < 2 else up; up = best
            if kind == 0: lum, lead, low = u(.0, .25) * up, u(1.5, 2.5), 0.                      # late and little
            elif kind == 1: lum, lead, low = u(-4, 5), 1., 0.                                    # still
            elif kind == 2: lum, lead, low = (u(-20, -11), u(.4, .9), 0.) if r.random() < .5 else (u(-6, 3), 1., u(-20, -11))      # arches, going up or coming down
            else: lum, lead, low = (u(20, 30), u(.35, .8), 0.) if r.random() < .4 else (u(.3, .42) * up, u(.8, 1.5), 0.)          # rounds early, or in between
        else: lum, lead, low = u(-22, 32), pick(.4, .6, 1., 1.6, 2.4), u(-18, 18) if r.random() < .35 else 0.
        moves.append(dict(of='thigh' + sd, by=up, **a)); moves.append(dict(of='knee' + sd, by=knees if test else u(-5, 22), **a)); moves.append(dict(of='lum', by=round(lum, 2), lead=lead, lag=pick(.6, 1., 1.6), **a))
        if low: moves.append(dict(of='lum', by=round(low, 2), t=t + m['go'] + m['stay'], go=m['back'] * .5, stay=.1, back=m['back'] * .5))
        reps.append(dict(t0=t, t1=t + m['go'], t2=t + m['go'] + m['stay'], t3=t + m['go'] + m['stay'] + m['back'])); t = reps[-1]['t3'] + u(.5, 1.2)
    if not test:      # the back alone, the leg down; and slow wandering
        moves.append(dict(of='lum', by=u(-20, 14), t=t, go=u(.5, .9), stay=.1, back=u(.5, .9))); t += 1.7; drift.append(dict(of='lum', per=u(1.2, 2.), by=u(0, 3.5)))
    return dict(o, moves=moves, drift=drift, reps=reps), t + .4, {}

BENCH_ARMS = (['bench'], ['bench'], ['hips'], ['chest'], ['belly'], ['bench', 'chest'], ['hips', 'chest'])
def hip_thrust(r, u, pick, n, base, test):
    load = pick('none', 'bar', 'dumbbell', p=[.55, .27, .18]); arms = dict.fromkeys('LR', ['load'] if load == 'bar' or (load == 'dumbbell' and r.random() < .6) else pick(*BENCH_ARMS)); drift, moves = habits(r, u, pick, arms); t = u(1.4, 1.8); reps = []
    colour = lambda: base['hexcolour'](r, (.1, .7), (.0, .5))
    o = dict(kind='hip-thrust', load=load, load_colour=pick('#1a1a1a', '#333333', '#7a1f1f', '#1f3f7a', '#8a8a8a'), plate=pick(.05, .08, .11), arms=arms, head=pick('tucked', 'still', 'back', p=[.5, .25, .25]), gaze=u(-50, -15), thigh_top=u(-4, 14), foot=u(-.06, .14), clear=u(.0, .05) if r.random() < .5 else u(.05, .16), tho=u(-2, 6),
             bench=dict(height=u(.33, .45), deep=pick(.3, .38, .6, .85), wide=u(.5, 1.3), at=u(-.11, .02), form=pick('box', 'pad'), colour=colour(), colour2=pick('#222222', '#888888', '#5a4028')))
    for k in range(3):
        m = rhythm(u, not test); a = dict(t=t, **m)
        if test:
            kind = (n + k) % 4; lum = [u(-6, 6), u(-30, -20), u(-18, -9), u(-5, 4)][kind]; hip = [u(-4, 8), u(6, 18), u(0, 12), u(22, 34)][kind]; lead = pick(.8, 1., 1.4)
        else: lum = u(-32, 16); hip = u(-6, 12) + max(0, -lum - 8) * u(.3, .8) if r.random() < .75 else u(12, 40); lead = pick(.5, .7, 1., 1.5, 2.2)
        tho = u(-6, 8); moves.append(dict(of='lum', by=round(lum, 2), lead=lead, lag=pick(.6, 1., 1.6), **a)); moves.append(dict(of='tho', by=tho, **a))
        reps.append(dict(t0=t, t1=t + m['go'], t2=t + m['go'] + m['stay'], t3=t + m['go'] + m['stay'] + m['back'], lum=round(lum, 2), tho=tho, hip=round(float(hip), 2), move=a)); t = reps[-1]['t3'] + u(.5, 1.2)
    if not test: moves.append(dict(of='lum', by=u(-20, 14), t=t, go=u(.5, .9), stay=.1, back=u(.5, .9))); t += 1.7; drift.append(dict(of='lum', per=u(1.2, 2.), by=u(0, 3.5)))
    return dict(o, moves=moves, drift=drift, reps=reps), t + .4, {}

OTHERS = ('sit-up', 'crunch', 'roll', 'stand-up', 'lie-down', 'knees-to-chest', 'knee-to-chest', 'arms', 'on-bench', 'tilt', 'straight-sit-up', 'legs-up')
def other(r, u, pick, n, base, test):
    """nothing of this is a rep; each begins with a while of lying still, on the floor with straight or bent knees, or leaning on the bench"""
    what = OTHERS[n % len(OTHERS)]; hook = (n // len(OTHERS)) % 2 == 0 if what not in ('straight-sit-up', 'legs-up') else False; arms = dict.fromkeys('LR', pick(['floor'], ['belly'], ['chest'])); k0 = u(88, 118) if hook else u(3, 10); t = u(2.8, 3.4); moves = []; extra = {}
    if what in ('stand-up', 'lie-down'): k0 = u(95, 118)
    o = dict(kind='none', what=what, knee0=dict(L=k0, R=k0), moving=dict(L=False, R=False), ribs=1., arms=arms, reps=[], drift=[])
    both = lambda of, by, a: [dict(of=of + sd, by=by, **a) for sd in 'LR']
    if what == 'on-bench':
        t_, _, _ = hip_thrust(r, u, pick, n, base, True); o = dict(t_, kind='none', what=what, reps=[], moves=[], load='none', arms=dict.fromkeys('LR', ['bench', 'chest'])); kind = (n // len(OTHERS)) % 3
        for k in range(3):
            a = dict(t=t, go=u(.8, 1.2), stay=u(.2, .6), back=u(.8, 1.2)); t += 3.2
            if kind == 0: moves += both('arms', 1., a) + [dict(of='head', by=u(10, 30), **a)]
            if kind == 1: moves += [dict(of='lum', by=u(-10, 10), **a)]
            if kind == 2: o['moving'] = dict(L=True, R=False); moves += [dict(of='thighL', by=u(20, 50), **a)]
    else:
        for k in range(1 if what in ('stand-up', 'lie-down') else 2):
            a = dict(t=t, go=u(.9, 1.5), stay=u(.2, .8), back=u(.9, 1.6)); t += a['go'] + a['stay'] + a['back'] + u(.6, 1.2)
            if what in ('sit-up', 'straight-sit-up'): up = u(55, 75); lum = u(25, 45); o['anchor'] = 'pelvis'; o['arms'] = dict.fromkeys('LR', ['floor', 'forward']); moves += [dict(of='thorax', by=up, **a), dict(of='lum', by=lum, lead=.6, **a), dict(of='tho', by=u(8, 18), lead=.5, **a)] + both('arms', 1., dict(a, go=a['go'] * .6))
            if what == 'crunch': up = u(18, 32); o['anchor'] = 'pelvis'; o['arms'] = dict.fromkeys('LR', pick(['head'], ['chest'])); moves += [dict(of='thorax', by=up, **a), dict(of='lum', by=up * .8, **a), dict(of='tho', by=u(8, 16), **a)]
            if what == 'roll': moves += [dict(of='turn', by=pick(-1, 1) * u(55, 88), **a)] + both('thigh', u(20, 60), a) + both('knee', u(10, 40) if hook else u(40, 90), a); o['moving'] = dict(L=True, R=True)
            if what == 'stand-up': moves += [dict(of='rise', by=3., t=t - 3, go=3.4, stay=3., back=3.)]; t += 4; extra = dict(tall=True); o['arms'] = dict.fromkeys('LR', ['floor', 'forward']); moves += both('arms', .8, dict(t=t - 7, go=1., stay=5., back=1.))
            if what == 'lie-down': moves += [dict(of='rise', by=3., t=-2, go=1., stay=2.5, back=3.6)]; t += 3; extra = dict(tall=True); o['arms'] = dict.fromkeys('LR', ['floor', 'forward']); moves += both('arms', .8, dict(t=-2, go=1., stay=4.5, back=1.5))
            if what in ('knees-to-chest', 'knee-to-chest'):
                lum = u(5, 30); sides = 'LR' if what == 'knees-to-chest' else pick('L', 'R'); o['moving'] = {sd: sd in sides for sd in 'LR'}; o['arms'] = {sd: ['floor', 'knee'] if sd in sides else ['floor'] for sd in 'LR'}
                for sd in 'LR': o['moving'][sd] = o['moving'][sd] or (not hook and sd not in sides)
                moves += [dict(of='lum', by=lum, **a)] + [dict(of=f + sd, by=by, **a) for sd in sides for f, by in (('thigh', u(100, 118) - (45 if hook else 0)), ('knee', (u(110, 135) - k0)), )]
                moves += [dict(of='arms' + sd, by=1., t=a['t'] + .3 * a['go'], go=.6 * a['go'], stay=a['stay'] + .2, back=.5 * a['back']) for sd in sides]
            if what == 'legs-up': o['moving'] = dict(L=True, R=True); moves += both('thigh', u(50, 85), a) + both('knee', u(-3, 10), a) + [dict(of='lum', by=u(-15, 12), **a)]
            if what == 'arms': o['arms'] = dict(L=['floor', pick('air', 'over', 'chest')], R=['floor', pick('air', 'over', 'chest')]); moves += both('arms', 1., a) + [dict(of='head', by=u(0, 25), **a)]
            if what == 'tilt': moves += [dict(of='lum', by=u(-20, 15), **a)]
    return dict(o, moves=moves, **extra), t + .4, {}

MAKE = {'raise': leg_raise, 'raise-test': leg_raise, 'thrust': hip_thrust, 'thrust-test': hip_thrust, 'other': other}
if sys.argv[2] == 'people': people()
else:
    clip.Clip = OnBack; sys.argv = sys.argv[2:]; sys.argv[0] = RENDER + '/render.py'; runpy.run_path(sys.argv[0], run_name='__main__')
