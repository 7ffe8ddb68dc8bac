"""Pictures of the map: .svg, .png and .pdf."""
