"""Local time where it is not UTC: which zone it is, and moments by its clock."""

from bisect import bisect_left

from _zones import Rule, Zone, parse_file, parse_rule

# What is farther away says nothing of a time: eight years and a half, and so many changes.
_NEAR, _NEAR_CHANGES = 268_828_200, 4


def load(name):
    """The zone of this name in the database."""
    import clock
    return parse_file(clock._zone_data(name))


def of_environment(text):
    """What the variable TZ says: a rule, a zone's name, or else UTC. False for UTC itself."""
    import clock
    text = text.removeprefix(":")
    if text in ("", "UTC", "UTC0"):
        return False
    data = clock._zone_data(text) if text.isascii() else None
    if data is not None:
        return parse_file(data)
    rule = _rule(text)
    return Zone([], [], rule.standard, rule.standard, None if rule.summer is None else rule, rule.summer is None)


def _rule(text):
    """A rule of POSIX, whose names have three letters at least; without dates, summer time is that of the United States."""
    for more in ("", ",M3.2.0,M11.1.0"):
        try:
            rule = parse_rule(text + more)
        except ValueError:
            continue
        if all(len(kind[2]) >= 3 for kind in (rule.standard, rule.summer) if kind is not None):
            return rule
    letters = len(text) - len(text.lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
    return Rule((0, 0, text[:letters] if letters >= 3 else "", 0), None, None, None)


def state(zone):
    """`timezone`, `altzone`, `daylight` and `tzname`: those of the rule that holds now, or of the last time that was."""
    kinds = (zone.after, zone.after) if zone.rule is None else sorted((zone.rule.standard, zone.rule.summer))
    return -kinds[0][0], -kinds[1][0], int(kinds[0][0] != kinds[1][0]), (kinds[0][2], kinds[1][2])


def moment(zone, wall, summer):
    """When the zone's clocks show this. `summer` says of two times which is meant: 1 that of summer, 0 that of winter, -1 any. Where it is
    not what holds at that time, the clocks of the nearest time are meant when it does."""
    from time import _civil
    year = _civil(wall // 86400)[0]
    first = zone.by_wall(wall, 0, year)
    if summer < 0 or (summer > 0) == first[3]:
        return wall - first[0]
    second = zone.by_wall(wall, 1, year)
    if (summer > 0) == second[3]:
        return wall - second[0]
    near = _nearest(zone, wall, int(summer > 0))
    return wall - (first[0] + (3600 if summer > 0 else -3600) if near is None else near[0])


def _nearest(zone, wall, summer):
    """The kind of time nearest to a wall time that is one of summer, or is not."""
    if zone.rule is not None and (not zone.moments or wall > zone.moments[-1]):
        return zone.rule.summer if summer else zone.rule.standard
    i = bisect_left(zone.moments, wall)
    for distance in range(1, _NEAR_CHANGES):
        for j, edge in ((i - distance, i - distance + 1), (i + distance - 1, i + distance - 1)):
            if 0 <= j < len(zone.kinds) and zone.kinds[j][3] == summer and edge < len(zone.moments) and abs(zone.moments[edge] - wall) <= _NEAR:
                return zone.kinds[j]
    return None
