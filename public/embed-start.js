/*
 * Starts the page of an embed. A page in a sandbox without allow-same-origin has no origin that its
 * host would let read a module; there the same program runs as one classic script.
 */
(function () {
  'use strict';
  var own = document.currentScript;
  var opaque = self.origin === 'null';
  var types = self.trustedTypes;
  var rules = {
    createScriptURL: function (address) {
      if (!/^(\.\.?\/)+embed\/[\w.-]+\.js$/.test(address)) throw new TypeError('Not ours');
      return address;
    },
  };
  var policy = types ? types.createPolicy('embed-start', rules) : rules;
  function link(rel, href) {
    var made = document.createElement('link');
    made.rel = rel;
    made.href = href;
    document.head.appendChild(made);
  }
  var script = document.createElement('script');
  if (opaque) {
    link('stylesheet', own.getAttribute('data-classic-style'));
  } else {
    script.type = 'module';
    var imports = own.getAttribute('data-imports').split(' ');
    for (var i = 0; i < imports.length; i += 1) if (imports[i]) link('modulepreload', imports[i]);
  }
  script.src = policy.createScriptURL(own.getAttribute(opaque ? 'data-classic' : 'data-module'));
  document.head.appendChild(script);
})();
