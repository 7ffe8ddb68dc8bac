"""The actors of the map, one by one: cards, tables, scores, and ways to enter them."""
