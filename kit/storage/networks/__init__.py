"""Networks in the forms of other programs (Kumu's JSON, GraphML, GEXF, GML) as one `Network`, then as a `Book`."""
