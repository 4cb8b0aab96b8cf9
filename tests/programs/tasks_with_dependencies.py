"""A build system in small: tasks by decorators, parameters filled by name, a plan by generators, caching, and failures that skip what depends on them."""

import contextlib
import functools
import types
from collections import ChainMap, Counter, defaultdict


class Skip(Exception):
    pass


class BuildError(Exception):
    pass


class Registry:
    def __init__(self):
        self.tasks, self.hooks = {}, defaultdict(list)

    def task(self, function=None, /, *, name=None, needs=(), retries=0, when=lambda settings: True):
        if function is None:
            return functools.partial(self.task, name=name, needs=needs, retries=retries, when=when)
        name = name or function.__name__
        if name in self.tasks:
            raise BuildError(f'task {name!r} is defined twice')
        code = function.__code__
        parameters = code.co_varnames[:code.co_argcount + code.co_kwonlyargcount]
        optional = set(parameters[code.co_argcount - len(function.__defaults__ or ()):code.co_argcount]) | set(function.__kwdefaults__ or {})
        self.tasks[name] = types.SimpleNamespace(name=name, run=function, needs=tuple(needs), parameters=parameters, optional=optional, retries=retries, when=when)
        return function

    def on(self, event):
        def add(function):
            self.hooks[event].append(function)
            return function
        return add

    def fire(self, event, *args):
        for hook in self.hooks[event]:
            hook(*args)


class Build:
    def __init__(self, registry, **settings):
        self.registry = registry
        self.settings = ChainMap({}, settings, {'verbose': False})
        self.results, self.states, self.calls = {}, {}, Counter()

    def order(self, *goals):
        """Depth first; a cycle is an error that shows its path."""
        done, path = set(), []

        def visit(name):
            if name in done:
                return
            if name in path:
                raise BuildError(' -> '.join([*path[path.index(name):], name]))
            try:
                task = self.registry.tasks[name]
            except KeyError:
                by = f' (needed by {path[-1]!r})' if path else ''
                raise BuildError(f'no task {name!r}{by}') from None
            path.append(name)
            for need in (*task.needs, *(p for p in task.parameters if p in self.registry.tasks)):
                yield from visit(need)
            path.pop()
            done.add(name)
            yield task

        for goal in goals:
            yield from visit(goal)

    def arguments(self, task):
        for parameter in task.parameters:
            if parameter in self.results:
                yield parameter, self.results[parameter]
            elif parameter in self.settings:
                yield parameter, self.settings[parameter]
            elif parameter == 'build':
                yield parameter, self
            elif parameter not in task.optional:
                raise BuildError(f'{task.name!r} wants {parameter!r}, which nothing gives')

    def attempt(self, task):
        for attempt in range(task.retries + 1):
            self.calls[task.name] += 1
            try:
                return task.run(**dict(self.arguments(task)))
            except Skip:
                raise
            except ArithmeticError as error:
                if attempt == task.retries:
                    raise BuildError(f'{task.name} failed after {attempt + 1} attempts') from error
                self.registry.fire('retry', task.name, error)
            finally:
                self.registry.fire('tried', task.name)

    def run(self, *goals):
        for task in self.order(*goals):
            if task.name in self.states:
                continue
            blocked = [need for need in task.needs if self.states.get(need, 'done') not in ('done',)]
            with self.recording(task):
                if blocked:
                    raise Skip(f'because of {", ".join(blocked)}')
                if not task.when(self.settings):
                    raise Skip('not wanted')
                self.results[task.name] = self.attempt(task)
        return {name: self.states[name] for name in self.states}

    @contextlib.contextmanager
    def recording(self, task):
        self.registry.fire('start', task.name)
        state = 'failed'
        try:
            yield
            state = 'done'
        except Skip as skip:
            state = f'skipped {skip}'.strip()
        except BuildError as error:
            state = f'failed: {error}' + (f' ({error.__cause__})' if error.__cause__ else '')
        finally:
            self.states[task.name] = state
            self.registry.fire('end', task.name, state)


registry = Registry()
task = registry.task
log = []


@registry.on('end')
def tell(name, state):
    log.append(f'{name}: {state}')


@registry.on('retry')
def again(name, error):
    log.append(f'{name} again after {type(error).__name__}')


@task
def sources():
    return {'a.txt': 'one two', 'b.txt': 'three', 'c.txt': ''}


@task(needs=['sources'])
def words(sources, *, minimum=1):
    return {name: found for name, text in sources.items() if len(found := text.split()) >= minimum}


@task
def counts(words, build):
    return {name: len(found) for name, found in words.items()} | {'calls': build.calls['words']}


failures = iter([1, 1, 0])


@task(retries=3)
def flaky(counts):
    return sum(counts.values()) / (1 - next(failures))


@task(retries=1)
def hopeless(counts):
    return counts['a.txt'] // 0


@task(needs=['hopeless'])
def after_hopeless():
    return 'never'


@task(name='report', needs=['after_hopeless', 'flaky'], when=lambda settings: True)
def make_report(flaky):
    return f'flaky gave {flaky}'


@task(when=lambda settings: settings['verbose'])
def chatter(counts):
    return 'chatter'


@task
def wanting(nobody_gives_this):
    return 1


for settings in ({}, {'verbose': True, 'minimum': 2}):
    failures = iter([1, 1, 0])
    build = Build(registry, **settings)
    for name, state in build.run('report', 'chatter', 'wanting').items():
        print(f'{name:15} {state}')
    print({name: value for name, value in build.results.items() if name != 'sources'})
    print(build.calls.most_common(3))
    print('-' * 20)
print('\n'.join(log[:8]))
print([t.name for t in Build(registry).order('flaky')])

loops = Registry()
loops.task(lambda: 1, name='first', needs=['second'])
loops.task(lambda: 2, name='second', needs=['third'])
loops.task(lambda: 3, name='third', needs=['first'])
loops.task(lambda: 4, name='lost', needs=['nowhere'])
for goal in ('first', 'lost', 'absent'):
    try:
        Build(loops).run(goal)
    except BuildError as error:
        print(goal, '->', error)
try:
    loops.task(lambda: 5, name='first')
except BuildError as error:
    print(error)
try:
    task(5, 6)
except TypeError as error:
    print(error)
