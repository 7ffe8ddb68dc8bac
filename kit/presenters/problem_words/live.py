"""Sentences for what went wrong while working in one room."""

from kit.presenters.sentences import Sentence, count_of, filled

SENTENCES: dict[str, Sentence] = {
    "room_lost": filled(
        lambda t: t("The room cannot be reached now. Your workspace is here as before. Try again in a minute.")
    ),
    "room_code_wrong": filled(
        lambda t: t("This code opens no workspace here. Ask for it once more, and look at each sign.")
    ),
    "room_code_shape": filled(
        lambda t: t("A code has ten letters and digits, such as K7M-Q2XF-9RB. It never has I, O, 0 or 1.")
    ),
    "room_code_wait": lambda t, problem: t.many(
        "Several wrong codes were tried. Try again in {count} second.",
        "Several wrong codes were tried. Try again in {count} seconds.",
        count_of(problem),
    ),
    "room_full": filled(
        lambda t: t("No more workspaces can be shared here. Bring your copies together as files instead.")
    ),
    "room_workspace_full": filled(
        lambda t: t(
            "The room takes no more changes. Yours stay in your workspace: save a file and bring the copies together."
        )
    ),
    "room_gone": filled(
        lambda t: t(
            "The workspace is no longer shared here. All of it is still open on your screen; you can share it again."
        )
    ),
    "room_newer": filled(
        lambda t: t("The room was made by a newer kit. Install that one here, or share from where it runs.")
    ),
    "room_unfit": lambda t, problem: t.many(
        "{count} change of yours is too large for the room. It stays in your workspace: hand it on as a file.",
        "{count} changes of yours are too large for the room. They stay in your workspace: hand them on as a file.",
        count_of(problem),
    ),
    "room_too_large": filled(
        lambda t: t(
            "A change of this workspace is too large for the room. Bring your copies together as files instead."
        )
    ),
    "room_damaged": lambda t, problem: t.many(
        "{count} change in the room could not be read and was left out. Compare your copies as files.",
        "{count} changes in the room could not be read and were left out. Compare your copies as files.",
        count_of(problem),
    ),
    "room_another": filled(lambda t: t("You left the room, because another workspace is open now.")),
    "room_broken": filled(
        lambda t: t(
            "Following the room stopped by a fault of the kit. Your workspace is whole; join again with the code."
        )
    ),
    "store_unknown": filled(
        lambda t: t("The address of a store begins with sqlite:/// or postgresql+psycopg://, or is the word none.")
    ),
    "store_driver": filled(lambda t: t("A PostgreSQL store needs one more library: pip install “coalition-kit[hub]”.")),
}
