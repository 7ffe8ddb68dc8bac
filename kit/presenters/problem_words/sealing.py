"""Sentences for sealed files that stay closed, and for keys that are none."""

from kit.presenters.sentences import Sentence, filled

SENTENCES: dict[str, Sentence] = {
    "sealed_not_one": filled(lambda t: t("“{file}” is not a sealed file.")),
    "sealed_newer": filled(
        lambda t: t("“{file}” is sealed in a newer way than this kit knows, or it is damaged. Update the kit.")
    ),
    "sealed_damaged": filled(
        lambda t: t("“{file}” is damaged or was only half copied, so it stays closed. Ask for it again.")
    ),
    "sealed_wrong_passphrase": filled(
        lambda t: t("This passphrase does not open “{file}”. Look for a missing or a wrong word.")
    ),
    "sealed_wrong_key": filled(
        lambda t: t("No key here opens “{file}”. Ask the sender whether it was sealed for your key.")
    ),
    "sealed_needs_passphrase": filled(lambda t: t("“{file}” opens with a passphrase, not with a key.")),
    "sealed_needs_key": filled(lambda t: t("“{file}” opens with a key, not with a passphrase.")),
    "sealed_too_heavy": filled(
        lambda t: t(
            "Opening “{file}” would take {needs} MB of memory; the kit takes at most {most} MB. "
            "Open it with the program “age”, then bring what was inside."
        )
    ),
    "sealed_already": filled(lambda t: t("“{file}” is sealed already.")),
    "key_file_without_key": filled(
        lambda t: t("“{file}” holds no secret key. The line with the key begins with AGE-SECRET-KEY-1.")
    ),
    "receivers_without_key": filled(lambda t: t("“{file}” holds no public key.")),
    "receiver_wrong": filled(
        lambda t: t("“{text}” is not a public key. A public key begins with age1 and has 62 letters and digits.")
    ),
    "receiver_is_secret": filled(
        lambda t: t(
            "This is a secret key, which nobody else should see. Ask for the public one, which begins with age1."
        )
    ),
}
