"""The work plan: chart, list, cards, and what moves with the review."""
