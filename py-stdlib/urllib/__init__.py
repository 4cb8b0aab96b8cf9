"""URLs. Only `urllib.parse` is here: nothing is fetched."""
