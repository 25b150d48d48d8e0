import type { ErrorsWords } from '../errors.ts';
import { firstErrors } from './first-errors.ts';

export const errors: ErrorsWords = {
  ...firstErrors,
  of: {
    ...firstErrors.of,
    'page-insecure': {
      happened: 'This page was opened without https, so the browser gives it neither camera nor video.',
      next: 'Open it with https:// at the front of its address, or on localhost.',
    },
    'camera-none': {
      happened: 'No camera was found.',
      next: 'Connect a camera and try again, or choose a video file.',
    },
    'camera-refused': {
      happened: 'The camera is not allowed for this page.',
      next: 'Click the camera sign beside the address, allow it, and try again.',
    },
    'camera-dismissed': {
      happened: 'The question whether this page may use the camera was closed without an answer.',
      next: 'Press start again and choose “Allow”.',
    },
    'camera-system': {
      happened: 'This computer does not let the browser use its camera.',
      next: 'Allow the camera for this browser in the privacy settings of the computer or phone, then try again.',
    },
    'camera-policy': {
      happened: 'The website around this app does not allow it the camera.',
      next: 'Open the app in a window of its own, or choose a video file. If that does not help, whoever runs the website has to allow the camera.',
    },
    'camera-busy': {
      happened: 'Another program is using the camera.',
      next: 'Close video calls and other camera programs, then try again.',
    },
    'camera-muted': {
      happened: 'For two minutes a call or something else kept the camera, so the session ended.',
      next: 'End the call or switch the camera on, then start again.',
    },
    'camera-unplugged': {
      happened: 'The camera was away for two minutes, so the session ended.',
      next: 'Connect the camera and start again.',
    },
    'camera-black': { happened: 'The picture is black.', next: 'Open the camera cover, or turn on a light.' },
    'camera-frozen': {
      happened: 'The picture stood still for two minutes, so the session ended.',
      next: 'Unplug the camera and connect it again, or start the browser anew. Then start again.',
    },
    'video-unreadable': {
      happened: 'This file cannot be read as a video.',
      next: 'Choose an mp4, webm or mov file, or save it again as H.264 mp4.',
    },
    'video-empty': {
      happened: 'This file is empty.',
      next: 'Copy it again from the device that filmed it, then choose it once more.',
    },
    'video-no-picture': {
      happened: 'This file holds sound, but no picture.',
      next: 'Choose a file with a video in it.',
    },
    'video-gone': { happened: 'This file was moved or changed while it was being read.', next: 'Choose it once more.' },
    'video-codec': {
      happened: 'This browser cannot show the kind of video in this file.',
      next: 'Open this app in another browser, or save the video in another kind: mp4 with H.264, or webm.',
    },
    'video-broken': {
      happened: 'Not one picture of this video could be read.',
      next: 'The file may be damaged: copy it again from the device that filmed it, or save it once more as H.264 mp4.',
    },
    'video-unsupported': {
      happened: 'This browser cannot take video files apart.',
      next: 'Use the camera, or open this app in a current Chrome, Edge, Firefox or Safari.',
    },
    'sample-download': { happened: 'The sample could not be loaded.', next: 'Check the connection and try again.' },
    'video-no-person': {
      happened: 'There is nobody in this video that can be measured.',
      next: 'Film from the side, the whole body in the picture.',
    },
    'video-no-zero': {
      happened: 'There is no moment in this video from which the back could be measured.',
      next: 'Film from the side, the whole body in the picture, with one still moment upright, or lying at rest.',
    },
    'video-no-rep': {
      happened: 'Not one rep was counted in this video.',
      next: 'Let it show at least one whole rep, filmed from the side, the whole body in the picture.',
    },
    'exercise-refused': {
      happened: 'This looks like a hip thrust, with the shoulders on a bench.',
      next: 'Choose the hip thrust for this video, or film a bridge with the back flat on the floor.',
    },
    'app-replaced': { happened: 'The app was updated meanwhile.', next: 'Load the page again.' },
    'host-blocks': {
      happened: 'The website around this app blocks a part that it needs.',
      next: 'Whoever runs the website has to allow it. Copy the report for them: it names the rule.',
    },
    'model-download': {
      happened: 'The body model could not be loaded.',
      next: 'Check the connection, then start again.',
    },
    'model-corrupt': {
      happened: 'The body model arrived damaged, twice in a row.',
      next: 'Try again over another connection, or later.',
    },
    'sound-none': {
      happened: 'This browser makes no sound.',
      next: 'Everything that would be said is on the screen. Turn it so that you can read it from where you exercise.',
    },
    'webgl-absent': {
      happened: 'This browser gives no graphics (WebGL), which the body model needs on the processor too.',
      next: 'Turn on hardware acceleration in the settings of the browser and start it again, or use another browser.',
    },
    'simd-absent': {
      happened: 'This browser is too old for the body model.',
      next: 'Bring it up to date, or open this app in a current Chrome, Edge, Firefox or Safari.',
    },
    'memory-low': {
      happened: 'This device has too little memory free for the body model.',
      next: 'Close other tabs and programs, then load the page again.',
    },
    'pose-not-started': {
      happened: 'The body model does not start in this browser.',
      next: 'Load the page again. If that does not help, bring the browser up to date or use another one.',
    },
    'pose-failed': {
      happened: 'The body model stopped.',
      next: 'Close other tabs and programs and load the page again. If it happens again, choose the light model in the settings.',
    },
    'plan-broken': {
      happened: 'This is not a whole plan.',
      next: 'A link may have been cut off on its way. Ask for it again, or for the plan as a file.',
    },
    'plan-newer': {
      happened: 'This plan was made with a newer version of this app.',
      next: 'Load the page again to get that version, then open the plan once more.',
    },
    'session-gone': {
      happened: 'This session was deleted in another window.',
      next: 'You can look at it until you leave this page.',
    },
    'import-unreadable': {
      happened: 'This file is not a backup of this app.',
      next: 'Choose a file that was saved under “Your data”; its name ends in .json.',
    },
    'import-newer': {
      happened: 'This backup was saved by a newer version of this app.',
      next: 'Load the page again to get that version, then import it again.',
    },
    'import-broken': {
      happened: 'Something in this backup cannot be right. Nothing was imported.',
      next: 'Save it once more on the device it comes from, and choose the new file.',
    },
    'import-too-large': {
      happened: 'This file is too large to import.',
      next: 'Save the backup once more on the device it comes from: it is then cut into smaller files.',
    },
  },
  lacking: {
    'turn-side-on': 'Film from the side, the camera at a right angle to you.',
    'stand-tall': 'Let the video show one upright moment: before the first rep, between two, or at the end.',
    'lie-down': 'Let the video show one moment at rest on the back, knees bent.',
    'bend-knees': 'Let the video show one moment at rest on the back, knees bent.',
    'lie-straight': 'Let the video show one moment at rest on the back, the leg straight.',
    'straighten-leg': 'Let the video show one moment at rest on the back, the leg straight.',
    'lean-on-bench': 'Let the video show one moment at rest, shoulders on the bench and hips low.',
    'hold-still': 'Let the video show one still moment upright, or lying at rest.',
    'back-hidden': 'Keep arms and things off the outline of the back for one moment.',
    'legs-hidden': 'Keep plates and furniture from standing before the legs.',
    'outline-unclear': 'Film before a plain wall, in clothes of another colour, with enough light.',
    'two-people': 'Two people are in it. Film one person alone.',
    'too-small': 'Whoever is in it is too small. Film from nearer: head and feet just inside the picture.',
    'few-pictures':
      'It shows fewer than five pictures a second. If it is slow motion, save it at its normal speed; otherwise film with more light.',
    lies: 'Whoever is in it lies down most of the time. Choose the exercise that is done lying.',
    stands: 'Whoever is in it is upright most of the time. Choose the exercise that is done standing.',
    squat: 'What it shows are squats. In a hinge the hips go back and the knees stay soft.',
    'both-legs': 'Both legs go up in it. Raise one and leave the other down.',
    'too-short': 'The holds are shorter than four seconds. Stay there longer.',
    'too-quick': 'The movements are too quick to measure. Move more slowly, or save the video at its normal speed.',
    'too-slow': 'The movements take very long. If it is slow motion, save the video at its normal speed.',
    'cut-off':
      'It begins or ends in the middle of a movement. Let it begin before the first rep and end after the last.',
    'too-little':
      'The movements did not go far enough to count. Go further, or choose the exercise that is done in it.',
    still: 'Nobody moves in it as in this exercise. Choose a video with at least one whole rep.',
    'other-movement': 'What it shows moves otherwise. Choose the exercise that is done in it.',
    'step-back': 'Film from farther away: the whole body in the picture.',
  },
};
