"""What reads one JSON value."""

from json.decoder import JSONDecoder


def make_scanner(context):
    decoder = context if isinstance(context, JSONDecoder) else JSONDecoder()
    return decoder.raw_decode
