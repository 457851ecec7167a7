/* What must happen in the browser itself: the address split into its parts, the brush, and the news of a new build.
   Everything here writes the address or one of the stores; what is shown follows from them. */
(function () {
  "use strict";
  const client = (window.dash_clientside = window.dash_clientside || {});
  const SAYING = ["lang", "theme", "months", "digits", "hijri"];
  const SPAN = ["start", "end"];
  const SETTLED = 300;
  const last = {};
  let axis = null;
  let drag = null;

  const none = () => client.no_update;
  const changed = (name, value) => (last[name] === value ? none() : (last[name] = value));
  const root = document.documentElement;

  function address(changes) {
    const query = new URLSearchParams(window.location.search);
    for (const [name, value] of Object.entries(changes)) {
      query.delete(name);
      for (const each of [].concat(value)) if (each !== "" && each != null) query.append(name, each);
    }
    const search = query.toString();
    return search ? "?" + search : "";
  }

  function part(query, names, isWithout) {
    const found = new URLSearchParams();
    for (const [name, value] of query) if (names.includes(name) !== isWithout) found.append(name, value);
    return found;
  }

  function theme(query) {
    const asked = query.get("theme");
    if (asked === "light" || asked === "dark") return asked;
    return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  }

  const iso = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
  const number = (text) => Math.round(Date.parse(text + "T00:00Z") / 864e5);

  /* A year or month means its first day as a start and its last as an end, as in filters.py. */
  function bound(text, isEnd) {
    if (!/^\d{4}(-\d{1,2}){0,2}$/.test(text || "")) return null;
    const [year, month, day] = text.split("-").map(Number);
    if (day) return Math.round(Date.UTC(year, month - 1, day) / 864e5);
    const after = month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
    return isEnd ? after / 864e5 - 1 : Date.UTC(year, (month || 1) - 1, 1) / 864e5;
  }

  /* What is beside the lanes waits until the hand rests: tables and lists need not follow every move. */
  let resting = 0;
  function settle(span) {
    clearTimeout(resting);
    if (last.settled === span) return;
    resting = setTimeout(() => client.set_props(last.page + "-settled", { data: (last.settled = span) }), SETTLED);
  }

  /* The evidence just opened is where reading goes on: the focus moves to its title once it is there. */
  function attend(tries = 30) {
    const title = document.getElementById("evidence-title");
    const isNew = title && title !== last.title;
    if (isNew) (last.title = title).focus({ preventScroll: true });
    else if (tries) setTimeout(attend, 100, tries - 1);
  }

  Object.assign((client.waqai = client.waqai || {}), {
    route(pathname, search, build) {
      const query = new URLSearchParams(search || "");
      const isDark = theme(query) === "dark";
      const lang = query.get("lang") === "en" ? "en" : "ar";
      root.lang = lang;
      root.dir = lang === "ar" ? "rtl" : "ltr";
      root.dataset.theme = isDark ? "dark" : "light";
      const saying = part(query, SAYING, false);
      const room = window.innerWidth < 760 ? "narrow" : "wide";
      saying.set("shade", isDark ? "dark" : "light");
      saying.set("room", room);
      const scope = part(query, [...SPAN, "event"], true);
      scope.set("shade", isDark ? "dark" : "light");
      scope.set("room", room);
      if (build) scope.set("build", build);
      const page = (pathname || "/").split("/")[1] || "home";
      const parts = { scope, span: part(query, SPAN, false), event: part(query, ["event"], false) };
      const frame = (pathname || "/") + "?" + saying;
      const isSame = last.frame === frame;
      if (!isSame) last.settled = "?" + parts.span;
      for (const [name, value] of Object.entries(parts)) {
        const data = "?" + value;
        if (isSame && last[name] !== data) client.set_props(page + "-" + name, { data });
        last[name] = data;
      }
      if (last.page && query.get("event") && query.get("event") !== last.opened) attend();
      last.opened = query.get("event");
      last.page = page;
      if (isSame) {
        draw(parts.span);
        settle(last.span);
      }
      return [changed("frame", frame), changed("scheme", isDark ? "dark" : "light"), changed("direction", root.dir)];
    },

    place(ends) {
      axis = ends || axis;
      draw(new URLSearchParams(last.span));
      return none();
    },

    async pulse() {
      try {
        const answer = await fetch("/build", { cache: "no-store" });
        const { build } = await answer.json();
        if (client.waqai.first === undefined) client.waqai.first = build;
        return build === client.waqai.first && last.build === undefined ? none() : changed("build", build);
      } catch {
        return none();
      }
    },

    pick(values, ids) {
      const index = values.findIndex((value) => value);
      if (index < 0) return none();
      const { pick } = ids[index];
      const kept = new URLSearchParams(window.location.search).getAll(pick);
      setTimeout(() => client.set_props({ pick }, { value: null }), 0);
      return address({ [pick]: [...new Set([...kept, values[index]])] });
    },

    find(texts) {
      const text = texts.find((each) => each);
      if (!text) return none();
      setTimeout(() => client.set_props({ find: "q" }, { value: "" }), 0);
      return address({ q: text });
    },

    /* A page is called what its heading says: in the list of tabs, in the history, aloud. */
    entitle() {
      setTimeout(() => {
        const heading = document.querySelector("h1");
        document.title = heading ? heading.textContent + " · " + document.querySelector(".wordmark").textContent : "وقائع · Waqai";
      });
      return none();
    },

    choose(click) {
      const id = click && click.points && click.points[0] && click.points[0].customdata;
      return id ? address({ event: id }) : none();
    },
  });

  /* A cell or an edge is a pair; a node is an actor. */
  client.waqai.together = (...taps) => {
    const tap = taps.length === 1 ? taps[0] : newest();
    if (!tap) return none();
    const pair = tap.points ? tap.points[0].customdata : tap.source ? tap.id : "";
    if (pair) return pair.includes("~") ? address({ pair, event: "" }) : none();
    if (tap.id) client.set_props("url", { pathname: "/actor/" + encodeURIComponent(tap.id) });
    return none();
  };

  function newest() {
    const [trigger] = client.callback_context.triggered;
    return trigger && trigger.value;
  }

  client.waqai.same = (value) => value || none();
  client.waqai.play = (clicks, isStill) => [!isStill, String(isStill)];
  client.waqai.tick = (count, month, most) => (month >= most ? 0 : (month || 0) + 1);

  /* The brush: a window over the overview, from `start` to `end` of the address. */
  const windowOf = (query) => {
    const start = bound(query.get("start"), false);
    const end = bound(query.get("end"), true);
    return [start ?? axis[0], (end ?? axis[1] - 1) + 1];
  };

  function draw(query) {
    const box = document.getElementById("brush-window");
    if (!box || !axis) return;
    const [start, end] = windowOf(query);
    const share = (day) => Math.min(Math.max((day - axis[0]) / (axis[1] - axis[0]), 0), 1) * 100;
    box.style.insetInlineStart = share(start) + "%";
    box.style.insetInlineEnd = 100 - share(end) + "%";
    box.parentElement.classList.toggle("whole", !query.get("start") && !query.get("end"));
    for (const [id, day] of [["brush-start", start], ["brush-end", end - 1]]) {
      const edge = document.getElementById(id);
      edge.setAttribute("aria-valuemin", axis[0]);
      edge.setAttribute("aria-valuemax", axis[1] - 1);
      edge.setAttribute("aria-valuenow", Math.min(Math.max(day, axis[0]), axis[1] - 1));
      edge.setAttribute("aria-valuetext", iso(day));
    }
  }

  function dayAt(event) {
    const area = document.getElementById("brush").getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - area.left) / area.width, 0), 1);
    return axis[0] + (root.dir === "rtl" ? 1 - share : share) * (axis[1] - axis[0]);
  }

  function spanOf(start, end) {
    const first = Math.max(Math.floor(Math.min(start, end)), axis[0]);
    const final = Math.min(Math.max(Math.ceil(Math.max(start, end)), first + 1), axis[1]);
    const isWhole = first <= axis[0] && final >= axis[1];
    return isWhole ? { start: "", end: "" } : { start: iso(first), end: iso(final - 1) };
  }

  /* While it is dragged only the store changes, so that the way back is one step. */
  function show(span, isDone) {
    const query = new URLSearchParams(Object.entries(span).filter(([, value]) => value));
    draw(query);
    if (isDone) client.set_props("url", { search: address(span) });
    else {
      client.set_props(last.page + "-span", { data: (last.span = "?" + query) });
      settle(last.span);
    }
  }

  document.addEventListener("pointerdown", (event) => {
    const brush = event.target.closest && event.target.closest("#brush");
    if (!brush || !axis || event.button) return;
    const [start, end] = windowOf(new URLSearchParams(window.location.search));
    const day = dayAt(event);
    const kind = event.target.id === "brush-start" ? "start" : event.target.id === "brush-end" ? "end" : "";
    const isInside = !brush.classList.contains("whole") && event.target.id === "brush-window";
    drag = { start, end, from: day, kind: kind || (isInside ? "move" : "new"), x: event.clientX, at: 0 };
    brush.setPointerCapture(event.pointerId);
    if (!kind) event.preventDefault();
  });

  function dragged(event) {
    const day = dayAt(event);
    if (drag.kind === "start") return spanOf(day, drag.end);
    if (drag.kind === "end") return spanOf(drag.start, day);
    if (drag.kind === "new") return spanOf(drag.from, day);
    const length = drag.end - drag.start;
    const start = Math.min(Math.max(drag.start + day - drag.from, axis[0]), axis[1] - length);
    return spanOf(Math.round(start), Math.round(start) + length);
  }

  document.addEventListener("pointermove", (event) => {
    if (!drag || Math.abs(event.clientX - drag.x) < 3) return;
    drag.isMoved = true;
    const now = performance.now();
    if (now - drag.at < 90) return;
    drag.at = now;
    show(dragged(event), false);
  });

  document.addEventListener("pointerup", (event) => {
    if (!drag) return;
    if (drag.isMoved) show(dragged(event), true);
    drag = null;
  });

  document.addEventListener("keydown", (event) => {
    const id = event.target.id;
    if (id === "sql" && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      document.getElementById("ask").click();
      return;
    }
    if ((id !== "brush-start" && id !== "brush-end") || !axis) {
      if (event.key === "Escape" && new URLSearchParams(window.location.search).get("event"))
        client.set_props("url", { search: address({ event: "" }) });
      return;
    }
    const forward = root.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1, PageUp: 30, PageDown: -30 };
    let step = steps[event.key];
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") step = event.key === forward ? 1 : -1;
    let [start, end] = windowOf(new URLSearchParams(window.location.search));
    if (event.key === "Home") step = axis[0] - (id === "brush-start" ? start : end);
    if (event.key === "End") step = axis[1] - (id === "brush-start" ? start : end);
    if (step === undefined) return;
    event.preventDefault();
    if (event.shiftKey) step *= 7;
    if (id === "brush-start") start = Math.min(start + step, end - 1);
    else end = Math.max(end + step, start + 1);
    show(spanOf(start, end), true);
  });
})();
