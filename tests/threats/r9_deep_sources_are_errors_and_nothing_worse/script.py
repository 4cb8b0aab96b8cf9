deep = 20_000
sources = {
    'parentheses': '(' * deep + ')' * deep,
    'brackets that stay open': '[' * deep,
    'braces': '{1:' * deep,
    'not': 'not ' * deep + '1',
    'minus': '-' * deep + '1',
    'powers': '2**' * deep + '1',
    'lambdas': 'lambda: ' * deep + '1',
    'conditions': '1 if 1 else ' * deep + '1',
    'attributes': 'a' + '.a' * deep,
    'calls': 'a' + '()' * deep,
    'subscripts': 'a' + '[0]' * deep,
    'comparisons': '1' + ' < 1' * deep,
    'sums': '1' + ' + 1' * deep,
    'or': '1' + ' or 1' * deep,
    'awaits': 'async def f(): ' + 'await ' * deep + 'x',
    'stars': 'f(' + '*' * deep + 'x)',
    'elif': 'if 0: pass\n' + 'elif 0: pass\n' * deep,
    'decorators': '@a\n' * deep + 'def f(): pass',
    'targets': 'a = ' * deep + '1',
    'blocks': '\n'.join(' ' * i + 'if 1:' for i in range(1000)),
    'patterns': 'match 1:\n case ' + '[' * deep + ']' * deep + ': pass',
    'alternatives': 'match 1:\n case ' + '1 | ' * deep + '1: pass',
    'comprehensions': '[0' + ' for a in b' * deep + ']',
    'f-strings': 'f"{' * deep,
    'f-strings in turn': "f'{f\"{" * 200,
    'format specs': 'f"{1:' + '{1:' * deep,
    'imports': 'import a' + '.a' * deep,
    'classes': ''.join(' ' * i + f'class A{i}:\n' for i in range(500)),
    'functions': ''.join(' ' * i + f'def f{i}():\n' for i in range(99)) + ' ' * 99 + 'pass',
    'types': 'def f[' + ','.join(f'T{i}' for i in range(deep)) + '](): pass',
}
outcomes = {}
for name, source in sources.items():
    try:
        compile(source, 'deep', 'exec')
        outcomes[name] = 'compiled'
    except (SyntaxError, RecursionError, MemoryError) as e:
        outcomes[name] = type(e).__name__
print(len(outcomes), 'of', len(sources))
for name in ('parentheses', 'brackets that stay open', 'powers', 'lambdas', 'blocks', 'f-strings', 'comprehensions'):
    print(name, outcomes[name])
print(eval('1 + 1'))
