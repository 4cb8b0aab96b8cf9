"""The rooms of `typing`, one for each theme; `typing` is their table of contents."""
