"""The gazetteer's word lists, as text: `unecho.core.entities.gazetteer` reads them."""
