"""Words in the person's language: one translator a desk."""
