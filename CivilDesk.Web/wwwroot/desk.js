// What only the browser can do: preferences, keys, focus, copying, and an honest notice when the line drops.
(() => {
  let listener = null;

  const chordOf = event =>
    (event.ctrlKey || event.metaKey ? "Ctrl+" : "") + (event.altKey ? "Alt+" : "") + (event.shiftKey ? "Shift+" : "") +
    (event.code === "NumpadEnter" ? "Enter" : event.code);

  const typing = target => target.closest?.("input, textarea, select, [contenteditable]");

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
        if (plain && chord !== "Escape" && (typing(event.target) || (chord !== "Shift+Slash" && !event.target.closest?.("[data-single-keys]")))) return;
        if (document.querySelector("dialog[open], .mud-dialog") && !event.target.closest?.("dialog, .mud-dialog")) return;
        event.preventDefault();
        // A field reports its text when it is left; leaving it first brings the last word along.
        const field = typing(event.target);
        if (field && !plain) field.dispatchEvent(new Event("change", { bubbles: true }));
        dotnet.invokeMethodAsync("PressAsync", chord);
      };
      document.addEventListener("keydown", listener, true);
    },

    focus(selector) {
      document.querySelector(selector)?.focus();
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
