"""A small Markdown: headings, paragraphs, lists, quotes, code, tables, links and emphasis, to HTML."""

import html
import re
import string
import textwrap
from dataclasses import dataclass, field


@dataclass
class Block:
    kind: str
    lines: list[str] = field(default_factory=list)
    level: int = 0
    children: list["Block"] = field(default_factory=list)


HEADING = re.compile(r"(?P<marks>#{1,6})\s+(?P<text>.*?)\s*#*$")
BULLET = re.compile(r"(?P<indent>\s*)(?P<mark>[-*+]|\d+[.)])\s+(?P<text>.*)")
FENCE = re.compile(r"(?P<fence>`{3,}|~{3,})\s*(?P<language>\w*)\s*$")
RULE = re.compile(r"(?:\s*[-*_]){3,}\s*$")
ROW = re.compile(r"\s*\|.*\|\s*$")
ALIGNMENT = re.compile(r"\s*\|(?:\s*:?-+:?\s*\|)+\s*$")
DEFINITION = re.compile(r"\[(?P<name>[^\]]+)\]:\s+(?P<target>\S+)(?:\s+\"(?P<title>[^\"]*)\")?\s*$")

INLINE = re.compile(
    r"""
      (?P<code> (?P<ticks>`+) (?P<code_text>.+?) (?P=ticks) )
    | !\[ (?P<alt>[^\]]*) \]\( (?P<source>[^)\s]+) \)
    | \[ (?P<label>[^\]]+) \] (?: \( (?P<target>[^)\s]+) \) | \[ (?P<reference>[^\]]*) \] )
    | <(?P<auto>https?://[^>\s]+)>
    | (?P<strong>\*\*|__) (?=\S) (?P<strong_text>.+?) (?<=\S) (?P=strong)
    | (?P<em>[*_]) (?=\S) (?P<em_text>.+?) (?<=\S) (?P=em)
    | ~~ (?P<strike>.+?) ~~
    | \\ (?P<escaped>[\\`*_\[\]()#+.!~-])
    """,
    re.VERBOSE,
)

PAGE = string.Template("<!doctype html>\n<title>${title}</title>\n<body>\n${body}\n</body>")


