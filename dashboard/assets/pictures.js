/* The names of the network, and charts kept as pictures. */
(function () {
  "use strict";
  const client = (window.dash_clientside = window.dash_clientside || {});
  const none = () => client.no_update;
  const root = document.documentElement;
  const last = {};
  client.waqai = client.waqai || {};

  /* The names of the network: of one size however close one is, as many as do not cover each other, busiest first. */
  const NAME = 13;
  function nameNodes(cy) {
    const zoom = cy.zoom();
    const taken = [];
    const meets = (a, b) => a.x1 < b.x2 && a.x2 > b.x1 && a.y1 < b.y2 && a.y2 > b.y1;
    const view = { x1: 0, y1: 0, x2: cy.width(), y2: cy.height() };
    const nodes = cy.nodes().toArray().sort((a, b) => a.data("rank") - b.data("rank"));
    cy.batch(() => {
      for (const node of nodes) {
        const { x, y } = node.renderedPosition();
        const half = (node.data("size") * zoom) / 2;
        const width = Math.min(node.data("label").length, 40) * NAME * 0.27 + 4;
        taken.push({ x1: x - half, x2: x + half, y1: y - half, y2: y + half });
        const box = { x1: x - width, x2: x + width, y1: y + half, y2: y + half + NAME * 1.5 };
        const isSeen = meets(box, view) && !taken.slice(0, -1).some((other) => meets(box, other));
        if (isSeen) taken.push(box);
        node.style({ "font-size": NAME / zoom, "text-opacity": isSeen ? 1 : 0, "text-outline-width": 2 / zoom });
        node.scratch("named", isSeen);
      }
    });
  }

  function chartOf(id) {
    const box = document.getElementById(id);
    const inner = box && [box, ...box.querySelectorAll("*")].find((each) => each._cyreg);
    return inner && inner._cyreg.cy;
  }

  client.waqai.name = (elements, tries = 40) => {
    const cy = chartOf("network");
    if (!cy || !cy.nodes().length) {
      if (tries) setTimeout(client.waqai.name, 100, elements, tries - 1);
      return none();
    }
    if (last.cy !== cy) {
      last.cy = cy;
      cy.on("zoom pan resize", () => {
        cancelAnimationFrame(last.naming);
        last.naming = requestAnimationFrame(() => nameNodes(cy));
      });
      cy.on("mouseover", "node", ({ target }) => target.style({ "text-opacity": 1, "z-index": 9 }));
      cy.on("mouseout", "node", ({ target }) => target.style({ "text-opacity": target.scratch("named") ? 1 : 0, "z-index": 0 }));
      cy.resize();
      cy.fit(undefined, 24);
    }
    nameNodes(cy);
    return none();
  };

  /* What the page says beside a chart (what it is, its period, its filters) is written on its picture. */
  const all = (selector) => [...document.querySelectorAll(selector)].map((each) => each.textContent.trim());
  const colour = (name) => getComputedStyle(root).getPropertyValue("--" + name).trim();
  const isRtl = () => root.dir === "rtl";

  function heading(id) {
    const section = document.getElementById(id).closest("section");
    const about = section && section.querySelector("h2");
    return all("h1")[0] + (about ? " · " + about.textContent : "");
  }

  function inForce() {
    const kinds = document.querySelector(".quads .off") ? all(".quads .switch:not(.off)") : [];
    const chips = all(".chip").map((text) => text.replace(/×$/, ""));
    const month = all("#month-label");
    return [...new Set([...all("#period strong"), ...chips, ...kinds, ...month])].join(" · ");
  }

  client.waqai.save = () => {
    const pressed = client.callback_context.triggered_id;
    const trigger = client.callback_context.triggered[0];
    if (!pressed || !trigger || !trigger.value) return none();
    if (pressed.save === "network") keepNetwork(pressed.form);
    else keepChart(pressed.save, pressed.form);
    return none();
  };

  function keepChart(id, form) {
    const chart = document.querySelector("#" + id + " .js-plotly-plot, #" + id + ".js-plotly-plot");
    if (!chart) return;
    const isTurned = isRtl();
    const height = chart._fullLayout.height + 76;
    const names = id === "timeline" ? all(".lane-name") : [];
    const side = names.length ? 190 : 24;
    const top = chart.layout.margin.t;
    const plain = (text) => (isTurned ? "\u2067" : "\u2066") + text.replace(/&/g, "&amp;").replace(/</g, "&lt;") + "\u2069";
    const note = (text, more) => ({ text: plain(text), showarrow: false, xref: "paper", x: isTurned ? 1 : 0, font: { size: 13 }, ...more });
    const pad = { xanchor: isTurned ? "right" : "left", xshift: isTurned ? side - 20 : 20 - side };
    const above = { ...pad, yref: "paper", y: 1, yanchor: "bottom" };
    const layout = {
      ...chart.layout,
      height,
      margin: { ...chart.layout.margin, t: top + 76, l: isTurned ? 16 : side, r: isTurned ? side : 16 },
      paper_bgcolor: colour("ground"),
      annotations: [
        note(heading(id), { ...above, yshift: top + 40, font: { size: 18 } }),
        note(inForce(), { ...above, yshift: top + 14 }),
        ...names.map((name, lane) => note(name, { ...pad, yref: "y", y: lane + 0.5 })),
      ],
    };
    window.Plotly.downloadImage(
      { data: chart.data, layout, config: { staticPlot: true } },
      { format: form, width: 1200, height, filename: "waqai", scale: form === "png" ? 2 : 1 }
    );
  }

  /* Cytoscape draws on a canvas: its picture is drawn anew, as it stands, in lines and words. */
  const CORNERS = {
    rectangle: [[-1, -1], [1, -1], [1, 1], [-1, 1]],
    diamond: [[0, -1], [1, 0], [0, 1], [-1, 0]],
    triangle: [[0, -1], [1, 1], [-1, 1]],
    hexagon: [[-0.5, -1], [0.5, -1], [1, 0], [0.5, 1], [-0.5, 1], [-1, 0]],
  };

  function networkPicture() {
    const cy = chartOf("network");
    const top = 84;
    const [width, height] = [cy.width(), cy.height() + top];
    const safe = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    const word = (text, x, y, size, anchor) =>
      `<text x="${x}" y="${y}" font-size="${size}" text-anchor="${anchor}" fill="${colour("ink")}" stroke="${colour("ground")}" stroke-width="3" paint-order="stroke">${safe(text)}</text>`;
    const parts = [`<rect width="100%" height="100%" fill="${colour("ground")}"/>`];
    cy.edges().forEach((edge) => {
      const [from, to] = [edge.source().renderedPosition(), edge.target().renderedPosition()];
      parts.push(
        `<line x1="${from.x}" y1="${from.y + top}" x2="${to.x}" y2="${to.y + top}" stroke="${edge.style("line-color")}" stroke-width="${edge.numericStyle("width") * cy.zoom()}" opacity="${edge.style("opacity")}"/>`
      );
    });
    const words = [];
    cy.nodes().forEach((node) => {
      const { x, y } = node.renderedPosition();
      const half = (node.data("size") * cy.zoom()) / 2;
      const look = `fill="${node.style("background-color")}" stroke="${colour("ground")}" opacity="${node.style("opacity")}"`;
      const corners = CORNERS[node.style("shape")];
      parts.push(
        corners
          ? `<polygon points="${corners.map(([a, b]) => x + a * half + "," + (y + top + b * half)).join(" ")}" ${look}/>`
          : `<circle cx="${x}" cy="${y + top}" r="${half}" ${look}/>`
      );
      if (node.scratch("named")) words.push(word(node.data("label"), x, y + top + half + NAME + 3, NAME, "middle"));
    });
    const edge = isRtl() ? width - 16 : 16;
    const title = [word(heading("network"), edge, 34, 18, "start"), word(inForce(), edge, 60, 13, "start")];
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" direction="${root.dir}" font-family="IBM Plex Sans Arabic, sans-serif">`;
    return { svg: svg + [...parts, ...words, ...title].join("") + "</svg>", width, height };
  }

  function keepNetwork(form) {
    const { svg, width, height } = networkPicture();
    const drawn = new Blob([svg], { type: "image/svg+xml" });
    if (form === "svg") return download(drawn, "waqai.svg");
    const image = new Image();
    image.onload = () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: width * 2, height: height * 2 });
      const pen = canvas.getContext("2d");
      pen.scale(2, 2);
      pen.drawImage(image, 0, 0);
      URL.revokeObjectURL(image.src);
      canvas.toBlob((blob) => download(blob, "waqai.png"));
    };
    image.src = URL.createObjectURL(drawn);
  }

  function download(blob, name) {
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(blob), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }
})();
