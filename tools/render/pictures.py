#!/usr/bin/env python3
"""pictures.py RENDER hinge|lifting|bridge OUT PARAMS.json…      draws a few pictures of each of many people, as short clips with truth

Only more people make the maps better, not more pictures of each: this shows the quiet posture and two pictures of each rep, from a
browser that stays open (four times as many people an hour as render.py). A picture is shown twice, so that what follows the person
settles; the first of the two, and nothing else, has hips of 999 degrees in the truth, which no training file takes.
RENDER is a copy of the renderer (clip.py, people.py, render.py …), which stays as it is.
"""
import importlib.util, json, os, queue, shutil, subprocess, sys, tempfile, threading, time
os.environ.setdefault('OMP_NUM_THREADS', '1')
import numpy as np
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
RENDER, KIND, OUT, *FILES = sys.argv[1:]; RENDER = os.path.abspath(RENDER); HERE = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, RENDER + '/lib')
FPS, QUIET, PEOPLE_A_PAGE = 4, (0., .5), 25

# ------------------------------------------------------------ people at chosen instants
EVENLY, CHOSEN = 't = np.arange(n) / s.fps', 't = s.instants(); n = len(t)'
source = open(RENDER + '/lib/clip.py').read().replace(EVENLY, CHOSEN); assert source.count(CHOSEN) == 2
clip = importlib.util.module_from_spec(importlib.util.spec_from_loader('clip', None)); sys.modules['clip'] = clip
exec(compile(source, 'clip.py', 'exec'), clip.__dict__)
from motion import snoise
from person import pack

class Instants:
    def instants(s):
        """two of the quiet posture; of each rep one at its end and one on the way there or back"""
        r = np.random.default_rng(s.p['seed'] + 7); t0 = sum(e['dur'] for e in s.p['pre']); t = list(QUIET)
        for a in s.p['reps']:
            t1 = t0 + a['down']; t2 = t1 + a['hold']; t3 = t2 + a['up']
            t += sorted([r.uniform(t1, t2), t0 + a['down'] * r.uniform(.3, .85) if r.random() < .5 else t2 + a['up'] * r.uniform(.15, .7)]); t0 = t3 + a['rest']
        return np.array(t)
class Hinge(Instants, clip.Clip): pass
class Bridge(Instants, clip.Clip):
    """thorax, thoracic spine and arms move on their own"""
    def __init__(s, prm):
        s.free = prm['free']; clip.snoise = lambda rng, t, per, amp: snoise(rng, t, per, amp) + s.extra(t).get((per, amp), 0); super().__init__(prm)
    def extra(s, t):
        out = {k: np.zeros_like(t) for k in ((2.5, .25), (2.2, .5))}; t0 = sum(e['dur'] for e in s.p['pre'])
        for r, f in zip(s.p['reps'], s.free['reps']):
            a = dict(r, t0=t0, t1=t0 + r['down'], t2=t0 + r['down'] + r['hold'], t3=t0 + r['down'] + r['hold'] + r['up']); t0 = a['t3'] + r['rest']
            out[2.2, .5] += f['tho'] * s.phase(a, t); out[2.5, .25] -= f['short'] * s.phase(a, t)
        return out
    def bridge(s):
        arm = s.B.arm; B = s.B
        def place(G, X, sd, wrist, pole):
            sg = 1 if sd == 'L' else -1; b = f'upperarm.{sd}'; sh = X[f'clavicle.{sd}'] + G[f'clavicle.{sd}'] @ (B.J[b] - B.J[f'clavicle.{sd}']); L = B.restR['uaL' + sd] + B.restR['faL' + sd]; how = s.free['arms']
            if how == 'over': wrist, pole = np.array([sh[0] + sg * .12, s.floor + .07, sh[2] - L * .9]), np.array([sg * 1., -.2, 0])
            if how == 'air': wrist, pole = sh + np.array([0, L * .95, .05]), np.array([sg * 1., 0, .4])
            if how == 'chest': wrist, pole = X['T7'] + G['T7'] @ np.array([-sg * .035, -.085 + .02 * sg, s.chest + .02 * sg]), G['T7'] @ np.array([sg * 1., -.45, .1])
            arm(G, X, sd, wrist, pole)
        B.arm = place; super().bridge()
def lifting():
    text = open(HERE + '/lifting.py').read().split('\nif sys.argv[2]')[0].replace("'-1.2, .35)')", f"'-1.2, .35)').replace({EVENLY!r}, {CHOSEN!r})"); argv, sys.argv = sys.argv, ['lifting.py', RENDER]; names = {}
    exec(compile(text, 'lifting.py', 'exec'), names); sys.argv = argv; return type('Lifting', (Instants, names['Lifting']), {})
