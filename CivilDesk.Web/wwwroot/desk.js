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
        if (event.isComposing || event.keyCode === 229) return;
        const chord = chordOf(event);
        if (!wanted.has(chord)) return;
        const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
        const list = walking.has(chord) ? "[data-list-keys], [data-single-keys]" : "[data-single-keys]";
        if (plain && chord !== "Escape" && (typing(event.target) || (chord !== "Shift+Slash" && !event.target.closest?.(list)))) return;
        if ((chord === "Enter" || chord === "Space") && event.target.closest?.("a, button, summary, input")) return;
        if (document.querySelector("dialog[open], .mud-dialog") && !event.target.closest?.("dialog, .mud-dialog")) return;
        event.preventDefault();
        // A field reports its text when it is left; leaving it first brings the last word along.
        const field = typing(event.target);
        if (field && !plain) field.dispatchEvent(new Event("change", { bubbles: true }));
        dotnet.invokeMethodAsync("PressAsync", chord);
      };
      document.addEventListener("keydown", listener, true);
    },

    // The address of what is on the screen now, so that opening the page again leads back to it.
    address(path) {
      history.replaceState(history.state, "", path);
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

  // A list that was folded out folds back when people go on elsewhere.
  const foldOthers = target => document.querySelectorAll("details[data-folds][open]").forEach(list => list.contains(target) || list.removeAttribute("open"));
  document.addEventListener("click", event => foldOthers(event.target));
  document.addEventListener("keydown", event => {
    const list = event.code === "Escape" ? event.target.closest?.("details[data-folds][open]") : null;
    list?.removeAttribute("open");
    list?.querySelector("summary").focus();
  });

  const notice = document.getElementById("components-reconnect-modal");
  if (!notice) return;

  // The board stays readable while the line is down, and says how old its figures are.
  const lostOnBoard = lost => {
    const board = document.querySelector("[data-board]");
    const line = board?.querySelector("[data-board-lost]");
    if (!line) return false;
    line.hidden = !lost;
    line.textContent = lost ? board.dataset.lineLost.replace("{0}", board.querySelector("[data-board-asof]")?.dataset.boardAsof ?? "") : "";
    return true;
  };
  const retry = async () => {
    try {
      // A reload while the server is down would leave a dead page behind.
      if (!(await fetch("healthz", { cache: "no-store" })).ok) throw new Error("not ready");
      if (await Blazor.reconnect() || await Blazor.resumeCircuit()) {
        notice.close();
        return;
      }
      location.reload();
    } catch {
      notice.classList.add("desk-reconnect--failed");
      if (document.querySelector("[data-board]")) setTimeout(retry, 5000);
    }
  };
  notice.addEventListener("components-reconnect-state-changed", event => {
    const state = event.detail.state;
    notice.classList.toggle("desk-reconnect--failed", state === "failed");
    if (state === "show" && !lostOnBoard(true) && !notice.open) notice.showModal();
    if (state === "hide") {
      lostOnBoard(false);
      notice.close();
    }
    if (state === "rejected") location.reload();
    if (state === "failed" && document.querySelector("[data-board]")) setTimeout(retry, 5000);
  });
  document.getElementById("desk-reconnect-retry").addEventListener("click", retry);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible" && notice.open) retry();
  });
})();
