"""Questions asked of the actors and ties of a workspace; the only room that uses networkx."""
