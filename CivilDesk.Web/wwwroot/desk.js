// What only the browser can do: preferences, keys, focus, copying, and an honest notice when the line drops.
(() => {
  let listener = null;

  const chordOf = event =>
    (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "") + (event.shiftKey ? "Shift+" : "") +
    (event.code === "NumpadEnter" ? "Enter" : event.code);

  const typing = target => target.closest?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");

  // Keys that walk a list are no letters: they work there even when the single keys are switched off.
  const walking = new Set(["ArrowUp", "ArrowDown", "Home", "End", "Enter", "Space"]);

  window.desk = {
    // A preference of this terminal, known to the server with the next page.
    prefer(name, value) {
      document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax`;
      location.reload();
    },

    // Physical keys, never letters: with the Korean input method on, the letter is ㅜ or "Process".
    keys(dotnet, chords) {
      if (listener) document.removeEventListener("keydown", listener, true);
      listener = null;
      if (!dotnet) return;
      const wanted = new Set(chords);
      listener = event => {
        const composing = event.isComposing || event.keyCode === 229;
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const chord = chordOf(event);
        if (!wanted.has(chord) || composing && plain) return;
        const list = walking.has(chord) ? "[data-list-keys], [data-single-keys]" : "[data-single-keys]";
        if (plain && chord !== "Escape" && (typing(event.target) || (chord !== "Shift+Slash" && !event.target.closest?.(list)))) return;
        if ((chord === "Enter" || chord === "Space") && event.target.closest?.("a, button, summary, input")) return;
        if (event.target.closest?.("dialog.desk-box")) return;
        if (document.querySelector("dialog[open], .mud-dialog") && !event.target.closest?.("dialog, .mud-dialog")) return;
        event.preventDefault();
        // A field reports its text when it is left; leaving it first brings the last word along.
        const field = typing(event.target);
        if (composing && field) {
          // Leaving the field ends the syllable, which a key with Ctrl or Alt would leave half.
          field.blur();
          field.focus();
        }
        if (field && !plain) field.dispatchEvent(new Event("change", { bubbles: true }));
        dotnet.invokeMethodAsync("PressAsync", chord);
      };
      document.addEventListener("keydown", listener, true);
    },

    // Tells what stands in the fields of a form, one way and never a syllable that is still being composed; see FieldReader.
    read(root, dotnet) {
      const told = new WeakMap(), settled = new WeakMap(), timers = new Map();
      let tabbed = null;
      const field = target => target.closest?.("[data-field]");
      const form = input => input.closest("[data-form]")?.dataset.form ?? "";
      const tell = (input, value) => {
        clearTimeout(timers.get(input));
        timers.delete(input);
        if (!input.isConnected || told.get(input) === value) return;
        told.set(input, value);
        dotnet.invokeMethodAsync("TellAsync", form(input), input.dataset.field, value, null);
      };
      const wants = (input, key) => (input.dataset.keys ?? "").split(" ").includes(key);
      const pass = (input, key) => {
        clearTimeout(timers.get(input));
        timers.delete(input);
        told.set(input, input.value);
        dotnet.invokeMethodAsync("TellAsync", form(input), input.dataset.field, input.value, key);
      };
      const later = input => {
        const pause = Number(input.dataset.pause ?? 0);
        if (!pause && timers.has(input)) return;
        clearTimeout(timers.get(input));
        timers.set(input, setTimeout(() => tell(input, settled.get(input) ?? input.value), pause || 2000));
      };
      const all = () => [...timers.keys()].forEach(input => tell(input, settled.get(input) ?? input.value));
      const heard = {
        input(event) {
          const input = field(event.target);
          if (!input) return;
          if (!event.isComposing) settled.set(input, input.value);
          later(input);
        },
        compositionstart(event) {
          const input = field(event.target);
          if (input) settled.set(input, input.value);
        },
        compositionend(event) {
          const input = field(event.target);
          if (!input) return;
          settled.set(input, input.value);
          later(input);
        },
        focusout(event) {
          const input = field(event.target);
          if (!input) return;
          settled.set(input, input.value);
          if (tabbed === input && wants(input, "Tab")) pass(input, "Tab");
          else if (timers.has(input)) tell(input, input.value);
          tabbed = null;
        },
        keydown(event) {
          const input = field(event.target);
          // Tab is told when the field is left, because only then the last syllable is whole.
          tabbed = event.code === "Tab" && !event.shiftKey ? input : null;
          if (!input || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.altKey || event.metaKey) return;
          const key = event.code === "NumpadEnter" ? "Enter" : event.code;
          if (key === "Tab" || !wants(input, key)) return;
          event.preventDefault();
          pass(input, key);
        }
      };
      Object.entries(heard).forEach(([name, hear]) => root.addEventListener(name, hear));
      // What appears marked data-first takes the focus at once, or hands it to the field it names: the next key is meant for it.
      const lead = mark => mark && (document.getElementById(mark.dataset.first) ?? mark).focus();
      const appears = new MutationObserver(changes => changes.forEach(change => change.addedNodes.forEach(node =>
        lead(node.matches?.("[data-first]") ? node : node.querySelector?.("[data-first]")))));
      appears.observe(root, { childList: true, subtree: true });
      // Quick hands type before the ear is here.
      root.querySelectorAll("[data-field]").forEach(input => input.value && later(input));
      const hidden = () => document.visibilityState === "hidden" && all();
      document.addEventListener("visibilitychange", hidden);
      window.addEventListener("pagehide", all);
      root.deskUnread = () => {
        appears.disconnect();
        timers.forEach(timer => clearTimeout(timer));
        timers.clear();
        Object.entries(heard).forEach(([name, hear]) => root.removeEventListener(name, hear));
        document.removeEventListener("visibilitychange", hidden);
        window.removeEventListener("pagehide", all);
      };
    },

    unread(root) {
      root?.deskUnread?.();
    },

    // The address of what is on the screen now, so that opening the page again leads back to it.
    address(path) {
      history.replaceState(history.state, "", path);
    },

    press(selector) {
      document.querySelector(selector)?.click();
    },

    focus(selector) {
      document.querySelector(selector)?.focus();
    },

    // The first thing to fill in, or the button when there is nothing.
    enter(selector) {
      const form = document.querySelector(selector);
      (form?.querySelector("input:not([type=hidden]), select, textarea") ?? form?.querySelector("button"))?.focus();
    },

    // To a row of a list, without the jump to the middle that focus alone makes.
    step(selector) {
      const row = document.querySelector(selector);
      row?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: "nearest" });
    },

    // A box over the page; the browser itself keeps the focus in it and gives it back afterwards.
    open(selector) {
      const box = document.querySelector(selector);
      if (!box || box.open) return;
      box.showModal();
      const field = box.querySelector("input");
      if (field) field.value = "";
      field?.focus();
    },

    shut(selector) {
      document.querySelector(selector)?.close();
    },

    fold(selector) {
      document.querySelector(selector)?.removeAttribute("open");
    },

    pressWhenSeen(selector) {
      const button = document.querySelector(selector);
      if (!button) return;
      const watch = new IntersectionObserver(seen => {
        if (!seen.some(entry => entry.isIntersecting)) return;
        watch.disconnect();
        button.click();
      }, { rootMargin: "300px" });
      watch.observe(button);
    },

    // A choice of this terminal that no page needs before it is drawn.
    recall(name) {
      return localStorage.getItem(name);
    },

    remember(name, value) {
      localStorage.setItem(name, value);
    },

    reveal(selector) {
      document.querySelector(selector)?.scrollIntoView({ block: "nearest" });
    },

    async copy(text) {
      await navigator.clipboard.writeText(text);
    },

    print() {
      window.print();
    }
  };

  // Paper pages have no circuit: their buttons are heard here.
  document.addEventListener("click", event => event.target.closest?.("[data-print]") && window.print());
  if (document.querySelector("[data-print-now]")) document.fonts.ready.then(() => window.print());
  // A list that was folded out folds back when people go on elsewhere.
  const foldOthers = target => document.querySelectorAll("details[data-folds][open]").forEach(list => list.contains(target) || list.removeAttribute("open"));
  document.addEventListener("click", event => foldOthers(event.target));
  // Arrows walk through what was folded out, as in any menu.
  document.addEventListener("keydown", event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    const list = step && event.target.closest?.("details[data-folds]");
    if (!list || typing(event.target)) return;
    event.preventDefault();
    list.open = true;
    const choices = [...list.querySelectorAll("button, a")];
    const at = choices.indexOf(document.activeElement);
    choices[at < 0 ? (step > 0 ? 0 : choices.length - 1) : (at + step + choices.length) % choices.length]?.focus();
  });
  document.addEventListener("keydown", event => {
    const list = event.code === "Escape" ? event.target.closest?.("details[data-folds][open]") : null;
    list?.removeAttribute("open");
    list?.querySelector("summary").focus();
  });

  // A clock that shows that the screen is alive; Seoul's time, wherever the screen hangs.
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Seoul", hour: "2-digit", minute: "2-digit", second: "2-digit" });
  setInterval(() => document.querySelectorAll("[data-clock]").forEach(clock => clock.textContent = time.format(new Date())), 500);

  const notice = document.getElementById("components-reconnect-modal");
  if (!notice) return;

  const board = () => document.querySelector("[data-board]");

  // A reload while the server is down would leave a dead page behind.
  const ready = async () => {
    try {
      return (await fetch("healthz", { cache: "no-store" })).ok;
    } catch {
      return false;
    }
  };
  const reloadWhenReady = async () => {
    if (await ready()) location.reload();
    else setTimeout(reloadWhenReady, 5000);
  };

  // The board stays readable while the line is down, and says how old its figures are.
  let ageing = null;
  const lostOnBoard = lost => {
    const line = board()?.querySelector("[data-board-lost]");
    if (!line) return false;
    clearInterval(ageing);
    line.hidden = !lost;
    line.textContent = "";
    const tell = () => {
      const figures = board()?.querySelector("[data-board-asof]");
      const minutes = Math.max(0, Math.floor((Date.now() - Number(figures?.dataset.boardAt ?? Date.now())) / 60000));
      const text = (board()?.dataset.lineLost ?? "").replace("{0}", figures?.dataset.boardAsof ?? "").replace("{1}", minutes);
      if (line.textContent !== text) line.textContent = text;
    };
    if (lost) {
      tell();
      ageing = setInterval(tell, 5000);
    }
    return true;
  };
  const retry = async () => {
    if (await ready()) {
      try {
        if (await Blazor.reconnect() || await Blazor.resumeCircuit()) {
          lostOnBoard(false);
          notice.close();
          return;
        }
      } catch {
        // Whatever of the old screen cannot be had back, a new one can.
      }
      location.reload();
      return;
    }
    notice.classList.add("desk-reconnect--failed");
    if (board()) setTimeout(retry, 5000);
  };
  notice.addEventListener("components-reconnect-state-changed", event => {
    const state = event.detail.state;
    notice.classList.toggle("desk-reconnect--failed", state === "failed");
    if (state === "show" && !lostOnBoard(true) && !notice.open) notice.showModal();
    if (state === "hide") {
      lostOnBoard(false);
      notice.close();
    }
    if (state === "rejected" || state === "resume-failed") reloadWhenReady();
    if (state === "failed" && board()) setTimeout(retry, 5000);
  });
  // A wall screen is never closed: once a night it begins anew, with its cookie and its memory.
  if (location.pathname === "/board/kiosk") setTimeout(reloadWhenReady, 24 * 3600 * 1000);
  document.getElementById("desk-reconnect-retry").addEventListener("click", retry);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && notice.open) retry();
  });
})();
