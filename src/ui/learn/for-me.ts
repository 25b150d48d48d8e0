import { html, type TemplateResult } from 'lit';
import type { Catalogue } from '../../exercises/entry.ts';
import { emit } from '../events.ts';
import { wordsOfEntry } from '../shared/exercise-words.ts';

/**
 * For whom it is, and who should ask somebody first. The lists are the usual red flags of low back pain in plain words,
 * and what speaks against bending forward or lying flat.
 *
 * @param shown exercises that can be learnt from here
 */
export function forMe(host: EventTarget, shown: Catalogue): TemplateResult {
  return html`<h1>Is this for me?</h1>
    <section class="text">
      <p class="lead">
        Most likely, yes. Hingeline is for adults who want to learn to move from the hips: because the back is often
        stiff or tired, because they sit a lot, or because they lift.
      </p>
      <p>
        It watches one movement, measures it and tells you what it sees. It is not a medical device. It does not find
        causes and does not replace somebody who examines you. Most back pain eases by itself, and moving helps. A few
        things should be looked at first.
      </p>
    </section>
    <section class="flags now" aria-labelledby="now">
      <h2 id="now">Go to an emergency department now</h2>
      <p>if, with back pain, any of these is new:</p>
      <ul>
        <li>numbness or tingling between the legs, around the genitals or the back passage</li>
        <li>trouble passing water, or not feeling that the bladder is full</li>
        <li>losing water or stool without meaning to</li>
        <li>weakness or numbness in both legs, or a leg that gets weaker by the hour</li>
        <li>pain in the chest, or sudden severe pain in the belly or back with faintness</li>
        <li>a serious fall or accident just before it</li>
      </ul>
    </section>
    <section class="flags ask" aria-labelledby="ask">
      <h2 id="ask">Ask a doctor or physiotherapist first</h2>
      <p>if one of these is true for you:</p>
      <ul>
        <li>
          new pain since a recent fall or blow, even a light one if your bones are thin (osteoporosis, long cortisone
          treatment)
        </li>
        <li>weakness or numbness in a leg that grows, or pain that runs down below the knee</li>
        <li>fever, or feeling ill, together with back pain</li>
        <li>weight lost without trying, or cancer now or earlier</li>
        <li>pain that wakes you at night, or that no position changes</li>
        <li>a first strong back pain after the age of 55, or a back that has changed its shape</li>
        <li>an operation on back, hip or belly in the last months, a new hip joint, or a hernia</li>
        <li>pregnancy, or a birth in the last months</li>
        <li>
          dizziness when you bend or lie down; falls; high blood pressure that is not under control; heart trouble
        </li>
        <li>glaucoma, or an eye operation lately: ask before you lower your head</li>
      </ul>
      <p>None of these? Then begin with a few slow reps.</p>
    </section>
    <section aria-labelledby="stop">
      <h2 id="stop">Stop if it hurts</h2>
      <div class="columns">
        <div>
          <h3>This is usual</h3>
          <ul>
            <li>a pull behind the thighs in the hinge</li>
            <li>warm, tired buttocks in the bridge</li>
            <li>sore muscles there for a day or two</li>
          </ul>
        </div>
        <div>
          <h3>Stop for today</h3>
          <ul>
            <li>pain that shoots down a leg</li>
            <li>numbness or tingling</li>
            <li>pain that grows from rep to rep</li>
            <li>dizziness or shortness of breath</li>
          </ul>
        </div>
      </div>
      <p class="text">
        Worse the next day than before? Do less, or leave it, until that has settled. If it comes back each time, let
        somebody look at it.
      </p>
    </section>
    <section class="text" aria-labelledby="help">
      <h2 id="help">A hand, a chair, a wall</h2>
      <ul>
        <li>
          Unsteady? Stand by a heavy chair or a table and rest your fingers on it. Keep that hand in front of you, so
          the camera sees your back.
        </li>
        <li>New to the hinge? Stand a foot’s length in front of a wall and reach for it with your buttocks.</li>
        <li>
          Getting down to the floor is hard? Hold on to a chair, kneel first, and have your telephone within reach. If
          you cannot get up again without help, leave the bridge for when somebody is there.
        </li>
      </ul>
    </section>
    <section class="text" aria-labelledby="physio">
      <h2 id="physio">For physiotherapists</h2>
      <p>
        You can change how much the back may bend, how far the hips should go, and how the knees may bend. Each limit is
        a coaching target, shown with its default and where it comes from; most have no published norm, and people
        differ. Those of the hinge are shares of the person’s own full bend once it is measured. The lumbar angle is a
        surface estimate from the body’s outline against this person’s own zero, with its standard error. It has not
        been validated on people with measured spines.
      </p>
      <p><button @click=${() => emit(host, 'open-settings', null)}>Open settings</button></p>
    </section>
    <section class="begin">
      ${shown.map(
        (entry) =>
          html`<button class="start" @click=${() => emit(host, 'open-learn', { topic: entry.exercise.id })}>
            Learn the ${wordsOfEntry(entry).nameWithin}
          </button>`,
      )}
    </section>`;
}