def params(path):
    """a third rep, and for the bridge what moves on its own"""
    p = json.load(open(path)); p.update(W=854, H=480) if p['W'] == 1280 else None; r = np.random.default_rng(p['seed'] + 3); u = lambda a, b: round(float(r.uniform(a, b)), 3)
    if KIND == 'hinge': lum = u(-16, 45); p['reps'].append(dict(p['reps'][0], lum=lum, pitch=round(u(30, 80) - .6 * max(0, lum), 2), tho=u(-4, 10) + .2 * max(0, lum), knee=u(4, 30)))
    if KIND == 'bridge':
        p['reps'].append(dict(p['reps'][0], lum=u(-31, 10), hip=u(-4, 30))); p['free'] = dict(arms=str(r.choice(['floor', 'floor', 'over', 'air', 'chest'])), reps=[dict(tho=u(-10, 12), short=u(0, 14) if r.random() < .4 else 0.) for _ in p['reps']])
        p['pillow'] = u(.02, .07) if r.random() < .25 else 0.; p['camera'].update(height=u(.3, 1.15)); p['arms'] = p['free']['arms']
    return p
CLIP = {'hinge': lambda: Hinge, 'bridge': lambda: Bridge, 'lifting': lifting}[KIND]()

def drawn(path):
    """all that the page needs of one person, and the truth as it is shown"""
    p = params(path); C = CLIP(p); C.fps = FPS; T = C.truth(); sg = C.cam.sg; room = dict(p['room'], side=-sg)
    room['yaw'] = float(np.arcsin(np.clip(-C.cam.dir[2] * sg, -1, 1))) + room.get('yawJit', 0) * np.pi / 180
    if room.get('mat'): room['mat'] = dict(dict(z=float(C.tz) - .15 if p['exercise'] == 'bridge' else 0.), **room['mat'])
    light = dict(p['light']); light['keyPos'] = [light['keyPos'][0] * sg, *light['keyPos'][1:]]; meshes = pack(C.P)
    cfg = dict(quality='fast', W=p['W'], H=p['H'], first=0, last=len(C.t), cam=dict(pos=C.cam.pos.tolist(), look=C.cam.look.tolist(), up=C.cam.u.tolist(), vfov=C.cam.vfov), room=room, light=light, tz=float(C.tz), meshes=meshes)
    shown, frames = [], []
    for i, f in enumerate(T['frames']):
        quiet = i < len(QUIET)
        for k in range(2):
            shown.append(i); frames.append(dict(f, t=len(frames) / FPS, **({} if quiet or k else dict(hip_flexion_L=999, hip_flexion_R=999))))
    T.update(frames=frames, fps=FPS, frames_n=len(frames), reps=[])
    return dict(name=p['name'], p=p, cfg=json.dumps(cfg).encode(), verts=[np.concatenate(C.verts(i)).astype(np.float32).tobytes() for i in range(len(C.t))], shown=shown, truth=T, pictures=[])

