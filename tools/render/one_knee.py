#!/usr/bin/env python3
"""one_knee.py RENDER render PARAMS.json OUT [--stills a,b]      draws one clip
   one_knee.py RENDER people --move single-leg-hinge|half-kneeling --set train|test|none --count N --seed S --fps F --out DIR      parameter files

People on one leg: hinges with the other leg going back, and the half-kneeling stretch with the arms overhead. RENDER is a copy of
the renderer (clip.py, people.py, render.py …), which stays as it is: this file only moves its people differently. Every angle of
a movement (trunk, lumbar spine, thorax, neck, hips, knees, arms) goes its own way; `single` in the truth is the leg that stands
or kneels, whose hip and knee are meant.
"""
import importlib.util, json, os, runpy, sys
import numpy as np
RENDER = os.path.abspath(sys.argv[1]); sys.path.insert(0, RENDER + '/lib')
clip = importlib.util.module_from_spec(importlib.util.spec_from_loader('clip', None)); sys.modules['clip'] = clip
exec(compile(open(RENDER + '/lib/clip.py').read(), 'clip.py', 'exec'), clip.__dict__)
from motion import D, Rx, Ry, Rz, frame, mj, snoise, unit
SIGN = {'L': 1, 'R': -1}
OTHER = {'L': 'R', 'R': 'L'}

def bump(t, a, b, ease=.5):
    """0…1…0 between a and b, eased over `ease` seconds at both ends"""
    return mj((t - a) / ease) * mj((b - t) / ease)
def way(a, t, key, late=0.):
    """0…1…0 over a rep; a lead < 1 comes early on the way there, `late` > 0 leaves late on the way back"""
    back = mj(np.clip(((t - a['t2']) / a['up'] - late) / (1 - late), 0, 1))
    return mj(np.clip((t - a['t0']) / a['down'], 0, 1)) ** a.get('lead', {}).get(key, 1.) * (1 - back)

