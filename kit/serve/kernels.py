"""Kernels that start without the baggage of an interactive shell and write nothing down."""

import subprocess
from typing import Any

from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from traitlets import Bool

# No history file, no start-up files of the person's own IPython.
ARGUMENTS = ("--HistoryManager.enabled=False", "--InteractiveShellApp.exec_PYTHONSTARTUP=False")


class WorkbookKernels(AsyncMappingKernelManager):
    """Starts one kernel a page."""

    speak = Bool(False, config=True, help="Let kernels write to the terminal, for whoever develops the kit.")

    async def start_kernel(self, *args: Any, **kwargs: Any) -> str:  # type: ignore[override]
        """The id of a new kernel, whose output goes nowhere: it could hold what people typed."""
        if not self.speak:
            kwargs.update(stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        kwargs["extra_arguments"] = [*ARGUMENTS, *kwargs.get("extra_arguments", [])]
        kernel_id: str = await super().start_kernel(*args, **kwargs)
        return kernel_id
