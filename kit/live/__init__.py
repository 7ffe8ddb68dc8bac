"""Work in one room: a store that holds the changes of shared workspaces, and the follower of one desk."""