class OneKnee(clip.Clip):
    def hinge(s):
        p = s.p; s.single = p['single']; tpre = 0.; s.before = []
        for e in p['pre']: s.before.append((tpre, tpre + e['dur'], e)); tpre += e['dur']
        s.reps, end = s.rep_times(tpre); s.after = []
        for e in p.get('post', []): s.after.append((end, end + e['dur'], e)); end += e['dur']
        n = int((end + p.get('tail', .4)) * s.fps); s.t = np.arange(n) / s.fps; s.poses = []
        s.noise = lambda per, amp: snoise(s.rng, s.t, per, amp)
        if p['move'] == 'half-kneeling': s.kneel(n)
        else: s.stand_on_one(n)
    def kinds(s, *kinds): return [(a, b, e) for a, b, e in s.before + s.after if e['kind'] in kinds]

    # ------------------------------------------------------------ limbs
    def leg_by_points(s, G, X, sd, knee, ankle, axis, foot, toe=None):
        B, b = s.B, f'upperleg.{sd}'
        G[b] = frame(knee - X[b], axis) @ B.restR['fem' + sd].T
        X[f'lowerleg.{sd}'] = knee; G[f'lowerleg.{sd}'] = frame(ankle - knee, axis) @ B.restR['sh' + sd].T
        X[f'foot.{sd}'] = ankle; G[f'foot.{sd}'] = foot
        X[f'toe.{sd}'] = ankle + foot @ (B.J[f'toe.{sd}'] - B.J[f'foot.{sd}']); G[f'toe.{sd}'] = foot if toe is None else toe
    def arms(s, G, X, a, i):
        """Each arm by its elevation from hanging (world, forwards) and abduction, or with the hand on a place, by weight."""
        B = s.B
        for sd, sg in SIGN.items():
            up, out, bend = a['up' + sd][i], a['out' + sd][i], a['bend' + sd][i]; lift = np.clip((up - 40) / 140, 0, 1)
            c = f'clavicle.{sd}'; G[c] = G['T1'] @ Rz(sg * 28 * lift * D) @ Rx(-8 * lift * D)
            sh = X[c] + G[c] @ (B.J[f'upperarm.{sd}'] - B.J[c]); reach = (B.restR['uaL' + sd] + B.restR['faL' + sd]) * (.975 - bend)
            wrist = sh + reach * unit(np.array([sg * np.sin(out * D), -np.cos(up * D) * np.cos(out * D), np.sin(up * D) * np.cos(out * D)]))
            pole = (1 - lift) * np.array([sg * .4, 0, -1.]) + lift * (G['T1'] @ np.array([sg * .7, 0, .7]))
            th = X[f'lowerleg.{sd}'] - X[f'upperleg.{sd}']; other = OTHER[s.single]; front = X[f'lowerleg.{other}'] - X[f'upperleg.{other}']
            wide = abs(X[f'upperleg.{sd}'][0] - X['pelvis'][0])
            for place, hand, elbow in (('hips', X['pelvis'] + G['pelvis'] @ np.array([sg * (wide + .115), .135, .03]), np.array([sg * 1., 0, -.8])),
                                       ('thigh', X[f'upperleg.{other}'] + front * (.8 if sd == other else .72) + np.array([sg * .03, .085, 0]), np.array([sg * 1., .2, -.8])),
                                       ('chest', X['T7'] + G['T7'] @ np.array([-sg * .05, .02, .23 + .02 * sg]), G['T7'] @ np.array([sg * .8, -1, .15]))):
                w = a.get(place + sd)
                if w is not None and w[i] > 1e-4: wrist = wrist * (1 - w[i]) + hand * w[i]; pole = pole * (1 - w[i]) + elbow * w[i]
            B.arm(G, X, sd, wrist, pole)
    def arm_channels(s, n, trunk):
        """`how` of each arm: hang, hips, thigh, chest, floor (hanging, whatever the trunk), line (with the trunk), back, side, up"""
        a, N, t = {}, s.noise, s.t
        for sd in 'LR':
            m = s.p['arm' + sd]; up, out, bend, w = N(2.2, 1.5), 5 + N(2.4, 1.), np.full(n, m.get('bend', .02)), np.zeros(n)
            for x in s.reps + [dict(t0=b0, t2=b1 - .8, down=.8, up=.8, arms=True) for b0, b1, _ in s.kinds('arms')]:
                y = dict(x, t0=x['t0'] + m.get('delay', 0)); q = way(dict(y, down=x['down'] * m.get('quick', 1.)), s.t, 'arm'); w = np.maximum(w, q)
            if m.get('always'): w = np.ones(n)
            how, angle = m['how'], m.get('angle', 0.)
            if how == 'line': up = up + w * (angle - trunk)
            elif how == 'back': up = up - w * np.minimum(trunk, 70) * .9
            elif how == 'up': up = up + w * (angle - trunk)
            elif how == 'forward': up = up + w * angle
            elif how == 'side': out = out + w * angle
            a.update({'up' + sd: up, 'out' + sd: out + m.get('out', 0) * w, 'bend' + sd: bend})
            if how in ('hips', 'thigh', 'chest'): a[how + sd] = w if m.get('moves') else np.ones(n)
            if how == 'up' and m.get('rest') in ('thigh', 'hips'): a[m['rest'] + sd] = np.clip(1 - 3 * w, 0, 1)
        return a

    # ------------------------------------------------------------ single-leg hinge
    def stand_on_one(s, n):
        p, B, N, t, st = s.p, s.B, s.noise, s.t, s.single; fr = OTHER[st]; sg = SIGN[fr]
        trunk, lum, tho, neck = N(2.5, .8), N(1.7, .6), s.tho0 + N(2.1, .8), N(1.6, 1.5)
        knee, lift, back, fknee = 7 + N(3., .8), np.zeros(n), N(1.4, 1.2), 6 + N(1.5, 2.) + p.get('free_rest_knee', 10); opens, roll, foot = N(2.4, 1.), N(2.3, .8), p.get('point', 20.) + N(2., 4.)
        rest = p.get('free_rest', 0.)
        for a in s.reps:
            q = lambda key, late=0.: way(a, t, key, late)
            L = a['L'] * q('L', a['late'] * .5) + a.get('tuck', 0) * np.clip((q('L') - .75) / .25, 0, 1) ** 2 + q('L') * N(.9, a.get('shake', .6))
            tr = q('T', a['late']); lum += L; tho += a['tho'] * q('tho'); neck += a['neck'] * tr; trunk += a['T'] * tr + q('T') * N(1.1, 1.)
            knee += a['K'] * q('K'); back += a['share'] * a['T'] * q('leg'); fknee += (a['FK'] - p.get('free_rest_knee', 10)) * q('leg'); opens += a['open'] * tr; roll += a['roll'] * tr
            lift = np.maximum(lift, mj((t - a['t0'] + .45) / .55) * mj((a['t3'] + .45 - t) / .55))
        if p.get('stays_up') and s.reps: lift = np.maximum(lift, mj((t - s.reps[0]['t0'] + .6) / .6) * mj((s.reps[-1]['t3'] + .4 - t) / .6))
        front = np.zeros(n)
        for a, b, e in s.kinds('march'): q = np.sin(np.pi * np.clip((t - a) / (b - a), 0, 1)) ** 2; lift = np.maximum(lift, np.minimum(1, 2.5 * q)); front += q * e.get('angle', 70); fknee += q * 75
        for a, b, e in s.kinds('kick'): q = np.sin(np.pi * np.clip((t - a) / (b - a), 0, 1)) ** 2; lift = np.maximum(lift, np.minimum(1, 2.5 * q)); back += q * e.get('angle', 30); trunk += q * e.get('lean', 5)
        for a, b, e in s.kinds('squat'): q = np.sin(np.pi * np.clip((t - a) / (b - a), 0, 1)) ** 2; knee += q * 80; trunk += q * 32
        pitch = trunk - .64 * lum - .15 * (tho - s.tho0); arm = s.arm_channels(n, trunk)
        comz, sway = .04 + N(2., .006), N(2.2, .008); lam = -.03; x0 = s.ft[st][0]; F, S = B.restR['femL' + fr], B.restR['shL' + fr]
        for i in range(n):
            ank = np.array([x0, s.ankh, 0.]); dx = abs(x0 - B.J[f'upperleg.{st}'][0]); a_, c_ = B.restR['femL' + st], B.restR['shL' + st]
            far = np.sqrt(a_ * a_ + c_ * c_ + 2 * a_ * c_ * np.cos(knee[i] * D)); m = lift[i]; comx = .86 * x0 * m + sway[i]
            pel = Rz(roll[i] * D * sg * .5) @ Rx(pitch[i] * D) @ Ry(-sg * opens[i] * D)
            def solve(lamv):
                hip = pel @ (B.J[f'upperleg.{st}'] - B.J['pelvis']); side = comx + hip[0] - x0
                h = np.sqrt(max(.04, far * far - side * side)); mid = np.array([comx, s.ankh + h * np.cos(lamv), h * np.sin(lamv)]) - [0, hip[1], hip[2]]
                G, X = B.spine(pel, mid, s.lum0 + lum[i], tho[i], neck[i], -sg * roll[i] * .4, sg * opens[i] * .6)
                B.leg(G, X, st, ank, s.ft[st][1], 0)
                # the free leg: on the floor as it stands, or by its own angles
                floor = dict(G=dict(G), X=dict(X)); B.leg(floor['G'], floor['X'], fr, np.array([s.ft[fr][0], s.ankh, 0.]), s.ft[fr][1], 0)
                hj = floor['X'][f'upperleg.{fr}']; X[f'upperleg.{fr}'] = hj; k0, a0 = floor['X'][f'lowerleg.{fr}'] - hj, floor['X'][f'foot.{fr}'] - floor['X'][f'lowerleg.{fr}']
                th0, sh0 = np.arctan2(-k0[2], -k0[1]) / D, np.arctan2(-a0[2], -a0[1]) / D
                th1 = min(rest + back[i], pitch[i] + 22) - front[i]; kn = max(2., fknee[i]); th = (1 - m) * th0 + m * th1; shk = (1 - m) * sh0 + m * (th1 + kn)
                out = (1 - m) * k0[0] / F + m * sg * (.04 + .0025 * max(0., opens[i])); side = lambda ang, l, o: l * unit(np.array([o, -np.cos(ang * D), -np.sin(ang * D)]))
                kne = hj + side(th, F, out); ankle = kne + side(shk, S, (1 - m) * a0[0] / S); point = m * foot[i]
                ankle = np.array([ankle[0], max(ankle[1], s.ankh), ankle[2]])
                s.leg_by_points(G, X, fr, kne, ankle, unit(np.array([1., 0, 0]) + .3 * pel[:, 0]), s.ft[fr][1] @ Rx((m * min(shk, 150) + point) * D))
                s.arms(G, X, arm, i)
                return G, X, B.com(G, X)[2] - comz[i]
            l0, l1 = lam, lam + .02; f0 = solve(l0)[2]
            for _ in range(5):
                G, X, f1 = solve(l1)
                if abs(f1) < 3e-4 or abs(f1 - f0) < 1e-9: break
                l0, l1, f0 = l1, np.clip(l1 - f1 * (l1 - l0) / (f1 - f0), -.6, .4), f1
            lam = l1; s.poses.append((G, X))

    # ------------------------------------------------------------ half-kneeling
    def kneel(s, n):
        p, B, N, t, kn = s.p, s.B, s.noise, s.t, s.single; fo = OTHER[kn]; sg = SIGN[kn]; k = p['kneel']
        hip, lum, trunk, tho, neck = k['H0'] + N(2.6, .8), k['L0'] + N(1.9, .6), k['T0'] + N(2.4, .8), s.tho0 + N(2.1, .8), N(1.6, 1.5); yaw, roll, lat = k['yaw'] + N(2.6, .8), N(2.3, .6), N(2.2, .8)
        for a in s.reps:
            q = lambda key, late=0.: way(a, t, key, late); hold = bump(t, a['t1'] - .2, a['t2'] + .2, .6)
            hip += (a['H'] - k['H0']) * q('H', a['late']) + hold * N(1.6, a.get('shakeH', 1.)); lum += (a['L'] - k['L0']) * q('L') + hold * N(1.4, a.get('shakeL', 1.)); trunk += (a['T'] - k['T0']) * q('T') + hold * N(1.7, 1.2)
            tho += a['tho'] * q('tho'); neck += a['neck'] * q('neck'); yaw += a['yaw'] * q('H'); lat += a.get('lat', 0) * q('arm')
            for d in a.get('drift', []):       # away from where the hold began, and back or not
                w = mj((t - a['t1'] - d['from'] * a['hold']) / d['ease']) * mj((a['t1'] + d['to'] * a['hold'] - t) / d['ease']) if d['to'] < 1 else mj((t - a['t1'] - d['from'] * a['hold']) / d['ease']) * (1 - mj((t - a['t2']) / a['up']))
                hip += d.get('H', 0) * w; lum += d.get('L', 0) * w; trunk += d.get('T', 0) * w
        for a, b, e in s.kinds('sit-back'): q = bump(t, a, b, .9); hip += q * 45; trunk += q * 12; lum += q * 6
        for a, b, e in s.kinds('lean'): q = bump(t, a, b, .9); trunk += q * 55; lum += q * 22; hip += q * 33; neck -= q * 15
        for a, b, e in s.kinds('look'): q = bump(t, a, b, .4); neck += q * e.get('neck', 22)
        pitch = trunk - lum; thigh = np.clip(pitch - hip + 3, -62, 56); arm = s.arm_channels(n, trunk)
        # how far up from kneeling: 1 stands; the kneeling leg steps back from beside the other, then the knee goes down
        up = np.zeros(n)
        for a, b, _ in s.kinds('kneel-down'): up = np.maximum(up, 1 - mj((t - a - .5) / (b - a - .9)) if a <= 0 else up)
        for a, b, _ in s.kinds('stand-up'): up = np.maximum(up, mj((t - a - .2) / (b - a - .8)))
        F, S = B.restR['femL' + kn], B.restR['shL' + kn]; fl = s.floor; kx, fx = sg * k['wide'], -sg * k['wide']
        low = fl + (.14 if k['tucked'] else .062); kneeP = np.array([kx, fl + .058, 0.]); ankK = np.array([kx, low, -np.sqrt(S * S - (low - kneeP[1]) ** 2)])
        footK = Rx((78 if k['tucked'] else 158) * D); toeK = Rx((15 if k['tucked'] else 160) * D); ankF = np.array([fx, s.ankh, k['front'] * F]); footF = Ry(-sg * k['toe'] * D)
        stand = np.sqrt(F * F + S * S + 2 * F * S * np.cos(9 * D))
        for i in range(n):
            u = up[i]; pel = Rz(roll[i] * D) @ Ry(sg * yaw[i] * D) @ Rx((pitch[i] + 22 * np.sin(np.pi * u) * (1 - u)) * D)
            hj = kneeP + F * unit(np.array([-.04 * sg, np.cos(thigh[i] * D), np.sin(thigh[i] * D)]))
            mid = hj - pel @ (B.J[f'upperleg.{kn}'] - B.J['pelvis']); rise = mj(u * 1.15) if u > 0 else 0.
            tall = np.array([0., s.ankh + stand - B.J[f'upperleg.{kn}'][1] + B.J['pelvis'][1], ankF[2] - .02]); mid = mid * (1 - rise) + tall * rise
            G, X = B.spine(pel, mid, s.lum0 + lum[i], tho[i], neck[i], lat[i], 0)
            for sd in 'LR': X[f'upperleg.{sd}'] = X['pelvis'] + G['pelvis'] @ (B.J[f'upperleg.{sd}'] - B.J['pelvis'])
            if u <= 1e-3: s.leg_by_points(G, X, kn, kneeP + (X[f'upperleg.{kn}'] - hj), ankK, np.array([1., 0, 0]), footK, toeK)
            else:
                v = mj((u - .35) / .6); ank = ankK * (1 - v) + np.array([kx, s.ankh, ankF[2]]) * v + [0, .10 * np.sin(np.pi * v), 0]; turn = (78 if k['tucked'] else 158 - 80 * min(1, u * 6)) * (1 - v)
                B.leg(G, X, kn, ank, np.eye(3), 0); G[f'foot.{kn}'] = Rx(turn * D); G[f'toe.{kn}'] = Rx(min(turn, 15 if k['tucked'] or u > .1 else turn) * D); X[f'toe.{kn}'] = X[f'foot.{kn}'] + G[f'foot.{kn}'] @ (B.J[f'toe.{kn}'] - B.J[f'foot.{kn}'])
            B.leg(G, X, fo, ankF, footF, 0); s.arms(G, X, arm, i); s.poses.append((G, X))

    def truth(s):
        out = super().truth(); p, fr = s.p, out['frames']; col = lambda k: np.array([f[k] for f in fr]); hinge = p['move'] != 'half-kneeling'
        hip, lum, t = col(f"hip_flexion_{s.single}"), col('lumbar_flexion'), s.t
        for r, a in zip(out['reps'], s.reps):
            ii = np.where((t >= a['t0']) & (t <= a['t3']))[0]; pre = slice(max(0, ii[0] - 5), ii[0] + 1); kp = ii[np.argmax(hip[ii]) if hinge else np.argmin(hip[ii])]
            r.update(peak_time=round(float(t[kp]), 3), peak_hip_flexion=round(float(hip[kp]), 2), start_hip_flexion=round(float(hip[pre].mean()), 2), lumbar_at_peak=round(float(lum[kp]), 2), peak_knee_flexion=fr[kp][f'knee_flexion_{s.single}'])
            if not hinge:      # a hold is what its middle is
                mid = ii[(t[ii] >= a['t1']) & (t[ii] <= a['t2'])]; d = lum[mid] - lum[pre].mean(); r.update(held_lumbar_deviation=round(float(d.mean()), 2), held_hip_flexion=round(float(hip[mid].mean()), 2))
        return dict(out, exercise='hinge' if hinge else 'half-kneeling', single=s.single, load='none', post=p.get('post', []), arms=p['arms'], arm_L=p['armL']['how'], arm_R=p['armR']['how'])

