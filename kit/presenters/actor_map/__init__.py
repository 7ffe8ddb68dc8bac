"""The map as a whole: picture, legend, graph, sentences, one sheet, one page."""
