import type { ErrorsWords } from '../errors.ts';

export const errors: ErrorsWords = {
  of: {
    'camera-none': {
      happened: 'No camera was found.',
      next: 'Connect a camera and try again, or choose a video file.',
    },
    'camera-refused': {
      happened: 'The camera is not allowed for this page.',
      next: 'Click the camera sign beside the address, allow it, and try again.',
    },
    'camera-busy': {
      happened: 'Another program is using the camera.',
      next: 'Close video calls and other camera programs, then try again.',
    },
    'camera-unplugged': {
      happened: 'The camera stopped.',
      next: 'Your reps so far are saved. Connect the camera and start again.',
    },
    'camera-black': { happened: 'The picture is black.', next: 'Open the camera cover, or turn on a light.' },
    'camera-frozen': {
      happened: 'The picture is not moving any more.',
      next: 'Your reps so far are saved. Unplug the camera, connect it again and start again.',
    },
    'camera-insecure': {
      happened: 'The browser gives the camera only to secure pages.',
      next: 'Open this app through https or on localhost.',
    },
    'video-unreadable': {
      happened: 'This file cannot be read as a video.',
      next: 'Choose an mp4, webm or mov file, or save it again as H.264 mp4.',
    },
    'video-no-person': {
      happened: 'There is nobody in this video that can be measured.',
      next: 'Film from the side, the whole body in the picture.',
    },
    'video-no-zero': {
      happened: 'There is no moment in this video from which the back could be measured.',
      next: 'Film from the side, the whole body in the picture, with one still moment upright, or lying at rest.',
    },
    'exercise-refused': {
      happened: 'This looks like a hip thrust, with the shoulders on a bench.',
      next: 'Choose the hip thrust for this video, or film a bridge with the back flat on the floor.',
    },
    'screen-download': {
      happened: 'This part of the app could not be loaded.',
      next: 'Check the connection and load the page again.',
    },
    'language-download': {
      happened: 'This language could not be loaded.',
      next: 'Check the connection and load the page again.',
    },
    'model-download': {
      happened: 'The body model could not be loaded.',
      next: 'Check the connection and load the page again.',
    },
    'model-corrupt': { happened: 'The body model did not arrive whole.', next: 'Load the page again.' },
    'pose-failed': {
      happened: 'The body model stopped.',
      next: 'Your reps so far are saved. Load the page again; if it happens again, choose the CPU in the settings.',
    },
    'storage-full': {
      happened: 'There is no room left on this device.',
      next: 'Delete old sessions or free some space. This session is still on the screen.',
    },
    'storage-unavailable': {
      happened: 'This browser does not let the app store anything.',
      next: 'You can go on, but the session will be gone when the page closes.',
    },
    'storage-newer': {
      happened: 'Some sessions here were saved by a newer version of this app.',
      next: 'They are kept. Load the page again to get that version.',
    },
    'plan-broken': {
      happened: 'This is not a whole plan.',
      next: 'A link may have been cut off on its way. Ask for it again, or for the plan as a file.',
    },
    'plan-newer': {
      happened: 'This plan was made with a newer version of this app.',
      next: 'Load the page again to get that version, then open the plan once more.',
    },
    'storage-blocked': {
      happened: 'An older version of this app is open in another window.',
      next: 'Close that window. What you do here is kept until then and saved after it.',
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
    'step-back': 'Film from farther away: the whole body in the picture.',
  },
};
