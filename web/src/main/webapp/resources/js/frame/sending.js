/**
 * What becomes of a press of a button, as PrimeFaces tells it. A view or a sign-in that has ended takes no typed text with
 * it: the page stays as it is and gets a new view behind it, and the reader is told to press again. Only a page in which
 * nothing was typed is read anew; its rows may have moved, so nothing is repeated there.
 */
import { askAgain } from './again.js';
import { isAnswered } from './confirm.js';
import { show } from './notice.js';
import { anythingTyped, isTyped, settle } from './typed.js';

const VIEW_STATE = 'jakarta.faces.ViewState';
const path = (url) => new URL(url, location.href).pathname;
/** @type {Element|null} */
let source = null;

/** The button may have been drawn anew meanwhile. */
const inPage = () => document.getElementById(source?.id ?? '') ?? source;
const form = () => inPage()?.closest('form') ?? null;
const isButton = () => source?.matches('button, input[type=submit]') ?? false;
const done = (finished) => document.dispatchEvent(new CustomEvent('gijido:done', { detail: { form: finished } }));

/** @param {string} url @param {() => void} go */
function redirected(url, go) {
  if (path(url) === '/error/expired.xhtml') {
    expired();
  } else if (path(url) === '/signin.xhtml' && anythingTyped()) {
    show('ended', { href: '/signin.xhtml' });
  } else {
    if (path(url) !== '/error/unexpected.xhtml' && isButton()) {
      done(form());
    }
    document.dispatchEvent(new CustomEvent('gijido:leaving'));
    go();
  }
}

function expired() {
  if (isTyped(form())) {
    renew().catch(() => show('failed'));
  } else if (anythingTyped()) {
    show('expired');
  } else {
    history.replaceState({ expired: true }, '');
    location.reload();
  }
}

/** A new view for the forms in which something was typed. The other forms keep the old one: what they act on may have moved. */
async function renew() {
  const { standing, page } = await askAgain();
  const fresh = page?.querySelector(`input[name="${VIEW_STATE}"]`);
  if (standing === 'ended') {
    show('ended', { href: '/signin.xhtml' });
  } else if (standing === 'own' && fresh) {
    document.querySelectorAll(`form[data-unsaved] input[name="${VIEW_STATE}"]`).forEach((state) => {
      state.value = fresh.value;
    });
    show('renewed');
  } else {
    show(standing === 'other' ? 'other' : 'failed');
  }
}

/** PrimeFaces leaves a button dead when no answer came, or one that leads away. @param {any} PrimeFaces */
function awaken(PrimeFaces) {
  const widget = source && PrimeFaces.getWidgetById(source.id);
  if (widget?.enable) {
    PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq);
  }
}

/** @param {any} args what the server said of it; nothing where no answer came */
function completed(args) {
  if (!source || !args || args.redirect) {
    return;
  }
  const sent = form();
  if (isButton() && !args.validationFailed && !args.asks) {
    done(sent);
    if (source.hasAttribute('data-closes-when-done')) {
      inPage().closest('dialog')?.close();
    }
  }
  settle(isButton() ? null : sent);
  const detail = { form: sent, refused: Boolean(args.validationFailed), pressed: isButton() };
  document.dispatchEvent(new CustomEvent('gijido:answered', { detail }));
  if (args.asks) {
    document.dispatchEvent(new CustomEvent('gijido:asks', { detail: { sentence: args.asks, button: inPage() } }));
  }
}

window.addEventListener('load', () => {
  const { jQuery, PrimeFaces } = /** @type {any} */ (window);
  if (jQuery && PrimeFaces?.ajax) {
    const events = jQuery(document);
    events.on('pfAjaxSend', (event, request, settings) => {
      source = document.getElementById(String(settings?.source?.id ?? settings?.source ?? ''));
      if (isAnswered(source)) {
        request.setRequestHeader('Gijido-Answered', 'true');
      }
    });
    events.on('pfAjaxError', () => show('failed'));
    events.on('pfAjaxComplete', (event, request, settings, args) => {
      completed(args);
      if (!args || args.redirect) {
        awaken(PrimeFaces);
      }
    });
    // Nothing that is pressed after the answer has come is swallowed.
    PrimeFaces.ajax.minLoadAnimation = 0;
    const go = PrimeFaces.ajax.ResponseProcessor.doRedirect;
    PrimeFaces.ajax.ResponseProcessor.doRedirect = (node) => redirected(node.getAttribute('url'), () => go(node));
  }
  if (history.state?.expired) {
    history.replaceState(null, '');
    show('expired');
  }
});
