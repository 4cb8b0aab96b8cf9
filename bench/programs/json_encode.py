# A JSON encoder and decoder written in Python: type tests, string scanning, recursion.
ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def encode(value):
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, str):
        return '"' + "".join(ESCAPES.get(c, c) for c in value) + '"'
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, dict):
        return "{" + ", ".join(encode(k) + ": " + encode(v) for k, v in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(map(encode, value)) + "]"
    raise TypeError(type(value).__name__)


def decode(text, i=0):
    while text[i] in " \n\t":
        i += 1
    c = text[i]
    if c == "{":
        out, i = {}, i + 1
        while text[i] != "}":
            key, i = decode(text, i)
            value, i = decode(text, i + 1)
            out[key] = value
            if text[i] == ",":
                i += 2
        return out, i + 1
    if c == "[":
        out, i = [], i + 1
        while text[i] != "]":
            value, i = decode(text, i)
            out.append(value)
            if text[i] == ",":
                i += 2
        return out, i + 1
    if c == '"':
        end = i + 1
        while text[end] != '"':
            end += 2 if text[end] == "\\" else 1
        return text[i + 1 : end], end + 1
    for word, value in (("null", None), ("true", True), ("false", False)):
        if text.startswith(word, i):
            return value, i + len(word)
    end = i
    while end < len(text) and text[end] in "-+.0123456789e":
        end += 1
    number = text[i:end]
    return (float(number) if "." in number else int(number)), end


record = {
    "id": 17,
    "name": 'a "quoted" name\n',
    "scores": [1, 2.5, -3, None, True],
    "nested": {"tags": ["x", "y", "z"], "empty": {}, "deep": [[1], [2, [3]]]},
}
total = 0
for i in range(9000):
    record["id"] = i
    text = encode(record)
    back, end = decode(text)
    total = (total + len(text) + end + back["id"] + len(back["scores"])) % 1000003
print(total)