# ------------------------------------------------------------ parameter files
def lead(u, *keys): return {k: float(np.exp(u(-.5, .5))) for k in keys}
def hinge_rep(r, u, which, k):
    L = u(-10, 45) if r.random() < .65 else u(0, 20); T = u(20, 95) if r.random() < .35 else u(45, 92); K = u(0, 40) - 2
    if which == 'test':
        kind = k % 3; L = [u(-3, 14), u(28, 44), u(15, 27)][kind]; T = u(55, 90) if kind != 1 else u(50, 92); K = u(3, 28)
    L = min(L, .7 * T + 8); T = min(T, 112 + .5 * max(0, L) - .3 * K)
    quick = which == 'train'
    return dict(T=T, L=L, K=K, tho=u(-8, 15), neck=u(-35, 10), tuck=u(0, 8) if r.random() < .4 else 0., shake=u(.3, 1.5), late=float(r.choice([0., .25, .4], p=[.6, .25, .15])), share=u(.35, 1.05) if r.random() < .8 else u(0, .5), FK=u(0, 60) if r.random() < .6 else u(0, 20),
        open=u(-6, 10) if r.random() < .7 else u(5, 28), roll=u(-5, 5), lead=lead(u, 'T', 'L', 'tho', 'K', 'leg', 'arm'), **(dict(down=u(.8, 1.5), hold=u(.15, .5), up=u(.8, 1.4), rest=u(.5, .9)) if quick else dict(down=u(1.2, 2.2), hold=u(.2, 1.), up=u(1.1, 2.), rest=u(.9, 1.8))))
