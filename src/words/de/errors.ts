import type { ErrorsWords } from '../errors.ts';
import { firstErrors } from './first-errors.ts';

export const errors: ErrorsWords = {
  ...firstErrors,
  of: {
    ...firstErrors.of,
    'page-insecure': {
      happened: 'Diese Seite wurde ohne https geöffnet. Darum gibt der Browser ihr weder Kamera noch Video.',
      next: 'Die Seite mit https:// am Anfang der Adresse öffnen, oder auf localhost.',
    },
    'camera-none': {
      happened: 'Es wurde keine Kamera gefunden.',
      next: 'Eine Kamera anschließen und noch einmal versuchen, oder eine Videodatei wählen.',
    },
    'camera-refused': {
      happened: 'Die Kamera ist für diese Seite nicht erlaubt.',
      next: 'Auf das Kamerazeichen neben der Adresse klicken, sie erlauben und noch einmal versuchen.',
    },
    'camera-dismissed': {
      happened: 'Die Frage, ob diese Seite die Kamera benutzen darf, wurde ohne Antwort geschlossen.',
      next: 'Noch einmal starten und „Zulassen“ wählen.',
    },
    'camera-system': {
      happened: 'Dieses Gerät lässt den Browser nicht an seine Kamera.',
      next: 'In den Datenschutz-Einstellungen des Geräts die Kamera für diesen Browser erlauben, dann noch einmal versuchen.',
    },
    'camera-policy': {
      happened: 'Die Website, in der diese App läuft, erlaubt ihr die Kamera nicht.',
      next: 'Die App in einem eigenen Fenster öffnen oder eine Videodatei wählen. Hilft das nicht, muss der Betreiber der Website die Kamera erlauben.',
    },
    'camera-busy': {
      happened: 'Ein anderes Programm benutzt die Kamera.',
      next: 'Videoanrufe und andere Kameraprogramme schließen, dann noch einmal versuchen.',
    },
    'camera-muted': {
      happened: 'Zwei Minuten lang hatte ein Anruf oder etwas anderes die Kamera, deshalb ist die Einheit zu Ende.',
      next: 'Den Anruf beenden oder die Kamera einschalten, dann neu anfangen.',
    },
    'camera-unplugged': {
      happened: 'Die Kamera war zwei Minuten lang weg, deshalb ist die Einheit zu Ende.',
      next: 'Kamera anschließen und neu anfangen.',
    },
    'camera-black': {
      happened: 'Das Bild ist schwarz.',
      next: 'Die Abdeckung der Kamera öffnen oder Licht anmachen.',
    },
    'camera-frozen': {
      happened: 'Das Bild stand zwei Minuten lang still, deshalb ist die Einheit zu Ende.',
      next: 'Kamera abziehen und wieder anschließen, oder den Browser neu starten. Dann neu anfangen.',
    },
    'video-unreadable': {
      happened: 'Diese Datei lässt sich nicht als Video lesen.',
      next: 'Eine Datei in mp4, webm oder mov wählen, oder sie noch einmal als H.264-mp4 speichern.',
    },
    'video-empty': {
      happened: 'Diese Datei ist leer.',
      next: 'Die Datei noch einmal von dem Gerät kopieren, das gefilmt hat, und neu wählen.',
    },
    'video-no-picture': {
      happened: 'Diese Datei enthält Ton, aber kein Bild.',
      next: 'Eine Datei mit einem Video wählen.',
    },
    'video-gone': {
      happened: 'Diese Datei wurde verschoben oder geändert, während sie gelesen wurde.',
      next: 'Die Datei noch einmal wählen.',
    },
    'video-codec': {
      happened: 'Dieser Browser kann die Art von Video in dieser Datei nicht zeigen.',
      next: 'Diese App in einem anderen Browser öffnen, oder das Video in einer anderen Art speichern: mp4 mit H.264, oder webm.',
    },
    'video-broken': {
      happened: 'Von diesem Video ließ sich kein einziges Bild lesen.',
      next: 'Die Datei ist vielleicht beschädigt: noch einmal von dem Gerät kopieren, das gefilmt hat, oder neu als H.264-mp4 speichern.',
    },
    'video-unsupported': {
      happened: 'Dieser Browser kann keine Videodateien zerlegen.',
      next: 'Die Kamera benutzen, oder diese App in einem aktuellen Chrome, Edge, Firefox oder Safari öffnen.',
    },
    'sample-download': {
      happened: 'Das Beispiel konnte nicht geladen werden.',
      next: 'Die Verbindung prüfen und es noch einmal versuchen.',
    },
    'video-no-person': {
      happened: 'In diesem Video ist niemand, der sich messen lässt.',
      next: 'Von der Seite filmen, der ganze Körper im Bild.',
    },
    'video-no-zero': {
      happened: 'In diesem Video gibt es keinen Moment, von dem aus der Rücken gemessen werden könnte.',
      next: 'Von der Seite filmen, der ganze Körper im Bild, mit einem ruhigen Moment im Stehen oder im Liegen.',
    },
    'video-no-rep': {
      happened: 'In diesem Video wurde keine Wiederholung gezählt.',
      next: 'Das Video soll mindestens eine ganze Wiederholung zeigen, von der Seite, der ganze Körper im Bild.',
    },
    'exercise-refused': {
      happened: 'Das sieht nach Hüftheben mit den Schultern auf einer Bank aus.',
      next: 'Für dieses Video das Hüftheben an der Bank wählen, oder Beckenheben mit dem Rücken flach auf dem Boden filmen.',
    },
    'app-replaced': { happened: 'Die App wurde inzwischen erneuert.', next: 'Die Seite neu laden.' },
    'host-blocks': {
      happened: 'Die Website, in der diese App läuft, sperrt einen Teil, den sie braucht.',
      next: 'Der Betreiber der Website muss ihn erlauben. Kopieren Sie den Bericht für ihn: Darin steht die Regel.',
    },
    'model-download': {
      happened: 'Das Körpermodell konnte nicht geladen werden.',
      next: 'Die Verbindung prüfen und noch einmal starten.',
    },
    'model-corrupt': {
      happened: 'Das Körpermodell ist zweimal beschädigt angekommen.',
      next: 'Es über eine andere Verbindung noch einmal versuchen, oder später.',
    },
    'sound-none': {
      happened: 'Dieser Browser gibt keinen Ton von sich.',
      next: 'Alles, was gesagt würde, steht auf dem Bildschirm. Ihn so drehen, dass er beim Üben zu lesen ist.',
    },
    'webgl-absent': {
      happened: 'Dieser Browser bietet keine Grafik (WebGL). Das Körpermodell braucht sie, auch auf dem Prozessor.',
      next: 'In den Einstellungen des Browsers die Hardwarebeschleunigung einschalten und ihn neu starten, oder einen anderen Browser benutzen.',
    },
    'simd-absent': {
      happened: 'Dieser Browser ist zu alt für das Körpermodell.',
      next: 'Den Browser erneuern, oder diese App in einem aktuellen Chrome, Edge, Firefox oder Safari öffnen.',
    },
    'memory-low': {
      happened: 'Auf diesem Gerät ist zu wenig Arbeitsspeicher frei für das Körpermodell.',
      next: 'Andere Fenster und Programme schließen und die Seite neu laden.',
    },
    'pose-not-started': {
      happened: 'Das Körpermodell startet in diesem Browser nicht.',
      next: 'Die Seite neu laden. Hilft das nicht, den Browser erneuern oder einen anderen benutzen.',
    },
    'pose-failed': {
      happened: 'Das Körpermodell ist stehen geblieben.',
      next: 'Andere Fenster und Programme schließen und die Seite neu laden. Wenn es wieder geschieht, in den Einstellungen das leichte Modell wählen.',
    },
    'plan-broken': {
      happened: 'Das ist kein vollständiger Plan.',
      next: 'Vielleicht wurde der Link unterwegs abgeschnitten. Noch einmal darum bitten, oder um den Plan als Datei.',
    },
    'plan-newer': {
      happened: 'Dieser Plan wurde mit einer neueren Version dieser App erstellt.',
      next: 'Die Seite neu laden, um diese Version zu bekommen, und den Plan dann noch einmal öffnen.',
    },
    'session-gone': {
      happened: 'Diese Einheit wurde in einem anderen Fenster gelöscht.',
      next: 'Sie können sie noch ansehen, bis Sie diese Seite verlassen.',
    },
    'import-unreadable': {
      happened: 'Diese Datei ist keine Sicherung dieser App.',
      next: 'Bitte eine Datei wählen, die unter „Ihre Daten“ gespeichert wurde. Ihr Name endet auf .json.',
    },
    'import-newer': {
      happened: 'Diese Sicherung stammt von einer neueren Version dieser App.',
      next: 'Die Seite neu laden, um diese Version zu bekommen, und die Datei dann noch einmal wählen.',
    },
    'import-broken': {
      happened: 'Etwas in dieser Sicherung kann nicht stimmen. Es wurde nichts übernommen.',
      next: 'Die Sicherung auf dem Gerät, von dem sie stammt, noch einmal speichern und die neue Datei wählen.',
    },
    'import-too-large': {
      happened: 'Diese Datei ist zu groß.',
      next: 'Die Sicherung auf dem Gerät, von dem sie stammt, noch einmal speichern: Sie wird dann in kleinere Dateien geteilt.',
    },
  },
  lacking: {
    'turn-side-on': 'Von der Seite filmen, die Kamera im rechten Winkel zum Körper.',
    'stand-tall':
      'Im Video soll ein Moment im aufrechten Stand zu sehen sein: vor der ersten Wiederholung, zwischen zweien oder am Ende.',
    'lie-down': 'Im Video soll ein ruhiger Moment in Rückenlage zu sehen sein, die Knie gebeugt.',
    'bend-knees': 'Im Video soll ein ruhiger Moment in Rückenlage zu sehen sein, die Knie gebeugt.',
    'lie-straight': 'Im Video soll ein ruhiger Moment in Rückenlage zu sehen sein, das Bein gestreckt.',
    'straighten-leg': 'Im Video soll ein ruhiger Moment in Rückenlage zu sehen sein, das Bein gestreckt.',
    'lean-on-bench': 'Im Video soll ein ruhiger Moment zu sehen sein, Schultern auf der Bank und Hüfte tief.',
    'hold-still': 'Im Video soll ein stiller Moment zu sehen sein, im Stehen oder im Liegen.',
    'back-hidden': 'Arme und Gegenstände für einen Moment vom Umriss des Rückens fernhalten.',
    'legs-hidden': 'Keine Hantelscheiben und Möbel vor den Beinen.',
    'outline-unclear': 'Vor einer einfarbigen Wand filmen, in Kleidung von anderer Farbe und bei genug Licht.',
    'two-people': 'Im Video sind zwei Personen. Bitte nur eine allein filmen.',
    'too-small': 'Die Person im Video ist zu klein. Von näher filmen: Kopf und Füße gerade noch im Bild.',
    'few-pictures':
      'Das Video zeigt weniger als fünf Bilder in der Sekunde. Ist es eine Zeitlupe, in normaler Geschwindigkeit speichern, sonst bei mehr Licht filmen.',
    lies: 'Die Person im Video liegt die meiste Zeit. Die Übung wählen, die im Liegen gemacht wird.',
    stands: 'Die Person im Video ist die meiste Zeit aufrecht. Die Übung wählen, die im Stehen gemacht wird.',
    squat: 'Zu sehen sind Kniebeugen. Bei der Hüftbeuge geht die Hüfte nach hinten, die Knie bleiben locker.',
    'both-legs': 'Darin gehen beide Beine hoch. Eines heben und das andere liegen lassen.',
    'too-short': 'Gehalten wurde weniger als vier Sekunden. Länger dort bleiben.',
    'too-quick':
      'Die Bewegungen sind zu schnell zum Messen. Langsamer bewegen oder das Video in normaler Geschwindigkeit speichern.',
    'too-slow':
      'Die Bewegungen dauern sehr lange. Ist es eine Zeitlupe, das Video in normaler Geschwindigkeit speichern.',
    'cut-off':
      'Das Video beginnt oder endet mitten in einer Bewegung. Vor der ersten Wiederholung beginnen und nach der letzten enden.',
    'too-little':
      'Die Bewegungen gingen nicht weit genug, um zu zählen. Weiter gehen oder die Übung wählen, die zu sehen ist.',
    still: 'Niemand bewegt sich darin wie in dieser Übung. Ein Video mit mindestens einer ganzen Wiederholung wählen.',
    'other-movement': 'Zu sehen ist eine andere Bewegung. Die Übung wählen, die gemacht wird.',
    'step-back': 'Von weiter weg filmen: der ganze Körper im Bild.',
  },
};
