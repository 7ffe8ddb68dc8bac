"""Why the room store did not do something; the follower tells it in words."""


class StoreLost(Exception):  # noqa: N818 - it says what happened and never leaves this room
    """The store cannot be reached now; the same may succeed later."""


class StoreRefusal(Exception):  # noqa: N818 - it carries the code of a sentence and never leaves this room
    """The store was reached and will not do it; `code` names the sentence that says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code
