export interface LearnWords {
  readonly title: string;
}
