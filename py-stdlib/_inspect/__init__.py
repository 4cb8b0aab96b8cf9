"""The rooms of `inspect`, one for each theme; `inspect` is their table of contents."""
