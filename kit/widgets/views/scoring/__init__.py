"""How an actor is scored, and by whom."""
