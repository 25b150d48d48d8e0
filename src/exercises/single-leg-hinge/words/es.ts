import type { OneLegOwnWords } from '../../one-leg-words.ts';

export const words: OneLegOwnWords = {
  heading: 'Bisagra a una pierna',
  both: 'Bisagra a una pierna',
  within: 'bisagra a una pierna',
  leg: { left: 'izquierda', right: 'derecha' },
  lead: 'De pie sobre una pierna, inclínese desde esa cadera; la otra pierna va hacia atrás.',
  summary: (leg) => `De pie sobre la pierna ${leg}, inclínese desde esa cadera; la otra pierna va hacia atrás.`,
  note: 'Izquierda es: sobre la pierna izquierda. Puede apoyarse en una silla.',
  card: {
    placing:
      'Portátil a la altura de la cadera, usted de lado, a dos o tres metros. Delante de usted, una silla para apoyarse.',
    drawing:
      'Una persona vista de lado, sobre una pierna, se inclina desde la cadera; la otra pierna va hacia atrás. La cadera gira, la espalda se dobla poco.',
    back: 'espalda larga',
    hips: 'cadera dobla',
  },
};