class Document:
    def __init__(self, text):
        self.definitions = {}
        self.headings = []
        lines = []
        for line in textwrap.dedent(text).strip("\n").expandtabs(4).split("\n"):
            if found := DEFINITION.match(line):
                self.definitions[found["name"].casefold()] = (found["target"], found["title"])
            else:
                lines.append(line)
        self.blocks = list(self.parse(lines))

    def parse(self, lines):
        at = 0
        while at < len(lines):
            line = lines[at]
            if not line.strip():
                at += 1
            elif found := FENCE.match(line):
                end = next((i for i in range(at + 1, len(lines)) if lines[i].startswith(found["fence"])), len(lines))
                yield Block("code", [found["language"], *lines[at + 1:end]])
                at = end + 1
            elif found := HEADING.match(line):
                yield Block("heading", [found["text"]], len(found["marks"]))
                at += 1
            elif RULE.match(line):
                yield Block("rule")
                at += 1
            elif line.startswith(">"):
                end = at
                while end < len(lines) and lines[end].startswith(">"):
                    end += 1
                yield Block("quote", children=list(self.parse([re.sub(r"^> ?", "", l) for l in lines[at:end]])))
                at = end
            elif ROW.match(line) and at + 1 < len(lines) and ALIGNMENT.match(lines[at + 1]):
                end = at + 2
                while end < len(lines) and ROW.match(lines[end]):
                    end += 1
                yield Block("table", lines[at:end])
                at = end
            elif BULLET.match(line):
                block, at = self.parse_list(lines, at)
                yield block
            else:
                end = at
                while end < len(lines) and lines[end].strip() and not (HEADING.match(lines[end]) or FENCE.match(lines[end]) or lines[end][0] == ">"):
                    end += 1
                yield Block("paragraph", lines[at:end])
                at = end

    def parse_list(self, lines, at):
        first = BULLET.match(lines[at])
        base = len(first["indent"])
        block = Block("list", [first["mark"]])
        while at < len(lines) and (found := BULLET.match(lines[at])) and len(found["indent"]) == base:
            inner = [found["text"]]
            at += 1
            while at < len(lines) and (not lines[at].strip() or len(lines[at]) - len(lines[at].lstrip()) > base):
                if not lines[at].strip() and not (at + 1 < len(lines) and lines[at + 1].startswith(" " * (base + 1))):
                    break
                inner.append(lines[at])
                at += 1
            rest = textwrap.dedent("\n".join(inner[1:])).split("\n") if len(inner) > 1 else []
            block.children.append(Block("item", children=list(self.parse([inner[0], *rest]))))
        return block, at

    def inline(self, text):
        out, at = [], 0
        for found in INLINE.finditer(text):
            out.append(html.escape(text[at:found.start()], quote=False))
            out.append(self.inline_piece(found))
            at = found.end()
        out.append(html.escape(text[at:], quote=False))
        return re.sub(r" {2,}\n", "<br>\n", "".join(out))

    def inline_piece(self, found):
        match found.lastgroup, found.groupdict():
            case _, {"code_text": str(code)}:
                return f"<code>{html.escape(code.strip())}</code>"
            case _, {"alt": str(alt), "source": source}:
                return f'<img src="{html.escape(source)}" alt="{html.escape(alt)}">'
            case _, {"label": str(label), "target": str(target)}:
                return f'<a href="{html.escape(target)}">{self.inline(label)}</a>'
            case _, {"label": str(label), "reference": reference}:
                target, title = self.definitions.get((reference or label).casefold(), (None, None))
                if target is None:
                    return html.escape(found.group())
                shown = f' title="{html.escape(title)}"' if title else ""
                return f'<a href="{html.escape(target)}"{shown}>{self.inline(label)}</a>'
            case _, {"auto": str(target)}:
                return f'<a href="{target}">{target.removeprefix("https://").removeprefix("http://")}</a>'
            case _, {"strong_text": str(inner)}:
                return f"<strong>{self.inline(inner)}</strong>"
            case _, {"em_text": str(inner)}:
                return f"<em>{self.inline(inner)}</em>"
            case _, {"strike": str(inner)}:
                return f"<del>{self.inline(inner)}</del>"
            case _, {"escaped": str(escaped)}:
                return html.escape(escaped)
        raise AssertionError(found)

    def slug(self, text):
        plain = re.sub(r"[^\w\s-]", "", text).strip().lower()
        slug = re.sub(r"[\s_-]+", "-", plain)
        taken = sum(1 for _, _, known in self.headings if known == slug or re.fullmatch(re.escape(slug) + r"-\d+", known))
        return f"{slug}-{taken}" if taken else slug

    def render(self, block):
        match block:
            case Block("heading", [text], level):
                slug = self.slug(text)
                self.headings.append((level, text, slug))
                return f'<h{level} id="{slug}">{self.inline(text)}</h{level}>'
            case Block("paragraph", lines):
                return f"<p>{self.inline(chr(10).join(line.lstrip() for line in lines))}</p>"
            case Block("code", [language, *lines]):
                shown = f' class="language-{language}"' if language else ""
                return f"<pre><code{shown}>{html.escape(chr(10).join(lines))}</code></pre>"
            case Block("rule"):
                return "<hr>"
            case Block("quote", children=children):
                return "<blockquote>\n" + textwrap.indent(self.render_all(children), "  ") + "\n</blockquote>"
            case Block("list", [mark], children=items):
                tag = "ol" if mark[0].isdigit() else "ul"
                start = f' start="{int(mark[:-1])}"' if tag == "ol" and mark[:-1] != "1" else ""
                return f"<{tag}{start}>\n" + textwrap.indent(self.render_all(items), "  ") + f"\n</{tag}>"
            case Block("item", children=[Block("paragraph", lines)]):
                return f"<li>{self.inline(' '.join(line.strip() for line in lines))}</li>"
            case Block("item", children=children):
                return "<li>\n" + textwrap.indent(self.render_all(children), "  ") + "\n</li>"
            case Block("table", lines):
                return self.render_table(lines)
        raise ValueError(block.kind)

    def render_table(self, lines):
        def cells(line):
            return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip())[1:-1]]
        sides = []
        for mark in cells(lines[1]):
            sides.append({(True, True): "center", (False, True): "right", (True, False): "left"}.get((mark[0] == ":", mark[-1] == ":")))
        out = ["<table>"]
        for number, line in enumerate([lines[0], *lines[2:]]):
            tag = "td" if number else "th"
            shown = [f"<{tag}{f' align={side}' if side else ''}>{self.inline(cell)}</{tag}>" for cell, side in zip(cells(line), sides)]
            out.append(f"  <tr>{''.join(shown)}</tr>")
        return "\n".join([*out, "</table>"])

    def render_all(self, blocks):
        return "\n".join(map(self.render, blocks))

    def page(self):
        body = self.render_all(self.blocks)
        title = self.headings[0][1] if self.headings else "Untitled"
        return PAGE.substitute(title=html.escape(title), body=body)

    def contents(self):
        return "\n".join(f"{'  ' * (level - 1)}- {text} (#{slug})" for level, text, slug in self.headings)


SOURCE = """
    # Grüße & other *things* #

    A paragraph with **strong**, *emphasised*, ~~gone~~ and `code <b>` text;
    it goes on, with an escaped \\*star\\*, a hard  
    break and <https://example.org/?a=1&b=2>.

    ## Lists
    - one
    - two with [a link](http://x.y/z "no") and [another](http://x.y)
      - nested **deep**
      - more
    - three
      goes on

    3. third
    4. fourth, see [the Docs][docs] or [docs] or [nothing][no]

    ## Lists
    > quoted text
    > > and quoted again
    >
    > - in a list

    ```python
    if a < b and "c":
        print(f"{a}")
    ```

    | Name | Größe | Note |
    |:-----|------:|:----:|
    | café | 12 | *fine* |
    | a \\| b | 3.5 | ![pic](p.png) |

    * * *

    Last __line__ with ``a ` tick`` — and ünïcödé.

    [docs]: https://docs.example/start "All of it"
"""

if __name__ == "__main__":
    document = Document(SOURCE)
    print(document.page())
    print()
    print(document.contents())
    kinds = {}
    for block in document.blocks:
        kinds[block.kind] = kinds.get(block.kind, 0) + 1
    print(", ".join(f"{kind}: {count}" for kind, count in sorted(kinds.items())))
