"""Content of the field as files: mechanisms, kinds of actors, countries, plans, the example, exercises and guides."""
