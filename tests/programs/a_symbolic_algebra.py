"""Expressions that are parsed, simplified, differentiated and evaluated by pattern matching."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce


class Expression:
    def __add__(self, other): return Sum(self, wrap(other))
    def __radd__(self, other): return Sum(wrap(other), self)
    def __sub__(self, other): return Sum(self, Product(Number(-1), wrap(other)))
    def __rsub__(self, other): return Sum(wrap(other), Product(Number(-1), self))
    def __mul__(self, other): return Product(self, wrap(other))
    def __rmul__(self, other): return Product(wrap(other), self)
    def __pow__(self, other): return Power(self, wrap(other))
    def __truediv__(self, other): return Product(self, Power(wrap(other), Number(-1)))
    def __neg__(self): return Product(Number(-1), self)


@dataclass(frozen=True)
class Number(Expression):
    value: Fraction | int


@dataclass(frozen=True)
class Name(Expression):
    name: str


@dataclass(frozen=True)
class Sum(Expression):
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Product(Expression):
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Power(Expression):
    base: Expression
    exponent: Expression


@dataclass(frozen=True)
class Call(Expression):
    function: str
    argument: Expression


def wrap(value):
    return value if isinstance(value, Expression) else Number(value)


class ParseError(ValueError):
    pass


def parse(text):
    tokens = re.findall(r'\d+|[a-z]+|\*\*|[-+*/()^]', text) + ['']
    if ''.join(tokens) != re.sub(r'\s+', '', text):
        raise ParseError(f'cannot read {text!r}')

    def take(expected=None):
        if expected is not None and tokens[0] != expected:
            raise ParseError(f'expected {expected!r}, found {tokens[0] or "the end"!r}')
        return tokens.pop(0)

    def sums():
        left = products()
        while (sign := tokens[0]) in ('+', '-') and sign:
            take()
            left = left + products() if sign == '+' else left - products()
        return left

    def products():
        left = unary()
        while tokens[0] in ('*', '/') or re.match(r'[a-z(]', tokens[0]):
            match tokens[0]:
                case '*': take(); left = left * unary()
                case '/': take(); left = left / unary()
                case _: left = left * unary()
        return left

    def unary():
        if tokens[0] == '-':
            take()
            return -unary()
        return power()

    def power():
        base = atom()
        if tokens[0] in ('**', '^'):
            take()
            return base ** unary()
        return base

    def atom():
        match take():
            case '(':
                inside = sums()
                take(')')
                return inside
            case digits if digits.isdigit():
                return Number(int(digits))
            case ('sin' | 'cos' | 'exp' | 'ln') as function:
                take('(')
                inside = sums()
                take(')')
                return Call(function, inside)
            case name if name.isalpha():
                return Name(name)
            case other:
                raise ParseError(f'unexpected {other or "end"!r}')

    found = sums()
    take('')
    return found


def simplify(e):
    while (simpler := step(e)) != e:
        e = simpler
    return e


def step(e):
    match e:
        case Sum(Number(a), Number(b)): return Number(a + b)
        case Product(Number(a), Number(b)): return Number(a * b)
        case Power(Number(a), Number(b)) if a != 0 and abs(b) < 50: return Number(Fraction(a) ** b)
        case Sum(Number(0), x) | Sum(x, Number(0)): return step(x)
        case Product(Number(0), _) | Product(_, Number(0)): return Number(0)
        case Product(Number(1), x) | Product(x, Number(1)) | Power(x, Number(1)): return step(x)
        case Power(_, Number(0)): return Number(1)
        case Product(x, Number() as n): return Product(n, x)
        case Product(Number(a), Product(Number(b), x)): return Product(Number(a * b), x)
        case Product(x, Product(Number() as n, y)): return Product(n, Product(x, y))
        case Sum(x, y) if x == y: return Product(Number(2), x)
        case Sum(Product(Number(a), x), Product(Number(b), y)) if x == y: return Product(Number(a + b), x)
        case Sum(Product(Number(a), x), y) | Sum(y, Product(Number(a), x)) if x == y: return Product(Number(a + 1), x)
        case Product(Power(x, Number(a)), Power(y, Number(b))) if x == y: return Power(x, Number(a + b))
        case Product(Power(x, Number(a)), y) | Product(y, Power(x, Number(a))) if x == y: return Power(x, Number(a + 1))
        case Product(x, y) if x == y: return Power(x, Number(2))
        case Power(Power(x, Number(a)), Number(b)): return Power(x, Number(a * b))
        case Call('ln', Call('exp', x)) | Call('exp', Call('ln', x)): return x
        case Call('sin', Number(0)) | Call('ln', Number(1)): return Number(0)
        case Call('cos' | 'exp', Number(0)): return Number(1)
        case Sum(a, b): return Sum(step(a), step(b))
        case Product(a, b): return Product(step(a), step(b))
        case Power(a, b): return Power(step(a), step(b))
        case Call(f, x): return Call(f, step(x))
    return e


def derive(e, x):
    match e:
        case Number(): return Number(0)
        case Name(n): return Number(int(n == x))
        case Sum(a, b): return derive(a, x) + derive(b, x)
        case Product(a, b): return derive(a, x) * b + a * derive(b, x)
        case Power(a, Number(n)): return Number(n) * a ** (n - 1) * derive(a, x)
        case Power(a, b): return e * derive(b * Call('ln', a), x)
        case Call('sin', a): return Call('cos', a) * derive(a, x)
        case Call('cos', a): return -Call('sin', a) * derive(a, x)
        case Call('exp', a): return e * derive(a, x)
        case Call('ln', a): return derive(a, x) / a
    raise TypeError(f'cannot derive {e!r}')


def show(e, around=0):
    match e:
        case Number(Fraction(numerator=n, denominator=d)) if d != 1: text, strength = f'{n}/{d}', 2
        case Number(n): text, strength = str(n), 4 if n >= 0 else 1
        case Name(n): text, strength = n, 4
        case Sum(a, Product(Number(n), b)) if n < 0: text, strength = f'{show(a, 1)} - {show(simplify(Product(Number(-n), b)), 2)}', 1
        case Sum(a, b): text, strength = f'{show(a, 1)} + {show(b, 1)}', 1
        case Product(Number(-1), a): text, strength = f'-{show(a, 3)}', 1
        case Product(a, Power(b, Number(n))) if n == -1: text, strength = f'{show(a, 2)}/{show(b, 3)}', 2
        case Product(a, b): text, strength = f'{show(a, 2)}*{show(b, 2)}', 2
        case Power(a, b): text, strength = f'{show(a, 4)}^{show(b, 4)}', 3
        case Call(f, a): return f'{f}({show(a)})'
    return f'({text})' if strength < around else text


def value(e, **names):
    match e:
        case Number(n): return Fraction(n)
        case Name(n) if n in names: return Fraction(names[n])
        case Name(n): raise NameError(f'{n} has no value')
        case Sum(a, b): return value(a, **names) + value(b, **names)
        case Product(a, b): return value(a, **names) * value(b, **names)
        case Power(a, b) if (n := value(b, **names)).denominator == 1: return value(a, **names) ** int(n)
    raise ValueError(f'{show(e)} has no exact value')


def size(e):
    match e:
        case Number() | Name(): return 1
        case Call(argument=a): return 1 + size(a)
        case Sum(a, b) | Product(a, b) | Power(a, b): return 1 + size(a) + size(b)


for text in ('1 + 2*3', 'x + x', 'x*x*x', '2x + 3x', 'x^2 * x^3', '(x^2)^3', '0*y + 1*z', 'x - x', '-(-x)', 'ln(exp(x + 0))', '6/4', '2^-3', 'a*2*b*3'):
    e = parse(text)
    print(f'{text:18} {show(simplify(e)):12} {size(e)} -> {size(simplify(e))}')
print()
for text in ('x^3 + 2x', 'sin(x^2)', 'exp(-x)*x', 'ln(x)/x', 'x^x', 'cos(a*x)', '(x + 1)^10', 'sin(x)*cos(x)'):
    print(f"{text:14} {show(simplify(derive(parse(text), 'x')))}")
print()
e = parse('(x + 1)^3 / (y - 2)')
print([str(value(e, x=x, y=5)) for x in range(5)])
print(str(value(reduce(lambda a, n: a + Name('x') ** n, range(1, 6), Number(1)), x=Fraction(1, 2))))
for wrong in ('1 +', '(1', 'x $ y', '2 3', 'sin x', ')'):
    try:
        print(show(parse(wrong)))
    except ParseError as error:
        print(wrong, '->', error)
for attempt in (lambda: value(e, x=1), lambda: value(e, x=1, y=2), lambda: value(parse('sin(x)'), x=1), lambda: derive(5, 'x')):
    try:
        print(attempt())
    except (NameError, ZeroDivisionError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
