"""Views: each shows one description and tells the desk what a person did."""
