"""What `zoneinfo` raises."""


class ZoneInfoNotFoundError(KeyError):
    """There is no time zone of this name."""
