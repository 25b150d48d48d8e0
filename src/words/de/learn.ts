import type { LearnWords } from '../learn.ts';

export const learn: LearnWords = {
  topics: 'Themen',
  waiting: 'Einen Moment.',
  failed: 'Die Vorführung konnte nicht geladen werden. Bitte die Seite neu laden.',
  origin:
    'Gezeichnet nach zwei Wiederholungen einer am Computer erzeugten Person, so wie Hingeline sie gemessen hat. Die orange Linie ist der gemessene Umriss, dick am unteren Rücken; die gestrichelte Linie ist seine Form in Ruhe. Der Körper darum herum ist nur gezeichnet.',
  unsure: 'Unsicher, ob es passt?',
  demo: {
    title: (exercise) => `Vorführung: ${exercise}`,
    fromHips: 'Aus der Hüfte',
    fromBack: 'Aus dem Rücken',
    figure: (title) => `Eine Person von der Seite. ${title}.`,
    hips: 'Hüfte',
    back: 'Rücken',
    step: (number, of, caption) => `Schritt ${number} von ${of}: ${caption}`,
    previous: 'Schritt zurück',
    next: 'Nächster Schritt',
    play: 'Abspielen',
    playAgain: 'Noch einmal',
    pause: 'Anhalten',
    restart: 'Von vorn',
  },
  why: {
    title: 'Warum die Hüfte und nicht der Rücken?',
    paragraphs: [
      'Die {hip:Hüften} sind große Gelenke, für weite Bewegungen gemacht, mit kräftigen Muskeln darum herum. Auch der {back:untere Rücken} beugt sich, und das darf er. Wichtig ist, dass die Hüfte führt.',
      'Von selbst geht der Rücken zuerst. Im ersten Drittel einer freien Beugung macht er etwa zwei Drittel des Weges, über die ganze Beugung etwas mehr als ein Drittel.{1} Ist die Hüfte steif oder einfach vergessen, bleiben Schuhe, Schubladen und Körbe dem Rücken überlassen.',
      'Die Hüftbeuge übt das Beugen der Hüfte, das Beckenheben das Strecken. Der Rücken muss nicht steif sein: In guten Hüftbeugen mit Gewicht beugt sich der untere Rücken um 20 bis 30°, während er sich gerade anfühlt.{2, 3} Etwas Mitgehen ist also üblich. Geht der Rücken zuerst oder macht er das meiste, ist das sofort zu hören.',
      'Die Grenzen sind Ziele zum Üben: Sie helfen, eine Bewegung zu lernen, und unterscheiden keinen guten Rücken von einem schlechten. Die der Hüftbeuge richten sich nach der eigenen Beugung, sobald sie gemessen ist.',
    ],
    mostlyHips: 'Vor allem Hüfte',
    mostlyBack: 'Vor allem Rücken',
  },
  numbers: {
    title: 'Die zwei Zahlen',
    estimate: 'Das ist eine Schätzung von außen, kein Röntgenbild.',
    error:
      'Die Zahl nach ± ist der übliche Fehler: Bei den Menschen, an denen es erprobt wurde, lag der wahre Winkel in etwa zwei von drei Momenten nicht weiter daneben.',
    unseen: 'Wenn die Kamera den unteren Rücken nicht sieht, sagt Hingeline das und zeigt keine Zahl.',
    check: 'An sich selbst nachprüfen',
  },
  sources: {
    title: 'Quellen',
    of: (numbers) => (numbers.includes(',') ? `Quellen ${numbers}` : `Quelle ${numbers}`),
    list: [
      'Esola et al. 1996, Spine 21(1):71–78. Vorbeugen von 41 Menschen mit und ohne Rückenschmerzen.',
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good Mornings und Kreuzheben von 13 Menschen.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). Die Lendenwirbelsäule geübter Gewichtheber.',
    ],
  },
  forMe: {
    lead: 'Sehr wahrscheinlich ja. Hingeline ist für Erwachsene, die lernen möchten, sich aus der Hüfte zu bewegen: weil der Rücken oft steif oder müde ist, weil sie viel sitzen oder weil sie heben.',
    what: 'Es schaut bei einer Bewegung zu, misst sie und sagt, was es sieht. Es ist kein Medizinprodukt. Es findet keine Ursachen und ersetzt niemanden, der Sie untersucht. Die meisten Rückenschmerzen lassen von selbst nach, und Bewegung hilft. Einiges sollte vorher angeschaut werden.',
    now: {
      title: 'Sofort in die Notaufnahme',
      before: 'wenn zu Rückenschmerzen eines davon neu dazukommt:',
      points: [
        'Taubheit oder Kribbeln zwischen den Beinen, um die Genitalien oder den After',
        'Mühe beim Wasserlassen, oder nicht mehr spüren, dass die Blase voll ist',
        'Wasser oder Stuhl verlieren, ohne es zu wollen',
        'Schwäche oder Taubheit in beiden Beinen, oder ein Bein, das von Stunde zu Stunde schwächer wird',
        'Schmerz in der Brust, oder plötzlicher starker Schmerz in Bauch oder Rücken mit Schwächegefühl',
        'ein schwerer Sturz oder Unfall kurz davor',
      ],
    },
    ask: {
      title: 'Erst ärztlich oder physiotherapeutisch nachfragen',
      before: 'wenn eines davon auf Sie zutrifft:',
      points: [
        'neuer Schmerz seit einem Sturz oder Schlag, auch einem leichten, wenn die Knochen dünn sind (Osteoporose, lange Kortisonbehandlung)',
        'zunehmende Schwäche oder Taubheit in einem Bein, oder Schmerz, der bis unter das Knie zieht',
        'Fieber oder Krankheitsgefühl zusammen mit Rückenschmerzen, vor allem bei schwacher Abwehr (Kortison, Chemotherapie, Diabetes)',
        'ungewollter Gewichtsverlust, oder Krebs jetzt oder früher',
        'Schmerz, der nachts weckt oder den keine Lage ändert',
        'ein erster starker Rückenschmerz vor dem 20. oder nach dem 55. Lebensjahr, oder ein Rücken, der seine Form verändert hat',
        'eine Operation an Rücken, Hüfte oder Bauch in den letzten Monaten, ein neues Hüftgelenk oder ein Leistenbruch',
        'Schwangerschaft, oder eine Geburt in den letzten Monaten',
        'Schwindel beim Vorbeugen oder Hinlegen; Stürze; Bluthochdruck, der nicht eingestellt ist; Herzbeschwerden',
        'Grüner Star (Glaukom) oder eine kürzliche Augenoperation: fragen, bevor Sie den Kopf senken',
        'jeden Morgen länger als eine halbe Stunde steif, über Monate, und Bewegung hilft, Ruhe nicht',
        'Sie sind unter 18, oder über 75 und Übungen nicht gewohnt',
      ],
    },
    rare: 'Ernste Ursachen sind selten. Einer dieser Punkte heißt nicht, dass Sie eine haben; er heißt, dass vorher jemand nachsehen sollte.',
    source:
      'Nach Finucane et al. 2020, J Orthop Sports Phys Ther 50(7):350–372: worauf sich Fachleute vieler Länder als Zeichen zum Nachsehen geeinigt haben. Nur wenige der Zeichen sind gut geprüft.',
    none: 'Nichts davon? Dann mit ein paar langsamen Wiederholungen anfangen.',
    stop: {
      title: 'Aufhören, wenn es wehtut',
      usual: {
        title: 'Das ist üblich',
        points: ['dort Muskelkater für ein oder zwei Tage'],
      },
      today: {
        title: 'Für heute aufhören',
        points: [
          'Schmerz, der in ein Bein schießt',
          'Taubheit oder Kribbeln',
          'Schmerz, der von Wiederholung zu Wiederholung zunimmt',
          'Schwindel oder Atemnot',
        ],
      },
      worse:
        'Am nächsten Tag schlechter als vorher? Weniger machen oder es lassen, bis sich das gelegt hat. Kommt es jedes Mal wieder, sollte jemand es anschauen.',
    },
    help: {
      title: 'Eine Hand, ein Stuhl, eine Wand',
      points: [
        'Unsicher auf den Beinen? Neben einen schweren Stuhl oder Tisch stellen und die Finger darauf legen. Die Hand vor dem Körper lassen, damit die Kamera den Rücken sieht.',
      ],
    },
    physio: {
      title: 'Für die Physiotherapie',
      text: 'Es lässt sich ändern, wie stark sich der Rücken beugen darf, wie weit die Hüfte gehen soll und wie sich die Knie beugen dürfen. Jede Grenze ist ein Ziel zum Üben, gezeigt mit ihrem üblichen Wert und dessen Herkunft; für die meisten gibt es keine veröffentlichte Norm, und Menschen sind verschieden. Die der Hüftbeuge sind Anteile der eigenen vollen Beugung, sobald sie gemessen ist. Der Winkel der Lendenwirbelsäule ist eine Schätzung aus dem Umriss des Körpers, in Hüftbeuge und Brücken auch aus dem Bild des Rumpfes, gegenüber dem eigenen Nullpunkt, mit seinem Standardfehler. Sie wurde nicht an Menschen mit vermessener Wirbelsäule validiert.',
      openSettings: 'Einstellungen öffnen',
    },
    learn: (exercise) => `${exercise} lernen`,
  },
};
