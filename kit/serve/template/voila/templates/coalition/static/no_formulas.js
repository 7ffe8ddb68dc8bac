// The kit shows no formulas. JupyterLab would fetch a typesetter for them, from its own chunks or from another host;
// it is given this one, which does nothing.

const nothing = () => {};
window.MathJax = {
  Ajax: {},
  Hub: { Config: nothing, Configured: nothing, Queue: nothing, Register: { StartupHook: nothing }, config: {} },
};
