"""Taking URLs apart, putting them together, and quoting."""

__all__ = [
    "parse_qs", "parse_qsl", "quote", "quote_from_bytes", "quote_plus", "unquote", "unquote_plus", "unquote_to_bytes", "urldefrag", "urlencode", "urljoin", "urlparse", "urlsplit", "urlunparse",
    "urlunsplit", "SplitResult", "ParseResult", "DefragResult",
]

from collections import namedtuple

_RELATIVE = {"", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp", "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"}
_NETLOC = _RELATIVE | {"telnet", "snews", "rsync", "nfs", "git", "git+ssh", "itms-services"}
_PARAMS = {"", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips", "mms", "sftp", "tel"}
_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")
_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


class _Netloc:
    """The parts of user:password@host:port."""
    __slots__ = ()

    @property
    def _userinfo(self):
        info, at, _ = self.netloc.rpartition("@")
        if not at:
            return None, None
        user, colon, password = info.partition(":")
        return user, password if colon else None

    username = property(lambda self: self._userinfo[0])
    password = property(lambda self: self._userinfo[1])

    @property
    def _hostinfo(self):
        host = self.netloc.rpartition("@")[2]
        _, bracket, rest = host.partition("[")
        if bracket:
            name, _, port = rest.partition("]")
            return name, port.partition(":")[2] or None
        name, _, port = host.partition(":")
        return name, port or None

    @property
    def hostname(self):
        name = self._hostinfo[0]
        if not name:
            return None
        host, percent, zone = name.partition("%")
        return host.lower() + percent + zone

    @property
    def port(self):
        port = self._hostinfo[1]
        if port is None:
            return None
        if not (port.isdigit() and port.isascii()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        if not 0 <= int(port) <= 65535:
            raise ValueError("Port out of range 0-65535")
        return int(port)


class DefragResult(namedtuple("DefragResult", "url fragment")):
    __slots__ = ()

    def geturl(self):
        return self.url + "#" + self.fragment if self.fragment else self.url


class SplitResult(_Netloc, namedtuple("SplitResult", "scheme netloc path query fragment")):
    __slots__ = ()

    def geturl(self):
        return urlunsplit(self)


class ParseResult(_Netloc, namedtuple("ParseResult", "scheme netloc path params query fragment")):
    __slots__ = ()

    def geturl(self):
        return urlunparse(self)


def urlsplit(url, scheme="", allow_fragments=True):
    url = url.lstrip("".join(map(chr, range(33))))
    for c in "\t\r\n":
        url = url.replace(c, "")
        scheme = scheme.replace(c, "")
    netloc = query = fragment = ""
    colon = url.find(":")
    if colon > 0 and url[0].isascii() and url[0].isalpha() and all(c in _SCHEME for c in url[:colon]):
        scheme, url = url[:colon].lower(), url[colon + 1:]
    if url[:2] == "//":
        end = min((at for c in "/?#" if (at := url.find(c, 2)) >= 0), default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return SplitResult(scheme, netloc, url, query, fragment)


def urlparse(url, scheme="", allow_fragments=True):
    scheme, netloc, path, query, fragment = urlsplit(url, scheme, allow_fragments)
    params = ""
    if scheme in _PARAMS and ";" in path:
        at = path.find(";", path.rfind("/"))
        if at >= 0:
            path, params = path[:at], path[at + 1:]
    return ParseResult(scheme, netloc, path, params, query, fragment)


def urlunsplit(components):
    scheme, netloc, url, query, fragment = components
    if netloc:
        url = "//" + netloc + ("/" + url if url and url[:1] != "/" else url)
    elif url[:2] == "//":
        url = "//" + url
    elif scheme and scheme in _NETLOC and scheme != "" and (not url or url[:1] == "/"):
        url = "//" + url
    return (scheme + ":" if scheme else "") + url + ("?" + query if query else "") + ("#" + fragment if fragment else "")


def urlunparse(components):
    scheme, netloc, url, params, query, fragment = components
    return urlunsplit((scheme, netloc, f"{url};{params}" if params else url, query, fragment))


def urldefrag(url):
    if "#" not in url:
        return DefragResult(url, "")
    scheme, netloc, path, params, query, fragment = urlparse(url)
    return DefragResult(urlunparse((scheme, netloc, path, params, query, "")), fragment)


def urljoin(base, url, allow_fragments=True):
    if not base or not url:
        return url or base
    b = urlparse(base, "", allow_fragments)
    u = urlparse(url, b.scheme, allow_fragments)
    if u.scheme != b.scheme or u.scheme not in _RELATIVE:
        return url
    if u.scheme in _NETLOC and u.netloc:
        return urlunparse(u)
    if not u.path and not u.params:
        return urlunparse((u.scheme, b.netloc, b.path, b.params, u.query or b.query, u.fragment))
    segments = _joined(b.path.split("/"), u.path)
    path = []
    for segment in segments:
        if segment == "..":
            if path:
                path.pop()
        elif segment != ".":
            path.append(segment)
    if segments[-1] in (".", ".."):
        path.append("")
    return urlunparse((u.scheme, b.netloc, "/".join(path) or "/", u.params, u.query, u.fragment))


def _joined(base, path):
    if path[:1] == "/":
        return path.split("/")
    if base[-1] != "":
        del base[-1]
    else:
        base = base[:-1]
    segments = base + path.split("/")
    middle = [s for s in segments[1:-1] if s]
    return [segments[0], *middle, segments[-1]] if len(segments) > 1 else segments


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    return quote_from_bytes(string, safe)


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    kept = _SAFE | set(safe.encode("ascii", "ignore") if isinstance(safe, str) else safe)
    return "".join(chr(b) if b in kept else f"%{b:02X}" for b in bs)


def quote_plus(string, safe="", encoding=None, errors=None):
    blank = " " if isinstance(string, str) else b" "
    if blank not in string:
        return quote(string, safe, encoding, errors)
    return quote(string, safe + " " if isinstance(safe, str) else safe + b" ", encoding, errors).replace(" ", "+")


def unquote_to_bytes(string):
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *pieces = bytes(string).split(b"%")
    out = [first]
    for piece in pieces:
        try:
            out.append(bytes([int(piece[:2], 16)]) + piece[2:] if len(piece) >= 2 and piece[:2].isalnum() else b"%" + piece)
        except ValueError:
            out.append(b"%" + piece)
    return b"".join(out)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(string).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        return string
    out, run = [], []
    for c in string:
        # Only ASCII runs are decoded; other characters stand as they are.
        if c < "\x80":
            run.append(c)
        else:
            out.append(unquote_to_bytes("".join(run)).decode(encoding or "utf-8", errors or "replace") + c)
            run = []
    return "".join(out) + unquote_to_bytes("".join(run)).decode(encoding or "utf-8", errors or "replace")


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    if not separator:
        raise ValueError("Separator must be of type string or bytes.")
    if not qs:
        return []
    if isinstance(qs, bytes):
        return [(k.encode(), v.encode()) for k, v in parse_qsl(qs.decode(), keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator)]
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for item in qs.split(separator):
        if not item and not strict_parsing:
            continue
        name, equals, value = item.partition("=")
        if not equals and strict_parsing:
            raise ValueError(f"bad query field: {item!r}")
        if value or keep_blank_values:
            pairs.append((unquote_plus(name, encoding, errors), unquote_plus(value, encoding, errors)))
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace", max_num_fields=None, separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()

    def text(value):
        return quote_via(value if isinstance(value, (bytes, str)) else str(value), safe, encoding, errors)

    pairs = []
    try:
        for name, value in query:
            values = [value]
            if doseq and not isinstance(value, (str, bytes)) and hasattr(value, "__len__"):
                values = value
            pairs.extend(f"{text(name)}={text(v)}" for v in values)
    except (TypeError, ValueError) as error:
        raise TypeError("not a valid non-string sequence or mapping object") from error
    return "&".join(pairs)