def kneel_hold(r, u, which, k, base):
    """hip and back drawn apart; the thigh leans as far as a lunge lets it"""
    H, L = u(-25, 20), (u(-35, 8) if r.random() < .65 else u(-12, 6)); drift = []
    if which == 'test':
        kind = k % 3; H = base['H0'] - [u(15, 27), u(3, 14), u(12, 22)][kind]; L = base['L0'] + [u(-5, 6), u(-33, -18), u(-4, 3)][kind]
        if kind == 2: drift = [dict({'from': u(.25, .5)}, to=float(r.choice([.8, 1.])), ease=u(.6, 1.2), L=u(-24, -13), H=u(0, 10))]
    T = u(-10, 30) if r.random() < .5 else u(-8, 10)
    if which == 'test': T = base['T0'] + u(-6, 9)
    H = max(H, -25); T = float(np.clip(T, -18 + L + H, 44 + L + H)); hold = u(.8, 1.9) if which == 'train' else u(4, 9) if r.random() < .8 else u(10, 20)
    if which == 'train' and r.random() < .3: drift = [dict({'from': .2}, to=1., ease=.6, L=u(-14, 14), H=u(-8, 8))]
    return dict(H=H, L=L, T=T, tho=u(-14, 8), neck=u(-25, 15), yaw=u(-4, 6), lat=u(-4, 4), late=float(r.choice([0., .3])), shakeH=u(.3, 1.6), shakeL=u(.3, 1.6), drift=drift, lead=lead(u, 'T', 'L', 'tho', 'H', 'neck', 'arm'),
        **(dict(down=u(.8, 1.5), up=u(.8, 1.3), rest=u(.4, .8)) if which == 'train' else dict(down=u(1.3, 2.6), up=u(1.2, 2.2), rest=u(2., 3.5))), hold=hold)
