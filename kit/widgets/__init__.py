"""What is seen: screens arrange views, views are made of parts; the only room with ipywidgets and anywidget."""
