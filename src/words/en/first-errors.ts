import type { FirstErrorsWords } from '../errors.ts';

export const firstErrors: FirstErrorsWords = {
  of: {
    unknown: {
      happened: 'Something happened that this app does not know.',
      next: 'Load the page again. If it comes back, copy the report for whoever looks after this app.',
    },
    'screen-download': {
      happened: 'This part of the app could not be loaded.',
      next: 'Check the connection and load the page again.',
    },
    'language-download': {
      happened: 'This language could not be loaded.',
      next: 'Check the connection and load the page again.',
    },
    'storage-damaged': {
      happened: 'Some of what is stored here cannot be read any more.',
      next: 'The rest is still there: save a backup of it under “Your data”.',
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
    'storage-blocked': {
      happened: 'An older version of this app is open in another window.',
      next: 'Close that window. What you do here is kept until then and saved after it.',
    },
  },
  saveSession: 'Save this session as a file',
  repsSaved: 'Your reps so far are saved.',
  report: {
    copy: 'Copy the report',
    copied: 'Copied. It holds no picture and nothing about you.',
    select: 'The browser did not let it be copied. Select this text and copy it:',
  },
};