def arms_of(r, u, move):
    if move == 'half-kneeling':
        both = r.random() < .45; ways = str(r.choice(['up', 'up', 'up', 'hang', 'thigh', 'hips'])) if not both else 'up'; rest = str(r.choice(['hang', 'thigh', 'hips', 'hang']))
        high = lambda: dict(how='up', angle=u(120, 184), out=u(-4, 18), bend=u(.01, .12), delay=u(-.6, .3), quick=u(.6, 1.), rest=rest)
        if both: first = high(); pair = (first, dict(first, angle=first['angle'] + u(-8, 8))); name = 'up'
        elif ways == 'up': low = dict(how=str(r.choice(['hang', 'thigh', 'hips'])), bend=u(.01, .08)); pair = (high(), low) if r.random() < .5 else (low, high()); name = 'one-up'
        else: one = dict(how=ways, bend=u(.01, .08)); pair = (one, dict(one)); name = ways
        return (*pair, name)
    how = str(r.choice(['hang', 'hips', 'line', 'back', 'side', 'forward', 'chest'], p=[.36, .16, .12, .08, .1, .1, .08])); angle = {'line': u(130, 180), 'side': u(25, 80), 'forward': u(25, 90)}.get(how, 0.)
    one = dict(how=how, angle=angle, bend=u(.01, .06), moves=bool(r.random() < .3), out=u(0, 12)); two = dict(one)
    if how in ('hang', 'hips', 'line', 'forward', 'side') and r.random() < .3: two = dict(how='hips' if how != 'hips' else 'hang', bend=.03)
    return (one, two, how) if r.random() < .5 else (two, one, how)
