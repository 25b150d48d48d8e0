import type { TopicsWords } from '../topics.ts';

export const topics: TopicsWords = {
  idea: {
    title: 'Vom steifen Rücken zu beweglichen Hüften',
    lead: 'Oft arbeitet der Rücken so viel, weil die Hüften so wenig tun. Das Programm dreht das um: {hip:Hüften}, die sich bewegen, und ein {back:Rücken}, der dabei ruhig bleibt.',
    hips: {
      title: 'Hüften, die sich bewegen',
      paragraphs: [
        'Etwas aufheben, vom Stuhl aufstehen, Treppen steigen: Dafür sind die Hüften da. Die Hüftbeuge übt das Beugen, das Beckenheben das Strecken. Was später dazukommt, auf einem Bein oder mit Gewicht, sind dieselben zwei Bewegungen, nur etwas anspruchsvoller.',
      ],
    },
    back: {
      title: 'Ein Rücken, der ruhig bleibt',
      paragraphs: [
        'Ruhig heißt nicht starr. Auch in guten Hüftbeugen beugt sich der untere Rücken um 20 bis 30°.{1, 2} Er geht nur nicht voran und macht nicht den größten Teil des Weges. Jede Übung trainiert beides zugleich: dass die Hüften sich bewegen und dass der Rücken es ihnen überlassen kann.',
      ],
    },
    often: {
      title: 'Wenig, aber oft',
      paragraphs: [
        'Eine kurze Einheit jeden zweiten Tag, zwei oder drei Sätze mit 6 bis 15 Wiederholungen. Der Tag dazwischen gehört dazu: An ihm werden die Muskeln kräftiger. Ein ausgelassener Tag macht nichts, es zählt einfach der nächste. Die Weltgesundheitsorganisation rät Erwachsenen jeden Alters, ihre Muskeln an zwei oder mehr Tagen in der Woche zu kräftigen.{3}',
      ],
    },
    days: {
      drawing: 'Zwei Wochen: jeden zweiten Tag eine Einheit, dazwischen ein Ruhetag.',
      done: 'Einheit',
      rest: 'Ruhetag',
    },
    course: {
      title: 'Wie es abläuft',
      paragraphs: [
        'Eine Bestandsaufnahme von etwa fünf Minuten zeigt, wo Sie stehen: wie weit die Hüften gehen, bevor der Rücken mitmacht. Daraus ergibt sich Ihr Programm. Nach jeder Einheit richtet es sich nach dem, was gemessen wurde: Bei sauberen Wiederholungen verlangt es etwas mehr; hat der Rücken übernommen oder ist der Schmerz stärker geworden, wird es leichter. Nie um mehr als einen Schritt, und Sie können alles selbst ändern.',
      ],
    },
    promise: {
      title: 'Was es nicht verspricht',
      paragraphs: [
        'Übungen lindern Rückenschmerzen, die seit Monaten bestehen, im Durchschnitt und in mäßigem Umfang.{4} Ob eine Art von Übungen besser ist als eine andere, ist offen. Dass bewegliche Hüften und ein ruhiger Rücken der bessere Weg sind, ist Erfahrung aus Physiotherapie und Training: einleuchtend, teilweise gemessen, nicht bewiesen. Wenn Ihnen etwas anderes guttut, bleiben Sie dabei.',
      ],
    },
    open: 'Zum Programm',
    sources: [
      'Schellenberg et al. 2013, BMC Sports Sci Med Rehabil. Good Mornings und Kreuzheben von 13 Menschen.',
      'Bengtsson et al. 2022, Int J Sports Phys Ther 17(6). Die Lendenwirbelsäule geübter Gewichtheber.',
      'Bull et al. 2020, Br J Sports Med 54(24):1451–1462. Leitlinien der Weltgesundheitsorganisation.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. Übungen bei lange bestehenden Rückenschmerzen, 249 Studien; mäßige Sicherheit.',
    ],
  },
  habits: {
    title: 'Was besser keine Gewohnheit ist, und warum',
    lead: 'Drei Dehnungen werden oft gegen einen steifen Rücken gemacht, jeden Morgen, über Jahre. Sie tun sofort gut. Die Methode hinter diesem Programm lässt sie weg und gibt ihre Zeit den Hüften. Verboten ist keine.',
    claim: 'Was die Methode sagt: eine Meinung',
    found: 'Was Studien fanden',
    instead: 'Stattdessen',
    each: {
      'knees-to-chest': {
        name: 'Knie zur Brust',
        drawing:
          'Eine Person liegt auf dem Rücken und zieht beide Knie zur Brust. Das Becken rollt auf, der untere Rücken beugt sich.',
        back: 'Rücken beugt',
        hips: 'Becken rollt',
        claim:
          'Dabei wird der untere Rücken so weit gebeugt, wie es geht, und dort gehalten. Die gedehnten Muskeln lassen eine Zeit lang los, und das fühlt sich wie Erleichterung an. Rücken, denen Beugen nicht bekommt, sagt der Wirbelsäulenforscher Stuart McGill, sind am nächsten Tag schmerzhafter und steifer.{1}',
        found:
          'In einer Studie beugten Menschen mit lange bestehenden Rückenschmerzen am frühen Morgen den Rücken weniger, und sie hatten weniger Schmerzen.{2} Wurden aber beugende mit streckenden Übungen verglichen, ließ der Schmerz bei beiden nach,{3, 4} in einer von drei Studien nach einem Jahr stärker beim Strecken.{5}',
        instead: 'Mit den Unterschenkeln auf einem Stuhl ruhen und lang ausatmen. Danach das Beckenheben.',
      },
      'knees-aside': {
        name: 'Knie von Seite zu Seite',
        drawing:
          'Eine Person auf dem Rücken, von oben gesehen, lässt beide Knie zu einer Seite fallen. Das Becken dreht sich, und der untere Rücken verdreht sich.',
        back: 'Rücken dreht',
        hips: 'Knie fallen',
        claim:
          'Es soll den unteren Rücken lockern. Der dreht sich aber kaum: um etwa 2° in jedem Gelenk.{6} Drehen ist Sache der Hüften und des oberen Rückens. Wer die Knie Tag für Tag hinunterdrückt, sagt die Methode, verlangt mehr, wo wenig zu holen ist, und nichts von den Hüften.',
        found:
          'Die 2° sind gemessen, an gesunden jungen Männern. Ob diese Dehnung für sich allein als Gewohnheit nützt oder hindert, ist kaum untersucht. Als kleine, leichte Bewegung gehört sie zu vielen Programmen.',
        instead: 'Gesäß und Innenseiten der Oberschenkel dehnen, während der Rücken ruhig liegt.',
      },
      'toe-reach': {
        name: 'Zu den Zehen greifen',
        drawing:
          'Eine Person steht mit gestreckten Knien und greift zu den Zehen. Die Hüften halten auf halbem Weg an, den Rest beugt der Rücken.',
        back: 'Rücken beugt',
        hips: 'Hüfte hält an',
        claim:
          'Wo das Ziehen hinter den Oberschenkeln beginnt, halten die Hüften an, und den Rest beugt der Rücken. Die Spannung dort ist oft kein zu kurzer Muskel, sagt die Methode, sondern eine Hüfte, die das Beugen und Halten nicht gelernt hat. Weggedehnt ist sie am nächsten Tag wieder da.',
        found:
          'Nach Wochen des Dehnens kommen Menschen vor allem deshalb weiter, weil sie das Ziehen später spüren, nicht weil der Muskel länger ist.{7} Die andere Seite: Von 5459 Menschen, die ein Jahr oder länger beobachtet wurden, bekamen jene etwas häufiger Rückenschmerzen, deren Oberschenkel hinten weniger dehnbar waren.{8} Ob Dehnen das verhindert hätte, wurde nicht geprüft.',
        instead:
          'Die Hüftbeuge: Sie bringt die Rückseite der Oberschenkel auf Länge, während der Rücken lang bleibt. Und das Beinheben.',
      },
    },
    other: {
      title: 'Die andere Seite',
      paragraphs: [
        'Ihr Rücken ist zum Beugen gemacht. Socken anziehen, Unkraut jäten, etwas aufheben: Machen Sie das weiter. Menschen, deren Rücken sich beim Heben stärker beugte, hatten nicht häufiger Rückenschmerzen, soweit Studien von geringer Qualität das sagen können.{9}',
        'Dehnen ist erlaubt. Vielen Menschen geht es mit diesen dreien gut, manchen seit Jahrzehnten. Wem sie helfen, auch noch am nächsten Morgen, der hat einen guten Grund, dabei zu bleiben.',
        'Dass man sich überhaupt bewegt, bewirkt mehr als die Wahl der Übung. Bei Rückenschmerzen, die seit Monaten bestehen, sind Übungen besser als keine; welche am besten sind, ist offen.{10}',
      ],
    },
    try: {
      title: 'Finden Sie es selbst heraus',
      paragraphs: [
        'Lassen Sie die drei zwei Wochen lang weg und machen Sie, was unter „Stattdessen“ steht. Notieren Sie jeden Morgen, wie sich der Rücken anfühlt, von 0 bis 10. Nehmen Sie dann eine davon wieder auf und vergleichen Sie. Das sagt mehr über Sie als jede Studie.',
      ],
    },
    sure: {
      title: 'Wie sicher ist das alles?',
      paragraphs: [
        'Was die Methode sagt, stammt aus Erfahrung und Labor, nicht aus einer Studie mit Patienten. Die Studien haben etwa 50 bis 150 Teilnehmer, und einige sind mehr als dreißig Jahre alt. Die Übersichtsarbeiten umfassen viele Menschen und nennen ihre eigene Sicherheit gering, für Übungen insgesamt mäßig.',
      ],
    },
    sources: [
      'McGill 2012, Designing Back Exercise, backfitpro.com. Ein Überblick des Autors vieler Laborstudien; keine Studie mit Vergleich.',
      'Snook et al. 1998, Spine 23(23):2601–2607. Eine Studie mit 85 Menschen.',
      'Elnaggar et al. 1991, Spine 16(8):967–972. Beugen gegen Strecken, lange bestehende Rückenschmerzen.',
      'Dettori et al. 1995, Spine 20(21):2303–2312. Dasselbe mit 149 Soldaten und neuen Rückenschmerzen.',
      'Park et al. 2024, Sci Rep 14:2714. Dasselbe mit 56 Menschen, ein Jahr lang beobachtet.',
      'Pearcy und Tibrewal 1984, Spine 9(6):582–587. Röntgenbilder von zwei Seiten, gesunde Männer.',
      'Weppler und Magnusson 2010, Phys Ther 90(3):438–449. Eine Übersicht, was Dehnen verändert.',
      'Sadler et al. 2017, BMC Musculoskelet Disord 18:179. Eine Übersicht über 12 Studien.',
      'Saraceni et al. 2020, J Orthop Sports Phys Ther 50(3):121–130. Eine Übersicht über 12 Studien; geringe Qualität.',
      'Hayden et al. 2021, Cochrane Database Syst Rev CD009790. Eine Übersicht über 249 Studien; mäßige Sicherheit.',
    ],
  },
  pain: {
    title: 'Schmerz: was er hier bedeutet',
    lead: 'Ein wenig Schmerz beim Üben ist kein Grund aufzugeben. Wichtig ist, wohin er sich entwickelt: während der Einheit, danach und am nächsten Morgen.',
    asked: {
      title: 'Vorher und nachher, von 0 bis 10',
      paragraphs: [
        '0 ist kein Schmerz, 10 der stärkste, den Sie sich vorstellen können. Sie werden vor und nach einer Einheit danach gefragt. Die Zahl bleibt auf diesem Gerät, und Sie können sie weglassen.',
      ],
    },
    scale: (up) => ({
      drawing: `Eine Skala von 0 bis 10: vor der Einheit 2, danach ${2 + up}. Das sind ${up} mehr.`,
      before: 'vorher',
      after: 'nachher',
    }),
    rule: {
      title: 'Was Hingeline damit macht',
      when: 'Nach der Einheit',
      next: 'Nächstes Mal',
      rows: ({ rise, stop }) => [
        ['wie vorher oder besser', 'wie geplant'],
        ['um 1 gestiegen', 'wie geplant, aber kein Schritt nach oben'],
        [`um ${rise} oder mehr gestiegen, oder über ${stop}`, 'ein Schritt leichter'],
      ],
      before: ({ stop }) => `Schon vor dem Anfang über ${stop}? Dann ist heute Ruhetag, und nichts geht verloren.`,
      why: 'Warum 2? Kleinere Änderungen kommen und gehen von selbst. Fachleute einigten sich auf 2 als kleinste Änderung auf dieser Skala, die Menschen mit Rückenschmerzen etwas bedeutet.{1} Gemeint war eine Besserung; sie auch für eine Verschlechterung zu nehmen, ist eine Entscheidung dieser App.',
    },
    today: 'Für heute aufhören',
    morning: {
      title: 'Der Morgen danach',
      paragraphs: [
        'Am meisten sagt der nächste Morgen. Wie vorher oder besser: weitermachen. Schlechter als vor der Einheit: einen Tag länger warten und es mit der Zahl sagen, wenn Sie wieder anfangen. Dreimal hintereinander schlechter, oder von Woche zu Woche schlechter: ärztlich oder physiotherapeutisch anschauen lassen.',
        'Muskelkater ist etwas anderes: dumpf, auf beiden Seiten, in Gesäß und Oberschenkeln, nach ein oder zwei Tagen vorbei.',
      ],
    },
    sources: ['Ostelo et al. 2008, Spine 33(1):90–94. Fachleute zu Änderungen, die bei Kreuzschmerzen etwas bedeuten.'],
  },
  privacy: {
    title: 'Was auf Ihrem Gerät bleibt',
    lead: 'Alles. Hingeline betrachtet das Kamerabild in Ihrem Browser, liest Winkel daraus ab und verwirft es. Es gibt kein Konto und keine Statistik, und keinen Server, der etwas entgegennimmt.',
    picture: {
      title: 'Das Kamerabild',
      paragraphs: [
        'Jedes Bild wird auf diesem Gerät ausgewertet und vor dem nächsten verworfen. Es wird kein Video aufbewahrt und keines gesendet. Nach dem Mikrofon wird nie gefragt. Die Kamera ist nur an, während Sie Ihren Platz einnehmen und während Sie üben.',
        'Nur wenn Sie es in den Einstellungen einschalten, wird von jeder Wiederholung ein kleines Bild bei der Einheit aufbewahrt. Es ist in keiner Sicherung enthalten und mit einem Tippen gelöscht.',
      ],
    },
    kept: {
      title: 'Was aufbewahrt wird, und wo',
      paragraphs: [
        'Von jeder Einheit: die Übung und der Tag, die Winkel und die Punkte jeder Wiederholung, Ihr Körper als Punkte und Linien, Ihre Angaben zu Schmerzen und Ihre Notizen. Daneben Ihre Einstellungen, Ihr Programm und Ihre Bestandsaufnahmen. All das liegt in diesem Browser auf diesem Gerät. Es ist nicht verschlüsselt: Wer diesen Browser benutzt, kann es sehen.',
        'Damit es auch ohne Netz geht, werden die App selbst und das Körpermodell ebenfalls aufbewahrt.',
      ],
    },
    delete: {
      title: 'Wie Sie es löschen',
      paragraphs: [
        'Eine einzelne Einheit in der Liste der Einheiten; alles unter „Ihre Daten“. Wenn Sie im Browser die Daten dieser Seite löschen, ist alles fort, auch die App.',
      ],
    },
    leaves: {
      title: 'Was dieses Gerät verlässt',
      paragraphs: [
        'Nur, was Sie selbst mitnehmen: eine Sicherung, eine Tabelle, einen Bericht, einen Plan oder einen Kalendereintrag, als Datei oder Link, den Sie weitergeben. Ein Link trägt den Plan hinter einem #-Zeichen, und diesen Teil senden Browser an niemanden.',
        'Dort, woher die App geladen wird, ist wie bei jeder Webseite zu sehen, dass ein Gerät die App abgerufen hat, und nichts von dem, was Sie darin tun.',
        'In den Einstellungen sind manche Stimmen mit „über das Internet“ gekennzeichnet. Wenn Sie eine solche wählen, erhält ihr Hersteller die Worte, die sie spricht. Sonst spricht eine Stimme dieses Geräts.',
      ],
    },
    sure: {
      title: 'Woran Sie es erkennen',
      paragraphs: [
        'Die App weist den Browser an, jede Verbindung zu einem anderen Ort abzulehnen. Ein Test, der bei jeder Änderung läuft, geht durch eine ganze Einheit und schlägt fehl, sobald etwas anderswohin geht oder etwas mitnimmt. Der Quelltext ist offen.',
      ],
    },
  },
};
