/** Loaded by every page: what holds everywhere, each in a module of its own. */
import './ime-guard.js';
import './confirm.js';
import './leaving.js';
import './double-submit.js';
import './letters.js';
import './typed.js';
import './sending.js';
import './first-error.js';
import './keys.js';
import './table-keys.js';
import './scrolled.js';
import './dialogs.js';
import './navigation.js';
import './find.js';
import './connection.js';
import './primefaces-words.js';