def people():
    import argparse
    ap = argparse.ArgumentParser(); ap.add_argument('--move', required=True); ap.add_argument('--set', default='train'); ap.add_argument('--count', type=int); ap.add_argument('--seed', type=int); ap.add_argument('--fps', type=int, default=8); ap.add_argument('--out')
    A = ap.parse_args(sys.argv[3:]); os.makedirs(A.out, exist_ok=True); kneels = A.move == 'half-kneeling'; train = A.set == 'train'
    sys.argv = ['people.py', '--count', '0', '--out', A.out]; base = runpy.run_path(RENDER + '/people.py')
    for n in range(A.count):
        r = np.random.default_rng(A.seed * 100003 + n); u = lambda a, b: round(float(r.uniform(a, b)), 3); body = base['person'](r, u)
        if r.random() < .2:      # a hoodie and wide dark trousers
            suit, _ = base['LOOSE'][body['gender']][0]; shoes_hair = [c for c in body['clothes'] if 'shoes' in c.get('path', '') or c['type'] == 'hair']
            body['clothes'] = [dict(type='mhclo', path=f'clothes/{suit}/{suit}', color=base['hexcolour'](r), color2=base['hexcolour'](r, (.03, .2), (0., .3)), two=True, loose=u(.015, .035), loose_low=u(.01, .03), off=.004)] + shoes_hair
        s = float(base['mh'].build(body)['stature']) + .03; single = 'LR'[n % 2]; facing = ['left', 'right'][(n // 2) % 2]; most = 18 if train else 14
        if kneels and train: half = u(.42, .6) * s + u(.02, .12); aim = half - u(.08, .2)
        else: half = .56 * s + u(.02, .2); aim = .5 * s + u(-.05, .05)
        if kneels and not train: half += .08; aim += .06
        dist = max(u(1.6, 4.), half / np.tan(np.radians(36))); armL, armR, arms = arms_of(r, u, A.move)
        p = dict(name=f'{A.move}-{A.set}{A.seed}-{n:04d}', seed=int(A.seed * 100003 + n), exercise='hinge', move=A.move, single=single, fps=A.fps, W=640, H=480, body=dict(body, id=f'{A.move}-{A.set}{A.seed}-{n}'),
            camera=dict(facing=facing, yaw=round(float(np.clip(r.normal(0, 8), -most, most)), 2), dist=round(float(dist), 3), height=u(.3, 1.5), aimY=round(float(aim), 3), aimZ=u(.0, .2) if kneels else u(-.1, .12), vfov=round(float(2 * np.degrees(np.arctan(half / dist))), 2), roll=u(-2, 2)),
            room=base['room'](r, u, 'bridge' if kneels else 'hinge'), light=base['light'](r, u), degrade=dict(blur=u(.4, 1.2), noise=int(r.integers(2, 15)), mjpeg=int(r.integers(3, 9)), crf=int(r.integers(21, 28)), eq=f"contrast={r.uniform(.88, 1.1):.2f}:saturation={r.uniform(.7, 1.15):.2f}:gamma={r.uniform(.9, 1.1):.2f}", vignette=u(.05, .35)),
            stance=u(.12, .28), toe_out=u(0, 12), tail=.6 if train else 1., armL=armL, armR=armR, arms=arms, pre=[dict(kind='idle', dur=1.5 if train else 2.6)], post=[])
        if kneels:
            k = dict(H0=u(-2, 18), L0=u(-4, 4), T0=u(-4, 8), yaw=u(-3, 8), wide=u(.06, .13), tucked=bool(r.random() < .45), front=u(.85, 1.25), toe=u(-5, 15)); p['kneel'] = k
            p['reps'] = [kneel_hold(r, u, A.set, n + j, k) for j in range(3)] if A.set != 'none' else []
            if A.set == 'test':
                if n % 2: p['pre'] = [dict(kind='kneel-down', dur=u(2.6, 3.8))] + p['pre']
                if n % 3 == 0: p['pre'].append(dict(kind=['sit-back', 'lean', 'look'][(n // 3) % 3], dur=3.2)); p['pre'].append(dict(kind='idle', dur=1.))
                if n % 2 == 0: p['post'] = [dict(kind='stand-up', dur=u(2.6, 3.8))]
            if A.set == 'none': p['pre'] = [dict(kind='kneel-down', dur=3.2), dict(kind='idle', dur=2.6), dict(kind='arms', dur=4.), dict(kind='idle', dur=1.5), dict(kind='sit-back', dur=3.5), dict(kind='idle', dur=1.5), dict(kind='lean', dur=3.5), dict(kind='idle', dur=1.5)]; p['post'] = [dict(kind='stand-up', dur=3.)]
        else:
            p.update(free_rest=u(-6, 8), free_rest_knee=u(4, 45), stays_up=bool(r.random() < .5), point=u(-15, 45)); p['reps'] = [hinge_rep(r, u, A.set, n + j) for j in range({'train': 3, 'test': 4, 'none': 0}[A.set])]
            if A.set == 'test' and n % 2 == 0: p['pre'] += [dict(kind=['march', 'kick', 'squat'][(n // 2) % 3], dur=2.2), dict(kind='idle', dur=1.2)]
            if A.set == 'none': p['pre'] += [dict(kind='march', dur=2.2), dict(kind='idle', dur=1.), dict(kind='kick', dur=2.2, angle=u(20, 35)), dict(kind='idle', dur=1.), dict(kind='march', dur=2., angle=90), dict(kind='idle', dur=1.), dict(kind='squat', dur=2.6), dict(kind='idle', dur=1.)]
        json.dump(p, open(f"{A.out}/{p['name']}.json", 'w'), indent=1)

if sys.argv[2] == 'people': people()
else:
    clip.Clip = OneKnee; sys.argv = sys.argv[2:]; sys.argv[0] = RENDER + '/render.py'; runpy.run_path(sys.argv[0], run_name='__main__')
