# Behind mappingproxy: everything is passed on to the mapping.


def proxy_contains(mapping, key):
    return key in mapping


def proxy_len(mapping):
    return len(mapping)


def proxy_iter(mapping):
    return iter(mapping)


def proxy_reversed(mapping):
    return mapping.__reversed__()


def proxy_get(mapping, args):
    return mapping.get(*args) if args else mapping.get()


def proxy_keys(mapping):
    return mapping.keys()


def proxy_values(mapping):
    return mapping.values()


def proxy_items(mapping):
    return mapping.items()


def proxy_copy(mapping):
    return mapping.copy()


def proxy_hash(mapping):
    return hash(mapping)


def proxy_str(mapping):
    return str(mapping)
