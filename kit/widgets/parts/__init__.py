"""Parts: small composed classes around ipywidgets; each has `.widget`, none knows the desk."""
