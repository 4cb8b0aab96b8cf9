"""The rooms of `argparse`, one for each theme; `argparse` is their table of contents."""
