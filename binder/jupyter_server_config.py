"""Settings of the Jupyter server that Binder or a hub starts for one visitor."""

from kit.serve.under_jupyter import harden

config = get_config()  # type: ignore[name-defined]  # noqa: F821 - Jupyter gives this function to the file
harden(config)
# The server lives in a container of its own, and its visitor comes from outside.
config.ServerApp.ip = "0.0.0.0"  # noqa: S104
