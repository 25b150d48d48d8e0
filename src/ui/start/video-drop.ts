import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emit } from '../events.ts';

/** A video may be dropped on a page: on an exercise (`data-exercise`) it is of that one, elsewhere of the first. */
export class VideoDrop implements ReactiveController {
  /** A file is held over the page. */
  over = false;

  /** @param first id of the exercise that a file dropped beside all is of */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly first: () => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('dragover', this.dragOver);
    this.host.addEventListener('dragleave', this.dragLeave);
    this.host.addEventListener('drop', this.drop);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('dragover', this.dragOver);
    this.host.removeEventListener('dragleave', this.dragLeave);
    this.host.removeEventListener('drop', this.drop);
  }

  private readonly dragOver = (event: DragEvent): void => {
    event.preventDefault(); // or the browser opens the file itself
    this.show(true);
  };

  private readonly dragLeave = (): void => this.show(false);

  private readonly drop = (event: DragEvent): void => {
    event.preventDefault();
    this.show(false);
    const file = event.dataTransfer?.files[0];
    const exercise = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && !!node.dataset['exercise']);
    if (file) emit(this.host, 'choose-file', { file, exerciseId: exercise?.dataset['exercise'] ?? this.first() });
  };

  private show(over: boolean): void {
    if (over !== this.over) this.host.requestUpdate();
    this.over = over;
  }
}
