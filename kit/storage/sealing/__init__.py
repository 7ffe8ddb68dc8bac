"""Files that only named receivers, or who knows a passphrase, can open, in the age format; and the keys for them."""