def write(d):
    p, g = d['p'], d['p']['degrade']; vf = ['vflip'] + (['eq=' + g['eq']] if g.get('eq') else []) + [f"gblur=sigma={max(g.get('blur', 0), .6)}"] + ([f"vignette=angle={g['vignette']}"] if g.get('vignette') else []) + ([f"noise=alls={g['noise']}:allf=t:all_seed={p['seed'] % 10000}"] if g.get('noise') else [])
    a = subprocess.Popen(['ffmpeg', '-v', 'error', '-f', 'rawvideo', '-pix_fmt', 'rgba', '-s', f"{p['W']}x{p['H']}", '-r', str(FPS), '-i', '-', '-vf', ','.join(vf), '-c:v', 'mjpeg', '-threads', '1', '-pix_fmt', 'yuvj420p', '-q:v', str(g.get('mjpeg', 5)), '-f', 'mjpeg', '-'], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    b = subprocess.Popen(['ffmpeg', '-v', 'error', '-y', '-f', 'mjpeg', '-r', str(FPS), '-i', '-', '-c:v', 'libx264', '-threads', '1', '-preset', 'veryfast', '-crf', str(g.get('crf', 25)), '-pix_fmt', 'yuv420p', '-color_range', 'tv', '-vf', 'scale=out_range=tv', '-movflags', '+faststart', f"{OUT}/{d['name']}.part.mp4"], stdin=a.stdout)
    a.stdout.close()
    for i in d['shown']: a.stdin.write(d['pictures'][i])
    a.stdin.close(); a.wait(); b.wait(); json.dump(d['truth'], open(f"{OUT}/{d['name']}.json", 'w')); os.replace(f"{OUT}/{d['name']}.part.mp4", f"{OUT}/{d['name']}.mp4")

# ------------------------------------------------------------ the renderer's page, person after person
html = open(RENDER + '/page/index.html').read(); head, rest = html.split("const cfg = await (await fetch('/cfg')).json();\n"); body = rest.split("go().catch")[0]
keep, scene = body.split('const scene=new'); lines = keep.split('\n'); made = [l for l in lines if l.startswith('const ren=') or l.startswith('ren.shadowMap')]
head = head.replace('||e.reason))))', '||e.reason))).catch(()=>0))')      # or a page that has lost this goes on for ever
page = head + made[0].replace("cfg.quality==='full'", 'false') + '\n' + made[1].replace("cfg.quality==='full'", 'false') + '\nwhile(true){const answer=await fetch(\'/next\').catch(()=>null);if(answer?.status!==200){if(answer)location.reload();break}\nconst cfg=await answer.json();await (async()=>{' + '\n'.join(l for l in lines if l not in made).replace('document.body.appendChild(ren.domElement);', '') + 'const scene=new' + scene.replace('setPixelRatio(2)', 'setPixelRatio(1)').replace("await fetch('/done?", "await fetch('/drawn?") + "await go();scene.traverse(o=>{o.geometry?.dispose();for(const m of [o.material].flat())m?.map?.dispose()});bt.dispose();key.shadow.map?.dispose();\n})()}</script></body></html>"
ready, writing, state = queue.Queue(2), [], dict(now=None, drawn=0, end=False)
def produce():
    for path in FILES:
        if os.path.exists(f"{OUT}/{os.path.basename(path)[:-5]}.mp4"): continue
        try: ready.put(drawn(path))
        except Exception as e: print('left out', path, repr(e), flush=True)
    ready.put(None)
class Server(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    def log_message(s, *a): pass
    def handle(s):
        try: super().handle()
        except ConnectionError: pass      # the page went
    def send(s, b, kind='application/octet-stream', status=200):
        s.send_response(status); s.send_header('Content-Type', kind); s.send_header('Content-Length', str(len(b))); s.end_headers(); s.wfile.write(b)
    def do_GET(s):
        path, _, query = s.path.partition('?')
        if path == '/': s.send(page.encode(), 'text/html')
        elif path == '/three.module.js': s.send(open(RENDER + '/node_modules/three/build/three.module.js', 'rb').read(), 'text/javascript')
        elif path == '/next':
            if state['drawn'] >= PEOPLE_A_PAGE: state['drawn'] = 0; return s.send(b'', status=205)
            d = ready.get()
            if d is None: state['end'] = True; return s.send(b'', status=404)
            state.update(now=d, drawn=state['drawn'] + 1); s.send(d['cfg'], 'application/json')
        elif path == '/frame': s.send(state['now']['verts'][int(query.split('=')[1])])
        elif path == '/drawn':
            writing.append(threading.Thread(target=write, args=(state['now'],))); writing[-1].start(); s.send(b'ok')
        elif path == '/err': print('page:', query, flush=True); s.send(b'ok'); browser.kill(); os._exit(1)
        else: s.send(b'', status=404)
    def do_POST(s): b = s.rfile.read(int(s.headers['Content-Length'])); state['now']['pictures'].append(b); s.send(b'')
os.makedirs(OUT, exist_ok=True); server = ThreadingHTTPServer(('127.0.0.1', 0), Server); server.daemon_threads = True; profile = tempfile.mkdtemp()
for work in (server.serve_forever, produce): threading.Thread(target=work, daemon=True).start()
browser = subprocess.Popen([shutil.which('chromium') or 'chromium', '--headless=new', '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--disable-dev-shm-usage', '--no-first-run', '--disable-extensions', '--disable-background-timer-throttling', '--disable-renderer-backgrounding', f'--user-data-dir={profile}', '--window-size=400,300', f'http://127.0.0.1:{server.server_address[1]}/'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
while not state['end'] and browser.poll() is None: time.sleep(.2)
browser.terminate(); browser.wait(); [w.join() for w in writing]; shutil.rmtree(profile, ignore_errors=True)
