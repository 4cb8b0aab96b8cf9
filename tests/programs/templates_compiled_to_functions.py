"""A template language that is compiled to Python functions by exec: loops, conditions, blocks, inheritance, filters, and errors with lines."""

import re
import textwrap

TOKEN = re.compile(r'(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})', re.S)


class TemplateError(Exception):
    def __init__(self, message, line):
        super().__init__(f'line {line}: {message}')
        self.line = line


class Source:
    """Lines of Python under construction."""

    def __init__(self):
        self.lines, self.depth = [], 0

    def add(self, text):
        self.lines.append('    ' * self.depth + text)

    def indent(self, by=1):
        self.depth += by

    def text(self):
        return '\n'.join(self.lines) + '\n'


FILTERS = {
    'upper': str.upper,
    'title': str.title,
    'join': lambda items, by=', ': by.join(map(str, items)),
    'default': lambda value, other='': value if value else other,
    'pad': lambda value, width: str(value).rjust(int(width)),
    'money': lambda value: f'{value:,.2f}',
}


class Compiler:
    def __init__(self, text, parent=None):
        self.source, self.blocks, self.stack = Source(), {}, []
        self.parent, self.line = parent, 1
        self.compile(text)

    def expression(self, text):
        first, *filters = [part.strip() for part in text.split('|')]
        try:
            compile(first, '<expression>', 'eval')
        except SyntaxError as error:
            raise TemplateError(f'{error.msg} in {first!r}', self.line) from None
        for each in filters:
            name, _, arguments = each.partition(':')
            if name not in FILTERS:
                raise TemplateError(f'no filter {name!r}', self.line)
            first = f'_filters[{name!r}]({first}{", " + arguments if arguments else ""})'
        return first

    def compile(self, text):
        self.begin('main')
        for part in TOKEN.split(text):
            match part[:2], part[2:-2].strip():
                case '{{', expression:
                    self.out(f'_str({self.expression(expression)})')
                case '{%', tag:
                    self.tag(*tag.split(None, 1))
                case '{#', _:
                    pass
                case _ if part:
                    self.out(repr(part))
            self.line += part.count('\n')
        if self.stack:
            kind, line = self.stack[-1]
            raise TemplateError(f'{kind} is never closed', line)
        self.finish()

    def begin(self, name):
        self.source.add(f'def {name}(_context, _blocks):')
        self.source.indent()
        self.source.add('_out = []')

    def finish(self):
        self.source.add("return ''.join(_out)")
        self.source.indent(-1)

    def out(self, expression):
        self.source.add(f'_out.append({expression})')

    def tag(self, word, rest=''):
        match word:
            case 'if':
                self.open('if', f'if {self.expression(rest)}:')
            case 'elif' | 'else':
                self.source.indent(-1)
                self.source.add(f'elif {self.expression(rest)}:' if word == 'elif' else 'else:')
                self.source.indent()
            case 'for':
                target, _, items = rest.partition(' in ')
                self.open('for', f'for _index, ({target}) in _enumerate({self.expression(items)}):')
                self.source.add(f'_context.update(dict(loop=_index + 1, {", ".join(f"{name}={name}" for name in re.findall(r"\w+", target))}))')
            case 'set':
                name, _, value = rest.partition('=')
                self.source.add(f'_context[{name.strip()!r}] = {self.expression(value.strip())}')
            case 'block':
                self.out(f'_blocks[{rest!r}](_context, _blocks)')
                self.stack.append((f'block {rest}', self.line))
                outer, self.source = self.source, Source()
                self.blocks[rest] = (self.source, outer)
                self.begin(f'block_{rest}')
            case 'end' if self.stack and self.stack[-1][0].startswith('block'):
                name = self.stack.pop()[0].split()[1]
                self.finish()
                self.source = self.blocks[name][1]
            case 'end':
                if not self.stack:
                    raise TemplateError('nothing to end', self.line)
                self.stack.pop()
                self.source.indent(-1)
            case unknown:
                raise TemplateError(f'unknown tag {unknown!r}', self.line)

    def open(self, kind, head):
        self.stack.append((kind, self.line))
        self.source.add(head)
        self.source.indent()
        self.source.add('pass')


class Context(dict):
    def __missing__(self, name):
        if name in ('_filters', '_str', '_enumerate'):
            return {'_filters': FILTERS, '_str': str, '_enumerate': enumerate}[name]
        raise KeyError(name)


class Template:
    def __init__(self, text, parent=None):
        self.parent, self.compiler = parent, Compiler(textwrap.dedent(text).strip('\n'))
        self.main = self.make(self.compiler.source, 'main')
        self.blocks = {name: self.make(source, f'block_{name}') for name, (source, _) in self.compiler.blocks.items()}

    @staticmethod
    def make(source, name):
        # Names that the code reads are looked up in the context: the body is compiled anew as an exec of its lines.
        lines = source.text().split('\n')
        body = textwrap.dedent('\n'.join(line for line in lines[1:] if not line.strip().startswith('return')))
        code = compile(body, f'<template {name}>', 'exec')

        def run(context, blocks):
            context['_context'], context['_blocks'] = context, blocks
            outer = context.get('_out')
            exec(code, {}, context)
            made = ''.join(context['_out'])
            context['_out'] = outer
            return made
        return run

    def render(self, **values):
        blocks = dict(self.parent.blocks) if self.parent else {}
        blocks.update(self.blocks)
        return (self.parent or self).main(Context(values), blocks)


BASE = Template('''
    <{% block title %}Untitled{% end %}>
    {% block body %}{# nothing #}{% end %}
    -- {{ author | default:"nobody" | upper }}
''')
PAGE = Template('''
    {% block title %}{{ title | title }}{% end %}
    {% block body %}
    {% for name, price in items %}{{ loop | pad:2 }}. {{ name | pad:8 }} {{ price | money | pad:10 }}
    {% end %}{% set total = sum(price for _, price in items) if False else sum_of(items) %}
    {% if total > 1000 %}rich{% elif total > 10 %}fine{% else %}poor{% end %}: {{ total | money }}{% end %}
''', BASE)

for items in ([('tea', 3.5), ('cake', 4.25)], [('car', 12345.678)], [('rice', 7), ('salt', 4)]):
    print(PAGE.render(title='the shop', items=items, author='ann' if len(items) > 1 else '', sum_of=lambda items: sum(price for _, price in items)))
    print('=' * 20)
print(BASE.render(author='x'))
print(Template('{{ [n * n for n in range(5)] | join:" " }}{% for a in "xy" %}{% for b in "12" %} {{ a + b }}{% end %}{% end %}').render())
for wrong in ('{{ 1 + }}', 'a\nb {{ x | nope }}', '{% for x in y %}', 'one\n\n{% end %}', '{% what %}', '{{ missing }}', '{{ 1 / 0 }}'):
    try:
        print(Template(wrong).render())
    except (TemplateError, NameError, ZeroDivisionError) as error:
        print(type(error).__name__, error)
