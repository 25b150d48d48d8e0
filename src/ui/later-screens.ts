/** The screens that everybody comes to after the first, whose code is fetched once the first stands. */
import './loading/loading-screen.ts';
import './picture/picture.ts';
import './session/live/live-screen.ts';
import './session/setup/setup-screen.ts';
import './settings/settings-screen.ts';
